package be.jalon.exchange.workbook;

/**
 * The text of a cell of an OpenDocument file. White space with a line break in it is the look of the XML and counts as one
 * space at most; mere spaces count as they are, as the programs that write such files take them, whatever the standard
 * says.
 */
final class OdsText {

    private final ReadBudget budget;
    private StringBuilder text = new StringBuilder();
    private int paragraphs;
    private int depth;
    private boolean atStart;
    private int spaces;
    private boolean broken;

    OdsText(ReadBudget budget) {
        this.budget = budget;
    }

    void clear() {
        if (text.capacity() > 4_096) {
            text = new StringBuilder();
        }
        text.setLength(0);
        paragraphs = 0;
        depth = 0;
        forgetSpaces();
    }

    void startParagraph() {
        depth++;
        if (++paragraphs > 1) {
            append('\n', 1);
        }
        atStart = true;
        forgetSpaces();
    }

    void endParagraph() {
        if (depth > 0 && !broken) {
            append(' ', spaces);
        }
        depth--;
        forgetSpaces();
    }

    private void forgetSpaces() {
        spaces = 0;
        broken = false;
    }

    void add(char[] from, int start, int length) {
        if (depth <= 0) {
            return;
        }
        for (int i = start; i < start + length; i++) {
            char c = from[i];
            if (c == ' ') {
                spaces++;
            } else if (c == '\t' || c == '\n' || c == '\r') {
                broken = true;
            } else {
                written(c, 1);
            }
        }
    }

    /** Spaces, tabs and line breaks that do count. */
    void written(char c, long count) {
        if (depth <= 0) {
            return;
        }
        if (!broken) {
            append(' ', spaces);
        } else if (!atStart) {
            append(' ', 1);
        }
        append(c, count);
        forgetSpaces();
        atStart = false;
    }

    private void append(char c, long count) {
        if (text.length() + count > budget.limits().cellCharacters()) {
            throw budget.textTooLong();
        }
        for (long i = 0; i < count; i++) {
            text.append(c);
        }
    }

    String text() {
        return text.toString();
    }
}
