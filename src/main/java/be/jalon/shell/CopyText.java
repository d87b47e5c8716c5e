package be.jalon.shell;

import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY: a line each, tabulators between the values, {@code \N} for null. */
final class CopyText {

    private static final int LONG = 32 * 1024;

    private final StringBuilder lines = new StringBuilder(2 * LONG);

    void add(@Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                lines.append('\t');
            }
            add(values[i]);
        }
        lines.append('\n');
    }

    private void add(@Nullable Object value) {
        if (value == null) {
            lines.append("\\N");
        } else if (value instanceof String text) {
            add(text);
        } else {
            lines.append(value);
        }
    }

    private void add(String text) {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char escape = escape(text.charAt(i));
            if (escape != 0) {
                lines.append(text, written, i).append('\\').append(escape);
                written = i + 1;
            }
        }
        lines.append(text, written, text.length());
    }

    /** What stands behind the backslash instead of a character; 0 when the character stands for itself. */
    private static char escape(char c) {
        return switch (c) {
            case '\\' -> '\\';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> 0;
        };
    }

    boolean isLong() {
        return lines.length() > LONG;
    }

    /** The lines so far, which are forgotten. */
    String taken() {
        String taken = lines.toString();
        lines.setLength(0);
        return taken;
    }
}
