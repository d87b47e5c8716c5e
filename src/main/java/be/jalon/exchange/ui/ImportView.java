package be.jalon.exchange.ui;

import be.jalon.exchange.AnswerDraft;
import be.jalon.exchange.DoubtAnswer;
import be.jalon.exchange.FieldPlace;
import be.jalon.exchange.ImportOutcome;
import be.jalon.exchange.ImportPreview;
import be.jalon.exchange.ImportReceipt;
import be.jalon.exchange.ImportTarget;
import be.jalon.exchange.ImportWork;
import be.jalon.exchange.PlanExports;
import be.jalon.exchange.PlanImport;
import be.jalon.exchange.PreviewAnswers;
import be.jalon.exchange.PreviewOutcome;
import be.jalon.exchange.ReadingModel;
import be.jalon.exchange.ReadingModels;
import be.jalon.exchange.Refusal;
import be.jalon.plan.PlanReading;
import be.jalon.plan.PlanSummary;
import be.jalon.uikit.Feedback;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Workbooks in and out. The start (drop a file, export, past imports), the preview of a file, the correction of its
 * reading, and the receipt of an import; between them, when a file takes its time, how far it is. For those who may change plans as a whole, in and out alike.
 */
@Route("imports")
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR"})
class ImportView extends Div implements HasDynamicTitle {

    private final PlanImport imports;
    private final PreviewAnswers answers;
    private final PlanExports exports;
    private final PlanReading plans;
    private final ReadingModels models;

    ImportView(
            PlanImport imports, PreviewAnswers answers, PlanExports exports, PlanReading plans, ReadingModels models) {
        this.imports = imports;
        this.answers = answers;
        this.exports = exports;
        this.plans = plans;
        this.models = models;
        addClassNames("page", "exchange");
        showStart();
    }

    private void showStart() {
        removeAll();
        add(head());
        List<PlanSummary> known = plans.plans();
        FileDrop drop = new FileDrop(imports.largestFile(), imports::startPreview, this::begun);
        add(drop, new WaitingPreviews(answers.waiting(), this::takeUp, this::leave));
        add(new ExportList(known, exports::start), new PastImports(imports.past(), known));
        add(new ModelList(models.all(), this::forget));
    }

    private void takeUp(UUID waiting) {
        answers.preview(waiting).ifPresentOrElse(this::showPreview, () -> {
            showStart();
            Feedback.problem(getTranslation("exchange.refused.preview_gone"));
        });
    }

    private void leave(UUID waiting) {
        int begun = answers.drafts(waiting).size();
        int given = answers.of(waiting).map(Map::size).orElse(0);
        AnswersLeftBehind.askToLeave(begun + given, () -> {
            imports.forget(waiting);
            showStart();
        });
    }

    private void forget(ReadingModel model) {
        if (!models.delete(model)) {
            Feedback.problem(getTranslation("exchange.refused.model_changed"));
        }
        showStart();
    }

    private Div head() {
        Div head = new Div(new H1(getTranslation("exchange.title")), new TemplateLinks());
        head.addClassName("page-head");
        return head;
    }

    private void begun(ImportWork<PreviewOutcome> work, String fileName) {
        String title = getTranslation("exchange.work.previewing", fileName);
        SerializableRunnable givenUp = () -> {
            showStart();
            Feedback.done(getTranslation("exchange.work.cancelled", fileName));
        };
        follow(work, new WorkPanel<>(work, title, WorkPanel.Kind.READING, this::previewed, givenUp), this::previewed);
    }

    private <T> void follow(ImportWork<T> work, WorkPanel<T> panel, SerializableConsumer<T> done) {
        work.outcome().ifPresentOrElse(done, () -> {
            removeAll();
            add(head(), panel);
        });
    }

    private void previewed(PreviewOutcome outcome) {
        switch (outcome) {
            case PreviewOutcome.Ready ready -> showPreview(ready.preview());
            case PreviewOutcome.Refused refused -> refused(refused.refusal(), this::showStart);
        }
    }

    /** @param back where to, when the work was shown meanwhile */
    private void refused(Refusal refusal, SerializableRunnable back) {
        if (getChildren().anyMatch(WorkPanel.class::isInstance)) {
            back.run();
        }
        String message = refusal.message(getLocale());
        getChildren()
                .filter(FileDrop.class::isInstance)
                .map(FileDrop.class::cast)
                .findFirst()
                .ifPresentOrElse(drop -> drop.refuse(message), () -> Feedback.problem(message));
    }

    private void showPreview(ImportPreview preview) {
        removeAll();
        AnswerDesk desk = answerDesk(preview);
        add(new PreviewPanel(
                preview,
                (sheet, row) -> imports.row(preview.id(), sheet, row),
                desk,
                form -> readAgain(preview, imports.startReadAs(preview.id(), form)),
                readingBar(preview),
                new TargetForm(
                        preview,
                        plans.plans(),
                        imports.answering(preview.id()),
                        plan -> imports.startPropose(preview.id(), plan),
                        target -> AnswersLeftBehind.askToImport(desk.drafts(), () -> confirm(preview, target)),
                        desk::take,
                        () -> leave(preview.id()))));
    }

    /** The earlier preview stays until there is another one. */
    private void readAgain(ImportPreview preview, ImportWork<PreviewOutcome> work) {
        SerializableRunnable back = () -> showPreview(preview);
        SerializableConsumer<PreviewOutcome> done = outcome -> {
            switch (outcome) {
                case PreviewOutcome.Ready ready -> showPreview(ready.preview());
                case PreviewOutcome.Refused refused -> refused(refused.refusal(), back);
            }
        };
        work.endsWithin(WorkPanel.SOON);
        String title = getTranslation("exchange.work.previewing", preview.fileName());
        follow(work, new WorkPanel<>(work, title, WorkPanel.Kind.READING_AGAIN, done, back), done);
    }

    private AnswerDesk answerDesk(ImportPreview preview) {
        UUID id = preview.id();
        return new AnswerDesk(preview, answers.of(id).orElse(Map.of()), answers.drafts(id), new AnswerDesk.Keeper() {
            @Override
            public Optional<Map<FieldPlace, DoubtAnswer>> give(Map<FieldPlace, DoubtAnswer> given) {
                return answers.give(id, given);
            }

            @Override
            public Optional<Map<FieldPlace, DoubtAnswer>> takeBack(Set<FieldPlace> places) {
                return answers.takeBack(id, places);
            }

            @Override
            public void begin(FieldPlace place, AnswerDraft draft) {
                answers.begin(id, place, draft);
            }

            @Override
            public void drop(FieldPlace place) {
                answers.drop(id, place);
            }
        });
    }

    /** Null for a file that has no tables. */
    private @Nullable ReadingBar readingBar(ImportPreview preview) {
        return preview.plan().sheets().stream()
                        .findFirst()
                        .flatMap(sheet -> imports.picture(preview.id(), sheet.name()))
                        .isEmpty()
                ? null
                : new ReadingBar(
                        preview, () -> showReading(preview), (name, over) -> models.save(preview.id(), name, over));
    }

    private void showReading(ImportPreview preview) {
        removeAll();
        add(new ReadingPanel(
                preview,
                sheet -> imports.picture(preview.id(), sheet),
                said -> readAgain(preview, imports.startReadAs(preview.id(), said)),
                () -> showPreview(preview)));
    }

    private void confirm(ImportPreview preview, ImportTarget target) {
        List<Component> drawn = getChildren().toList();
        SerializableRunnable back = () -> {
            removeAll();
            add(drawn);
        };
        SerializableConsumer<ImportOutcome> done = outcome -> imported(outcome, back);
        ImportWork<ImportOutcome> work = imports.startApply(preview.id(), target);
        work.endsWithin(WorkPanel.SOON);
        String title = getTranslation("exchange.work.importing", preview.fileName());
        follow(work, new WorkPanel<>(work, title, WorkPanel.Kind.IMPORT, done, back), done);
    }

    private void imported(ImportOutcome outcome, SerializableRunnable back) {
        switch (outcome) {
            case ImportOutcome.Imported imported -> showReceipt(imported.receipt());
            case ImportOutcome.Refused refused -> refused(refused.refusal(), back);
        }
    }

    private void showReceipt(ImportReceipt receipt) {
        removeAll();
        add(head(), new ReceiptPanel(receipt, this::showStart));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.title") + " · Jalon";
    }
}
