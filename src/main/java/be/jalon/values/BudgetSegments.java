package be.jalon.values;

import be.jalon.values.BudgetToken.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a chunk with several amounts into one segment per amount, each with the label before or after it. */
final class BudgetSegments {

    private static final Pattern AT_ARTICLE =
            Pattern.compile("\\s*+[àa] l['’]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** What separates a number from the next amount. */
    private static final Pattern CLOSES = Pattern.compile("\\s*(?:[+,]|et(?!\\p{L})|dont(?!\\p{L}))");

    private static final BigDecimal SMALLEST_BARE_AMOUNT = BigDecimal.valueOf(100);

    private final String plain;
    private final Set<String> doubts;
    private final List<BudgetToken> tokens;

    BudgetSegments(String plain, List<BudgetToken> chunk, Set<String> doubts) {
        this.plain = plain;
        this.doubts = doubts;
        this.tokens = new ArrayList<>(chunk);
    }

    List<List<BudgetToken>> cut() {
        unwrapAmounts();
        markCredits();
        markUncertain();
        promoteNumbers();
        new BudgetProducts(plain, tokens).mark();
        new BudgetInclusions(plain, tokens).mark();
        List<Integer> values = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isValue()) {
                values.add(i);
            }
        }
        return values.size() < 2 ? List.of(tokens) : segments(values);
    }

    /** "CCE (3.000 €)": brackets that hold nothing but the amount of the words before them. */
    private void unwrapAmounts() {
        for (int i = 0; i < tokens.size(); i++) {
            BudgetToken token = tokens.get(i);
            boolean afterValue =
                    i > 0 && (tokens.get(i - 1).isValue() || tokens.get(i - 1).followsAmount());
            if (token.is(Kind.GROUP)
                    && !afterValue
                    && token.inner().size() == 1
                    && token.inner().get(0).isValue()) {
                BudgetToken value = token.inner().get(0);
                tokens.set(i, value.between(token.start(), token.end()));
            }
        }
    }

    private void markCredits() {
        for (int i = 1; i < tokens.size(); i++) {
            BudgetToken token = tokens.get(i);
            BudgetToken before = tokens.get(i - 1);
            boolean named = before.is(Kind.TEXT) && BudgetWords.beforeCredit(before.text(plain)) != null;
            boolean ofArticle = before.isValue() && i + 1 < tokens.size() && isAtArticle(tokens.get(i + 1));
            if (token.is(Kind.AMOUNT) && (named || ofArticle)) {
                tokens.set(i, token.as(Kind.CREDIT));
            }
        }
    }

    private boolean isAtArticle(BudgetToken token) {
        return token.is(Kind.ARTICLE) && AT_ARTICLE.matcher(token.text(plain)).lookingAt();
    }

    /** "5.000 € ?" doubts the amount, "5.000 € ??" adds an unknown one. */
    private void markUncertain() {
        for (int i = 1; i < tokens.size(); i++) {
            BudgetToken token = tokens.get(i);
            BudgetToken before = tokens.get(i - 1);
            boolean afterAmount = before.is(Kind.AMOUNT)
                    || (before.is(Kind.QUALIFIER) && i > 1 && tokens.get(i - 2).is(Kind.AMOUNT));
            if (token.is(Kind.UNKNOWN) && afterAmount && !token.text(plain).startsWith("??")) {
                tokens.set(i, token.as(Kind.UNCERTAIN));
            }
        }
    }

    private void promoteNumbers() {
        if (BudgetChunks.hasValue(tokens)) {
            return;
        }
        int last = promoteLast();
        for (int i = 0; i < last && tokens.get(last).isValue(); i++) {
            if (isAmountToo(i)) {
                tokens.set(i, isAnnounced(i) ? tokens.get(i).as(Kind.AMOUNT) : doubtful(i));
            }
        }
    }

    /** "2025 : 3000, 2026 : 4000": where the last number is an amount, so are those before it that something closes. */
    private boolean isAmountToo(int index) {
        BudgetToken next = tokens.get(index + 1);
        if (!isLarge(tokens.get(index))) {
            return false;
        }
        boolean beforeYear = next.is(Kind.YEAR)
                || (isJoint(index + 1) && tokens.get(index + 2).is(Kind.YEAR));
        return beforeYear
                || next.followsAmount()
                || next.is(Kind.ARTICLE)
                || (next.is(Kind.TEXT) && CLOSES.matcher(next.text(plain)).lookingAt());
    }

    private boolean isLarge(BudgetToken token) {
        BigDecimal value = token.value();
        return token.is(Kind.NUMBER) && value != null && value.compareTo(SMALLEST_BARE_AMOUNT) >= 0;
    }

    private boolean isAnnounced(int index) {
        return index > 0
                && tokens.get(index - 1).is(Kind.TEXT)
                && tokens.get(index - 1).text(plain).stripTrailing().endsWith(":");
    }

    private BudgetToken doubtful(int index) {
        return tokens.get(index).as(Kind.AMOUNT).doubting("noCurrency");
    }

    /** A number without currency is an amount when it stands alone or closes the words before it. */
    private int promoteLast() {
        int last = tokens.size() - 1;
        while (last > 0 && (tokens.get(last).followsAmount() || tokens.get(last).is(Kind.ARTICLE) || isJoint(last))) {
            last--;
        }
        BudgetToken token = tokens.get(last);
        boolean alone = tokens.subList(0, last).stream()
                .allMatch(before ->
                        before.is(Kind.YEAR) || (before.is(Kind.TEXT) && BudgetWords.isJoint(before.text(plain))));
        if (token.is(Kind.YEAR) && alone && tokens.size() == 1) {
            tokens.set(last, token.as(Kind.AMOUNT).doubting("yearOrAmount"));
        } else if (token.is(Kind.NUMBER) && alone) {
            tokens.set(last, token.as(Kind.AMOUNT));
        } else if (isLarge(token)) {
            tokens.set(last, isAnnounced(last) ? token.as(Kind.AMOUNT) : doubtful(last));
        }
        return last;
    }

    private boolean isJoint(int index) {
        return tokens.get(index).is(Kind.TEXT)
                && BudgetWords.isJoint(tokens.get(index).text(plain));
    }

    private List<List<BudgetToken>> segments(List<Integer> values) {
        boolean wordsFirst = hasWords(0, values.get(0));
        boolean wordsLast = hasWords(values.get(values.size() - 1) + 1, tokens.size());
        boolean wordsBetween = hasWords(values.get(0) + 1, values.get(values.size() - 1));
        if (!wordsFirst && !wordsLast && wordsBetween) {
            doubts.add("order");
        }
        return wordsFirst || !wordsLast ? wordsBefore(values) : wordsAfter(values);
    }

    private boolean hasWords(int from, int to) {
        for (int i = from; i < to; i++) {
            BudgetToken token = tokens.get(i);
            if ((token.is(Kind.TEXT) && !isJoint(i)) || token.is(Kind.YEAR) || (from == 0 && token.is(Kind.ARTICLE))) {
                return true;
            }
        }
        return false;
    }

    private List<List<BudgetToken>> wordsAfter(List<Integer> values) {
        List<List<BudgetToken>> segments = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            int end = i + 1 < values.size() ? values.get(i + 1) : tokens.size();
            segments.add(tokens.subList(i == 0 ? 0 : values.get(i), end));
        }
        return segments;
    }

    private List<List<BudgetToken>> wordsBefore(List<Integer> values) {
        boolean articlesFirst = hasArticle(0, values.get(0));
        List<List<BudgetToken>> segments = new ArrayList<>();
        int start = 0;
        for (int value : values.subList(0, values.size() - 1)) {
            int end = endOfValue(value + 1, articlesFirst, hasYear(start, value));
            segments.add(tokens.subList(start, end));
            start = end;
        }
        int last = endOfValue(values.get(values.size() - 1) + 1, articlesFirst, false);
        if (hasWords(last, tokens.size())) {
            doubts.add("trailing");
        }
        segments.add(tokens.subList(start, tokens.size()));
        return segments;
    }

    /** An amount takes the brackets, the article and the year that follow it; the next words belong to the next one. */
    private int endOfValue(int from, boolean articlesFirst, boolean dated) {
        int end = from;
        while (end < tokens.size()) {
            if (tokens.get(end).followsAmount()
                    || (!articlesFirst && tokens.get(end).is(Kind.ARTICLE))) {
                end++;
            } else if (!dated && end + 1 < tokens.size() && tokens.get(end + 1).is(Kind.YEAR) && announcesYear(end)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean hasYear(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> token.is(Kind.YEAR));
    }

    private boolean announcesYear(int index) {
        String before = tokens.get(index).is(Kind.TEXT)
                ? BudgetWords.beforeYear(tokens.get(index).text(plain))
                : null;
        return before != null && BudgetWords.isJoint(before);
    }

    private boolean hasArticle(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> token.is(Kind.ARTICLE));
    }
}
