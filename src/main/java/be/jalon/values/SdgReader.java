package be.jalon.values;

import be.jalon.shared.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads goals: first their names, which contain commas, then the numbers that are left. */
final class SdgReader {

    private static final List<String> NAMES = List.of(
            "pas de pauvrete",
            "faim zero",
            "bonne sante et bien etre",
            "education de qualite",
            "egalite entre les sexes",
            "eau propre et assainissement",
            "energie propre et d un cout abordable",
            "travail decent et croissance economique",
            "industrie innovation et infrastructure",
            "inegalites reduites",
            "villes et communautes durables",
            "consommation et production responsables",
            "lutte contre les changements climatiques",
            "vie aquatique",
            "vie terrestre",
            "paix justice et institutions efficaces",
            "partenariats pour la realisation des objectifs");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d.]++");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.])(\\d{1,3})(?:\\.(?:\\d{1,2}|[a-d]))?+(?!\\d)\\.?+");
    private static final Pattern JOINT_WORDS =
            Pattern.compile("\\b(?:odds?|sdgs?|objectifs?|cibles?|goals?|et|de developpement durable|nos?|n|l)\\b");
    private static final Pattern LETTER_AND_DIGIT = Pattern.compile("(?<=\\p{L})(?=\\d)");
    private static final int GOALS = 17;

    private final String raw;
    private final TreeSet<Integer> numbers = new TreeSet<>();
    private final List<Doubt> doubts = new ArrayList<>();

    SdgReader(String raw) {
        this.raw = raw;
    }

    Sdgs read() {
        String folded = SearchText.fold(CellText.plain(raw));
        String rest = takeNumbers(takeNames(NO_WORD.matcher(folded).replaceAll(" ")));
        if (!JOINT_WORDS.matcher(rest).replaceAll("").replace(".", "").isBlank()) {
            doubts.add(Doubt.about(numbers.isEmpty() ? "sdgs.unreadable" : "sdgs.partly", raw));
        }
        return new Sdgs(raw, List.copyOf(numbers), doubts);
    }

    private String takeNames(String text) {
        String rest = text;
        for (int goal = 1; goal <= GOALS; goal++) {
            String name = NAMES.get(goal - 1);
            if (rest.contains(name)) {
                numbers.add(goal);
                rest = rest.replace(name, " ");
            }
        }
        return rest;
    }

    private String takeNumbers(String text) {
        Matcher match = NUMBER.matcher(LETTER_AND_DIGIT.matcher(text).replaceAll(" "));
        StringBuilder rest = new StringBuilder();
        while (match.find()) {
            int goal = Integer.parseInt(match.group(1));
            if (goal >= 1 && goal <= GOALS) {
                numbers.add(goal);
            } else {
                doubts.add(Doubt.about("sdgs.range", raw, match.group(1)));
            }
            match.appendReplacement(rest, " ");
        }
        return match.appendTail(rest).toString();
    }
}
