package be.jalon.values;

import be.jalon.shared.SearchText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The staff that something takes, in full-time equivalents (ETP).
 *
 * @param raw the cell as written
 * @param value in full-time equivalents, or null when the cell does not clearly say
 * @param doubts what was not understood with certainty
 */
public record Fte(String raw, @Nullable BigDecimal value, List<Doubt> doubts) {

    private static final int LONGEST = 60;
    private static final Pattern NUMBER = Pattern.compile(
            "(\\d{1,4}+(?:[.,]\\d{1,4}+)?+)(?:\\s?/\\s?(\\d{1,2}+))?+\\s?(?:e\\.?t\\.?p\\.?|fte|equivalents? temps[ -]pleins?|temps[ -]pleins?|temps)?+");
    private static final Map<String, BigDecimal> WORDS = Map.of(
            "mi-temps",
            new BigDecimal("0.5"),
            "mi temps",
            new BigDecimal("0.5"),
            "temps plein",
            BigDecimal.ONE,
            "temps-plein",
            BigDecimal.ONE,
            "½",
            new BigDecimal("0.5"),
            "¼",
            new BigDecimal("0.25"),
            "¾",
            new BigDecimal("0.75"));
    private static final Pattern FRAME = Pattern.compile("^(?:un|a) | etp$|^etp ?:? ?");

    public Fte {
        doubts = List.copyOf(doubts);
    }

    /** Reads a cell: decimal numbers, fractions and the words for half and full time. */
    public static Fte parse(String raw) {
        return switch (Presence.of(raw)) {
            case EMPTY, NONE -> new Fte(raw, null, List.of());
            case UNKNOWN -> doubtful(raw, "fte.unknown");
            case STATED -> read(raw);
        };
    }

    /** What the cell says at first sight. */
    public Presence presence() {
        return Presence.of(raw);
    }

    private static Fte read(String raw) {
        String text = raw.length() > LONGEST
                ? ""
                : FRAME.matcher(SearchText.fold(raw)).replaceAll("").strip();
        BigDecimal word = WORDS.get(text);
        if (word != null) {
            return new Fte(raw, word, List.of());
        }
        Matcher match = NUMBER.matcher(text);
        if (!match.matches()) {
            return doubtful(raw, "fte.unreadable");
        }
        BigDecimal number = new BigDecimal(match.group(1).replace(',', '.'));
        int divisor = match.group(2) == null ? 1 : Integer.parseInt(match.group(2));
        if (divisor == 0) {
            return doubtful(raw, "fte.unreadable");
        }
        BigDecimal value = number.divide(BigDecimal.valueOf(divisor), 4, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return new Fte(raw, value.scale() < 0 ? value.setScale(0) : value, List.of());
    }

    private static Fte doubtful(String raw, String code) {
        return new Fte(raw, null, List.of(Doubt.about(code, raw)));
    }
}
