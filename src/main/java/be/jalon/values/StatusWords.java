package be.jalon.values;

import be.jalon.shared.SearchText;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words for statuses in the tables and tools that are in circulation. */
final class StatusWords {

    private static final int LONGEST = 80;
    private static final Map<String, Status> WORDS = new HashMap<>();

    /** Words that only nearly mean one of our statuses: the status, with the doubt to raise. */
    private static final Map<String, Nearly> NEARLY = Map.of(
            "probleme", new Nearly(Status.BLOCKED, "status.problem"),
            "en attente", new Nearly(Status.SCHEDULED, "status.waiting"),
            "a discuter", new Nearly(Status.NOT_STARTED, "status.nearly"),
            "permanent", new Nearly(null, "status.permanent"),
            "recurrent", new Nearly(null, "status.permanent"),
            "en continu", new Nearly(null, "status.permanent"),
            "en retard", new Nearly(null, "status.late"),
            "retard", new Nearly(null, "status.late"));

    static {
        put(
                Status.NOT_STARTED,
                "a demarrer",
                "a initier",
                "a lancer",
                "a commencer",
                "a entamer",
                "a debuter",
                "a faire",
                "a realiser",
                "a venir",
                "en creation",
                "non entame",
                "non commence",
                "non demarre",
                "non debute",
                "non initie",
                "non lance",
                "non realise",
                "pas commence",
                "pas demarre",
                "pas entame",
                "pas encore commence",
                "pas encore demarre",
                "pas encore entame",
                "pas encore debute",
                "pas encore lance",
                "pas debute",
                "pas lance",
                "pas initie",
                "pas fait",
                "non fait",
                "non encore commence",
                "non encore entame",
                "non encore demarre",
                "n'a pas commence",
                "n'a pas debute",
                "n'a pas demarre",
                "en attente de demarrage",
                "en attente de lancement",
                "a entreprendre",
                "a engager",
                "a mettre en oeuvre",
                "a mettre en place",
                "not started");
        put(
                Status.SCHEDULED,
                "a planifier",
                "a agender",
                "a programmer",
                "planifie",
                "agende",
                "programme",
                "scheduled");
        put(
                Status.IN_PROGRESS,
                "en cours",
                "en cours de realisation",
                "en cours d'execution",
                "en cours de mise en oeuvre",
                "en realisation",
                "en execution",
                "en cours de mise en place",
                "en cours de finalisation",
                "en phase de realisation",
                "en voie de realisation",
                "en voie d'achevement",
                "en developpement",
                "en chantier",
                "realisation en cours",
                "execution en cours",
                "mise en oeuvre en cours",
                "demarre",
                "entame",
                "commence",
                "lance",
                "initie",
                "debute",
                "engage",
                "in progress");
        put(Status.ON_HOLD, "suspendu", "reporte", "postpose", "en pause", "en suspens", "on hold");
        put(
                Status.ON_HOLD,
                "mis en suspens",
                "mise en suspens",
                "mis en pause",
                "mise en pause",
                "mis en attente",
                "mise en attente",
                "en stand-by",
                "en standby",
                "stand-by",
                "differe",
                "ajourne",
                "repousse",
                "gele",
                "interrompu");
        put(Status.BLOCKED, "bloque", "blocage", "blocked");
        put(
                Status.DONE,
                "termine",
                "realise",
                "finalise",
                "cloture",
                "fini",
                "acheve",
                "fait",
                "accompli",
                "execute",
                "effectue",
                "conclu",
                "abouti",
                "concretise",
                "atteint",
                "ok",
                "done");
        put(Status.ABANDONED, "abandonne", "annule", "annule/abandonne", "annule abandonne", "abandoned");
        put(Status.ABANDONED, "abandon", "supprime", "retire", "non retenu", "sans suite", "classe sans suite");
        putDutch();
        putGerman();
    }

    private static void putDutch() {
        put(Status.NOT_STARTED, "niet gestart", "nog niet gestart", "niet opgestart", "op te starten", "te starten");
        put(
                Status.NOT_STARTED,
                "nog te starten",
                "nog op te starten",
                "nog te doen",
                "niet begonnen",
                "nog niet begonnen");
        put(Status.SCHEDULED, "gepland", "in te plannen", "te plannen");
        put(Status.IN_PROGRESS, "lopend", "in uitvoering", "bezig", "gestart", "opgestart", "loopt");
        put(Status.ON_HOLD, "uitgesteld", "opgeschort", "on hold");
        put(Status.BLOCKED, "geblokkeerd");
        put(Status.DONE, "afgerond", "uitgevoerd", "gerealiseerd", "voltooid", "klaar", "afgewerkt");
        put(Status.ABANDONED, "stopgezet", "geannuleerd", "geschrapt");
    }

    private static void putGerman() {
        put(Status.NOT_STARTED, "nicht begonnen", "noch nicht begonnen", "nicht gestartet");
        put(Status.SCHEDULED, "geplant", "in planung");
        put(Status.IN_PROGRESS, "laufend", "in arbeit", "in umsetzung", "in bearbeitung", "begonnen", "lauft");
        put(Status.ON_HOLD, "zuruckgestellt", "verschoben", "aufgeschoben", "pausiert");
        put(Status.BLOCKED, "blockiert");
        put(Status.DONE, "abgeschlossen", "erledigt", "umgesetzt", "fertig", "beendet");
        put(Status.ABANDONED, "abgebrochen", "aufgegeben", "annulliert", "gestrichen");
    }

    /** The number of an entry in a list of choices, or a sign that is drawn before it: "1 - En cours", "✓ Réalisé". */
    private static final Pattern LEADING = Pattern.compile("^(?:\\d{1,2} ?[-–.):] ?|[✓✔☑✅●•■] ?)(?=\\p{L})");

    private static final Pattern OPTIONAL_ENDING =
            Pattern.compile("\\([es]{1,2}\\)|[.·-]e(?:[.·-]?s)?(?![\\p{L}])|[.·]s(?![\\p{L}])");
    private static final Pattern REMARK = Pattern.compile(
            "(.+?)(?:[(:;,]| [-–] | (?:le|depuis|en|au) (?=\\d)| (?:a|pour|jusqu'en|jusqu'a) (?=20\\d\\d))(.*)");
    /** "Action réalisée": what the status is said of. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:l'|la |le |les )?(?:action|projet|mesure|tache|travail|travaux|dossier|objectif)s? (?=\\p{L})");

    private static final Pattern QUESTION = Pattern.compile("[\\s(]*+\\?++[\\s)?]*+$");
    private static final Pattern END = Pattern.compile("[.!…]++$");
    private static final Pattern SLASH = Pattern.compile(" ?/ ?");
    private static final Pattern COLLEGE = Pattern.compile("en attente\\b.*\\b(?:college|confirmation|precision)\\b.*");

    private StatusWords() {}

    private record Nearly(@Nullable Status status, String doubt) {}

    private static void put(Status status, String... words) {
        for (String word : words) {
            WORDS.put(word, status);
        }
    }

    static StatusText read(String raw) {
        String folded = raw.length() > LONGEST ? "" : SearchText.fold(raw);
        if (folded.equals("en_attente")) {
            return new StatusText(raw, Status.SCHEDULED, List.of());
        }
        Status known = WORDS.get(folded);
        if (known != null) {
            return new StatusText(raw, known, List.of());
        }
        String words = words(folded);
        if (COLLEGE.matcher(words).matches()) {
            return doubtful(raw, null, "status.college");
        }
        String asked = QUESTION.matcher(words).replaceAll("");
        if (!asked.equals(words)) {
            return withDoubt(raw, asked, "status.uncertain");
        }
        StatusText whole = lookUp(raw, words);
        if (whole != null) {
            return whole;
        }
        StatusText alternatives = alternatives(raw, words);
        if (alternatives != null) {
            return alternatives;
        }
        Matcher remark = REMARK.matcher(words);
        return remark.matches()
                ? withRemark(raw, remark.group(1).strip(), CellText.trimJoints(remark.group(2)))
                : doubtful(raw, null, "status.unknown");
    }

    /** "Non réalisée – abandonnée": where the remark is another status, nobody knows which one counts. */
    private static StatusText withRemark(String raw, String words, String remark) {
        StatusText first = lookUp(raw, words);
        StatusText second = lookUp(raw, remark.endsWith(")") ? remark.substring(0, remark.length() - 1) : remark);
        boolean other = first != null
                && second != null
                && first.status() != null
                && second.status() != null
                && first.status() != second.status();
        return other ? doubtful(raw, null, "status.several") : withDoubt(raw, words, "status.remark");
    }

    /** "Finalisé/Clôturé": several words for the same status. */
    private static @Nullable StatusText alternatives(String raw, String words) {
        Set<Status> found = EnumSet.noneOf(Status.class);
        for (String word : SLASH.split(words)) {
            StatusText text = lookUp(raw, word);
            if (text == null || text.status() == null || !text.doubts().isEmpty()) {
                return null;
            }
            found.add(text.status());
        }
        return found.size() == 1 ? new StatusText(raw, found.iterator().next(), List.of()) : null;
    }

    private static String words(String folded) {
        String bare = LEADING.matcher(folded).replaceFirst("");
        String plain = OPTIONAL_ENDING.matcher(bare).replaceAll("").replace('_', ' ');
        return CellText.trimJoints(END.matcher(plain).replaceAll(""));
    }

    private static StatusText withDoubt(String raw, String words, String code) {
        StatusText found = lookUp(raw, words);
        if (found == null) {
            return doubtful(raw, null, "status.unknown");
        }
        return found.doubts().isEmpty() ? doubtful(raw, found.status(), code) : found;
    }

    private static @Nullable StatusText lookUp(String raw, String words) {
        for (String candidate : candidates(words)) {
            Status status = WORDS.get(candidate);
            if (status != null) {
                return new StatusText(raw, status, List.of());
            }
            Nearly nearly = NEARLY.get(candidate);
            if (nearly != null) {
                return doubtful(raw, nearly.status(), nearly.doubt());
            }
        }
        return null;
    }

    /** The words as written, then without the endings of the plural and of the feminine. */
    private static Set<String> candidates(String words) {
        Set<String> candidates = new LinkedHashSet<>();
        candidates.add(words);
        String said =
                SUBJECT.matcher(words).lookingAt() ? SUBJECT.matcher(words).replaceFirst("") : words;
        candidates.add(said);
        String singular = withoutEnd(said, "s");
        candidates.add(singular);
        candidates.add(withoutEnd(singular, "e"));
        return candidates;
    }

    private static String withoutEnd(String word, String end) {
        return word.endsWith(end) ? word.substring(0, word.length() - 1) : word;
    }

    private static StatusText doubtful(String raw, @Nullable Status status, String code) {
        return new StatusText(raw, status, List.of(Doubt.about(code, raw)));
    }
}
