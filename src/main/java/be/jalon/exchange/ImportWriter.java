package be.jalon.exchange;

import be.jalon.exchange.ecomptes.ReturnProposal;
import be.jalon.exchange.internal.SourceDocuments;
import be.jalon.exchange.internal.SourcePlace;
import be.jalon.exchange.profile.KnownTable;
import be.jalon.exchange.profile.TableModel;
import be.jalon.exchange.profile.TableModels;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.DraftSheet;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.reading.UsedTable;
import be.jalon.exchange.workbook.WorkbookEditor;
import be.jalon.people.CurrentUser;
import be.jalon.plan.IntakeItem;
import be.jalon.plan.IntakeResult;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemRevision;
import be.jalon.plan.PendingMark;
import be.jalon.plan.PlanEditing;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanIntake;
import be.jalon.plan.PlanReading;
import be.jalon.plan.PlanSummary;
import be.jalon.plan.ReviewReason;
import be.jalon.plan.RevisionOutcome;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what a preview showed: the items and the workbook itself, in one transaction. */
@Component
class ImportWriter {

    private static final int LONGEST_NAME = 255;

    private final PlanEditing editing;
    private final PlanReading reading;
    private final PlanIntake intake;
    private final SourceDocuments documents;
    private final CurrentUser user;
    private final Clock clock;

    ImportWriter(
            PlanEditing editing,
            PlanReading reading,
            PlanIntake intake,
            SourceDocuments documents,
            CurrentUser user,
            Clock clock) {
        this.editing = editing;
        this.reading = reading;
        this.intake = intake;
        this.documents = documents;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    ImportOutcome write(
            ImportPreview preview, byte[] bytes, Map<FieldPlace, DoubtAnswer> answers, ImportTarget target) {
        GivenAnswers given = new GivenAnswers(preview.plan(), preview.fileName(), answers);
        return switch (target) {
            case ImportTarget.Fresh fresh ->
                fill(
                        preview,
                        bytes,
                        given,
                        editing.createPlan(fresh.plan()),
                        fresh.plan().title());
            case ImportTarget.Empty empty ->
                reading.plans().stream()
                        .filter(plan -> plan.id().equals(empty.plan()))
                        .findFirst()
                        .map(plan -> fillEmpty(preview, bytes, given, plan))
                        .orElseGet(() -> new ImportOutcome.Refused(Refusal.of("exchange.refused.plan_gone")));
            case ImportTarget.Return back -> bringBack(preview, bytes, back.proposal());
        };
    }

    /** The file is kept although no item comes from it: the next return is compared with it. */
    private ImportOutcome bringBack(ImportPreview preview, byte[] bytes, ReturnProposal proposal) {
        PlanId plan = proposal.plan();
        return switch (intake.revise(plan, proposal.revisions(), origin(preview))) {
            case RevisionOutcome.Outdated ignored ->
                new ImportOutcome.Refused(Refusal.of("exchange.refused.return_outdated", proposal.planTitle()));
            case RevisionOutcome.Revised revised -> {
                documents.add(document(preview, plan, bytes, clock.instant(), 0), bytes, Map.of());
                yield new ImportOutcome.Imported(new ImportReceipt(
                        plan, proposal.planTitle(), preview.fileName(), Map.of(), 0, 0, 0, revised.items(), false));
            }
        };
    }

    private static String origin(ImportPreview preview) {
        return "IMPORT " + preview.fileName();
    }

    private ImportOutcome fillEmpty(ImportPreview preview, byte[] bytes, GivenAnswers given, PlanSummary plan) {
        boolean empty = plan.items() == 0 && reading.bin(plan.id()).isEmpty();
        return empty
                ? fill(preview, bytes, given, plan.id(), plan.title())
                : new ImportOutcome.Refused(Refusal.of("exchange.refused.plan_not_empty", plan.title()));
    }

    private ImportOutcome fill(ImportPreview preview, byte[] bytes, GivenAnswers given, PlanId plan, String title) {
        Interpretation drafts = preview.plan();
        Instant now = clock.instant();
        List<IntakeItem> items = drafts.items().stream()
                .map(item -> intakeItem(item, now, given))
                .toList();
        IntakeResult taken = intake.intake(plan, items, origin(preview));
        answer(plan, given.revisions(taken), preview);
        documents.add(
                document(preview, plan, bytes, now, drafts.items().size()),
                bytes,
                places(items, taken),
                explained(drafts));
        return new ImportOutcome.Imported(new ImportReceipt(
                plan,
                title,
                preview.fileName(),
                preview.levels(),
                drafts.items().size(),
                preview.pending(),
                given.open(),
                0,
                WorkbookEditor.canChange(bytes)));
    }

    /** Behind the intake, so that the history tells what the file said and who answered what. */
    private void answer(PlanId plan, List<ItemRevision> answers, ImportPreview preview) {
        RevisionOutcome outcome = intake.revise(plan, answers, "ANSWER " + preview.fileName());
        if (!(outcome instanceof RevisionOutcome.Revised)) {
            throw new IllegalStateException("The items changed while they were taken in: " + plan);
        }
    }

    /** A text that is too long to be kept (thousands of headers) is as good as none: the export says what differs. */
    private static @Nullable String explained(Interpretation plan) {
        List<KnownTable> tables = plan.tables().stream().map(UsedTable::table).toList();
        String text = tables.isEmpty() ? "" : TableModels.write(new TableModel("", tables));
        return text.isEmpty() || text.length() > TableModels.LONGEST ? null : text;
    }

    private IntakeItem intakeItem(DraftItem item, Instant now, GivenAnswers given) {
        Map<ItemField, PendingMark> marks = new EnumMap<>(ItemField.class);
        item.pending().forEach((field, reason) -> marks.put(field, mark(item, field, reason, now)));
        return new IntakeItem(
                item.id(),
                item.parent(),
                item.level(),
                item.texts(),
                marks,
                item.extras(),
                given.left(item),
                given.confirmed(item),
                item.address());
    }

    private PendingMark mark(DraftItem item, ItemField field, ReviewReason reason, Instant now) {
        return new PendingMark(reason, Questions.in(item.texts().get(field)), user.name(), now);
    }

    private static Map<ItemId, SourcePlace> places(List<IntakeItem> items, IntakeResult taken) {
        Map<ItemId, SourcePlace> places = new LinkedHashMap<>();
        for (IntakeItem item : items) {
            ItemId id = Objects.requireNonNull(taken.ids().get(item.index()), "the intake gives every item an id");
            places.put(id, new SourcePlace(item.index(), item.place()));
        }
        return places;
    }

    private SourceDocument document(ImportPreview preview, PlanId plan, byte[] bytes, Instant now, int items) {
        String name = preview.fileName();
        return new SourceDocument(
                UUID.randomUUID(),
                plan,
                name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name,
                bytes.length,
                sha256(bytes),
                preview.plan().sheets().stream()
                        .map(DraftSheet::layout)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(""),
                items,
                preview.pending(),
                Math.toIntExact(preview.findings(Finding.Severity.DOUBT)),
                user.name(),
                now);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java knows SHA-256", impossible);
        }
    }
}
