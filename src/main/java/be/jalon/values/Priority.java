package be.jalon.values;

import be.jalon.shared.SearchText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The priority that a cell states.
 *
 * @param raw the cell as written
 * @param level the level, or null when the cell states none that we know
 * @param doubts what was not understood with certainty
 */
public record Priority(String raw, @Nullable PriorityLevel level, List<Doubt> doubts) {

    private static final int LONGEST = 60;
    private static final Map<String, PriorityLevel> WORDS = new HashMap<>();

    /** Marks whose direction depends on the table that they come from. */
    private static final Map<String, PriorityLevel> SCALES = Map.of(
            "1",
            PriorityLevel.HIGH,
            "2",
            PriorityLevel.MEDIUM,
            "3",
            PriorityLevel.LOW,
            "+++",
            PriorityLevel.HIGH,
            "++",
            PriorityLevel.MEDIUM,
            "+",
            PriorityLevel.LOW,
            "***",
            PriorityLevel.HIGH,
            "**",
            PriorityLevel.MEDIUM,
            "*",
            PriorityLevel.LOW);

    private static final Pattern FRAME =
            Pattern.compile("^priorites? |^niveau (?:de )?(?:priorite )?|^tres |^assez |^plutot |[.!]++$");

    static {
        put(
                PriorityLevel.HIGH,
                "haut",
                "haute",
                "eleve",
                "elevee",
                "fort",
                "forte",
                "important",
                "importante",
                "prioritaire",
                "urgent",
                "urgente",
                "essentiel",
                "essentielle",
                "high",
                "p1",
                "maximale",
                "hoog",
                "hoch");
        put(
                PriorityLevel.MEDIUM,
                "moyen",
                "moyenne",
                "normal",
                "normale",
                "modere",
                "moderee",
                "medium",
                "p2",
                "gemiddeld",
                "normaal",
                "mittel");
        put(
                PriorityLevel.LOW,
                "bas",
                "basse",
                "faible",
                "secondaire",
                "low",
                "p3",
                "minimale",
                "laag",
                "niedrig",
                "gering");
    }

    public Priority {
        doubts = List.copyOf(doubts);
    }

    private static void put(PriorityLevel level, String... words) {
        for (String word : words) {
            WORDS.put(word, level);
        }
    }

    /** Reads a cell; an unknown word is never guessed. */
    public static Priority parse(String raw) {
        return switch (Presence.of(raw)) {
            case EMPTY, NONE -> new Priority(raw, null, List.of());
            case UNKNOWN -> doubtful(raw, null, "priority.open");
            case STATED -> read(raw);
        };
    }

    /** What the cell says at first sight. */
    public Presence presence() {
        return Presence.of(raw);
    }

    private static Priority read(String raw) {
        String word = raw.length() > LONGEST ? "" : SearchText.fold(raw);
        String mark = withoutFrame(word);
        PriorityLevel scale = SCALES.get(mark.endsWith(".0") ? mark.substring(0, mark.length() - 2) : mark);
        if (scale != null) {
            return doubtful(raw, scale, "priority.scale");
        }
        PriorityLevel level = WORDS.get(mark);
        return level != null ? new Priority(raw, level, List.of()) : doubtful(raw, null, "priority.unknown");
    }

    private static String withoutFrame(String word) {
        String before;
        String bare = word;
        do {
            before = bare;
            bare = FRAME.matcher(bare).replaceFirst("");
        } while (!bare.equals(before));
        return bare;
    }

    private static Priority doubtful(String raw, @Nullable PriorityLevel level, String code) {
        return new Priority(raw, level, List.of(Doubt.about(code, raw)));
    }
}
