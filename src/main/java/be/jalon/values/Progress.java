package be.jalon.values;

import be.jalon.shared.SearchText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far something is.
 *
 * @param raw the cell as written
 * @param percent from 0 to 100, or null when the cell does not clearly say
 * @param doubts what was not understood with certainty
 */
public record Progress(String raw, @Nullable Integer percent, List<Doubt> doubts) {

    private static final int LONGEST = 60;
    private static final Pattern NUMBER = Pattern.compile(
            "(?<about>(?:env(?:iron|\\.)?+|±|~|\\+/-)\\s?)?+(?<number>\\d{1,3}+(?:[.,]\\d{1,20}+)?+)\\s?(?<sign>%|pour ?cents?|pct)?+\\s?(?<asked>\\(?\\?++\\)?+)?+");
    private static final Pattern PART = Pattern.compile("(?<part>\\d{1,3})\\s?(?:/|sur)\\s?(?<all>\\d{1,3})");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    public Progress {
        doubts = List.copyOf(doubts);
    }

    /** Reads a cell; a bare 0,5 or 1 may be a share or a percentage, and stays open. */
    public static Progress parse(String raw) {
        return switch (Presence.of(raw)) {
            case EMPTY, NONE -> new Progress(raw, null, List.of());
            case UNKNOWN -> doubtful(raw, null, "progress.unknown");
            case STATED -> read(raw);
        };
    }

    /** What the cell says at first sight. */
    public Presence presence() {
        return Presence.of(raw);
    }

    private static Progress read(String raw) {
        String folded = raw.length() > LONGEST ? "" : SearchText.fold(raw);
        Matcher part = PART.matcher(folded);
        if (part.matches()) {
            return part(raw, new BigDecimal(part.group("part")), new BigDecimal(part.group("all")));
        }
        Matcher match = NUMBER.matcher(folded);
        if (!match.matches()) {
            return doubtful(raw, null, "progress.unreadable");
        }
        BigDecimal value = new BigDecimal(CellText.group(match, "number").replace(',', '.'));
        if (match.group("sign") == null && mayBeShare(value)) {
            return doubtful(raw, null, "progress.share");
        }
        if (value.compareTo(ALL) > 0) {
            return doubtful(raw, null, "progress.range");
        }
        int percent = value.setScale(0, RoundingMode.HALF_UP).intValueExact();
        if (match.group("about") != null || match.group("asked") != null) {
            return doubtful(raw, percent, "progress.uncertain");
        }
        return value.stripTrailingZeros().scale() > 0
                ? doubtful(raw, percent, "progress.rounded")
                : new Progress(raw, percent, List.of());
    }

    /** "4/10", "3 sur 5". */
    private static Progress part(String raw, BigDecimal part, BigDecimal all) {
        if (all.signum() == 0 || part.compareTo(all) > 0) {
            return doubtful(raw, null, "progress.range");
        }
        BigDecimal percent = part.multiply(ALL).divide(all, 2, RoundingMode.HALF_UP);
        int rounded = percent.setScale(0, RoundingMode.HALF_UP).intValueExact();
        return percent.stripTrailingZeros().scale() > 0
                ? doubtful(raw, rounded, "progress.rounded")
                : new Progress(raw, rounded, List.of());
    }

    private static boolean mayBeShare(BigDecimal value) {
        return value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }

    private static Progress doubtful(String raw, @Nullable Integer percent, String code) {
        return new Progress(raw, percent, List.of(Doubt.about(code, raw)));
    }
}
