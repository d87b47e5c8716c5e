package be.jalon.exchange.reading;

import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.workbook.RawCell;
import java.util.List;

/** Rows between the headers and the first item that explain the columns, or show how to fill them in. */
final class ExampleRows {

    /** So many texts in a row that all stand in brackets say how to fill in the table. */
    private static final int BRACKETED = 3;

    private final LayoutProfile profile;

    ExampleRows(LayoutProfile profile) {
        this.profile = profile;
    }

    /** Whether the row says so in its first text, or in half of them and at least two. */
    boolean isExample(RowReading row) {
        List<RawCell> written = row.written();
        if (profile.beginsExample(written.getFirst().text())) {
            return true;
        }
        if (written.size() >= BRACKETED && written.stream().allMatch(cell -> isBracketed(cell.text()))) {
            return true;
        }
        long explaining = written.stream()
                .filter(cell -> profile.isExample(cell.text()) || profile.beginsExample(cell.text()))
                .count();
        return explaining >= 2 && explaining * 2 >= written.size();
    }

    private static boolean isBracketed(String text) {
        String plain = text.strip();
        return plain.length() > 2
                && "([<".indexOf(plain.charAt(0)) >= 0
                && ")]>".indexOf(plain.charAt(plain.length() - 1)) >= 0;
    }
}
