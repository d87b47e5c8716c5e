package be.jalon.values;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads semesters, quarters, seasons and the beginning, middle and end of a year; the text is folded. */
final class YearParts {

    private static final String YEAR = "(?:(?<year>(?:19[89]|20\\d|21[0-4])\\d)|'?(?<short>\\d{2}))?";
    private static final String OF = "(?:[ ,/.:-]|de |d'|du |en |l'|annee |of |van |von |des jahres |het jaar )*+";
    private static final String EDGE = "(?:(?:debut|mi|milieu|fin|courant)[ -](?:de |du |d'|le |l')*)?(?:le |l'|la )?";
    private static final String ORDINAL =
            "(?<ordinal>[1-4]|premiere?|seconde?|deuxieme|troisieme|quatrieme|derniere?|eerste|tweede|derde|vierde|laatste|erste?s?|zweite?s?|dritte?s?|vierte?s?|first|third|fourth|iv|i{1,3})(?:ste|ers?|ere|re|eme|ieme|[ei]me|me|nde?|de|e|d|°)?";
    private static final String UNIT =
            "(?<unit>semest(?:res?|er)|sem|s|trimest(?:res?|er)|trim|t|moitie|kwartaal|quartal|quarter|halbjahr|halfjaar|half)\\.?";

    private static final Pattern ORDINAL_FIRST = Pattern.compile(EDGE + ORDINAL + "[ .-]{0,2}" + UNIT + OF + YEAR);
    private static final Pattern UNIT_FIRST = Pattern.compile(EDGE
            + "(?<unit>semestre|sem|s|trimestre|trim|t|q)\\.?[ -]?(?:n°? ?)?(?<ordinal>[1-4])(?![\\d])" + OF + YEAR);
    private static final Pattern PART = Pattern.compile(
            "(?<part>debut|mi|milieu|fin|rentree|printemps|ete|automne|hiver|scolaire|annee scolaire|begin|midden|eind|einde"
                    + "|voorjaar|lente|zomer|najaar|herfst|winter|anfang|mitte|ende|fruhjahr|fruhling|sommer|herbst"
                    + "|early|mid|end|late|spring|summer|autumn|fall)(?: scolaire)?"
                    + OF + "(?:exercice |budget )?" + YEAR + "(?:[-/](?<next>20\\d\\d))?");

    private final DateAtoms atoms;

    YearParts(DateAtoms atoms) {
        this.atoms = atoms;
    }

    @Nullable
    Span read(String text) {
        Matcher match = ORDINAL_FIRST.matcher(text);
        if (match.matches() || (match = UNIT_FIRST.matcher(text)).matches()) {
            return DateAtoms.shortYear(match, ordinalPart(match));
        }
        match = PART.matcher(text);
        return match.matches() ? DateAtoms.shortYear(match, namedPart(match)) : null;
    }

    private Span ordinalPart(Matcher match) {
        int year = atoms.year(match);
        char unit = match.group("unit").charAt(0);
        int parts = unit == 's' || unit == 'm' || unit == 'h' ? 2 : 4;
        int ordinal = ordinal(match.group("ordinal"), parts);
        if (ordinal > parts) {
            return Span.undated("invalidDate");
        }
        if (year == 0) {
            return Span.undated("noYear");
        }
        int months = 12 / parts;
        return Span.months(
                year,
                (ordinal - 1) * months + 1,
                ordinal * months,
                parts == 2 ? Precision.SEMESTER : Precision.QUARTER);
    }

    private static int ordinal(String word, int parts) {
        return switch (word) {
            case "1", "premier", "premiere", "i", "eerste", "erste", "erstes", "first" -> 1;
            case "2", "second", "seconde", "deuxieme", "ii", "tweede", "zweite", "zweites" -> 2;
            case "3", "troisieme", "iii", "derde", "dritte", "drittes", "third" -> 3;
            case "dernier", "derniere", "laatste" -> parts;
            default -> 4;
        };
    }

    /**
     * Approximate parts: the first and the last quarter, the four middle months, and the seasons of the calendar. A
     * winter belongs to two years, so that it stays doubtful unless both are named.
     */
    private Span namedPart(Matcher match) {
        int year = atoms.year(match);
        String next = CellText.group(match, "next");
        boolean twoYears = match.group("part").equals("hiver")
                || match.group("part").equals("winter")
                || match.group("part").endsWith("scolaire");
        if (year == 0) {
            return Span.undated("noYear");
        }
        if (!next.isEmpty() && !(twoYears && Integer.parseInt(next) == year + 1)) {
            return Span.undated("unreadable");
        }
        return switch (match.group("part")) {
            case "debut", "begin", "anfang", "early" -> Span.months(year, 1, 3, Precision.SEASON);
            case "mi", "milieu", "midden", "mitte", "mid" -> Span.months(year, 5, 8, Precision.SEASON);
            case "fin", "eind", "einde", "ende", "end", "late" -> Span.months(year, 10, 12, Precision.SEASON);
            case "rentree" -> Span.months(year, 9, 9, Precision.SEASON);
            case "printemps", "voorjaar", "lente", "fruhjahr", "fruhling", "spring" -> season(year, 3);
            case "ete", "zomer", "sommer", "summer" -> season(year, 6);
            case "automne", "najaar", "herfst", "herbst", "autumn", "fall" -> season(year, 9);
            case "scolaire", "annee scolaire" -> schoolYear(year, next);
            default -> next.isEmpty() ? season(year, 12).doubting("winter") : season(year, 12);
        };
    }

    /** From September to August; a school year that names one year only may be either of two. */
    private static Span schoolYear(int year, String next) {
        Span span = Span.of(LocalDate.of(year, 9, 1), LocalDate.of(year + 1, 8, 31), Precision.PERIOD);
        return next.isEmpty() ? span.doubting("schoolYear") : span;
    }

    private static Span season(int year, int firstMonth) {
        LocalDate from = LocalDate.of(year, firstMonth, 21);
        return Span.of(from, from.plusMonths(3).minusDays(1), Precision.SEASON);
    }
}
