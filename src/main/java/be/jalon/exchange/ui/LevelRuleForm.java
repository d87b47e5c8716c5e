package be.jalon.exchange.ui;

import be.jalon.exchange.profile.LevelRule;
import be.jalon.plan.ItemLevel;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** By what the level of a row is known. */
class LevelRuleForm extends Composite<Div> {

    private static final List<String> NUMBERS = List.of("1", "1.1", "1.1.1", "1.1.1.1");
    private static final List<ItemLevel> USUAL = List.of(
            ItemLevel.STRATEGIC_OBJECTIVE, ItemLevel.OPERATIONAL_OBJECTIVE, ItemLevel.ACTION, ItemLevel.SUB_ACTION);

    private final Select<LevelRule.Kind> kind = new Select<>();
    private final List<Select<ItemLevel>> levels = new ArrayList<>();
    private final Div numbers = new Div();

    LevelRuleForm(LevelRule rule) {
        kind.setLabel(getTranslation("exchange.reading.rule"));
        kind.setItems(LevelRule.Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("exchange.reading.rule." + one.name()));
        kind.setValue(rule.kind());
        kind.addValueChangeListener(change -> follow());
        for (int i = 0; i < NUMBERS.size(); i++) {
            Select<ItemLevel> level = new Select<>();
            level.setLabel(getTranslation("exchange.reading.numberIs", NUMBERS.get(i)));
            level.setItems(ItemLevel.values());
            level.setItemLabelGenerator(ColumnNames::level);
            level.setValue(i < rule.numbers().size() ? rule.numbers().get(i) : USUAL.get(i));
            levels.add(level);
            numbers.add(level);
        }
        numbers.addClassName("level-numbers");
        follow();
        getContent().addClassName("level-rule");
        getContent().add(new H2(getTranslation("exchange.reading.levels")), kind, numbers);
    }

    private void follow() {
        numbers.setVisible(kind.getValue() == LevelRule.Kind.NUMBERS);
        kind.setHelperText(
                getTranslation("exchange.reading.ruleHelp." + kind.getValue().name()));
    }

    LevelRule rule() {
        List<ItemLevel> said = kind.getValue() == LevelRule.Kind.NUMBERS
                ? levels.stream().map(Select::getValue).toList()
                : List.of();
        return new LevelRule(kind.getValue(), said, Map.of());
    }
}
