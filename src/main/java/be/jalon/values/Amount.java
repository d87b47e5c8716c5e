package be.jalon.values;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts in euros as Belgians write them: {@code 3.000 €}, {@code 20 000}, {@code 1'500 €}, {@code 1.793,50 €}, {@code 20k€},
 * {@code 13.000,-}, {@code 1,2 M€}. A point followed by three digits separates thousands.
 *
 * Values have at least two decimals.
 */
public final class Amount {

    private static final char NARROW_NO_BREAK_SPACE = '\u202F';

    /** A number, then what may follow it; used by the budget grammar too. */
    static final String NUMBER =
            "(?:\\d{1,3}+(?:[ '’]\\d{3})++(?!\\d)(?:[.,]\\d{1,2}+(?![\\d.,]*+\\d))?+|\\d++(?:[.,]\\d++)*+)";

    static final String CURRENCY = "(?:€|eur(?:os?)?+(?![\\p{L}\\d]))";
    static final String MULTIPLIER = "(?:k(?=\\s?(?:€|eur)|(?![\\p{L}\\d]))|m(?=\\s?(?:€|eur))"
            + "|mio(?![\\p{L}])|millions?+(?:\\s?d['’])?+|mille(?!\\p{L}))";

    private static final Pattern WHOLE = Pattern.compile(
            "(?<sign>-)?+\\s?(?:" + CURRENCY + "\\s?)?+(?<number>" + NUMBER + ")\\s?(?<multiplier>" + MULTIPLIER
                    + ")?+\\s?(?:,-{1,2}+|\\.-)?+\\s?(?:" + CURRENCY + ")?+\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SPACED = Pattern.compile("\\d{1,3}(?:[ '’]\\d{3})+(?:[.,]\\d{1,2})?");
    private static final Pattern POINTED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(?:,\\d{3})+\\.\\d{1,2}|\\d{1,3}(?:,\\d{3}){2,}");
    private static final Pattern COMMA_AND_THREE = Pattern.compile("[1-9]\\d{0,2},\\d{3}");
    private static final Pattern DECIMAL = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final int LONGEST = 60;

    private Amount() {}

    /**
     * The amount that a whole text states, or empty when it states something else, or when it could mean two amounts
     * (1,500 is one and a half to a Belgian reader, and fifteen hundred to an English one).
     */
    public static Optional<BigDecimal> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher match = WHOLE.matcher(CellText.plain(text).strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        return value(CellText.group(match, "number"), CellText.group(match, "multiplier"))
                .map(value -> match.group("sign") == null ? value : value.negate());
    }

    /** The value of a number found by {@link #NUMBER} and of its multiplier, empty when it is no number or ambiguous. */
    static Optional<BigDecimal> value(String number, String multiplier) {
        return number(number)
                .map(value -> value.multiply(factor(multiplier)).stripTrailingZeros())
                .map(Amount::withCents);
    }

    /** Whether a number could be read in two ways, because three digits follow its only comma. */
    static boolean isAmbiguous(String number) {
        return number.indexOf(',') > 0 && COMMA_AND_THREE.matcher(number).matches();
    }

    private static Optional<BigDecimal> number(String number) {
        if (isAmbiguous(number) || number.length() > LONGEST || isCode(number)) {
            return Optional.empty();
        }
        if (SPACED.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number.replaceAll("[ '’]", "").replace(',', '.')));
        }
        if (number.indexOf('.') > 0 && POINTED.matcher(number).matches() && !number.startsWith("0")) {
            return Optional.of(new BigDecimal(number.replace(".", "").replace(',', '.')));
        }
        if (number.indexOf(',') > 0 && ENGLISH.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number.replace(",", "")));
        }
        return DECIMAL.matcher(number).matches()
                ? Optional.of(new BigDecimal(number.replace(',', '.')))
                : Optional.empty();
    }

    /** No amount begins with a nought that another digit follows. */
    private static boolean isCode(String number) {
        return number.length() > 1 && number.charAt(0) == '0' && Character.isDigit(number.charAt(1));
    }

    private static BigDecimal factor(String multiplier) {
        return switch (multiplier.isEmpty() ? ' ' : Character.toLowerCase(multiplier.charAt(0))) {
            case 'k' -> BigDecimal.valueOf(1_000);
            case 'm' ->
                multiplier.equalsIgnoreCase("mille") ? BigDecimal.valueOf(1_000) : BigDecimal.valueOf(1_000_000);
            default -> BigDecimal.ONE;
        };
    }

    private static BigDecimal withCents(BigDecimal value) {
        return value.scale() < 2 ? value.setScale(2) : value;
    }

    /** The amount as it is shown: {@code 20 000 €} with narrow no-break spaces, decimals only when there are some. */
    public static String format(BigDecimal value) {
        BigDecimal exact = value.stripTrailingZeros();
        BigDecimal shown = exact.scale() <= 0 ? exact.setScale(0) : withCents(exact);
        String digits = shown.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder text = new StringBuilder(shown.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(NARROW_NO_BREAK_SPACE);
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(',').append(digits, point + 1, digits.length());
        }
        return text.append(NARROW_NO_BREAK_SPACE).append('€').toString();
    }
}
