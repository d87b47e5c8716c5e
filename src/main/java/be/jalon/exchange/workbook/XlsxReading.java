package be.jalon.exchange.workbook;

import be.jalon.exchange.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a workbook of the XML formats (xlsx, xlsm): each part at most once, sheets row by row. */
final class XlsxReading {

    private static final String SHARED_TEXTS = "sharedStrings";

    private final WorkbookParts workbook;
    private final ReadBudget budget;
    private final Problems problems = new Problems();
    private @Nullable CompletableFuture<SharedTexts> sharedTexts;

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
                workbook.part(SHARED_TEXTS).stream(), workbook.sheets().stream().map(WorkbookParts.Sheet::part));
        budget.progress().begin(Progress.Stage.READING, "", workbook.parts().unpackedSize(large));
        try {
            readAhead();
            List<RawSheet> sheets = new ArrayList<>();
            for (WorkbookParts.Sheet sheet : workbook.sheets()) {
                sheets.add(read(sheet, styles));
            }
            return ReadOutcome.Read.of(workbook.kind(), new RawWorkbook(sheets), problems);
        } finally {
            budget.end();
        }
    }

    /** Many texts are read together with the first sheet, on another processor. */
    private void readAhead() {
        Optional<String> part = workbook.part(SHARED_TEXTS);
        boolean many = part.isPresent() && workbook.parts().unpackedSize(part.stream()) > PackageParts.LARGE;
        if (many) {
            sharedTexts = CompletableFuture.supplyAsync(
                    () -> readTexts(part.get()),
                    work -> Thread.ofVirtual().name("texts").start(work));
        }
    }

    private RawSheet read(WorkbookParts.Sheet sheet, List<CellStyle> styles) {
        budget.progress().turnTo(sheet.name());
        SheetAssembler assembler = new SheetAssembler(sheet.name(), budget, problems);
        CellReader cells = new CellReader(assembler, budget, this::sharedTexts, workbook.since1904());
        StatedRows rows = new StatedRows(assembler, budget, cells, () -> sharedTexts == null || sharedTexts.isDone());
        workbook.parts().parse(sheet.part(), new SheetHandler(budget, sheet.part(), rows, styles));
        return assembler.finish(sheet.hidden());
    }

    private SharedTexts sharedTexts() {
        if (sharedTexts == null) {
            String part = workbook.part(SHARED_TEXTS)
                    .orElseThrow(() -> new RefusedException(RefusalReason.MISSING_PART, "xl/sharedStrings.xml"));
            sharedTexts = CompletableFuture.completedFuture(readTexts(part));
        }
        try {
            return sharedTexts.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error cause) {
                throw cause;
            }
            throw failed;
        }
    }

    private SharedTexts readTexts(String part) {
        SharedTextsHandler handler = new SharedTextsHandler(budget, part);
        workbook.parts().parse(part, handler);
        return handler.texts();
    }
}
