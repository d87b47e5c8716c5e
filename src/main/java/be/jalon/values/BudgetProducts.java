package be.jalon.values;

import be.jalon.values.BudgetToken.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A multiplication whose result stands beside it, as in "2 x 25.000 € = 50.000 €", is said once, by its result. */
final class BudgetProducts {

    private static final Pattern EQUALS = Pattern.compile("\\s*(?:=|,?\\s*soit\\b)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGN = Pattern.compile("[x×*]", Pattern.CASE_INSENSITIVE);

    private final String plain;
    private final List<BudgetToken> tokens;

    BudgetProducts(String plain, List<BudgetToken> tokens) {
        this.plain = plain;
        this.tokens = tokens;
    }

    void mark() {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            BudgetToken sign = tokens.get(i);
            if (sign.is(Kind.TEXT) && EQUALS.matcher(sign.text(plain)).matches()) {
                resultBehind(i);
                resultBefore(i);
            }
        }
    }

    /** "2 x 25.000 € = 50.000 €", "10 ateliers à 150 € = 1.500 €". */
    private void resultBehind(int sign) {
        BigDecimal result = tokens.get(sign + 1).value();
        BudgetToken last = tokens.get(sign - 1);
        if (result == null || !tokens.get(sign + 1).is(Kind.AMOUNT) || !last.is(Kind.AMOUNT)) {
            return;
        }
        int first = isPrice(sign) ? sign - 3 : sign - 1;
        BigDecimal product = isPrice(sign) ? times(tokens.get(first).value(), last.value()) : product(last);
        if (product != null && product.compareTo(result) == 0) {
            tokens.subList(first + 1, sign + 1).clear();
            tokens.set(first, BudgetToken.of(Kind.QUALIFIER, tokens.get(first).start(), last.end()));
        }
    }

    /** "50.000 € = 2 x 25.000 €". */
    private void resultBefore(int sign) {
        if (sign + 1 >= tokens.size()) {
            return;
        }
        BigDecimal result = tokens.get(sign - 1).value();
        BigDecimal product = product(tokens.get(sign + 1));
        if (result != null && product != null && product.compareTo(result) == 0) {
            tokens.set(sign + 1, tokens.get(sign + 1).as(Kind.QUALIFIER));
            tokens.remove(sign);
        }
    }

    private boolean isPrice(int sign) {
        return sign >= 3
                && tokens.get(sign - 3).is(Kind.NUMBER)
                && tokens.get(sign - 2).is(Kind.TEXT)
                && BudgetLineReader.UNIT_PRICE
                        .matcher(tokens.get(sign - 2).text(plain))
                        .find();
    }

    private @Nullable BigDecimal product(BudgetToken token) {
        if (!"multiple".equals(token.doubt())) {
            return null;
        }
        String[] factors = SIGN.split(token.text(plain), 2);
        return factors.length < 2
                ? null
                : times(
                        Amount.parse(factors[0]).orElse(null),
                        Amount.parse(factors[1]).orElse(null));
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.multiply(other);
    }
}
