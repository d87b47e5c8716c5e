package be.jalon.values;

import be.jalon.shared.SearchText;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of deadlines that carry no date, and the names of months; everything here reads folded text. */
final class DeadlineWords {

    private static final String ONGOING_PHRASE =
            "(?:(?:action|activite|mission|tache|travail) )?(?:permanent(?:e|s|es)?|en permanence|(?:en )?continue?s?|continu[eo]?llement"
                    + "|recurrent(?:e|s|es)?|recurrence annuelle|annuel(?:le|s|les)?|annuellement|biannuel(?:le)?|bisannuel(?:le)?"
                    + "|biennal(?:e)?|trisannuel(?:le)?|pluriannuel(?:le)?|mensuel(?:le|s|les)?|mensuellement|trimestriel(?:le|s|les)?"
                    + "|semestriel(?:le|s|les)?|hebdomadaire|quotidien(?:ne)?|journalier|regulier|reguliere|regulierement"
                    + "|(?:une|deux|trois|quatre|\\d{1,2}) ?(?:x|fois) ?(?:/|par|l') ?(?:ans?|annee|mois|semaine|trimestre|semestre|jour)"
                    + "|(?:chaque|toute l'|tous les|toutes les) ?(?:annees?|ans?|mois|trimestres?|semestres?|semaines?|jours?|printemps|etes?|automnes?|hivers?|rentrees?|(?:deux|trois|\\d) ans)"
                    + "|elk jaar|ieder jaar|jedes jahr|every year|yearly|continuous(?:ly)?"
                    + "|tout au long de l'annee|de (?:maniere|facon) (?:constante|continue|permanente|recurrente|reguliere)"
                    + "|au fil de l'eau|en tout temps|illimitee?|perpetuel(?:le)?|sans fin|all year|ongoing"
                    + "|doorlopend|voortdurend|jaarlijks|fortlaufend|laufend|dauerhaft|standig|jahrlich)";

    private static final String HORIZON_PHRASE =
            "(?:immediate?|immediatement|immediat(?:e|s)?|tout de suite|urgent|des que possible|au plus vite|asap"
                    + "|(?:a )?(?:tres )?(?:court|moyen|long)(?:[ ,/-]{1,3}(?:et |ou |a )?(?:a )?(?:court|moyen|long)){0,2} termes?"
                    + "|terme ?:? ?(?:court|moyen|long)|ct|mt|lt|prochaine (?:legislature|mandature)"
                    + "|(?:op )?(?:korte|middellange|lange) termijn|(?:kurz|mittel|lang)fristig|(?:short|medium|long)[ -]term)";

    private static final Pattern ONGOING =
            Pattern.compile("(?:action |en |de facon |projet )?" + ONGOING_PHRASE + "(?![\\p{L}\\d])");
    private static final Pattern ONGOING_AT_END =
            Pattern.compile("(?<![\\p{L}\\d])(?:(?:et|puis|ensuite) )*+" + ONGOING_PHRASE + "$");
    private static final Pattern ONGOING_INSIDE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:permanente?s?|en permanence|en continu|recurrente?s?|chaque annee|tous les ans"
                    + "|tout au long de l'annee|de (?:maniere|facon) (?:constante|continue|permanente|recurrente))(?![\\p{L}\\d])");
    private static final Pattern HORIZON = Pattern.compile(HORIZON_PHRASE + "(?![\\p{L}\\d])");
    private static final Pattern HORIZON_INSIDE =
            Pattern.compile("(?<![\\p{L}\\d])(?:a )?(?:court|moyen|long) terme(?![\\p{L}\\d])");

    private static final Pattern LEGISLATURE = Pattern.compile(
            "(?:(?:sur|pour|pendant|durant|a|en|avant|d'ici|au cours de|tout au long de|dans) )*(?:toute )?(?:la |l')?"
                    + "(?:(?:duree|periode) de )?(?<part>debut|mi|fin|milieu|moitie)?[ -]*(?:de |d')?(?:la |l')?"
                    + "(?:cette )?(?:legislature|mandature)(?: (?:communale|actuelle|en cours|courante))?");

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("fev", 2),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("avr", 4),
            Map.entry("mai", 5),
            Map.entry("juin", 6),
            Map.entry("juil", 7),
            Map.entry("jul", 7),
            Map.entry("aou", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("maa", 3),
            Map.entry("apr", 4),
            Map.entry("mei", 5),
            Map.entry("juni", 6),
            Map.entry("aug", 8),
            Map.entry("okt", 10),
            Map.entry("dez", 12));

    /** A month in full or shortened, in French, Dutch or German. */
    static final String MONTH =
            "(?:januari?|februari?|maart|marz|april|mei|juni|juli|august(?:us)?|aug|oktober|okt|dezember|dez|december"
                    + "|janv(?:ier)?|jan|fev(?:r(?:ier)?)?|mars?|avr(?:il)?|mai|juin|juil(?:let)?|jul|aout|sept(?:embre)?|sep"
                    + "|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?)(?![\\p{L}])\\.?";

    private DeadlineWords() {}

    /** Where an ongoing phrase at the start of the text ends, or -1. */
    static int ongoingEnd(String text) {
        Matcher match = ONGOING.matcher(text);
        return match.lookingAt() ? match.end() : -1;
    }

    /** Where an ongoing phrase at the end of the text begins, or -1. */
    static int ongoingStart(String text) {
        Matcher match = ONGOING_AT_END.matcher(text);
        return match.find() ? match.start() : -1;
    }

    static boolean mentionsOngoing(String text) {
        return ONGOING_INSIDE.matcher(text).find();
    }

    static boolean isHorizon(String text) {
        return HORIZON.matcher(text).matches();
    }

    static boolean mentionsHorizon(String text) {
        return HORIZON_INSIDE.matcher(text).find();
    }

    /** 0 for at once, 1 for short, 2 for middle, 3 for long term; the nearest when several are named. */
    static int horizon(String raw) {
        String text = SearchText.fold(CellText.plain(raw));
        if (text.contains("court")
                || text.contains("kort")
                || text.contains("kurz")
                || text.contains("short")
                || text.equals("ct")) {
            return 1;
        }
        if (text.contains("moyen")
                || text.contains("middel")
                || text.contains("mittel")
                || text.contains("medium")
                || text.equals("mt")) {
            return 2;
        }
        return text.contains("long") || text.contains("lang") || text.equals("lt") || text.contains("prochaine")
                ? 3
                : 0;
    }

    static Matcher legislature(String text) {
        return LEGISLATURE.matcher(text);
    }

    /** The number of a month that {@link #MONTH} matched. */
    static int month(String name) {
        for (int length = Math.min(4, name.length()); length >= 3; length--) {
            Integer month = MONTHS.get(name.substring(0, length));
            if (month != null) {
                return month;
            }
        }
        throw new IllegalArgumentException("Not a month: " + name);
    }
}
