package be.jalon.exchange.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words by which a person says what a column holds: those of the profiles, {@code niveau/champ} for a column that
 * speaks of one level ({@code axe/code}), and {@code a-part} for what is kept under its header.
 */
public final class ColumnWords {

    public static final String ASIDE = "a-part";

    private static final String OF_LEVEL = "/";

    /** Proposed to people, what belongs together side by side. */
    private static final List<String> CHOICES = List.of(
            "intitule",
            "code",
            "description",
            "echeance",
            "partie-d-annee",
            "etat",
            "avancement",
            "priorite",
            "politique",
            "service",
            "agent",
            "service-ou-agent",
            "budget-ordinaire",
            "budget-extraordinaire",
            "budget",
            "budget-total",
            "article",
            "exercice",
            "financeur",
            "rh",
            "etp",
            "odd",
            "partenaires",
            "liens",
            "remarques",
            "niveau",
            "chemin",
            "volet",
            "domaine",
            "axe",
            "axe/code",
            "sous-axe",
            "objectif-strategique",
            "objectif-strategique/code",
            "objectif-operationnel",
            "objectif-operationnel/code",
            "sous-action",
            "sous-action/code",
            ASIDE);

    private ColumnWords() {}

    public static List<String> choices() {
        return CHOICES;
    }

    /** All words but those that join a level and a field. */
    static List<String> plain() {
        List<String> words = new ArrayList<>(ProfileWords.COLUMNS.keySet());
        words.addAll(ProfileWords.LEVEL_COLUMNS.keySet());
        words.add(ASIDE);
        return words;
    }

    /** Empty for a word that means nothing. */
    public static Optional<HeaderTarget> target(String word) {
        if (word.equals(ASIDE)) {
            return Optional.of(HeaderTarget.ASIDE);
        }
        int at = word.indexOf(OF_LEVEL);
        if (at < 0) {
            HeaderTarget level = ProfileWords.LEVEL_COLUMNS.get(word);
            return Optional.ofNullable(level == null ? ProfileWords.COLUMNS.get(word) : level);
        }
        HeaderTarget.Level level = ProfileWords.LEVEL_COLUMNS.get(word.substring(0, at));
        HeaderTarget field = ProfileWords.COLUMNS.get(word.substring(at + 1));
        return level == null || field == null ? Optional.empty() : Optional.of(new HeaderTarget.Scoped(level, field));
    }
}
