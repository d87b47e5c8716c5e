package be.jalon.values;

import be.jalon.shared.SearchText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that mean something in a budget cell. */
final class BudgetWords {

    private static final Pattern JOINTS =
            Pattern.compile("[\\s:;,.=•*+&/|\"€–—-]*+(?:(?:et|plus|ou|eur) ?)?[\\s:;,.=•*+&/|\"€–—-]*+");
    private static final Pattern FREE = Pattern.compile(
            "zero|neant(?: .*)?|(?:a titre |mise a disposition )?gratuite?s?|sans (?:cout|budget|frais|impact(?: budgetaire)?)|(?:pas|aucun) (?:de )?(?:cout|budget|frais)|cout nul");
    private static final Pattern TOTAL = Pattern.compile(
            "(?:(?:sous-|cout |budget |montant |prix |investissement )?total|enveloppe totale)(?: general| estime)?|tot|soit|somme|au total|soit (?:au|un) total(?: de)?");
    /** "90.000 € - subside de 30.000 €": a dash between an amount and a grant may take away what it names. */
    private static final String TAKES_AWAY =
            "(?<=^\\s{0,3}[-–—−]\\s{0,3})(?:(?:subsid|subvention|prime|recette|participation|intervention)\\p{L}*|quote-part|part)";
    /** What says that the amount behind it is no further one: a part of the amount before, its whole, or the same again. */
    private static final Pattern INCLUDES = Pattern.compile(
            "(?<!\\p{L})(?:dont|y compris|incluant|comprenant|(?<!(?:tva|taxes|frais) )inclus|parmi lesquel(?:le)?s|soit|c['’]est-à-dire"
                    + "|sur(?=\\s*$)|sur (?:une?|le|la|les) (?:total|budget|montant|coût|enveloppe|ensemble)"
                    + "|(?:subsidi|subventionn|financ)ée?s? (?:par|à|pour|via)|à (?:hauteur|concurrence) d[eu]|au lieu d[eu]"
                    + "|" + TAKES_AWAY
                    + "|à la place d[eu]|en déduisant|(?<!(?:au|ou) )moins(?! de))(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern OTHER_BUDGET = Pattern.compile(
            "(?:(?:budget|service|partie?) )?(?:(?<extraordinary>extra-?(?:ordinaire)?|extraord\\.?|be|investissements?)|ordinaire|ord\\.?|bo|fonctionnement)");
    private static final Pattern YEARS = Pattern.compile("(?<![\\d.,])\\d{1,2} ?(?:ans|annees)(?!\\p{L})");
    private static final Pattern YEARLY = Pattern.compile("/ ?an(?!\\p{L})|(?<!\\p{L})(?:par an|annuel|p\\.a\\.)");
    private static final Pattern SHARE =
            Pattern.compile("(?<!\\p{L})(?:dont|y compris|incluant|comprenant)(?: \\p{L}+)? ?\\d{1,3}(?:[.,]\\d+)? ?%");
    private static final Pattern ABOUT = Pattern.compile(
            "\\s*(?:environ|approximativement|(?:au )?(?:moins|max(?:imum)?|min(?:imum)?))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE_NOTE =
            Pattern.compile("art(?:icle)?s?\\.?(?: budg[ée]taires?)? ?:.{1,80}", Pattern.CASE_INSENSITIVE);
    private static final Pattern CREDIT = Pattern.compile(
            "(?<rest>.*?)(?:(?<![\\p{L}])(?:le |du |au |un )?cr[ée]dits?(?: budg[ée]taires?| inscrits?| disponibles?| total)?(?: de| :|:)?)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern YEAR_WORD = Pattern.compile(
            "(?<rest>.*?)(?<![\\p{L}\\d])(?:en|exercices?|ann[ée]es?|budgets?|dès|à partir de|pour|pour l['’]année)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern SOURCE = Pattern.compile(
            "(?:(?:subsides?|subventions?|part|participation|interventions?|quote-part|dotations?|financements?|fonds|via|par|de|du|de la|de l'|la|le|l') ?)*+"
                    + "(?:region wallonne|region|departement|ademe|agence de l'eau|wallonie|rw|spw|federation wallonie-bruxelles|fwb|europe|union europeenne|ue|feder|fse|feader|federal|etat federal|province|ville|commune|cpas|autres|fonds propres|propres?|fonds de reserve|loterie nationale"
                    + "|(?:commun|provinci|region)(?:ale?|aux)s?|federale?s?|europeen(?:ne)?s?|autofinancement|emprunts?|prets?|prives?)");
    private static final Pattern SOURCE_FIRST = Pattern.compile(
            "^(?<source>subsides?|subventions?|emprunts?|fonds propres|dotations?)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAYER =
            Pattern.compile("^(?:pour|par|via)\\s+(?:la |le |l['’]|les )?(?<source>.+)$", Pattern.CASE_INSENSITIVE);
    /** Words that lost what they joined when the amount or the year was taken out. */
    private static final Pattern LOOSE_ENDS = Pattern.compile(
            "^(?:(?:et|puis)(?!\\p{L})|€)\\s*|(?:(?<!\\p{L})(?:et|puis|au|à|de|pour|en|dont|soit)|€)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "économie attendue", but neither "économie circulaire" nor "recettes du marché". */
    private static final Pattern SAVING = Pattern.compile(
            "(?:economies?|gains?|recettes?)(?: (?:estimee?|attendue?|prevue?|realisee?|annuel(?:le)?|potentiel(?:le)?)s?)*(?: ?/ ?an| par an)?");

    private static final String SAVING_STARTS = "eéEÉgGrR";

    private static final String QUOTES = "\"“”„«»'‘’";

    private BudgetWords() {}

    /** Whether a text only joins what stands around it: a colon, a dash, "et". */
    static boolean isJoint(String text) {
        return text.length() < 40 && JOINTS.matcher(SearchText.fold(text)).matches();
    }

    static boolean isFree(String text) {
        return text.length() < 60
                && FREE.matcher(SearchText.fold(CellText.trimJoints(text))).matches();
    }

    static boolean isTotal(String label) {
        return !label.isEmpty()
                && TOTAL.matcher(withoutEnd(SearchText.fold(label))).matches();
    }

    /** Whether a text begins with a word that makes the next amount part of the last one, or the same again. */
    static boolean beginsWithInclusion(String text) {
        return INCLUDES.matcher(text).lookingAt();
    }

    /** Where a word stands that makes the next amount part of the last one, or the same again; -1 where none does. */
    static int inclusion(String text) {
        Matcher match = INCLUDES.matcher(text);
        return match.find() ? match.start() : -1;
    }

    /** The budget that a label is the name of, or null. */
    static @Nullable BudgetKind budget(String label) {
        if (label.isEmpty()) {
            return null;
        }
        Matcher match = OTHER_BUDGET.matcher(withoutEnd(SearchText.fold(label)));
        if (!match.matches()) {
            return null;
        }
        return match.group("extraordinary") == null ? BudgetKind.ORDINARY : BudgetKind.EXTRAORDINARY;
    }

    /** "2.000 € par an pendant 3 ans". */
    static boolean isYearlyForYears(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        String folded = SearchText.fold(text);
        return YEARS.matcher(folded).find() && YEARLY.matcher(folded).find();
    }

    /** "1.000.000 € dont 60 % subsidiés": a share of the amount, which nobody computes. */
    static boolean namesShare(String text) {
        return text.indexOf('%') >= 0 && SHARE.matcher(SearchText.fold(text)).find();
    }

    /** Whether a label says that the amount comes in rather than being asked. */
    static boolean isSaving(String label) {
        return !label.isEmpty()
                && SAVING_STARTS.indexOf(label.charAt(0)) >= 0
                && label.length() < 60
                && SAVING.matcher(withoutEnd(SearchText.fold(label))).matches();
    }

    /** Whether words behind an amount say that it is not exact. */
    static boolean isAbout(String text) {
        return ABOUT.matcher(text).lookingAt();
    }

    /** Words that stand for an article which nobody knows yet: "Article : à créer". */
    static boolean isArticleNote(String text) {
        String note = text.strip();
        return (note.startsWith("a") || note.startsWith("A"))
                && ARTICLE_NOTE.matcher(note).matches();
    }

    private static String withoutEnd(String text) {
        return text.endsWith(".") || text.endsWith(":")
                ? text.substring(0, text.length() - 1).strip()
                : text;
    }

    /** The text before a word for "credit" that ends it, or null when it does not end so. */
    static @Nullable String beforeCredit(String text) {
        Matcher match = CREDIT.matcher(text);
        return match.matches() ? CellText.group(match, "rest") : null;
    }

    /** The text before "en", "exercice"… that ends it and announces a year, or null. */
    static @Nullable String beforeYear(String text) {
        Matcher match = YEAR_WORD.matcher(text);
        return match.matches() ? CellText.group(match, "rest") : null;
    }

    /** The payer that follows a year and "pour", or null. */
    static @Nullable String payer(String text) {
        Matcher match = PAYER.matcher(text);
        return match.matches() ? CellText.group(match, "source") : null;
    }

    /** Who pays, when the label says only that or begins with it, or null. */
    static @Nullable String source(String label) {
        if (SOURCE.matcher(SearchText.fold(label)).matches()) {
            return label;
        }
        Matcher first = SOURCE_FIRST.matcher(label);
        return first.find() ? CellText.group(first, "source") : null;
    }

    /** A label without joints around it and without the quotation marks that enclose it. */
    static String label(String text) {
        String words = CellText.trimJoints(CellText.oneLine(text));
        if (words.isEmpty()) {
            return words;
        }
        String label = LOOSE_ENDS.matcher(words).replaceAll("");
        label = CellText.trimJoints(label);
        if (label.length() > 1 && isQuote(label.charAt(0)) && isQuote(label.charAt(label.length() - 1))) {
            label = CellText.oneLine(label.substring(1, label.length() - 1));
        }
        return label;
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }
}
