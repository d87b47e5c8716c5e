package be.jalon.values;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a folded text that says one date, two ends, an open end, or a list of years. */
final class DateRanges {

    private static final Pattern FILLERS = Pattern.compile(
            "(?:(?:echeances?|date(?: limite| butoir)?|deadline|delai|prevue?s?|planifiee?s?|programmee?s?|objectif|realisation|mise en oeuvre"
                    + "|et|puis|ou|pour|en|dans|sur|a|au|aux|le|la|les|de|du|entre|courant|durant|pendant|au cours|annees?|ans?|exercices?|calendrier|periode|legislature|mandature)"
                    + "(?: ?:)? |l'|d')(?=.)");

    private static final Pattern FROM = Pattern.compile(
            "(?:pas avant |vanaf |ab |from |a partir (?:de |du |d')|a compter (?:de |du |d')|des |depuis |debut (?:prevu|des travaux) ?:? ?(?:en )?)(?:le |la |l'|de |fin de |en )*(?<rest>.+)");
    private static final Pattern AND_NEXT =
            Pattern.compile("(?<rest>.+?)(?: ?\\+| et (?:les )?(?:annees? )?suivante?s?)");
    private static final Pattern AFTER =
            Pattern.compile("(?:apres|ulterieurement a|post) (?:le |la |l'|de )*(?<rest>.+)");
    private static final Pattern BEFORE = Pattern.compile("avant (?:le |la |l'|les )*(?<rest>.+)");
    private static final Pattern UNTIL = Pattern.compile(
            "(?:jusqu'(?:a |au |en |a la |a l')|jusque |pour le |au plus tard (?:le |en |a |pour )*|(?:uiterlijk|spatestens)(?: bis)? |bis (?:zum |spatestens )*|tegen |tot |by (?:the )?|until |max(?:imum|\\.)? (?:le |en )*)(?:la |l'|le )*(?<rest>.+)"
                    + "|(?<before>.+?),? (?:au plus tard|maximum|max\\.?|dernier delai)");
    private static final Pattern BY =
            Pattern.compile("(?:d'ici (?:a |au |le |la |l'|en )*|(?:a )?(?:l')?horizon (?:de )?(?:l')?)(?<rest>.+)");

    private static final Pattern JOINTS = Pattern.compile(
            "\\s?(?:->|=>|→|>|–|—|-|/|&|\\+|,)\\s?|\\s(?:a la|a l'|a|au|aux|et|ou|puis|jusqu'a|jusqu'en|jusqu'au|voire)\\s(?:le |la |fin de )?");
    private static final Pattern TWO_DAYS =
            Pattern.compile("(?<first>\\d{1,2})(?:er)?(?: au | a | et | ?- ?| ?/ ?)(?<rest>\\d{1,2} (?<month>"
                    + DeadlineWords.MONTH + ").*)");
    private static final Pattern TWO_PARTS = Pattern.compile(
            "(?<first>[1-4](?:er|e|eme|ere|nd|de)?)(?: et | a | au | ?- ?| ?/ ?| & )(?:le |la )?(?<rest>[1-4](?:er|e|eme|ere|nd|de)? ?(?<unit>sem|trim)[a-z]*\\.?.*)");

    private static final int MOST_ENDS = 4;

    private DateRanges() {}

    static @Nullable Span read(String text) {
        Span open = readOpen(text);
        return open != null ? open : readClosed(text, 0, MOST_ENDS);
    }

    private static @Nullable Span readOpen(String text) {
        Matcher match = FROM.matcher(text);
        if (match.matches() || (match = AND_NEXT.matcher(text)).matches()) {
            return openEnd(rest(match, "rest"), false);
        }
        if ((match = AFTER.matcher(text)).matches()) {
            return openEnd(rest(match, "rest"), true);
        }
        if ((match = BEFORE.matcher(text)).matches()) {
            return before(match.group("rest"));
        }
        if ((match = UNTIL.matcher(text)).matches()) {
            return until(rest(match, match.group("rest") == null ? "before" : "rest"));
        }
        return (match = BY.matcher(text)).matches() ? by(rest(match, "rest")) : null;
    }

    private static @Nullable Span rest(Matcher match, String group) {
        return readClosed(CellText.group(match, group), 0, MOST_ENDS);
    }

    /** A beginning without an end is no deadline yet, and "dès 2020 jusqu'en 2024" is a plain period. */
    private static @Nullable Span openEnd(@Nullable Span start, boolean after) {
        if (start == null || !start.isDated() || start.precision() == Precision.PERIOD) {
            return start;
        }
        LocalDate from = after && start.to() != null ? start.to().plusDays(1) : start.from();
        return new Span(from, null, Precision.PERIOD, start.doubts()).doubting("openEnd");
    }

    /**
     * "Avant fin 2020" and "avant le 30/06" include their last day, "avant 2021", "avant juin" and "avant le 1er
     * janvier" end on the eve.
     */
    private static @Nullable Span before(String rest) {
        Span limit = readClosed(rest, 0, MOST_ENDS);
        LocalDate from = limit == null ? null : limit.from();
        if (limit == null || from == null) {
            return limit;
        }
        boolean included = rest.startsWith("fin") || (limit.precision() == Precision.DAY && from.getDayOfMonth() != 1);
        return new Span(null, included ? limit.to() : from.minusDays(1), limit.precision(), limit.doubts());
    }

    private static @Nullable Span until(@Nullable Span limit) {
        return limit == null || !limit.isDated()
                ? limit
                : new Span(null, limit.to(), limit.precision(), limit.doubts());
    }

    /** "D'ici 2030" may include 2030 or not. */
    private static @Nullable Span by(@Nullable Span limit) {
        Span until = until(limit);
        return until != null && until.precision() == Precision.YEAR ? until.doubting("bound") : until;
    }

    private static @Nullable Span readClosed(String text, int defaultYear, int ends) {
        String bare = withoutFillers(text);
        Span atom = new DateAtoms(defaultYear).read(bare);
        if (atom != null && atom.precision() != Precision.UNKNOWN) {
            return atom;
        }
        Span pair = ends > 1 ? readPair(bare, defaultYear, ends) : null;
        return pair == null || (atom != null && pair.precision() == Precision.UNKNOWN) ? atom : pair;
    }

    private static String withoutFillers(String text) {
        String bare = text;
        Matcher filler = FILLERS.matcher(bare);
        while (filler.lookingAt()) {
            bare = bare.substring(filler.end()).stripLeading();
            filler = FILLERS.matcher(bare);
        }
        return bare;
    }

    private static @Nullable Span readPair(String text, int defaultYear, int ends) {
        Matcher days = TWO_DAYS.matcher(text);
        if (days.matches()) {
            return pair(days.group("first") + " " + days.group("month"), days.group("rest"), "-", defaultYear, ends);
        }
        Matcher parts = TWO_PARTS.matcher(text);
        if (parts.matches()) {
            return pair(parts.group("first") + " " + parts.group("unit"), parts.group("rest"), "-", defaultYear, ends);
        }
        Matcher joint = JOINTS.matcher(text);
        while (joint.find()) {
            Span pair = joint.start() == 0
                    ? null
                    : pair(
                            text.substring(0, joint.start()),
                            text.substring(joint.end()),
                            joint.group().strip(),
                            defaultYear,
                            ends);
            if (pair != null) {
                return pair;
            }
        }
        return null;
    }

    private static @Nullable Span pair(String left, String right, String joint, int defaultYear, int ends) {
        Span last = readClosed(right, defaultYear, ends - 1);
        if (last == null || last.from() == null || last.to() == null) {
            return null;
        }
        Span first = readClosed(left, last.from().getYear(), 1);
        if (first == null || first.from() == null || first.to() == null) {
            return null;
        }
        return join(first, last, joint);
    }

    private static Span join(Span first, Span last, String joint) {
        if (last.to() != null && first.from() != null && last.to().isBefore(first.from())) {
            return new Span(null, null, Precision.UNKNOWN, List.of("backwards"));
        }
        Span both = first.until(last);
        boolean apart = first.to() != null
                && last.from() != null
                && first.to().plusDays(1).isBefore(last.from());
        boolean listed = List.of("et", "puis", ",", "+", "&").contains(joint);
        return joint.equals("ou") || joint.equals("voire") || (listed && apart) ? both.doubting("several") : both;
    }
}
