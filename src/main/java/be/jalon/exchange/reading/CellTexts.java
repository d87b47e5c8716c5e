package be.jalon.exchange.reading;

import be.jalon.shared.SearchText;
import be.jalon.values.Amount;
import be.jalon.values.ArticleCode;
import be.jalon.values.BudgetKind;
import be.jalon.values.Presence;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the text of a cell looks like, where a header leaves open what its column holds. */
final class CellTexts {

    private static final Set<String> MARKS =
            Set.of("x", "xx", "✓", "✔", "☑", "☒", "✅", "●", "•", "■", "oui", "ja", "yes", "vrai", "o", "v");
    private static final Set<String> NO_MARKS =
            Set.of("✗", "✘", "❌", "☐", "□", "○", "non", "n", "nee", "nein", "no", "faux", "0", "0.0");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:\\.0)?");
    private static final Pattern PROJECT = Pattern.compile("20[0-4]\\d\\d{4}");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(?:[.,]\\d+)? ?%|\\d{1,3} ?(?:/|sur) ?\\d{1,3}");
    private static final Pattern ONE = Pattern.compile("1(?:[.,]0+)?");
    private static final Pattern SHARE = Pattern.compile("0(?:[.,]\\d+)?|1(?:[.,]0+)?");
    private static final int LONGEST_DITTO = 8;
    private static final Set<String> DITTO =
            Set.of("\"", "\"\"", "''", "”", "″", "〃", "idem", "idem.", "id.", "id", "ibid", "ibid.", "dito", "ditto");
    private static final int LONGEST_KIND = 30;
    private static final Pattern KIND_SIGNS = Pattern.compile("^(?:budget|service|depenses?) |[.]");
    private static final Set<String> ORDINARY =
            Set.of("o", "bo", "so", "ord", "ordinaire", "fonctionnement", "gewone", "gewone dienst", "exploitatie");
    private static final Set<String> EXTRAORDINARY = Set.of(
            "e",
            "be",
            "se",
            "ext",
            "extra",
            "extraord",
            "extraordinaire",
            "investissement",
            "investissements",
            "buitengewone",
            "buitengewone dienst",
            "investering",
            "investeringen");
    private static final Pattern PERSON = Pattern.compile(
            "\\p{Lu}{1,2}\\p{Ll}?\\.(?:[ -]?\\p{Lu}\\.)* ?\\p{Lu}.*|\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)? (?:(?:de|du|van|von|der|den|le|la|d') ?)*\\p{Lu}[\\p{L}'-]+");
    private static final Pattern FUNCTION = Pattern.compile(
            "(?iu)(?:M\\.|Mme|Mr|chef|cheffe|agent|agente|responsable|coordinat|directeur|directrice|employé|conseill|chargé|éco-|gestionnaire de|secrétaire|animat|technicien|attaché|dg\\b|df\\b).*");
    private static final Pattern SERVICE = Pattern.compile(
            "(?iu).*\\b(?:service|services|direction|département|departement|cellule|cpas|ocmw|administration|dienst|amt|bureau|police|zone|asbl|régie|bibliothèque|école|écoles|travaux|finances|rh|grh|urbanisme|environnement|jeunesse|culture|sports?|population|communication|pcs|tourisme|enseignement|mobilité|logement|énergie)\\b.*");

    private CellTexts() {}

    /** An X or the like. */
    static boolean isMark(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return MARKS.contains(plain) || ONE.matcher(plain).matches();
    }

    /** A sign that what the header says is not so. */
    static boolean isNoMark(String text) {
        return NO_MARKS.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    static boolean isNothing(String text) {
        Presence presence = Presence.of(text);
        return presence == Presence.NONE || presence == Presence.EMPTY;
    }

    /** A sign or a word that stands for what is written above. */
    static boolean isDitto(String text) {
        return text.length() <= LONGEST_DITTO && DITTO.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    static boolean isYear(String text) {
        return YEAR.matcher(text.strip()).matches();
    }

    /** An amount alone, or the signs for "none" and "unknown" that stand where one would. */
    static boolean isAmountOrSign(String text) {
        return Presence.of(text) != Presence.STATED || isAmount(text);
    }

    static boolean isAmount(String text) {
        return Amount.parse(text).isPresent();
    }

    static boolean isPercent(String text) {
        return PERCENT.matcher(text.strip()).matches();
    }

    static boolean isShare(String text) {
        return SHARE.matcher(text.strip()).matches();
    }

    /** A share that cannot be a whole percentage. */
    static boolean isFraction(String text) {
        return isShare(text)
                && new BigDecimal(text.strip().replace(',', '.'))
                                .stripTrailingZeros()
                                .scale()
                        > 0;
    }

    /** Which of the two budgets a word means: "O", "Extra", "Service ordinaire". */
    static Optional<BudgetKind> budgetKind(String text) {
        if (text.length() > LONGEST_KIND) {
            return Optional.empty();
        }
        String word = KIND_SIGNS.matcher(SearchText.fold(text)).replaceAll("");
        if (ORDINARY.contains(word)) {
            return Optional.of(BudgetKind.ORDINARY);
        }
        return EXTRAORDINARY.contains(word) ? Optional.of(BudgetKind.EXTRAORDINARY) : Optional.empty();
    }

    static boolean namesArticle(String text, BudgetKind kind) {
        return ArticleCode.parse(text)
                .flatMap(ArticleCode::kind)
                .filter(kind::equals)
                .isPresent();
    }

    /** The number of a project of the extraordinary budget. */
    static boolean isProject(String text) {
        return PROJECT.matcher(text.strip()).matches();
    }

    static boolean isArticle(String text) {
        return ArticleCode.parse(text).isPresent();
    }

    /** A person by name or by function. */
    static boolean isPerson(String text) {
        Optional<String> first = text.lines().findFirst();
        return first.filter(line -> line.length() < 60
                        && (FUNCTION.matcher(line).matches()
                                || (!SERVICE.matcher(line).matches()
                                        && PERSON.matcher(line.split("[,;/]", -1)[0].strip())
                                                .matches())))
                .isPresent();
    }

    static boolean isService(String text) {
        return text.length() < 200
                && SERVICE.matcher(text.replace('\n', ' ')).matches()
                && !FUNCTION.matcher(text.replace('\n', ' ')).matches();
    }
}
