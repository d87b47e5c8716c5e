package be.jalon.exchange.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one sheet of the older binary format. Its formulas are compiled, so that only their values are read; the
 * text of a formula is empty.
 */
final class XlsSheet {

    private static final String COMPILED = "";

    private final SheetAssembler sheet;
    private final ReadBudget budget;
    private final XlsStyles styles;
    private final @Nullable SSTRecord texts;
    private final CellReader values;
    private final TreeMap<Integer, List<RawCell>> rows = new TreeMap<>();
    private final Map<Integer, Boolean> hiddenRows = new HashMap<>();
    private final Map<Integer, CellReader.Value> sharedValues = new HashMap<>();
    private int kept;
    private @Nullable FormulaRecord awaitingText;

    XlsSheet(SheetAssembler sheet, ReadBudget budget, XlsStyles styles, @Nullable SSTRecord texts, boolean since1904) {
        this.sheet = sheet;
        this.budget = budget;
        this.styles = styles;
        this.texts = texts;
        this.values = new CellReader(sheet, budget, SharedTexts::none, since1904);
    }

    void take(Record record) {
        switch (record) {
            case RowRecord row -> hiddenRows.put(row.getRowNumber(), row.getZeroHeight());
            case ColumnInfoRecord columns -> {
                if (columns.getHidden()) {
                    sheet.hideColumns(columns.getFirstColumn() + 1, columns.getLastColumn() + 1);
                }
            }
            case MergeCellsRecord merges -> {
                for (short i = 0; i < merges.getNumAreas(); i++) {
                    CellRangeAddress area = merges.getAreaAt(i);
                    sheet.merge(area.formatAsString());
                }
            }
            case MulBlankRecord blanks -> {
                for (int i = 0; i < blanks.getNumColumns(); i++) {
                    add(blanks.getRow(), blanks.getFirstColumn() + i, blanks.getXFAt(i), CellReader.Value.EMPTY, null);
                }
            }
            case StringRecord text -> formulaText(text);
            case LabelRecord label ->
                add(label.getRow(), label.getColumn(), label.getXFIndex(), text(label.getValue()), null);
            case BlankRecord blank ->
                add(blank.getRow(), blank.getColumn(), blank.getXFIndex(), CellReader.Value.EMPTY, null);
            case CellRecord cell -> cell(cell);
            default -> {
                // Windows, print set-up, drawings.
            }
        }
    }

    private void cell(CellRecord record) {
        CellRef ref = new CellRef(record.getRow(), record.getColumn());
        switch (record) {
            case LabelSSTRecord label -> add(record, shared(ref, label.getSSTIndex()), null);
            case NumberRecord number -> add(record, number(record, number.getValue()), null);
            case BoolErrRecord other ->
                add(
                        record,
                        other.isBoolean() ? truth(other.getBooleanValue()) : error(ref, other.getErrorValue()),
                        null);
            case FormulaRecord formula -> formula(ref, formula);
            default ->
                sheet.problem(
                        ref, CellProblem.Kind.UNKNOWN_TYPE, record.getClass().getSimpleName());
        }
    }

    private void formula(CellRef ref, FormulaRecord record) {
        if (record.hasCachedResultString()) {
            awaitingText = record;
            return;
        }
        CellReader.Value value =
                switch (record.getCachedResultTypeEnum()) {
                    case BOOLEAN -> truth(record.getCachedBooleanValue());
                    case ERROR -> error(ref, record.getCachedErrorValue());
                    default -> number(record, record.getValue());
                };
        add(record, value, COMPILED);
    }

    private void formulaText(StringRecord record) {
        if (awaitingText != null) {
            add(awaitingText, text(record.getString()), COMPILED);
            awaitingText = null;
        }
    }

    private CellReader.Value shared(CellRef ref, int index) {
        if (texts == null || index < 0 || index >= texts.getNumUniqueStrings()) {
            sheet.problem(ref, CellProblem.Kind.TEXT_MISSING, Integer.toString(index));
            return CellReader.Value.text(Integer.toString(index));
        }
        SSTRecord found = texts;
        return sharedValues.computeIfAbsent(
                index, key -> text(found.getString(key).getString()));
    }

    private CellReader.Value text(String text) {
        return CellReader.Value.text(budget.kept(text.replace("\r\n", "\n").replace('\r', '\n')));
    }

    private CellReader.Value number(CellValueRecordInterface cell, double value) {
        BigDecimal number = XlsReading.number(value);
        CellStyle style = styles.style(cell.getXFIndex());
        CellFormat format = style == null ? CellFormat.PLAIN : style.format();
        return values.number(new CellRef(cell.getRow(), cell.getColumn()), number, format, Double.toString(value));
    }

    private static CellReader.Value truth(boolean value) {
        return new CellReader.Value(CellKind.BOOLEAN, value ? "VRAI" : "FAUX", null);
    }

    private CellReader.Value error(CellRef ref, int code) {
        String text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code;
        sheet.problem(ref, CellProblem.Kind.ERROR_VALUE, text);
        return new CellReader.Value(CellKind.ERROR, text, null);
    }

    private void add(CellValueRecordInterface cell, CellReader.Value value, @Nullable String formula) {
        add(cell.getRow(), cell.getColumn(), cell.getXFIndex(), value, formula);
    }

    private void add(int row, int column, int xf, CellReader.Value value, @Nullable String formula) {
        CellRef ref = new CellRef(row, column);
        CellStyle style = styles.style(xf);
        if (style == null) {
            sheet.problem(ref, CellProblem.Kind.STYLE_MISSING, Integer.toString(xf));
            style = CellStyle.DEFAULT;
        }
        RawCell cell = new RawCell(ref, value.kind(), value.text(), value.number(), formula, style.look());
        if (!cell.isBlank() || cell.fill() != null) {
            rows.computeIfAbsent(row, key -> new ArrayList<>()).add(cell);
            budget.checkCount(++kept);
        }
    }

    /** Rows come in blocks, their cells by kind and not by place: they are put in order here. */
    RawSheet finish(boolean hidden) {
        rows.forEach((row, cells) -> {
            sheet.startRow(Integer.toString(row + 1), hiddenRows.getOrDefault(row, false));
            cells.forEach(cell -> {
                sheet.place(cell.ref(), null);
                sheet.add(cell);
            });
            sheet.endRow();
        });
        return sheet.finish(hidden);
    }
}
