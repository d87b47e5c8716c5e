package be.jalon.plan.ui;

import be.jalon.plan.ItemLevel;
import be.jalon.plan.ui.desk.PlanDialog;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.function.BiConsumer;

/** A new item: what it is, and its title; everything else is filled in on its panel. */
class NewItemDialog extends PlanDialog {

    private final RadioButtonGroup<ItemLevel> level = new RadioButtonGroup<>(Texts.text("plan.new.level"));
    private final TextField title = new TextField(Texts.text("plan.field.title"));
    private final BiConsumer<ItemLevel, String> onCreate;

    /**
     * @param place where it will stand, in words
     * @param possible the levels that may be created there, at least one
     * @param wanted the level offered first
     */
    NewItemDialog(String place, Set<ItemLevel> possible, ItemLevel wanted, BiConsumer<ItemLevel, String> onCreate) {
        super(Texts.text("plan.new.title"), Texts.text("plan.new.confirm"));
        this.onCreate = onCreate;
        level.setItems(possible);
        level.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        level.setItemLabelGenerator(value -> Texts.text("plan.level." + LevelLook.of(value)));
        level.setValue(possible.contains(wanted) ? wanted : possible.iterator().next());
        level.setHelperText(place);
        title.setRequiredIndicatorVisible(true);
        title.focus();
        add(title, level);
        confirmOnEnter();
    }

    @Override
    protected void confirm() {
        if (title.getValue().isBlank()) {
            title.setErrorMessage(Texts.text("plan.new.titleMissing"));
            title.setInvalid(true);
            title.focus();
            return;
        }
        close();
        onCreate.accept(level.getValue(), title.getValue());
    }
}
