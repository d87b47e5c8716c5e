package be.jalon.budget.ui;

import be.jalon.budget.BudgetSheet;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ui.field.Interpreter;
import be.jalon.uikit.Texts;
import be.jalon.values.BudgetCell;
import be.jalon.values.BudgetKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a budget cell as the panel of the plan does, and judges its lines beside all others of the plan. */
final class BudgetInterpreter implements Interpreter {

    private @Nullable BudgetSheet sheet;
    private @Nullable ItemId item;

    void show(BudgetSheet shown, ItemId of) {
        sheet = shown;
        item = of;
    }

    @Override
    public Reading read(ItemField field, String text) {
        if (sheet == null || item == null) {
            return new Reading(List.of(), List.of());
        }
        BudgetKind kind = field == ItemField.BUDGET_ORDINARY ? BudgetKind.ORDINARY : BudgetKind.EXTRAORDINARY;
        String meaning = be.jalon.values.Reading.of(BudgetCell.parse(kind, text), Texts.locale());
        List<String> verdicts = sheet.draft(item, kind, text).stream()
                .flatMap(line -> line.verdicts().stream())
                .map(verdict -> verdict.reason(Texts.locale()))
                .distinct()
                .toList();
        return new Reading(meaning.isEmpty() ? List.of() : List.of(meaning), verdicts);
    }
}
