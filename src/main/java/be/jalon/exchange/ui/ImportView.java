package be.jalon.exchange.ui;

import be.jalon.exchange.DoubtAnswer;
import be.jalon.exchange.FieldPlace;
import be.jalon.exchange.ImportOutcome;
import be.jalon.exchange.ImportPreview;
import be.jalon.exchange.ImportReceipt;
import be.jalon.exchange.ImportTarget;
import be.jalon.exchange.PlanExportService;
import be.jalon.exchange.PlanImport;
import be.jalon.exchange.PreviewAnswers;
import be.jalon.exchange.PreviewOutcome;
import be.jalon.plan.PlanReading;
import be.jalon.plan.PlanSummary;
import be.jalon.uikit.Feedback;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Workbooks in and out. Three states: the start (drop a file, export, past imports), the preview of a file, and the
 * receipt of an import. For those who may change plans as a whole, in and out alike.
 */
@Route("imports")
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR"})
class ImportView extends Div implements HasDynamicTitle {

    private final PlanImport imports;
    private final PreviewAnswers answers;
    private final PlanExportService exports;
    private final PlanReading plans;

    ImportView(PlanImport imports, PreviewAnswers answers, PlanExportService exports, PlanReading plans) {
        this.imports = imports;
        this.answers = answers;
        this.exports = exports;
        this.plans = plans;
        addClassNames("page", "exchange");
        showStart();
    }

    private void showStart() {
        removeAll();
        add(head());
        List<PlanSummary> known = plans.plans();
        add(new FileDrop(imports.largestFile(), imports::preview, this::previewed));
        add(new PlanExports(known, exports::export), new PastImports(imports.past(), known));
    }

    private Div head() {
        Div head = new Div(new H1(getTranslation("exchange.title")), new TemplateLinks());
        head.addClassName("page-head");
        return head;
    }

    private void previewed(PreviewOutcome outcome) {
        switch (outcome) {
            case PreviewOutcome.Ready ready -> showPreview(ready.preview());
            case PreviewOutcome.Refused refused ->
                Feedback.problem(refused.refusal().message(getLocale()));
        }
    }

    private void showPreview(ImportPreview preview) {
        removeAll();
        add(new PreviewPanel(
                preview,
                (sheet, row) -> imports.row(preview.id(), sheet, row),
                answerDesk(preview),
                form -> previewed(imports.readAs(preview.id(), form)),
                new TargetForm(
                        preview,
                        plans.plans(),
                        imports.answering(preview.id()),
                        plan -> imports.propose(preview.id(), plan),
                        target -> confirm(preview, target),
                        () -> turnAway(preview))));
    }

    private AnswerDesk answerDesk(ImportPreview preview) {
        return new AnswerDesk(preview, answers.of(preview.id()).orElse(Map.of()), new AnswerDesk.Keeper() {
            @Override
            public Optional<Map<FieldPlace, DoubtAnswer>> give(Map<FieldPlace, DoubtAnswer> given) {
                return answers.give(preview.id(), given);
            }

            @Override
            public Optional<Map<FieldPlace, DoubtAnswer>> takeBack(Set<FieldPlace> places) {
                return answers.takeBack(preview.id(), places);
            }
        });
    }

    private void turnAway(ImportPreview preview) {
        imports.forget(preview.id());
        showStart();
    }

    private void confirm(ImportPreview preview, ImportTarget target) {
        switch (imports.apply(preview.id(), target)) {
            case ImportOutcome.Imported imported -> showReceipt(imported.receipt());
            case ImportOutcome.Refused refused ->
                Feedback.problem(refused.refusal().message(getLocale()));
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
