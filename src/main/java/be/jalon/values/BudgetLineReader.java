package be.jalon.values;

import be.jalon.values.BudgetToken.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one segment of a budget cell: one amount at most, and all that is said about it. */
final class BudgetLineReader {

    private final String plain;
    private final List<BudgetToken> tokens;
    private final Set<String> doubts;
    private final List<String> words = new ArrayList<>();
    private final List<String> asides = new ArrayList<>();
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
        }
        String label = label();
        BigDecimal amount = amount(label);
        addDoubts(amount, kind, label);
        return new BudgetLine(kind, label.isEmpty() ? null : label, amount, amount == null, article, project(), credit, year(), source, slice(raw));
    }

    /** Whether the amount only sums up the ones before it. */
    boolean isTotal() {
        return total;
    }

    private void take(BudgetToken token, int index) {
        switch (token.kind()) {
            case AMOUNT, UNKNOWN, BREAK -> {}
            case TEXT -> takeText(token, index);
            case NUMBER, QUALIFIER -> words.add(token.text(plain));
            case PER_UNIT -> {
                words.add(token.text(plain));
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

    private void takeText(BudgetToken token, int index) {
        String text = token.text(plain);
        boolean beforeValue = index + 1 < tokens.size() && tokens.get(index + 1).isValue();
        total |= beforeValue && text.stripTrailing().endsWith("=");
        String beforeCredit = index + 1 < tokens.size() && tokens.get(index + 1).is(Kind.CREDIT) ? BudgetWords.beforeCredit(text) : null;
        words.add(beforeCredit == null ? text : beforeCredit);
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
        String before = words.isEmpty() ? "" : words.get(words.size() - 1);
        String announced = BudgetWords.beforeYear(before);
        boolean afterValue = index > 0 && tokens.get(index - 1).isValue();
        if (year == null && (announced != null || afterValue || words.stream().allMatch(BudgetWords::isJoint))) {
            year = Integer.valueOf(token.text(plain).strip());
            if (announced != null) {
                words.set(words.size() - 1, announced);
            }
            takePayer(index);
        } else {
            words.add(token.text(plain));
        }
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
            doubts.add(value != null && value.is(Kind.AMOUNT) ? "uncertain" : "unknown");
        } else if (only(inner, Kind.PROJECT)) {
            inner.stream().filter(token -> token.is(Kind.PROJECT)).forEach(this::takeProject);
        } else if (only(inner, Kind.YEAR) && year == null) {
            inner.stream().filter(token -> token.is(Kind.YEAR)).forEach(token -> year = Integer.valueOf(token.text(plain).strip()));
        } else {
            if (has(inner, Kind.AMOUNT)) {
                doubts.add("detail");
            }
            takeAside(group);
        }
    }

    private void takeAside(BudgetToken group) {
        String text = CellText.oneLine(plain.substring(group.start() + 1, group.end() - 1));
        if (source == null) {
            source = BudgetWords.source(text);
        }
        if (!text.isEmpty()) {
            asides.add(text);
        }
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
                default -> nickname.append(nickname.isEmpty() ? "" : " ").append(token.text(plain).strip());
            }
        }
        String before = credit == null ? null : BudgetWords.beforeCredit(nickname.toString());
        String label = BudgetWords.label(before == null ? nickname.toString() : before);
        if (!label.isEmpty()) {
            asides.add(label);
        }
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

    /** The words, then what stood between brackets; a nickname alone stands without its brackets. */
    private String label() {
        String text = BudgetWords.label(words.stream().map(String::strip).collect(Collectors.joining(" ")));
        String payer = year == null || source == null ? null : BudgetWords.payer(text);
        text = payer == null ? text : "";
        total |= BudgetWords.isTotal(text);
        source = source == null && !text.isEmpty() ? BudgetWords.source(text) : source;
        if (text.isEmpty() && article != null && asides.size() == 1) {
            return asides.get(0);
        }
        String aside = asides.stream().map(each -> "(" + each + ")").collect(Collectors.joining(" "));
        return text.isEmpty() || aside.isEmpty() ? text + aside : text + " " + aside;
    }

    private @Nullable BigDecimal amount(String label) {
        if (value == null && BudgetWords.isFree(label)) {
            return BigDecimal.ZERO.setScale(2);
        }
        return value == null || perUnit ? null : value.value();
    }

    private void addDoubts(@Nullable BigDecimal amount, BudgetKind kind, String label) {
        if (value != null && value.doubt() != null) {
            doubts.add(value.doubt());
        } else if (amount == null) {
            doubts.add(missing(label));
        }
        if (article != null && article.kind().filter(own -> own != kind).isPresent()) {
            doubts.add("kind");
        }
        if (article != null && !article.isExpense()) {
            doubts.add("receipt");
        }
    }

    private String missing(String label) {
        if (perUnit) {
            return "perUnit";
        }
        if (value != null) {
            return label.isEmpty() ? "unknown" : "unknownFor";
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
        return raw.substring(tokens.get(0).start(), tokens.get(tokens.size() - 1).end()).strip();
    }
}
