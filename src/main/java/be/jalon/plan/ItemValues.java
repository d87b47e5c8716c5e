package be.jalon.plan;

import be.jalon.shared.SearchText;
import be.jalon.values.BudgetCell;
import be.jalon.values.BudgetKind;
import be.jalon.values.Deadline;
import be.jalon.values.FiscalPeriod;
import be.jalon.values.Fte;
import be.jalon.values.ItemCode;
import be.jalon.values.PilotNames;
import be.jalon.values.Priority;
import be.jalon.values.Progress;
import be.jalon.values.Sdgs;
import be.jalon.values.StatusText;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of an item mean, worked out once when the item is read.
 *
 * @param searchable the texts that a search looks at (code, title, description, pilots, notes), folded
 */
public record ItemValues(
        ItemCode code,
        Deadline deadline,
        PilotNames political,
        PilotNames service,
        PilotNames agent,
        BudgetCell ordinary,
        BudgetCell extraordinary,
        StatusText status,
        Progress progress,
        Priority priority,
        Sdgs sdgs,
        Fte fte,
        String searchable) {

    private static final List<ItemField> SEARCHED = List.of(
            ItemField.CODE,
            ItemField.TITLE,
            ItemField.DESCRIPTION,
            ItemField.POLITICAL,
            ItemField.SERVICE,
            ItemField.AGENT,
            ItemField.NOTES);

    /**
     * Reads texts; never fails, whatever they hold.
     *
     * @param period what "législature" means here, null where the plan has no period
     */
    public static ItemValues read(FieldTexts texts, @Nullable FiscalPeriod period) {
        return new ItemValues(
                new ItemCode(texts.get(ItemField.CODE)),
                deadline(texts.get(ItemField.DEADLINE), period),
                PilotNames.parse(texts.get(ItemField.POLITICAL)),
                PilotNames.parse(texts.get(ItemField.SERVICE)),
                PilotNames.parse(texts.get(ItemField.AGENT)),
                BudgetCell.parse(BudgetKind.ORDINARY, texts.get(ItemField.BUDGET_ORDINARY)),
                BudgetCell.parse(BudgetKind.EXTRAORDINARY, texts.get(ItemField.BUDGET_EXTRAORDINARY)),
                StatusText.parse(texts.get(ItemField.STATUS)),
                Progress.parse(texts.get(ItemField.PROGRESS)),
                Priority.parse(texts.get(ItemField.PRIORITY)),
                Sdgs.parse(texts.get(ItemField.SDGS)),
                Fte.parse(texts.get(ItemField.FTE)),
                searchable(texts));
    }

    private static Deadline deadline(String raw, @Nullable FiscalPeriod period) {
        return period == null ? Deadline.parse(raw) : Deadline.parse(raw, period);
    }

    private static String searchable(FieldTexts texts) {
        return SEARCHED.stream()
                .map(texts::get)
                .filter(text -> !text.isEmpty())
                .map(SearchText::fold)
                .collect(Collectors.joining("\n"));
    }
}
