package be.jalon.people;

import be.jalon.shared.SearchText;
import java.util.Set;
import java.util.regex.Pattern;

/** What a pilot is; label {@code people.pilotKind.<NAME>}. */
public enum PilotKind {
    PERSON,
    FUNCTION,
    SERVICE,
    BODY,
    /** Nobody said and the name does not tell: to be settled by hand, never guessed. */
    UNCLEAR;

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "agent",
            "agente",
            "charge",
            "chargee",
            "chef",
            "cheffe",
            "conseiller",
            "conseillere",
            "coordinateur",
            "coordinatrice",
            "directeur",
            "directrice",
            "employe",
            "employee",
            "gestionnaire",
            "responsable",
            "secretaire",
            "receveur",
            "receveuse",
            "animateur",
            "animatrice");
    private static final Set<String> BODY_WORDS =
            Set.of("college", "conseil", "comite", "commission", "asbl", "intercommunale", "codir", "bureau");
    private static final Pattern INITIALS_AND_NAME =
            Pattern.compile("(\\p{Lu}\\p{L}?\\.[ -]?)+\\s*\\p{Lu}[\\p{L}'’ -]+");

    /**
     * The kind that a name suggests when it is met in a role for the first time. A political pilot is a person and a
     * pilot service is a service by the meaning of the column; the agents' column holds anything, so there only plain
     * signs count.
     */
    public static PilotKind suggest(PilotRole role, String name) {
        return switch (role) {
            case POLITICAL -> isBody(name) ? BODY : PERSON;
            case SERVICE -> SERVICE;
            case AGENT -> suggestAgent(name);
        };
    }

    private static PilotKind suggestAgent(String name) {
        String first = firstWord(name);
        if (first.equals("service") || first.equals("services")) {
            return SERVICE;
        }
        if (FUNCTION_WORDS.contains(first)) {
            return FUNCTION;
        }
        if (BODY_WORDS.contains(first)) {
            return BODY;
        }
        return INITIALS_AND_NAME.matcher(name.strip()).matches() ? PERSON : UNCLEAR;
    }

    private static boolean isBody(String name) {
        return BODY_WORDS.contains(firstWord(name));
    }

    private static String firstWord(String name) {
        String folded = SearchText.fold(name).strip();
        int end = 0;
        while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
            end++;
        }
        return folded.substring(0, end);
    }
}
