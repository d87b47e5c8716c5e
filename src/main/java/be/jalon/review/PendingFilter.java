package be.jalon.review;

import be.jalon.people.Pilot;
import be.jalon.plan.ReviewReason;
import be.jalon.shared.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * Which of the pending fields to show.
 *
 * @param text words that the item, the question or the text of the field holds; "" for all
 * @param political the name of a group, "" for those without political; null for all
 * @param reason null for all
 */
public record PendingFilter(
        String text, @Nullable String political, @Nullable ReviewReason reason) {

    public static final PendingFilter NONE = new PendingFilter("", null, null);

    boolean acceptsGroup(String name) {
        return political == null || Pilot.key(political).equals(Pilot.key(name));
    }

    boolean accepts(PendingCell cell) {
        return (reason == null || cell.asked().mark().reason() == reason)
                && (text.isBlank() || searchable(cell).contains(SearchText.fold(text.strip())));
    }

    private static String searchable(PendingCell cell) {
        return SearchText.fold(String.join(
                "\n",
                cell.row().label(),
                cell.asked().text(),
                cell.asked().mark().question()));
    }
}
