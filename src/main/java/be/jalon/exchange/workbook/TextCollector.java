package be.jalon.exchange.workbook;

/** Collects the characters of an element, up to the longest that a cell may hold. */
final class TextCollector {

    /** {@code _x000D_} is seven characters for one. */
    private static final int LONGEST_ESCAPE = 7;

    /** So many digits are always within the range of numbers. */
    private static final int MOST_DIGITS = 9;

    private final ReadBudget budget;
    private StringBuilder characters = new StringBuilder();
    private boolean collecting;

    TextCollector(ReadBudget budget) {
        this.budget = budget;
    }

    /** Starts from nothing. */
    void clear() {
        if (characters.capacity() > 4_096) {
            characters = new StringBuilder();
        }
        characters.setLength(0);
        collecting = false;
    }

    /** From now on characters count, after those already there. */
    void on() {
        collecting = true;
    }

    void off() {
        collecting = false;
    }

    void add(char[] from, int start, int length) {
        if (!collecting) {
            return;
        }
        if ((long) characters.length() + length > (long) budget.limits().cellCharacters() * LONGEST_ESCAPE) {
            throw budget.textTooLong();
        }
        characters.append(from, start, length);
    }

    /** As stored, for numbers and formulas. */
    String raw() {
        return characters.toString();
    }

    /** The number counted from zero that was collected, as spreadsheet programs write it; -1 for anything else. */
    int count() {
        int length = characters.length();
        if (length == 0 || length > MOST_DIGITS || (length > 1 && characters.charAt(0) == '0')) {
            return -1;
        }
        int count = 0;
        for (int i = 0; i < length; i++) {
            char c = characters.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            count = count * 10 + (c - '0');
        }
        return count;
    }

    /** As written in the cell. */
    String text() {
        String text = XmlText.decode(raw());
        if (text.length() > budget.limits().cellCharacters()) {
            throw budget.textTooLong();
        }
        return text;
    }
}
