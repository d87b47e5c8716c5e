package be.jalon.exchange.workbook;

/**
 * Cuts a text into records and fields. A field in quotation marks may hold delimiters, line breaks and doubled
 * quotation marks. Marks that make no sense are taken as they are: one that is never closed is a letter of its field,
 * one that stands alone inside a field in marks too.
 */
final class FieldCutter {

    private static final char QUOTE = '"';

    /** A text with more marks that are never closed is none of fields, and looking for their ends has no end. */
    private static final int MOST_UNCLOSED = 1_000;

    private final String text;
    private final int delimiter;
    private final int longest;
    private int at;
    private boolean recordEnded;
    private boolean damaged;
    private int unclosed;

    /** @param longest characters of a field in quotation marks: further away no end of it is looked for */
    FieldCutter(String text, int from, TextForm.Delimiter delimiter, int longest) {
        this.text = text;
        this.at = from;
        this.delimiter = delimiter.sign();
        this.longest = longest;
    }

    /** Whether all fields were cut. */
    boolean isFinished() {
        return at >= text.length() && recordEnded;
    }

    /** Whether the last field ended its record. */
    boolean hasRecordEnded() {
        return recordEnded;
    }

    /** Whether the quotation marks of the last field made no sense. */
    boolean isDamaged() {
        return damaged;
    }

    /** Whether so many quotation marks are never closed that they cannot be ones. */
    boolean isHopeless() {
        return unclosed > MOST_UNCLOSED;
    }

    /** The next field, its quotation marks taken off. */
    String next() {
        damaged = false;
        recordEnded = false;
        boolean quoted = delimiter >= 0 && at < text.length() && text.charAt(at) == QUOTE && !isHopeless();
        int closing = quoted ? closing(at + 1) : -1;
        if (quoted && closing < 0) {
            damaged = true;
            unclosed++;
        }
        return closing < 0 ? plain() : quoted(closing);
    }

    private String plain() {
        int end = at;
        while (end < text.length() && !endsField(end)) {
            end++;
        }
        String field = text.substring(at, end);
        goOn(end);
        return field;
    }

    private String quoted(int closing) {
        String inside = text.substring(at + 1, closing).replace("\"\"", "\"");
        goOn(closing + 1);
        return inside;
    }

    /** The mark that closes a field: what is behind it ends the field. */
    private int closing(int from) {
        int most = (int) Math.min(text.length(), from + 2L * longest + 1);
        boolean alone = false;
        for (int i = from; i < most; i++) {
            if (text.charAt(i) != QUOTE) {
                continue;
            }
            if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                i++;
            } else if (i + 1 == text.length() || endsField(i + 1)) {
                damaged = alone;
                return i;
            } else {
                alone = true;
            }
        }
        return -1;
    }

    private boolean endsField(int index) {
        char c = text.charAt(index);
        return c == delimiter || c == '\n' || c == '\r';
    }

    private void goOn(int end) {
        at = end;
        if (end == text.length()) {
            recordEnded = true;
            return;
        }
        char c = text.charAt(end);
        at++;
        if (c != delimiter) {
            recordEnded = true;
            at += c == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
        }
    }
}
