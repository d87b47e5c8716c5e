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
    private final Set<String> doubts;
    private final BudgetLabel label = new BudgetLabel();
    private @Nullable BudgetToken value;
    private @Nullable ArticleCode article;
    private @Nullable String project;
    private @Nullable BigDecimal credit;
    private @Nullable Integer year;
    private @Nullable String source;
    private boolean total;
    private boolean perUnit;

    BudgetLineReader(String plain, List<BudgetToken> tokens, Set<String> doubts) {
        this.plain = plain;
        this.tokens = tokens;
        this.doubts = doubts;
    }

    BudgetLine read(BudgetKind kind, String raw) {
        value = tokens.stream().filter(BudgetToken::isValue).findFirst().orElse(null);
        for (int i = 0; i < tokens.size(); i++) {
            take(tokens.get(i), i);
            if (!tokens.get(i).is(Kind.TEXT) && !tokens.get(i).is(Kind.NUMBER)) {
                label.word(" ");
            }
        }
        takeLabel();
        String text = label.text();
        BigDecimal amount = amount(text);
        addDoubts(amount, kind, text);
        return new BudgetLine(
                kind,
                text.isEmpty() ? null : text,
                amount,
                amount == null,
                article,
                project(),
                credit,
                year(),
                source,
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
            case NUMBER -> label.word(token.text(plain));
            case QUALIFIER -> label.qualifier(qualifier(token));
            case INCLUDED -> {
                label.qualifier(token.text(plain));
                doubts.add("detail");
            }
            case PER_UNIT -> {
                label.qualifier(token.text(plain));
                perUnit = true;
            }
            case UNCERTAIN -> doubts.add("uncertain");
            case CREDIT -> takeCredit(token);
            case YEAR -> takeYear(token, index);
            case ARTICLE -> takeArticle(token);
            case PROJECT -> takeProject(token);
            case GROUP -> takeGroup(token);
        }
    }

    private String qualifier(BudgetToken token) {
        String text = token.text(plain);
        return text.startsWith("/") ? "par an" : text;
    }

    private void takeText(BudgetToken token, int index) {
        String text = token.text(plain);
        boolean afterValue = index > 0 && tokens.get(index - 1).isValue();
        if (afterValue && BudgetWords.isAbout(text)) {
            doubts.add("approximate");
        }
        if (index == tokens.size() - 1 && index > 0 && MORE.matcher(text).lookingAt()) {
            doubts.add("more");
        }
        boolean beforeValue = index + 1 < tokens.size() && tokens.get(index + 1).isValue();
        total |= beforeValue && text.stripTrailing().endsWith("=");
        perUnit |= beforeValue && isUnitPrice(text, index);
        String beforeCredit = index + 1 < tokens.size() && tokens.get(index + 1).is(Kind.CREDIT)
                ? BudgetWords.beforeCredit(text)
                : null;
        label.word(beforeCredit == null ? text : beforeCredit);
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

    private void takeCredit(BudgetToken token) {
        if (credit == null) {
            credit = token.value();
        } else {
            doubts.add("detail");
        }
    }

    /** A year counts at the start, after the amount and after "en"; anywhere else it is part of the words. */
    private void takeYear(BudgetToken token, int index) {
        String before = index > 0 && tokens.get(index - 1).is(Kind.TEXT) ? label.lastWord() : "";
        String announced = BudgetWords.beforeYear(before);
        boolean afterValue = index > 0 && tokens.get(index - 1).isValue();
        boolean stated = announced != null || afterValue || label.isBlank();
        if (year != null || !stated) {
            label.word(token.text(plain));
            return;
        }
        year = Integer.valueOf(token.text(plain).strip());
        if (value == null) {
            label.word(token.text(plain));
        } else if (announced != null) {
            label.replaceLastWord(announced);
        }
        takePayer(index);
    }

    private void takePayer(int index) {
        if (index + 1 < tokens.size() && tokens.get(index + 1).is(Kind.TEXT)) {
            source = BudgetWords.payer(CellText.trimJoints(tokens.get(index + 1).text(plain)));
        }
    }

    private void takeArticle(BudgetToken token) {
        if (article == null) {
            article = token.article();
        } else {
            doubts.add("articles");
        }
    }

    private void takeProject(BudgetToken token) {
        String text = token.text(plain);
        project = project == null ? text.substring(text.length() - 8) : project;
    }

    private void takeGroup(BudgetToken group) {
        List<BudgetToken> inner = group.inner();
        if (has(inner, Kind.ARTICLE)) {
            takeFunding(inner);
        } else if (only(inner, Kind.UNKNOWN)) {
            takeQuestion();
        } else if (only(inner, Kind.QUALIFIER)) {
            inner.stream().filter(token -> token.is(Kind.QUALIFIER)).forEach(token -> take(token, 0));
        } else if (only(inner, Kind.PROJECT)) {
            inner.stream().filter(token -> token.is(Kind.PROJECT)).forEach(this::takeProject);
        } else if (only(inner, Kind.YEAR) && year == null) {
            inner.stream()
                    .filter(token -> token.is(Kind.YEAR))
                    .forEach(token -> year = Integer.valueOf(token.text(plain).strip()));
        } else {
            if (has(inner, Kind.AMOUNT)) {
                doubts.add("detail");
            }
            takeAside(group);
        }
    }

    private void takeQuestion() {
        if (value != null && value.is(Kind.AMOUNT)) {
            doubts.add("uncertain");
        }
    }

    private void takeAside(BudgetToken group) {
        String text = CellText.oneLine(plain.substring(group.start() + 1, group.end() - 1));
        if (source == null) {
            source = BudgetWords.source(text);
        }
        label.aside(text);
    }

    /** The brackets name the article that pays: an amount in them is the credit of that article. */
    private void takeFunding(List<BudgetToken> inner) {
        StringBuilder nickname = new StringBuilder();
        for (BudgetToken token : inner) {
            switch (token.kind()) {
                case ARTICLE -> takeArticle(token);
                case PROJECT -> takeProject(token);
                case AMOUNT, CREDIT -> takeCredit(token);
                case UNKNOWN, UNCERTAIN, BREAK -> {}
                default ->
                    nickname.append(nickname.isEmpty() ? "" : " ")
                            .append(token.text(plain).strip());
            }
        }
        String before = credit == null ? null : BudgetWords.beforeCredit(nickname.toString());
        label.aside(BudgetWords.label(before == null ? nickname.toString() : before));
    }

    private boolean has(List<BudgetToken> inner, Kind kind) {
        return inner.stream().anyMatch(token -> token.is(kind));
    }

    private boolean only(List<BudgetToken> inner, Kind kind) {
        return has(inner, kind) && inner.stream().allMatch(token -> token.is(kind) || isJointOrYearWord(token));
    }

    private boolean isJointOrYearWord(BudgetToken token) {
        String text = token.text(plain);
        return token.is(Kind.TEXT) && (BudgetWords.isJoint(text) || "".equals(BudgetWords.beforeYear(text.strip())));
    }

    /** A label that only names the payer is no label, and one that names a total marks the line. */
    private void takeLabel() {
        String words = label.words();
        if (year != null && source != null && BudgetWords.payer(words) != null) {
            label.forgetWords();
            return;
        }
        total |= BudgetWords.isTotal(words);
        source = source == null && !words.isEmpty() ? BudgetWords.source(words) : source;
    }

    private @Nullable BigDecimal amount(String text) {
        if (value == null && BudgetWords.isFree(text)) {
            return BigDecimal.ZERO.setScale(2);
        }
        return value == null || perUnit ? null : value.value();
    }

    private void addDoubts(@Nullable BigDecimal amount, BudgetKind kind, String text) {
        if (value != null && value.doubt() != null) {
            doubts.add(value.doubt());
        } else if (amount == null) {
            doubts.add(missing(text));
        }
        if (article != null && article.kind().filter(own -> own != kind).isPresent()) {
            doubts.add("kind");
        }
        BudgetKind named = BudgetWords.budget(text);
        if (named != null && named != kind) {
            doubts.add("otherBudget");
        }
        if (amount != null && BudgetWords.namesShare(text)) {
            doubts.add("detail");
        }
        if (amount != null && BudgetWords.isYearlyForYears(text)) {
            doubts.add("perYear");
        }
        if (article != null && !article.isExpense()) {
            doubts.add("receipt");
        }
    }

    private String missing(String text) {
        if (perUnit) {
            return "perUnit";
        }
        if (value != null) {
            return text.isEmpty() ? "unknown" : "unknownFor";
        }
        return credit != null ? "creditOnly" : "noAmount";
    }

    private @Nullable String project() {
        return project == null && article != null ? article.project() : project;
    }

    private @Nullable Integer year() {
        return year == null && article != null ? article.year() : year;
    }

    private String slice(String raw) {
        String piece = raw.substring(
                tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
        return OUTER_JOINTS.matcher(piece).replaceAll("").strip();
    }
}
