package be.jalon.values;

import be.jalon.values.BudgetToken.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one segment of a budget cell: one amount at most, and all that is said about it. */
final class BudgetLineReader {

    private static final Pattern OUTER_JOINTS = Pattern.compile("^(?:[\\s,;+=&|•*]|[-–](?=\\s))++|[\\s,;+=&|]++$");

    /** What {@link #OUTER_JOINTS} begin and end with, ends of lines included. */
    private static final String OUTER = " \t\n\u000B\f\r\u0085\u2028\u2029,;+=&|•*-–";

    /** "3 vélos à 500 €", "3 jours de 500 €": the price of one. */
    static final Pattern UNIT_PRICE = Pattern.compile("\\s(?:[àa@]|[x×*])\\s*$");

    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("\\s\\p{L}[\\p{L}'’-]*(?:\\s\\p{L}+)?\\sde\\s*");
    /** "lot 2 toiture de 500 €": a number that counts nothing. */
    private static final Pattern RANK =
            Pattern.compile("(?:lot|phase|étape|n°|tranche|action|axe)\\s*$", Pattern.CASE_INSENSITIVE);

    /** "+ honoraires": something that comes on top, without an amount. */
    private static final Pattern MORE = Pattern.compile("\\s*\\+\\s*\\p{L}");

    private final String plain;
    private final List<BudgetToken> tokens;
    private final BudgetLineParts parts;
    private final BudgetGroups groups;
    private boolean total;

    BudgetLineReader(String plain, List<BudgetToken> tokens, Set<String> doubts) {
        this.plain = plain;
        this.tokens = tokens;
        this.parts = new BudgetLineParts(plain, doubts);
        this.groups = new BudgetGroups(parts);
    }

    BudgetLine read(BudgetKind kind, String raw) {
        parts.value = tokens.stream().filter(BudgetToken::isValue).findFirst().orElse(null);
        for (int i = 0; i < tokens.size(); i++) {
            take(tokens.get(i), i);
            if (!tokens.get(i).is(Kind.TEXT) && !tokens.get(i).is(Kind.NUMBER)) {
                parts.label.word(" ");
            }
        }
        takeLabel();
        String text = parts.label.text();
        BigDecimal amount = amount(text);
        BudgetLineDoubts.add(parts, amount, kind, text);
        return new BudgetLine(
                kind,
                text.isEmpty() ? null : text,
                amount,
                amount == null,
                parts.article,
                parts.project(),
                parts.credit,
                parts.year(),
                parts.source,
                slice(raw));
    }

    /** Whether the amount only sums up the ones before it. */
    boolean isTotal() {
        return total;
    }

    private void take(BudgetToken token, int index) {
        switch (token.kind()) {
            case AMOUNT, UNKNOWN, BREAK -> {}
            case TEXT -> takeText(token, index);
            case NUMBER -> parts.label.word(token.text(plain));
            case QUALIFIER -> parts.label.qualifier(BudgetGroups.qualifier(token.text(plain)));
            case INCLUDED -> {
                parts.label.qualifier(token.text(plain));
                parts.doubt("detail");
            }
            case PER_UNIT -> {
                parts.label.qualifier(token.text(plain));
                parts.perUnit = true;
            }
            case UNCERTAIN -> parts.doubt("uncertain");
            case CREDIT -> parts.takeCredit(token);
            case YEAR -> takeYear(token, index);
            case ARTICLE -> parts.takeArticle(token);
            case PROJECT -> parts.takeProject(token);
            case GROUP -> groups.take(token);
        }
    }

    private void takeText(BudgetToken token, int index) {
        String text = token.text(plain);
        boolean afterValue = index > 0 && tokens.get(index - 1).isValue();
        if (afterValue && BudgetWords.isAbout(text)) {
            parts.doubt("approximate");
        }
        if (index == tokens.size() - 1 && index > 0 && MORE.matcher(text).lookingAt()) {
            parts.doubt("more");
        }
        boolean beforeValue = index + 1 < tokens.size() && tokens.get(index + 1).isValue();
        total |= beforeValue && text.stripTrailing().endsWith("=");
        parts.perUnit |= beforeValue && isUnitPrice(text, index);
        String beforeCredit = index + 1 < tokens.size() && tokens.get(index + 1).is(Kind.CREDIT)
                ? BudgetWords.beforeCredit(text)
                : null;
        parts.label.word(beforeCredit == null ? text : beforeCredit);
    }

    private boolean isUnitPrice(String text, int index) {
        if (UNIT_PRICE.matcher(text).find()) {
            return tokens.stream().anyMatch(other -> other.is(Kind.NUMBER));
        }
        boolean ranked = index > 1
                && tokens.get(index - 2).is(Kind.TEXT)
                && RANK.matcher(tokens.get(index - 2).text(plain)).find();
        return index > 0
                && tokens.get(index - 1).is(Kind.NUMBER)
                && !ranked
                && ONE_OF_SEVERAL.matcher(text).matches();
    }

    /** A year counts at the start, after the amount and after "en"; anywhere else it is part of the words. */
    private void takeYear(BudgetToken token, int index) {
        String before = index > 0 && tokens.get(index - 1).is(Kind.TEXT) ? parts.label.lastWord() : "";
        String announced = BudgetWords.beforeYear(before);
        boolean afterValue = index > 0 && tokens.get(index - 1).isValue();
        boolean stated = announced != null
                || afterValue
                || parts.label.isBlank()
                || BudgetWords.budget(CellText.trimJoints(before)) != null;
        if (parts.year != null || !stated) {
            parts.label.word(token.text(plain));
            return;
        }
        parts.year = Integer.valueOf(token.text(plain).strip());
        if (parts.value == null) {
            parts.label.word(token.text(plain));
        } else if (announced != null) {
            parts.label.replaceLastWord(announced);
        }
        takePayer(index);
    }

    private void takePayer(int index) {
        if (index + 1 < tokens.size() && tokens.get(index + 1).is(Kind.TEXT)) {
            parts.source =
                    BudgetWords.payer(CellText.trimJoints(tokens.get(index + 1).text(plain)));
        }
    }

    /** A label that only names the payer is no label, and one that names a total marks the line. */
    private void takeLabel() {
        String words = parts.label.words();
        if (parts.year != null && parts.source != null && BudgetWords.payer(words) != null) {
            parts.label.forgetWords();
            return;
        }
        total |= BudgetWords.isTotal(words);
        parts.source = parts.source == null && !words.isEmpty() ? BudgetWords.source(words) : parts.source;
    }

    private @Nullable BigDecimal amount(String text) {
        if (parts.value == null && BudgetWords.isFree(text)) {
            return BigDecimal.ZERO.setScale(2);
        }
        return parts.value == null || parts.perUnit || BudgetWords.isSaving(text) ? null : parts.value.value();
    }

    private String slice(String raw) {
        String piece = raw.substring(
                tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
        boolean joined = OUTER.indexOf(piece.charAt(0)) >= 0 || OUTER.indexOf(piece.charAt(piece.length() - 1)) >= 0;
        return joined ? OUTER_JOINTS.matcher(piece).replaceAll("").strip() : piece.strip();
    }
}
