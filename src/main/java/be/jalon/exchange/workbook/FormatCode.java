package be.jalon.exchange.workbook;

/**
 * The first section of a format code, taken apart.
 *
 * @param symbols everything that is not literal
 * @param before literal text before the first symbol
 * @param after literal text behind it
 * @param scattered whether literals stand between symbols, so that before, symbols and after do not tell the whole
 * @param elapsed whether it counts hours, minutes or seconds beyond a day
 */
record FormatCode(String symbols, String before, String after, boolean scattered, boolean elapsed) {

    boolean hasLiterals() {
        return !before.isEmpty() || !after.isEmpty();
    }

    static FormatCode read(String code) {
        return new Reader(code).read();
    }

    private static final class Reader {
        private final String code;
        private final StringBuilder symbols = new StringBuilder();
        private final StringBuilder before = new StringBuilder();
        private final StringBuilder after = new StringBuilder();
        private boolean scattered;
        private boolean elapsed;
        private int at;

        Reader(String code) {
            this.code = code;
        }

        FormatCode read() {
            while (at < code.length() && code.charAt(at) != ';') {
                step(code.charAt(at++));
            }
            return new FormatCode(symbols.toString(), before.toString(), after.toString(), scattered, elapsed);
        }

        private void step(char c) {
            switch (c) {
                case '"' -> literal(until('"'));
                case '[' -> bracket(until(']'));
                case '\\' -> literal(next());
                // A space as wide as the next character, and a character that fills the column: no text.
                case '_', '*' -> next();
                case ' ', '-', '+', '/', '(', ')', ':' -> mark(c);
                default -> symbol(c);
            }
        }

        /** Marks that a code may show without quoting; between symbols they tell nothing that we need. */
        private void mark(char c) {
            if (symbols.isEmpty()) {
                before.append(c);
            } else if (c == '/' || c == ':') {
                symbol(c);
            } else {
                after.append(c);
            }
        }

        private void symbol(char c) {
            scattered |= !after.isEmpty();
            symbols.append(c);
        }

        private void literal(String text) {
            (symbols.isEmpty() ? before : after).append(text);
        }

        private String next() {
            return at < code.length() ? code.substring(at, ++at) : "";
        }

        private String until(char end) {
            int to = code.indexOf(end, at);
            String inside = to < 0 ? code.substring(at) : code.substring(at, to);
            at = to < 0 ? code.length() : to + 1;
            return inside;
        }

        /** {@code [h]} counts beyond a day, {@code [$€-80C]} shows €, {@code [Red]} and {@code [>9]} show nothing. */
        private void bracket(String inside) {
            if (inside.matches("(?i)h+|m+|s+")) {
                elapsed = true;
            } else if (inside.startsWith("$")) {
                int dash = inside.indexOf('-');
                literal(inside.substring(1, dash < 0 ? inside.length() : dash));
            }
        }
    }
}
