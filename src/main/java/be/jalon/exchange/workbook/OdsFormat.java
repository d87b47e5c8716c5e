package be.jalon.exchange.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A number style of an OpenDocument file, written down as the format code that means the same, so that both kinds of
 * files show their numbers by one rule.
 */
final class OdsFormat {

    private static final int LONGEST = 1_000;
    private static final int MOST_DIGITS = 30;

    private final StringBuilder code = new StringBuilder();
    private final boolean percentage;
    private @Nullable StringBuilder literal;
    private @Nullable String positive;

    /** @param kind local name of the element, for instance {@code date-style} */
    OdsFormat(String kind, Attributes attributes) {
        this.percentage = kind.equals("percentage-style");
        if (kind.equals("text-style")) {
            code.append('@');
        }
        if ("false".equals(attributes.value(OdsHandler.NUMBER, "truncate-on-overflow"))) {
            code.append("[h]");
        }
    }

    /** The style that numbers from zero on have instead of this one, if there is one. */
    @Nullable
    String positive() {
        return positive;
    }

    String code() {
        return code.length() > LONGEST ? "" : code.toString();
    }

    /** A child of the style's element starts. */
    void start(String name, Attributes attributes) {
        if (code.length() > LONGEST) {
            return;
        }
        switch (name) {
            case "number:number" -> code.append(digits(attributes));
            case "number:embedded-text", "number:fraction" -> code.append('#');
            case "number:scientific-number" -> code.append("0.00E+00");
            case "number:text", "number:currency-symbol" -> literal = new StringBuilder();
            case "number:day", "number:day-of-week" -> code.append('d');
            case "number:month" -> code.append('m');
            case "number:year" -> code.append('y');
            case "number:hours", "number:minutes" -> code.append('h');
            case "number:seconds" -> code.append('s');
            case "style:map" -> map(attributes);
            default -> {
                // Colours and the like.
            }
        }
    }

    /** Only the section of the numbers from zero on counts, as in a format code. */
    private void map(Attributes attributes) {
        String condition = attributes.value(OdsHandler.STYLE, "condition");
        if (positive == null && condition != null && condition.startsWith("value()>")) {
            positive = attributes.value(OdsHandler.STYLE, "apply-style-name");
        }
    }

    private static String digits(Attributes attributes) {
        int integers = places(attributes.value(OdsHandler.NUMBER, "min-integer-digits"), 1);
        int decimals = places(attributes.value(OdsHandler.NUMBER, "decimal-places"), -1);
        String fewest = attributes.value(OdsHandler.NUMBER, "min-decimal-places");
        if (fewest == null) {
            fewest = attributes.value(OdsHandler.MORE_EXTENSION, "min-decimal-places");
        }
        int always = Math.min(places(fewest, decimals), decimals);
        if ("true".equals(attributes.value(OdsHandler.NUMBER, "grouping"))) {
            return "#,##0";
        }
        if (decimals < 0) {
            return integers <= 1 ? "General" : "0".repeat(integers);
        }
        String whole = integers == 0 ? "#" : "0".repeat(integers);
        return decimals == 0 ? whole : whole + "." + "0".repeat(always) + "#".repeat(decimals - always);
    }

    private static int places(@Nullable String number, int otherwise) {
        return number == null || !number.matches("[0-9]{1,4}")
                ? otherwise
                : Math.min(Integer.parseInt(number), MOST_DIGITS);
    }

    void text(char[] from, int start, int length) {
        if (literal != null && literal.length() < LONGEST) {
            literal.append(from, start, Math.min(length, LONGEST));
        }
    }

    /** A child of the style's element ends. */
    void end(String name) {
        if (literal == null || !(name.equals("number:text") || name.equals("number:currency-symbol"))) {
            return;
        }
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            code.append(percentage && c == '%' ? "%" : "\\" + c);
        }
        literal = null;
    }
}
