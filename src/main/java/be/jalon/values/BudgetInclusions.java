package be.jalon.values;

import be.jalon.shared.SearchText;
import be.jalon.values.BudgetToken.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Marks the amounts of a chunk that ask for nothing more than the one before them: "50.000 € dont 40.000 € de subside",
 * "10.000 € sur un total de 50.000 €", "50.000 € HTVA / 60.500 € TVAC".
 */
final class BudgetInclusions {

    private static final BigDecimal HIGHEST_VAT = new BigDecimal("1.25");

    private final String plain;
    private final List<BudgetToken> tokens;

    BudgetInclusions(String plain, List<BudgetToken> tokens) {
        this.plain = plain;
        this.tokens = tokens;
    }

    void mark() {
        for (int i = firstValue() + 1; i > 0 && i < tokens.size(); i++) {
            BudgetToken token = tokens.get(i);
            int word = token.is(Kind.TEXT) ? BudgetWords.inclusion(token.text(plain)) : -1;
            int amount = word < 0 ? -1 : nextAmount(i + 1);
            if (amount > 0) {
                include(i, token.start() + word, amount);
            } else if (isSameWithTax(i)) {
                include(i, token.start(), i);
            }
        }
    }

    private int firstValue() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isValue()) {
                return i;
            }
        }
        return -1;
    }

    /** The next amount, unless a sign of addition stands before it. */
    private int nextAmount(int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).is(Kind.AMOUNT)) {
                return i;
            }
            if (!tokens.get(i).is(Kind.TEXT)
                    && !tokens.get(i).is(Kind.NUMBER)
                    && !tokens.get(i).is(Kind.YEAR)) {
                return -1;
            }
        }
        return -1;
    }

    /** One token for all from the word to the end of what the amount is of; what stands before the word stays. */
    private void include(int index, int start, int amount) {
        int last = all(index, amount) ? tokens.size() - 1 : amount;
        BudgetToken before = tokens.get(index);
        BudgetToken after = last + 1 < tokens.size() ? tokens.get(last + 1) : null;
        int end = tokens.get(last).end();
        if (after != null && after.is(Kind.TEXT)) {
            end = endOfWords(after);
            if (end == after.end()) {
                last++;
            } else {
                tokens.set(last + 1, after.between(end, after.end()));
            }
        }
        List<BudgetToken> gone = tokens.subList(index, last + 1);
        gone.clear();
        tokens.add(index, BudgetToken.of(Kind.INCLUDED, start, end));
        if (before.start() < start) {
            tokens.add(index, before.between(before.start(), start));
        }
    }

    private int endOfWords(BudgetToken words) {
        for (int i = words.start(); i < words.end(); i++) {
            if (plain.charAt(i) == '+' || plain.charAt(i) == ',') {
                return i;
            }
        }
        return words.end();
    }

    /** Whether all amounts from here on make up the one before. */
    private boolean all(int index, int amount) {
        BigDecimal whole = tokens.subList(0, index).stream()
                .filter(BudgetToken::isValue)
                .map(BudgetToken::value)
                .filter(Objects::nonNull)
                .reduce((first, second) -> second)
                .orElse(BigDecimal.ZERO);
        BigDecimal sum = tokens.subList(amount, tokens.size()).stream()
                .filter(token -> token.is(Kind.AMOUNT))
                .map(BudgetToken::value)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(whole) == 0;
    }

    /** The same amount without and with tax. */
    private boolean isSameWithTax(int index) {
        int before = index - 1;
        while (before >= 0 && !tokens.get(before).is(Kind.AMOUNT)) {
            if (!tokens.get(before).is(Kind.QUALIFIER) && !isJoint(before)) {
                return false;
            }
            before--;
        }
        if (before < 0 || !tokens.get(index).is(Kind.AMOUNT)) {
            return false;
        }
        int tax = tax(before) * tax(index);
        return tax < 0
                && isTaxApart(tokens.get(before).value(), tokens.get(index).value());
    }

    private boolean isJoint(int index) {
        return tokens.get(index).is(Kind.TEXT)
                && BudgetWords.isJoint(tokens.get(index).text(plain));
    }

    private static boolean isTaxApart(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return true;
        }
        return one.max(other).compareTo(one.min(other).multiply(HIGHEST_VAT)) <= 0;
    }

    /** -1 without tax, 1 with tax, 0 when nothing is said. */
    private int tax(int amount) {
        if (amount + 1 >= tokens.size() || !tokens.get(amount + 1).is(Kind.QUALIFIER)) {
            return 0;
        }
        String said = SearchText.fold(tokens.get(amount + 1).text(plain));
        if (said.startsWith("h")) {
            return -1;
        }
        return said.startsWith("t") ? 1 : 0;
    }
}
