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
        promoteNumber();
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

    /** A number without currency is an amount when it stands alone or closes the words before it. */
    private void promoteNumber() {
        if (BudgetChunks.hasValue(tokens)) {
            return;
        }
        int last = tokens.size() - 1;
        while (last > 0 && (tokens.get(last).followsAmount() || tokens.get(last).is(Kind.ARTICLE) || isJoint(last))) {
            last--;
        }
        BudgetToken token = tokens.get(last);
        boolean alone = tokens.subList(0, last).stream()
                .allMatch(before ->
                        before.is(Kind.YEAR) || (before.is(Kind.TEXT) && BudgetWords.isJoint(before.text(plain))));
        boolean announced = last > 0
                && tokens.get(last - 1).is(Kind.TEXT)
                && tokens.get(last - 1).text(plain).stripTrailing().endsWith(":");
        BigDecimal value = token.value();
        if (token.is(Kind.YEAR) && alone && tokens.size() == 1) {
            tokens.set(last, token.as(Kind.AMOUNT).doubting("yearOrAmount"));
        } else if (token.is(Kind.NUMBER) && alone) {
            tokens.set(last, token.as(Kind.AMOUNT));
        } else if (token.is(Kind.NUMBER) && value != null && value.compareTo(SMALLEST_BARE_AMOUNT) >= 0) {
            tokens.set(
                    last,
                    announced ? token.as(Kind.AMOUNT) : token.as(Kind.AMOUNT).doubting("noCurrency"));
        }
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
            int end = endOfValue(value + 1, articlesFirst);
            segments.add(tokens.subList(start, end));
            start = end;
        }
        int last = endOfValue(values.get(values.size() - 1) + 1, articlesFirst);
        if (hasWords(last, tokens.size())) {
            doubts.add("trailing");
        }
        segments.add(tokens.subList(start, tokens.size()));
        return segments;
    }

    /** An amount takes the brackets, the article and the year that follow it; the next words belong to the next one. */
    private int endOfValue(int from, boolean articlesFirst) {
        int end = from;
        while (end < tokens.size()) {
            if (tokens.get(end).followsAmount()
                    || (!articlesFirst && tokens.get(end).is(Kind.ARTICLE))) {
                end++;
            } else if (end + 1 < tokens.size() && tokens.get(end + 1).is(Kind.YEAR) && announcesYear(end)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
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
