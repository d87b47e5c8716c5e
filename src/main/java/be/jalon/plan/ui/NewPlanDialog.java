package be.jalon.plan.ui;

import be.jalon.plan.ItemLevel;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanKind;
import be.jalon.plan.ui.desk.PlanDialog;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.Locale;
import java.util.function.Consumer;

/** A new, empty plan: what it is called, what sort it is, which years it covers. */
class NewPlanDialog extends PlanDialog {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final TextField title = new TextField(Texts.text("plan.newPlan.name"));
    private final Select<PlanKind> kind = new Select<>();
    private final IntegerField from = year("plan.newPlan.from");
    private final IntegerField to = year("plan.newPlan.to");
    private final Consumer<NewPlan> onCreate;

    NewPlanDialog(Consumer<NewPlan> onCreate) {
        super(Texts.text("plan.newPlan.title"), Texts.text("plan.newPlan.confirm"));
        this.onCreate = onCreate;
        title.setRequiredIndicatorVisible(true);
        title.focus();
        kind.setLabel(Texts.text("plan.newPlan.kind"));
        kind.setItems(PlanKind.values());
        kind.setItemLabelGenerator(
                value -> Texts.text("plan.kind." + value.name().toLowerCase(Locale.ROOT)));
        kind.setValue(PlanKind.PST);
        Div period = new Div(from, to);
        period.addClassName("dialog-pair");
        add(title, kind, period);
        confirmOnEnter();
    }

    private static IntegerField year(String key) {
        IntegerField field = new IntegerField(Texts.text(key));
        field.setMin(FIRST_YEAR);
        field.setMax(LAST_YEAR);
        return field;
    }

    @Override
    protected void confirm() {
        boolean named = !title.getValue().isBlank();
        boolean ordered = from.getValue() == null || to.getValue() == null || from.getValue() <= to.getValue();
        title.setErrorMessage(Texts.text("plan.newPlan.nameMissing"));
        title.setInvalid(!named);
        to.setErrorMessage(Texts.text("plan.newPlan.reversed"));
        to.setInvalid(!ordered);
        if (named && ordered) {
            close();
            onCreate.accept(new NewPlan(
                    title.getValue(),
                    kind.getValue(),
                    from.getValue(),
                    to.getValue(),
                    null,
                    EnumSet.allOf(ItemLevel.class)));
        }
    }
}
