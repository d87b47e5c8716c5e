package be.jalon.exchange.reading;

import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.profile.HeaderVocabulary;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import java.util.BitSet;
import java.util.List;

/**
 * A small table below another one that counts its items, "Objectif", "Nombre d’actions", "Budget total": from its
 * headers, which stand behind an empty row with a title above them or not, to the next empty row.
 */
final class RecapRows {

    /** Behind an empty row stand the title of such a table, what it is of, and its headers. */
    private static final int FARTHEST = 3;

    private static final int FEWEST_COLUMNS = 2;

    private final SheetGrid grid;
    private final HeaderVocabulary words;
    private final HeaderRows headers;
    private final BitSet rows = new BitSet();
    private final BitSet firstRows = new BitSet();

    private RecapRows(SheetGrid grid, LayoutProfile profile) {
        this.grid = grid;
        this.words = profile.headers();
        this.headers = new HeaderRows(grid, profile);
    }

    /** @param above the last row of the headers of the table itself */
    static RecapRows of(SheetGrid grid, LayoutProfile profile, int above) {
        RecapRows found = new RecapRows(grid, profile);
        found.find(above);
        return found;
    }

    private void find(int above) {
        int previous = above;
        int behindGap = FARTHEST + 1;
        boolean inside = false;
        for (RawRow row : grid.rows()) {
            if (row.index() <= above || grid.written(row).isEmpty()) {
                continue;
            }
            boolean apart = row.index() > previous + 1;
            behindGap = apart ? 1 : behindGap + 1;
            previous = row.index();
            inside &= !apart;
            if (!inside && behindGap <= FARTHEST && isHeader(row)) {
                inside = true;
                firstRows.set(row.index());
            }
            if (inside) {
                rows.set(row.index());
            }
        }
    }

    private boolean isHeader(RawRow row) {
        List<RawCell> written = grid.written(row);
        return written.size() >= FEWEST_COLUMNS
                && written.stream().noneMatch(cell -> CellTexts.isAmount(cell.text()))
                && written.stream().anyMatch(cell -> counts(cell.text()))
                && headers.mayBeHeader(row.index());
    }

    private boolean counts(String text) {
        return text.length() <= HeaderRows.LONGEST_HEADER
                && words.match(List.of(text))
                        .filter(match -> match.exact() && match.mayBe(HeaderTarget.helper(HeaderTarget.Role.COUNT)))
                        .isPresent();
    }

    boolean contains(RawRow row) {
        return rows.get(row.index());
    }

    boolean begins(RawRow row) {
        return firstRows.get(row.index());
    }
}
