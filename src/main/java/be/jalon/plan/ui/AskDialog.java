package be.jalon.plan.ui;

import be.jalon.plan.ReviewReason;
import be.jalon.plan.ui.desk.PlanDialog;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;

/** "Demander au Collège": why, and what exactly. */
class AskDialog extends PlanDialog {

    /** In characters, as the service takes it. */
    private static final int LONGEST = 4_000;

    private final RadioButtonGroup<ReviewReason> reason = new RadioButtonGroup<>(Texts.text("plan.ask.reason"));
    private final TextArea question = new TextArea(Texts.text("plan.ask.question"));
    private final BiConsumer<ReviewReason, String> onAsk;

    AskDialog(String fieldLabel, String item, BiConsumer<ReviewReason, String> onAsk) {
        super(Texts.text("plan.ask.title"), Texts.text("plan.ask.confirm"));
        this.onAsk = onAsk;
        reason.setItems(ReviewReason.values());
        reason.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reason.setItemLabelGenerator(value -> Texts.text("plan.reason." + value.name()));
        reason.setValue(ReviewReason.CLARIFICATION);
        question.setMinRows(3);
        question.setHelperText(Texts.text("plan.ask.help"));
        question.setRequiredIndicatorVisible(true);
        question.setMaxLength(LONGEST);
        question.focus();
        Paragraph about = new Paragraph(Texts.text("plan.ask.about", fieldLabel, item));
        about.addClassName("dialog-about");
        add(about, reason, question);
    }

    @Override
    protected void confirm() {
        String asked = question.getValue().strip();
        if (asked.isEmpty()) {
            question.setErrorMessage(Texts.text("plan.ask.questionMissing"));
            question.setInvalid(true);
            question.focus();
            return;
        }
        close();
        onAsk.accept(reason.getValue(), asked);
    }
}
