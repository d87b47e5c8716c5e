package be.jalon.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one date, month, part of a year or year; the text is folded. A missing year may come from the other end of a range. */
final class DateAtoms {

    private static final String YEAR = "(?:(?<year>(?:19[89]|20\\d|21[0-4])\\d)|'?(?<short>\\d{2}))";
    private static final String OF = "(?:[ ,/.-]|de |d'|du |en |l'|annee )*+";
    private static final String TAIL = OF + YEAR + "?(?:[.,]0{1,2})?";

    private static final Pattern ISO_DAY =
            Pattern.compile("(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?:[t ]\\d{1,2}:\\d{2}.*+)?");
    private static final Pattern EUROPEAN_DAY = Pattern.compile(
            "(?<day>\\d{1,2})(?<first>\\s?[-/.]\\s?|\\s)(?<month>\\d{1,2})(?:(?<second>\\s?[-/.]\\s?|\\s)" + YEAR
                    + ")?(?: \\d{1,2}[:h]\\d{2}.*+)?");
    private static final Pattern NAMED_DAY =
            Pattern.compile("(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?(?<day>\\d{1,2})(?:er)?[ .-]?(?<month>"
                    + DeadlineWords.MONTH + ")" + TAIL);
    private static final Pattern NAMED_MONTH = Pattern.compile(
            "(?:(?:debut|mi|milieu|fin|courant)[ -](?:de |du |d')?)?(?:(?:le )?mois (?:de |d'))?(?<month>"
                    + DeadlineWords.MONTH + ")" + TAIL);
    private static final Pattern NUMERIC_MONTH =
            Pattern.compile("(?<month>\\d{1,2})\\s?[-/.]\\s?(?<year>(?:19[89]|20\\d|21[0-4])\\d)");
    private static final Pattern ISO_MONTH =
            Pattern.compile("(?<year>(?:19[89]|20\\d|21[0-4])\\d)[-/.](?<month>\\d{1,2})");
    private static final Pattern WHOLE_YEAR = Pattern.compile(
            "(?:(?:debut|fin) (?:d'|de l')?annee )?(?<year>(?:19[89]|20\\d|21[0-4])\\d)(?:[.,]0{1,2})?");
    private static final Pattern SERIAL = Pattern.compile("([3-5]\\d{4}|60000)(?:[.,]\\d{1,12})?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>(?:19[89]|20\\d|21[0-4])\\d)[ ,:(/-]{1,3}(?<rest>[a-z1-4].*?)\\)?");

    private static final LocalDate SERIAL_EPOCH = LocalDate.of(1899, 12, 30);

    /** A number of Excel's for a day of these years is that day; other numbers of five digits may be anything. */
    private static final int FIRST_OF_PLANS = 2000;

    private static final int LAST_OF_PLANS = 2060;

    /** The year to use where a text names none; 0 for no year. */
    private final int defaultYear;

    DateAtoms(int defaultYear) {
        this.defaultYear = defaultYear;
    }

    /** What the whole text says, or null when it is no date at all. */
    @Nullable
    Span read(String text) {
        Span plain = readInOrder(text);
        if (plain != null) {
            return plain;
        }
        Matcher match = YEAR_FIRST.matcher(text);
        return match.matches() ? readInOrder(match.group("rest").strip() + " " + match.group("year")) : null;
    }

    private @Nullable Span readInOrder(String text) {
        Span numeric = readNumeric(text);
        if (numeric != null) {
            return numeric;
        }
        Span named = readNamed(text);
        return named != null ? named : new YearParts(this).read(text);
    }

    private @Nullable Span readNumeric(String text) {
        if (text.isEmpty()
                || (!Character.isDigit(text.charAt(0)) && !Character.isDigit(text.charAt(text.length() - 1)))) {
            return null;
        }
        Matcher match = WHOLE_YEAR.matcher(text);
        if (match.matches() && Character.isDigit(text.charAt(0))) {
            return Span.year(Integer.parseInt(match.group("year")));
        }
        if ((match = ISO_MONTH.matcher(text)).matches()) {
            return isoMonth(match);
        }
        if ((match = NUMERIC_MONTH.matcher(text)).matches()) {
            return month(match, Integer.parseInt(match.group("month")));
        }
        if ((match = SERIAL.matcher(text)).matches()) {
            LocalDate day = SERIAL_EPOCH.plusDays(Integer.parseInt(match.group(1)));
            Span span = Span.of(day, day, Precision.DAY);
            return day.getYear() >= FIRST_OF_PLANS && day.getYear() <= LAST_OF_PLANS ? span : span.doubting("serial");
        }
        if ((match = ISO_DAY.matcher(text)).matches()) {
            return day(Integer.parseInt(match.group("year")), Integer.parseInt(match.group("month")), match);
        }
        return (match = EUROPEAN_DAY.matcher(text)).matches() ? europeanDay(match) : null;
    }

    private @Nullable Span readNamed(String text) {
        Matcher match = NAMED_DAY.matcher(text);
        if (match.matches()) {
            int year = year(match);
            return year == 0
                    ? Span.undated("noYear")
                    : shortYear(match, day(year, DeadlineWords.month(match.group("month")), match));
        }
        match = NAMED_MONTH.matcher(text);
        return match.matches() ? month(match, DeadlineWords.month(match.group("month"))) : null;
    }

    /** 2020-06 is June, and 2020-21 two years. */
    private static @Nullable Span isoMonth(Matcher match) {
        int year = Integer.parseInt(match.group("year"));
        int second = Integer.parseInt(match.group("month"));
        if (second >= 1 && second <= 12) {
            return Span.months(year, second, second, Precision.MONTH);
        }
        int last = year / 100 * 100 + second;
        return last > year ? Span.year(year).until(Span.year(last)).doubting("shortYear") : null;
    }

    private Span month(Matcher match, int month) {
        if (month < 1 || month > 12) {
            return Span.undated("invalidDate");
        }
        int year = year(match);
        return year == 0 ? Span.undated("noYear") : shortYear(match, Span.months(year, month, month, Precision.MONTH));
    }

    private Span europeanDay(Matcher match) {
        int month = Integer.parseInt(match.group("month"));
        int year = year(match);
        if (match.group("year") == null && match.group("short") == null && month > 12 && month < 100) {
            int first = Integer.parseInt(match.group("day"));
            return first >= 1 && first <= 12
                    ? Span.months(2000 + month, first, first, Precision.MONTH).doubting("shortYear")
                    : Span.undated("invalidDate");
        }
        Span day = year == 0 ? Span.undated("noYear") : shortYear(match, day(year, month, match));
        boolean mixed = match.group("second") != null
                && !CellText.group(match, "first")
                        .strip()
                        .equals(CellText.group(match, "second").strip());
        return mixed && day.isDated() ? day.doubting("mixed") : day;
    }

    private static Span day(int year, int month, Matcher match) {
        try {
            LocalDate day = LocalDate.of(year, month, Integer.parseInt(match.group("day")));
            return Span.of(day, day, Precision.DAY);
        } catch (DateTimeException notInCalendar) {
            return Span.undated("invalidDate");
        }
    }

    /** The year that a match names, else the default one. */
    int year(Matcher match) {
        String full = CellText.group(match, "year");
        if (!full.isEmpty()) {
            return Integer.parseInt(full);
        }
        if (!match.pattern().namedGroups().containsKey("short")) {
            return defaultYear;
        }
        String two = CellText.group(match, "short");
        return two.isEmpty() ? defaultYear : 2000 + Integer.parseInt(two);
    }

    /** Adds the doubt of a year in two digits. */
    static Span shortYear(Matcher match, Span span) {
        boolean isShort = match.pattern().namedGroups().containsKey("short") && match.group("short") != null;
        return isShort && span.isDated() ? span.doubting("shortYear") : span;
    }
}
