package be.jalon.exchange;

import be.jalon.exchange.document.DocumentOutcome;
import be.jalon.exchange.internal.PlanFiles;
import be.jalon.exchange.internal.PreviewShelf;
import be.jalon.exchange.profile.TableModel;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.workbook.RawWorkbook;
import be.jalon.exchange.workbook.ReadOutcome;
import be.jalon.exchange.workbook.RefusalReason;
import be.jalon.exchange.workbook.TextForm;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads files up to their previews and puts these on the shelf. */
@Component
class PreviewReader {

    private final PlanFiles files;
    private final PreviewShelf shelf;

    PreviewReader(PlanFiles files, PreviewShelf shelf) {
        this.files = files;
        this.shelf = shelf;
    }

    /**
     * @param owner who alone gets it from the shelf
     * @param form how to read a text, null to find out what kind of file it is
     * @param said what a person says of the tables of the workbook
     */
    PreviewOutcome read(
            byte[] bytes,
            String fileName,
            String owner,
            @Nullable TextForm form,
            Function<RawWorkbook, Optional<TableModel>> said,
            Progress progress) {
        return document(bytes, fileName, form)
                .map(document -> read(document, bytes, fileName, owner, progress))
                .orElseGet(() -> switch (files.read(bytes, fileName, form, progress)) {
                    case ReadOutcome.Refused refused -> new PreviewOutcome.Refused(Refusal.of(refused));
                    case ReadOutcome.Read read -> {
                        TableModel correction = said.apply(read.workbook()).orElse(null);
                        yield read(read, correction, bytes, fileName, owner, progress);
                    }
                });
    }

    private Optional<DocumentOutcome> document(byte[] bytes, String fileName, @Nullable TextForm form) {
        return form == null ? files.document(bytes, fileName) : Optional.empty();
    }

    private PreviewOutcome read(
            ReadOutcome.Read read,
            @Nullable TableModel correction,
            byte[] bytes,
            String fileName,
            String owner,
            Progress progress) {
        Interpretation plan = files.interpretForCommune(read, correction, progress);
        if (plan.cells().read() == 0) {
            return new PreviewOutcome.Refused(Refusal.of(RefusalReason.EMPTY.messageKey(), fileName));
        }
        ImportPreview preview = new ImportPreview(
                UUID.randomUUID(),
                fileName,
                bytes.length,
                plan,
                ProposedPlan.of(fileName, plan),
                read.textForm(),
                correction);
        return ready(preview, bytes, new WorkbookView(read.workbook(), plan, correction), owner, progress);
    }

    private PreviewOutcome read(
            DocumentOutcome document, byte[] bytes, String fileName, String owner, Progress progress) {
        return switch (document) {
            case DocumentOutcome.Refused refused ->
                new PreviewOutcome.Refused(new Refusal(refused.messageKey(), refused.args()));
            case DocumentOutcome.Read read ->
                ready(
                        new ImportPreview(
                                UUID.randomUUID(),
                                fileName,
                                bytes.length,
                                read.plan(),
                                ProposedPlan.of(fileName, read),
                                null),
                        bytes,
                        new DocumentView(read.passages()),
                        owner,
                        progress);
        };
    }

    private PreviewOutcome ready(
            ImportPreview preview, byte[] bytes, SourceView view, String owner, Progress progress) {
        progress.pastReturn();
        shelf.put(preview, bytes, view, owner);
        return new PreviewOutcome.Ready(preview);
    }

    /** The cells of a file on the shelf, read again where memory ran short. */
    SourceView view(PreviewShelf.Kept kept) {
        return kept.view(() -> viewAgain(kept));
    }

    private SourceView viewAgain(PreviewShelf.Kept kept) {
        ImportPreview preview = kept.preview();
        Optional<DocumentOutcome> document = document(kept.bytes(), preview.fileName(), preview.textForm());
        if (document.isPresent()) {
            return new DocumentView(document.get() instanceof DocumentOutcome.Read read ? read.passages() : List.of());
        }
        return files.read(kept.bytes(), preview.fileName(), preview.textForm()) instanceof ReadOutcome.Read read
                ? new WorkbookView(read.workbook(), preview.plan(), preview.correction())
                : (sheet, row) -> Optional.empty();
    }
}
