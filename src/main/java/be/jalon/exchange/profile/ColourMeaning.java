package be.jalon.exchange.profile;

import be.jalon.plan.ItemLevel;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a person has said of a fill.
 *
 * @param fill key of the fill, as raw cells have it
 * @param text what a label says, "" for the others
 * @param level for {@link Kind#LEVEL}, otherwise null
 */
public record ColourMeaning(
        String fill, Kind kind, String text, @Nullable ItemLevel level) implements Serializable {

    /** What a fill may mean. */
    public enum Kind {
        CONFIRMATION,
        CLARIFICATION,
        LABEL,
        NOTHING,
        LEVEL
    }

    public static ColourMeaning of(String fill, Kind kind) {
        return new ColourMeaning(fill, kind, "", null);
    }
}
