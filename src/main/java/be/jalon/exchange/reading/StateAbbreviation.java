package be.jalon.exchange.reading;

import be.jalon.exchange.profile.MarkWords;
import be.jalon.exchange.workbook.RawCell;
import java.util.List;
import java.util.Optional;

/**
 * Two short cells side by side, of which the first may be an abbreviation for what the second says: "EC" beside "En cours".
 *
 * @param key as written
 * @param meaning as written
 */
record StateAbbreviation(String key, String meaning) {

    private static final int LONGEST_KEY = 8;
    private static final int LONGEST_MEANING = 60;

    /** @param written all that a row says */
    static Optional<StateAbbreviation> of(List<RawCell> written) {
        return written.size() == 2 ? of(line(written.get(0)), line(written.get(1))) : Optional.empty();
    }

    private static FreeLine line(RawCell cell) {
        return new FreeLine(cell.ref(), cell.text());
    }

    static Optional<StateAbbreviation> of(FreeLine first, FreeLine second) {
        if (second.ref().row() != first.ref().row()
                || second.ref().column() != first.ref().column() + 1) {
            return Optional.empty();
        }
        String key = first.text().strip();
        String meaning = second.text().strip();
        boolean brief = key.length() <= LONGEST_KEY && meaning.length() <= LONGEST_MEANING;
        return brief && key.length() < meaning.length() && !MarkWords.isStatus(key)
                ? Optional.of(new StateAbbreviation(key, meaning))
                : Optional.empty();
    }

    /** Whether its meaning is a word for a state. */
    boolean isSure() {
        return MarkWords.isStatus(meaning);
    }
}
