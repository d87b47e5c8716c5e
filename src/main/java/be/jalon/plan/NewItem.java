package be.jalon.plan;

import org.jspecify.annotations.Nullable;

/**
 * An item to be created.
 *
 * @param parent the item to hang it under, null for the top of the plan
 * @param after the sibling to put it behind, null to make it the last
 * @param title not blank
 */
public record NewItem(
        PlanId plan, @Nullable ItemId parent, @Nullable ItemId after, ItemLevel level, String title) {

    public NewItem {
        title = title.strip();
        if (title.isEmpty()) {
            throw new IllegalArgumentException("An item needs a title");
        }
    }
}
