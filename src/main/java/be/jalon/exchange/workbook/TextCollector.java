package be.jalon.exchange.workbook;

/** Collects the characters of an element, up to the longest that a cell may hold. */
final class TextCollector {

    /** {@code _x000D_} is seven characters for one. */
    private static final int LONGEST_ESCAPE = 7;

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

    /** As written in the cell. */
    String text() {
        String text = XmlText.decode(raw());
        if (text.length() > budget.limits().cellCharacters()) {
            throw budget.textTooLong();
        }
        return text;
    }
}
