package be.jalon.exchange.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Reads a workbook of the older binary format (xls, since Excel 97) record by record. */
final class XlsReading implements HSSFListener {

    private final ReadBudget budget;
    private final Problems problems = new Problems();
    private final XlsStyles styles = new XlsStyles();
    private final List<BoundSheetRecord> bounds = new ArrayList<>();
    private final Map<BoundSheetRecord, RawSheet> sheets = new IdentityHashMap<>();
    private @Nullable SSTRecord texts;
    private boolean since1904;
    private int sheetsBegun;
    private int depth;
    private @Nullable BoundSheetRecord current;
    private @Nullable XlsSheet open;

    private XlsReading(ReadBudget budget) {
        this.budget = budget;
    }

    /** @throws RefusedException when the file is not read */
    static ReadOutcome.Read read(byte[] bytes, ReadBudget budget) {
        XlsReading reading = new XlsReading(budget);
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (!container.getRoot().hasEntryCaseInsensitive("Workbook")) {
                throw new RefusedException(RefusalReason.UNSUPPORTED_KIND);
            }
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(reading);
            try (InputStream stream = container.createDocumentInputStream("Workbook")) {
                new HSSFEventFactory().processEvents(request, stream);
            }
        } catch (EncryptedDocumentException password) {
            throw new RefusedException(password, RefusalReason.ENCRYPTED);
        } catch (RefusedException refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            // The library tells of damaged records in many ways.
            throw new RefusedException(damaged, RefusalReason.DAMAGED, "Workbook");
        }
        ReadOutcome.Read read = reading.outcome();
        return OleBytes.hasMacros(bytes) ? read.noting(FileNote.of(FileNote.Kind.MACROS)) : read;
    }

    private ReadOutcome.Read outcome() {
        if (depth != 0 || open != null || sheetsBegun < bounds.size()) {
            throw new RefusedException(RefusalReason.TRUNCATED);
        }
        List<RawSheet> inOrderOfTabs =
                bounds.stream().filter(sheets::containsKey).map(sheets::get).toList();
        return ReadOutcome.Read.of(FileKind.XLS, new RawWorkbook(inOrderOfTabs), problems);
    }

    @Override
    public void processRecord(Record record) {
        budget.step();
        switch (record) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord end -> end();
            case BoundSheetRecord bound -> bounds.add(bound);
            case DateWindow1904Record window -> since1904 = window.getWindowing() == 1;
            case SSTRecord found -> texts = found;
            default -> {
                if (open == null) {
                    styles.take(record);
                } else if (depth == 1) {
                    open.take(record);
                }
            }
        }
    }

    /** Streams begin for the workbook, then for each sheet, and inside these for their charts. */
    private void begin(BOFRecord begin) {
        depth++;
        if (begin.getType() == BOFRecord.TYPE_WORKBOOK || open != null) {
            return;
        }
        int number = sheetsBegun++;
        if (begin.getType() == BOFRecord.TYPE_WORKSHEET && number < bounds.size()) {
            current = BoundSheetRecord.orderByBofPosition(bounds)[number];
            open = new XlsSheet(
                    new SheetAssembler(WholeText.of(current.getSheetname()), budget, problems),
                    budget,
                    styles,
                    texts,
                    since1904);
        }
    }

    private void end() {
        if (open != null && current != null && depth == 1) {
            sheets.put(current, open.finish(current.isHidden() || current.isVeryHidden()));
            open = null;
        }
        depth = Math.max(0, depth - 1);
    }

    /** A number of the file as people typed it. */
    static BigDecimal number(double value) {
        return NumberText.parse(Double.toString(value)).orElse(BigDecimal.ZERO);
    }
}
