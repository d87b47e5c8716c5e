package be.jalon.exchange.ui;

import be.jalon.exchange.ImportPreview;
import be.jalon.exchange.ImportTarget;
import be.jalon.exchange.ImportWork;
import be.jalon.exchange.ProposedPlan;
import be.jalon.exchange.ReturnOutcome;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanKind;
import be.jalon.plan.PlanSummary;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the items go, and the decision to write them. */
class TargetForm extends Composite<Div> {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_TITLE = 200;

    private enum Choice {
        RETURN,
        FRESH,
        EMPTY
    }

    private final ImportPreview preview;
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
    private final TextField title = new TextField();
    private final Select<PlanKind> kind = new Select<>();
    private final IntegerField from = new IntegerField();
    private final IntegerField to = new IntegerField();
    private final Select<PlanSummary> empty = new Select<>();
    private final SerializableConsumer<ImportTarget> confirmed;
    private final SerializableConsumer<Boolean> onTaking;
    private final Button confirm = new Button("", click -> confirm());
    private @Nullable ReturnPart back;

    /**
     * @param answering the plan that a file of eComptes names, when there is one
     * @param propose begins to find out what such a file changes in a plan
     * @param onTaking told whether the texts of the file will go into a plan, or are compared with one
     */
    TargetForm(
            ImportPreview preview,
            List<PlanSummary> plans,
            Optional<PlanId> answering,
            SerializableFunction<PlanId, ImportWork<ReturnOutcome>> propose,
            SerializableConsumer<ImportTarget> confirmed,
            SerializableConsumer<Boolean> onTaking,
            SerializableRunnable turnedAway) {
        List<PlanSummary> emptyPlans =
                plans.stream().filter(plan -> plan.items() == 0).toList();
        this.preview = preview;
        this.confirmed = confirmed;
        this.onTaking = onTaking;
        getContent().addClassName("target");
        if (preview.isImportable()) {
            getContent().add(new H2(getTranslation("exchange.target.title")));
            List<PlanSummary> filled =
                    plans.stream().filter(plan -> plan.items() > 0).toList();
            if (preview.mayReturn() && !filled.isEmpty()) {
                back = new ReturnPart(filled, answering, propose, this::nameConfirm);
            }
            fillChoice(emptyPlans, answering.isPresent());
            fillFresh(preview.proposed(), plans.stream().map(PlanSummary::title).collect(Collectors.toSet()));
            fillEmpty(emptyPlans);
            if (back != null) {
                getContent().add(back);
            }
            follow();
        }
        getContent().add(buttons(turnedAway));
    }

    private void fillChoice(List<PlanSummary> emptyPlans, boolean answered) {
        List<Choice> ways = Stream.of(Choice.values())
                .filter(way -> way != Choice.RETURN || back != null)
                .filter(way -> way != Choice.EMPTY || !emptyPlans.isEmpty())
                .toList();
        choice.setLabel(getTranslation("exchange.target.choice"));
        choice.setItems(ways);
        choice.setItemLabelGenerator(way -> getTranslation("exchange.target." + way.name()));
        choice.setValue(answered && back != null ? Choice.RETURN : Choice.FRESH);
        choice.setVisible(ways.size() > 1);
        choice.addValueChangeListener(change -> follow());
        getContent().add(choice);
    }

    private void fillFresh(ProposedPlan proposed, Set<String> taken) {
        title.setLabel(getTranslation("exchange.target.planTitle"));
        title.setValue(proposed.title());
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(LONGEST_TITLE);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.addValueChangeListener(change -> hint(taken));
        hint(taken);
        kind.setLabel(getTranslation("exchange.target.kind"));
        kind.setItems(PlanKind.values());
        kind.setItemLabelGenerator(which -> getTranslation("exchange.kind." + which.name()));
        kind.setValue(proposed.kind());
        year(from, "exchange.target.from", proposed.fromYear());
        year(to, "exchange.target.to", proposed.toYear());
        Div period = new Div(kind, from, to);
        period.addClassName("target-period");
        getContent().add(title, period);
    }

    /** Two plans may have one title, but rarely on purpose. */
    private void hint(Set<String> taken) {
        title.setHelperText(
                taken.contains(title.getValue().strip()) ? getTranslation("exchange.target.sameTitle") : null);
    }

    private void year(IntegerField field, String label, @Nullable Integer proposed) {
        field.setLabel(getTranslation(label));
        field.setMin(FIRST_YEAR);
        field.setMax(LAST_YEAR);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(getTranslation("exchange.target.yearWrong"))
                .setMaxErrorMessage(getTranslation("exchange.target.yearWrong"))
                .setBadInputErrorMessage(getTranslation("exchange.target.yearWrong")));
        field.setValue(proposed);
    }

    private void fillEmpty(List<PlanSummary> emptyPlans) {
        empty.setLabel(getTranslation("exchange.target.emptyPlan"));
        empty.setItems(emptyPlans);
        empty.setItemLabelGenerator(PlanSummary::title);
        if (!emptyPlans.isEmpty()) {
            empty.setValue(emptyPlans.getFirst());
        }
        getContent().add(empty);
    }

    private void follow() {
        boolean fresh = choice.getValue() == Choice.FRESH;
        title.setVisible(fresh);
        kind.setVisible(fresh);
        from.setVisible(fresh);
        to.setVisible(fresh);
        empty.setVisible(choice.getValue() == Choice.EMPTY);
        if (back != null) {
            back.setVisible(choice.getValue() == Choice.RETURN);
        }
        onTaking.accept(choice.getValue() != Choice.RETURN);
        nameConfirm();
    }

    /** The button says what it will do, and does nothing where there is nothing to do. */
    private void nameConfirm() {
        boolean returns = choice.getValue() == Choice.RETURN && back != null;
        int changes = back == null ? 0 : back.changes();
        confirm.setText(
                returns
                        ? getTranslation("exchange.return.confirm", changes)
                        : getTranslation(
                                "exchange.target.confirm",
                                preview.plan().items().size()));
        confirm.setEnabled(!returns || changes > 0);
    }

    private Div buttons(SerializableRunnable turnedAway) {
        Div buttons = new Div();
        buttons.addClassName("target-buttons");
        if (preview.isImportable()) {
            confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            confirm.setDisableOnClick(true);
            confirm.addClickListener(click -> nameConfirm());
            buttons.add(confirm);
        }
        buttons.add(new Button(getTranslation("exchange.target.other"), click -> turnedAway.run()));
        return buttons;
    }

    private void confirm() {
        if (choice.getValue() == Choice.RETURN && back != null) {
            back.target().ifPresent(confirmed::accept);
        } else if (choice.getValue() == Choice.EMPTY) {
            confirmed.accept(new ImportTarget.Empty(empty.getValue().id()));
        } else if (isValid()) {
            confirmed.accept(new ImportTarget.Fresh(new NewPlan(
                    title.getValue(),
                    kind.getValue(),
                    from.getValue(),
                    to.getValue(),
                    null,
                    EnumSet.allOf(ItemLevel.class))));
        }
    }

    private boolean isValid() {
        boolean titled = !title.getValue().isBlank();
        title.setErrorMessage(getTranslation("exchange.target.titleMissing"));
        title.setInvalid(!titled);
        boolean ordered = from.getValue() == null || to.getValue() == null || from.getValue() <= to.getValue();
        to.setErrorMessage(getTranslation("exchange.target.yearsCrossed"));
        to.setInvalid(!ordered);
        return titled && ordered && !from.isInvalid();
    }
}
