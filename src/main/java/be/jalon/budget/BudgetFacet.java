package be.jalon.budget;

import be.jalon.values.BudgetKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A criterion of the list of budget lines, and the words that an address says it in. */
public enum BudgetFacet {
    KIND("nature") {
        @Override
        boolean holds(BudgetEntry entry, Set<String> tokens) {
            return tokens.contains(token(entry.kind()));
        }
    },
    AMOUNT("montant") {
        @Override
        boolean holds(BudgetEntry entry, Set<String> tokens) {
            return tokens.contains(token(entry.asked()));
        }
    },
    VERDICT("verdict") {
        @Override
        boolean holds(BudgetEntry entry, Set<String> tokens) {
            List<Verdict> verdicts = entry.verdicts();
            return tokens.contains(verdicts.isEmpty() ? NOTHING_TO_CHECK : TO_CHECK)
                    || verdicts.stream().anyMatch(verdict -> tokens.contains(token(verdict.kind())));
        }
    },
    YEAR("exercice") {
        @Override
        boolean holds(BudgetEntry entry, Set<String> tokens) {
            return tokens.contains(entry.year().map(String::valueOf).orElse(NONE_SAID));
        }
    },
    ARTICLE("article") {
        @Override
        boolean holds(BudgetEntry entry, Set<String> tokens) {
            BudgetArticle article = entry.article();
            return tokens.contains(article == null ? NONE_SAID : article.text());
        }
    },
    SERVICE("service") {
        @Override
        boolean holds(BudgetEntry entry, Set<String> tokens) {
            return entry.services().isEmpty()
                    ? tokens.contains(NONE_SAID)
                    : entry.services().stream().anyMatch(tokens::contains);
        }
    };

    /** Asks for lines that say nothing on the criterion. */
    public static final String NONE_SAID = "-";

    /** Asks for lines with at least one verdict. */
    public static final String TO_CHECK = "a-verifier";

    /** Asks for lines without any verdict. */
    public static final String NOTHING_TO_CHECK = "rien";

    private static final Map<BudgetKind, String> KINDS =
            new EnumMap<>(Map.of(BudgetKind.ORDINARY, "ordinaire", BudgetKind.EXTRAORDINARY, "extraordinaire"));
    private static final Map<Asked, String> AMOUNTS =
            new EnumMap<>(Map.of(Asked.KNOWN, "connu", Asked.UNKNOWN, "inconnu", Asked.NOTHING, "sans-objet"));
    private static final Map<VerdictKind, String> VERDICTS = new EnumMap<>(Map.of(
            VerdictKind.AMOUNT_UNKNOWN, "montant-inconnu",
            VerdictKind.NO_ARTICLE, "sans-article",
            VerdictKind.ARTICLE_FORMAT, "format",
            VerdictKind.WRONG_COLUMN, "colonne",
            VerdictKind.RECEIPT, "recette",
            VerdictKind.YEARS_DIFFER, "exercices",
            VerdictKind.OVER_CREDIT, "credit-depasse",
            VerdictKind.CREDITS_DIFFER, "credits-differents",
            VerdictKind.READING, "lecture"));

    private final String parameter;

    BudgetFacet(String parameter) {
        this.parameter = parameter;
    }

    /** Its name in an address. */
    public String parameter() {
        return parameter;
    }

    /** The key of its label. */
    public String textKey() {
        return "budget.facet." + name().toLowerCase(Locale.ROOT);
    }

    public static Optional<BudgetFacet> ofParameter(String parameter) {
        return Arrays.stream(values())
                .filter(facet -> facet.parameter.equals(parameter))
                .findFirst();
    }

    public static String token(BudgetKind kind) {
        return KINDS.getOrDefault(kind, "");
    }

    public static String token(Asked asked) {
        return AMOUNTS.getOrDefault(asked, "");
    }

    public static String token(VerdictKind verdict) {
        return VERDICTS.getOrDefault(verdict, "");
    }

    /** Whether a line answers to at least one of the words. */
    abstract boolean holds(BudgetEntry entry, Set<String> tokens);
}
