package be.jalon.plan.ui;

import be.jalon.plan.ItemLevel;
import be.jalon.plan.ui.desk.PlanDialog;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A new item: what it is, and its title; everything else is filled in on its panel. */
class NewItemDialog extends PlanDialog {

    private final RadioButtonGroup<ItemLevel> level = new RadioButtonGroup<>(Texts.text("plan.new.level"));
    private final TextField title = new TextField(Texts.text("plan.field.title"));
    private final BiConsumer<ItemLevel, String> onCreate;

    /**
     * @param place where it will stand, in words
     * @param parent the level that it will hang under, null for the top of the plan
     * @param wanted the level offered first
     */
    NewItemDialog(String place, @Nullable ItemLevel parent, ItemLevel wanted, BiConsumer<ItemLevel, String> onCreate) {
        super(Texts.text("plan.new.title"), Texts.text("plan.new.confirm"));
        this.onCreate = onCreate;
        List<ItemLevel> possible = Arrays.stream(ItemLevel.values())
                .filter(candidate -> candidate.mayHangUnder(parent))
                .toList();
        level.setItems(possible);
        level.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        level.setItemLabelGenerator(value -> Texts.text("plan.level." + LevelLook.of(value)));
        level.setValue(possible.contains(wanted) ? wanted : possible.getFirst());
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
