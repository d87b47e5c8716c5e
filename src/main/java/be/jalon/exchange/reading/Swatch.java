package be.jalon.exchange.reading;

import be.jalon.plan.ReviewReason;
import java.io.Serializable;
import java.util.Set;

/**
 * A colour of the legend that means "awaits the Collège".
 *
 * @param fill key of the fill, as raw cells have it
 * @param reasons one, or both where the legend says "confirmation/précision"
 */
public record Swatch(String fill, Set<ReviewReason> reasons) implements Serializable {

    public Swatch {
        reasons = Set.copyOf(reasons);
    }

    /**
     * What a cell of this colour waits for. Where the legend names both, a cell that holds a question waits for a
     * clarification, any other one for a confirmation.
     */
    ReviewReason reasonFor(String text) {
        if (reasons.size() == 1) {
            return reasons.iterator().next();
        }
        return text.indexOf('?') >= 0 ? ReviewReason.CLARIFICATION : ReviewReason.CONFIRMATION;
    }
}
