package be.jalon.exchange.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of the file as exact decimals. */
final class NumberText {

    /** Spreadsheets show and accept 15 digits; files hold the 17 of a binary number, 0.30000000000000004 for 0.3. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9.]+([eE][-+]?[0-9]{1,4})?");
    private static final int LONGEST = 400;
    private static final int LARGEST_EXPONENT = 400;

    private NumberText() {}

    /** The number that a text of the file is; empty when it is none. */
    static Optional<BigDecimal> parse(String text) {
        if (isPlainInteger(text)) {
            return Optional.of(BigDecimal.valueOf(Long.parseLong(text)));
        }
        String digits = text.strip();
        if (digits.isEmpty()
                || digits.length() > LONGEST
                || !NUMBER.matcher(digits).matches()) {
            return Optional.empty();
        }
        try {
            return inRange(new BigDecimal(digits));
        } catch (NumberFormatException twoPoints) {
            return Optional.empty();
        }
    }

    /** Most numbers of most files; the general way costs ten times as much. */
    private static boolean isPlainInteger(String text) {
        if (text.isEmpty() || text.length() > SHOWN.getPrecision()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Optional<BigDecimal> inRange(BigDecimal exact) {
        // Beyond the range of a cell's number, and a few characters would become millions of digits.
        if (Math.abs((long) exact.precision() - exact.scale()) > LARGEST_EXPONENT) {
            return Optional.empty();
        }
        BigDecimal rounded = exact.round(SHOWN).stripTrailingZeros();
        return Optional.of(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    /** Without exponent and without zeros at the end of the decimals: {@code 2020}, {@code 1793.5}. */
    static String plain(BigDecimal value) {
        if (value.scale() == 0) {
            return value.toPlainString();
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.signum() == 0 ? "0" : stripped.toPlainString();
    }

    /** As {@link #plain}, for the file: with an exponent where zeros would only fill the page. */
    static String exact(BigDecimal value) {
        return Math.abs(value.scale()) > 30 ? value.toString() : plain(value);
    }
}
