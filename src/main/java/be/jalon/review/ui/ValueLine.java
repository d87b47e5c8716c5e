package be.jalon.review.ui;

import be.jalon.uikit.Texts;
import be.jalon.values.Presence;
import java.util.List;

/**
 * A line of a text as the plan's grid shows it (public for the writer of JSON).
 *
 * @param kind "text", "unknown" (somebody wrote that it is not known) or "none" (written: without object)
 */
public record ValueLine(String kind, String text) {

    /** The lines of a text; none when nobody wrote any. */
    static List<ValueLine> of(String raw) {
        return raw.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(ValueLine::line)
                .toList();
    }

    private static ValueLine line(String line) {
        return switch (Presence.of(line)) {
            case UNKNOWN -> new ValueLine("unknown", Texts.text("plan.unknown"));
            case NONE -> new ValueLine("none", Texts.text("plan.none"));
            case EMPTY, STATED -> new ValueLine("text", line);
        };
    }
}
