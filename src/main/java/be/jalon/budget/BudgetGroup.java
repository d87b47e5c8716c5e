package be.jalon.budget;

import be.jalon.plan.ItemRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines that belong together, in the order of the plan.
 *
 * @param name the names of the services, empty when the group is not one of services or nobody is named
 * @param claims what the whole plan claims on the article of the group, whatever a filter leaves; null when the group is
 *     not one of an article
 * @param item the item that the lines belong to, null when the group is not one of an item
 */
public record BudgetGroup(
        String key,
        Grouping by,
        String name,
        List<BudgetEntry> entries,
        BudgetTotals totals,
        @Nullable ArticleClaims claims,
        @Nullable ItemRow item)
        implements BudgetRow {

    public BudgetGroup {
        entries = List.copyOf(entries);
    }
}
