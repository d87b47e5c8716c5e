package be.jalon.exchange.workbook;

import be.jalon.exchange.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a workbook of the XML formats (xlsx, xlsm): each part at most once, sheets row by row. */
final class XlsxReading {

    private final WorkbookParts workbook;
    private final ReadBudget budget;
    private final Problems problems = new Problems();
    private @Nullable List<String> sharedTexts;

    private XlsxReading(WorkbookParts workbook) {
        this.workbook = workbook;
        this.budget = workbook.parts().budget();
    }

    /** @throws RefusedException when the file is not read */
    static ReadOutcome.Read read(PackageParts parts) {
        ReadOutcome.Read read = new XlsxReading(WorkbookParts.of(parts)).read();
        return Macros.areIn(parts) ? read.noting(FileNote.of(FileNote.Kind.MACROS)) : read;
    }

    private ReadOutcome.Read read() {
        List<CellStyle> styles = workbook.styles().map(StylesHandler::styles).orElse(List.of());
        Stream<String> large = Stream.concat(
                workbook.part("sharedStrings").stream(),
                workbook.sheets().stream().map(WorkbookParts.Sheet::part));
        budget.progress().begin(Progress.Stage.READING, "", workbook.parts().unpackedSize(large));
        List<RawSheet> sheets = new ArrayList<>();
        for (WorkbookParts.Sheet sheet : workbook.sheets()) {
            sheets.add(read(sheet, styles));
        }
        return ReadOutcome.Read.of(workbook.kind(), new RawWorkbook(sheets), problems);
    }

    private RawSheet read(WorkbookParts.Sheet sheet, List<CellStyle> styles) {
        budget.progress().turnTo(sheet.name());
        SheetAssembler assembler = new SheetAssembler(sheet.name(), budget, problems);
        CellReader cells = new CellReader(assembler, budget, this::sharedTexts, workbook.since1904());
        workbook.parts().parse(sheet.part(), new SheetHandler(budget, sheet.part(), assembler, cells, styles));
        return assembler.finish(sheet.hidden());
    }

    private List<String> sharedTexts() {
        if (sharedTexts == null) {
            String part = workbook.part("sharedStrings")
                    .orElseThrow(() -> new RefusedException(RefusalReason.MISSING_PART, "xl/sharedStrings.xml"));
            SharedTextsHandler handler = new SharedTextsHandler(budget, part);
            workbook.parts().parse(part, handler);
            sharedTexts = handler.texts();
        }
        return sharedTexts;
    }
}
