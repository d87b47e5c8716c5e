package be.jalon.exchange;

import be.jalon.exchange.internal.PlanFiles;
import be.jalon.exchange.internal.PreviewShelf;
import be.jalon.exchange.internal.SourceDocuments;
import be.jalon.exchange.profile.TableModel;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.workbook.RawWorkbook;
import be.jalon.exchange.workbook.TextForm;
import be.jalon.people.CurrentUser;
import be.jalon.people.MayEditPlans;
import be.jalon.plan.PlanId;
import be.jalon.shared.AuditEvent;
import be.jalon.shared.AuditLog;
import be.jalon.shared.SafetyCopyWanted;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes workbooks in: first a preview that writes nothing, then everything in one transaction. The work is done in the
 * lane's own thread and transaction; a transaction of the caller would only wait for itself.
 */
@Service
@MayEditPlans
@Transactional(propagation = Propagation.NEVER)
public class PlanImport {

    private static final Logger LOG = LoggerFactory.getLogger(PlanImport.class);
    private static final Refusal NO_COPY = Refusal.of("exchange.refused.no_copy");
    private static final Refusal GONE = Refusal.of("exchange.refused.preview_gone");
    private static final Function<RawWorkbook, Optional<TableModel>> NOTHING_SAID = workbook -> Optional.empty();

    private final PlanFiles files;
    private final ImportTurns turns;
    private final PreviewReader reader;
    private final PreviewShelf shelf;
    private final ImportWriter writer;
    private final PlanReturns returns;
    private final SourceDocuments documents;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    PlanImport(
            PlanFiles files,
            ImportTurns turns,
            PreviewReader reader,
            PreviewShelf shelf,
            ImportWriter writer,
            PlanReturns returns,
            SourceDocuments documents,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.files = files;
        this.turns = turns;
        this.reader = reader;
        this.shelf = shelf;
        this.writer = writer;
        this.returns = returns;
        this.documents = documents;
        this.user = user;
        this.events = events;
    }

    /** The largest file that is accepted, in bytes. */
    public long largestFile() {
        return files.largestFile();
    }

    /** Reads a file and says what it would become; nothing is written. */
    public PreviewOutcome preview(byte[] bytes, String fileName) {
        return startPreview(bytes, fileName).await();
    }

    /** As {@link #preview}, without waiting for it. */
    public ImportWork<PreviewOutcome> startPreview(byte[] bytes, String fileName) {
        String owner = user.name();
        return turns.start(
                fileName,
                progress -> reader.read(bytes, fileName, owner, null, NOTHING_SAID, progress),
                PreviewOutcome.Refused::new);
    }

    /** Reads a previewed text again, in the way that its user says; the earlier preview is forgotten. */
    public PreviewOutcome readAs(UUID preview, TextForm form) {
        return startReadAs(preview, form).await();
    }

    /** As {@link #readAs(UUID, TextForm)}, without waiting for it. */
    public ImportWork<PreviewOutcome> startReadAs(UUID preview, TextForm form) {
        return readAgain(preview, kept -> form, (kept, workbook) -> Optional.empty());
    }

    /** Reads a previewed file again as its user says its tables are; the earlier preview is forgotten. */
    public PreviewOutcome readAs(UUID preview, ReadingCorrection correction) {
        return startReadAs(preview, correction).await();
    }

    /** As {@link #readAs(UUID, ReadingCorrection)}, without waiting for it. */
    public ImportWork<PreviewOutcome> startReadAs(UUID preview, ReadingCorrection correction) {
        return readAgain(
                preview,
                kept -> kept.preview().textForm(),
                (kept, workbook) -> Optional.of(correction.over(kept.preview(), workbook)));
    }

    private ImportWork<PreviewOutcome> readAgain(
            UUID preview,
            Function<PreviewShelf.Kept, @Nullable TextForm> form,
            BiFunction<PreviewShelf.Kept, RawWorkbook, Optional<TableModel>> said) {
        String owner = user.name();
        return shelf.get(preview, owner)
                .map(kept -> turns.start(
                        kept.preview().fileName(),
                        progress -> carried(
                                preview,
                                owner,
                                reader.read(
                                        kept.bytes(),
                                        kept.preview().fileName(),
                                        owner,
                                        form.apply(kept),
                                        workbook -> said.apply(kept, workbook),
                                        progress)),
                        PreviewOutcome.Refused::new))
                .orElseGet(() -> ImportWork.ended(new PreviewOutcome.Refused(GONE)));
    }

    /** The answers go on to the new preview, those given while it was being read included; the earlier one goes. */
    private PreviewOutcome carried(UUID earlier, String owner, PreviewOutcome outcome) {
        if (outcome instanceof PreviewOutcome.Ready ready) {
            shelf.get(earlier, owner).ifPresent(kept -> carry(kept, ready.preview(), owner));
            shelf.remove(earlier);
        }
        return outcome;
    }

    private void carry(PreviewShelf.Kept kept, ImportPreview now, String owner) {
        Interpretation before = kept.preview().plan();
        shelf.answer(now.id(), owner, answers -> answers.putAll(CarriedAnswers.of(before, kept.answers(), now.plan())));
        shelf.begin(now.id(), owner, drafts -> drafts.putAll(CarriedAnswers.of(before, kept.drafts(), now.plan())));
    }

    /**
     * A row of a previewed file as it stands there; empty when the preview has gone or has no such sheet.
     *
     * @param row counted from zero
     */
    public Optional<SheetRow> row(UUID preview, String sheet, int row) {
        return shelf.get(preview, user.name()).flatMap(kept -> reader.view(kept).row(sheet, row));
    }

    /** The first rows of a sheet of a previewed file; empty when the preview has gone or has no such sheet. */
    public Optional<SheetPicture> picture(UUID preview, String sheet) {
        return shelf.get(preview, user.name()).flatMap(kept -> reader.view(kept).picture(sheet));
    }

    /** The plan that a previewed file of eComptes names as its own; empty when none does. */
    public Optional<PlanId> answering(UUID preview) {
        return shelf.get(preview, user.name())
                .map(kept -> kept.preview())
                .filter(ImportPreview::mayReturn)
                .flatMap(file -> returns.answering(file.plan()));
    }

    /** What a previewed file of eComptes would change in a plan; nothing is written. */
    public ReturnOutcome propose(UUID preview, PlanId plan) {
        return startPropose(preview, plan).await();
    }

    /** As {@link #propose}, without waiting for it. */
    public ImportWork<ReturnOutcome> startPropose(UUID preview, PlanId plan) {
        return shelf.get(preview, user.name())
                .map(kept -> turns.start(
                        kept.preview().fileName(),
                        progress -> {
                            progress.begin(Progress.Stage.COMPARING, "", 0);
                            return returns.propose(kept.preview().plan(), plan);
                        },
                        ReturnOutcome.Refused::new))
                .orElseGet(() -> ImportWork.ended(new ReturnOutcome.Refused(GONE)));
    }

    /** Writes everything that a preview showed, or nothing. */
    public ImportOutcome apply(UUID preview, ImportTarget target) {
        return startApply(preview, target).await();
    }

    /** As {@link #apply}, without waiting for it: once the writing has begun it ends, whoever has left meanwhile. */
    public ImportWork<ImportOutcome> startApply(UUID preview, ImportTarget target) {
        return shelf.get(preview, user.name())
                .map(kept -> apply(kept, target))
                .orElseGet(() -> ImportWork.ended(new ImportOutcome.Refused(GONE)));
    }

    private ImportWork<ImportOutcome> apply(PreviewShelf.Kept kept, ImportTarget target) {
        if (!kept.preview().isImportable()) {
            return ImportWork.ended(new ImportOutcome.Refused(Refusal.of("exchange.refused.nothing")));
        }
        String file = kept.preview().fileName();
        return turns.start(file, progress -> writeSafely(kept, target, progress), ImportOutcome.Refused::new);
    }

    /** Nothing is written before a backup exists of what there is; until then the import may be given up. */
    private ImportOutcome writeSafely(PreviewShelf.Kept kept, ImportTarget target, Progress progress) {
        progress.begin(Progress.Stage.SAVING, "", 0);
        try {
            events.publishEvent(new SafetyCopyWanted(user.name(), kept.preview().fileName()));
        } catch (RuntimeException noCopy) {
            LOG.error("No safety copy before the import of {}", kept.preview().fileName(), noCopy);
            return new ImportOutcome.Refused(NO_COPY);
        }
        progress.begin(Progress.Stage.WRITING, "", kept.preview().plan().items().size());
        progress.pastReturn();
        ImportOutcome outcome = writer.write(kept.preview(), kept.bytes(), kept.answers(), target);
        if (outcome instanceof ImportOutcome.Imported imported) {
            shelf.remove(kept.preview().id());
            AuditLog.of(AuditEvent.IMPORT, user.name())
                    .with("file", kept.preview().fileName())
                    .with("plan", imported.receipt().plan().value())
                    .with(
                            "items",
                            imported.receipt().items() + imported.receipt().changed())
                    .write();
        }
        return outcome;
    }

    /** Forgets a preview whose user turned away from it. */
    public void forget(UUID preview) {
        shelf.get(preview, user.name()).ifPresent(kept -> shelf.remove(preview));
    }

    /** All imports, the latest first. */
    @Transactional(readOnly = true)
    public List<SourceDocument> past() {
        return documents.all();
    }

    /** The workbook of an import, as it was given. */
    @Transactional(readOnly = true)
    public Optional<ExportedFile> original(UUID document) {
        return documents
                .find(document)
                .map(found -> new ExportedFile(found.fileName(), documents.content(document), List.of()));
    }
}
