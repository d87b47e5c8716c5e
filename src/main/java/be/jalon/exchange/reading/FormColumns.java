package be.jalon.exchange.reading;

import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The columns of a sheet in which labels of forms stand, those inside a group of labels too. */
final class FormColumns {

    /** Forms are short; so many rows show where their labels stand. */
    private static final int LOOKED_AT = 200;

    private static final int FIRST_ROWS = 60;

    private static final int FEWEST = 2;

    /** What is known of one column. */
    private static final class Tally {
        final Set<String> labels = new HashSet<>();
        int cells;
        int followed;
        int besideLabel;
        int apart;
    }

    private final SheetGrid grid;
    private final FormLabels labels;
    private final Map<Integer, Tally> tallies = new TreeMap<>();
    private final Set<Integer> columns = new HashSet<>();
    private final Set<Integer> inner = new HashSet<>();

    FormColumns(SheetGrid grid, FormLabels labels) {
        this.grid = grid;
        this.labels = labels;
        grid.rows().stream().limit(LOOKED_AT).forEach(row -> count(grid.written(row)));
        tallies.forEach(this::decide);
    }

    /** Rows of labels alone head a list or what stands below them: they say nothing of the columns. */
    private void count(List<RawCell> written) {
        if (isAllLabels(written)) {
            return;
        }
        for (int i = 0; i < written.size(); i++) {
            RawCell cell = written.get(i);
            if (labels.isKnown(cell.text())) {
                Tally tally = tallies.computeIfAbsent(cell.column(), ignored -> new Tally());
                boolean beside = i > 0 && isBeside(written.get(i - 1), cell);
                tally.labels.add(FormLabels.bare(cell.text()));
                tally.cells++;
                tally.followed += i + 1 < written.size() ? 1 : 0;
                tally.besideLabel += beside && labels.isKnown(written.get(i - 1).text()) ? 1 : 0;
                tally.apart += i > 1 && labels.isKnown(written.get(0).text()) && !beside ? 1 : 0;
            }
        }
    }

    private boolean isBeside(RawCell left, RawCell cell) {
        return grid.lastOf(left.ref()).column() + 1 == cell.column();
    }

    boolean isAllLabels(List<RawCell> written) {
        return written.size() >= FEWEST && written.stream().allMatch(cell -> labels.isKnown(cell.text()));
    }

    private void decide(int column, Tally tally) {
        boolean several = tally.labels.size() >= FEWEST;
        boolean valueOfLabel = columns.contains(column - 1) || tally.besideLabel > 0;
        if (several && valueOfLabel) {
            if (tally.followed * 2 > tally.cells) {
                inner.add(column);
            }
        } else if (several || (tally.apart > 0 && !valueOfLabel)) {
            columns.add(column);
        }
    }

    /** Whether labels stand in this column. */
    boolean holds(int column) {
        return columns.contains(column) || inner.contains(column);
    }

    /** Whether this column holds the labels of a group, whose own label stands left of them. */
    boolean isInner(int column) {
        return inner.contains(column);
    }

    /** Whether no other column of labels stands further left. */
    boolean isFirst(int column) {
        return columns.contains(column) && columns.stream().noneMatch(other -> other < column);
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    /** Whether a sheet is worth a closer look: few tables have labels at the beginning of their first rows. */
    static boolean mayBeForm(SheetGrid grid, FormLabels labels, int fewest) {
        int found = 0;
        for (RawRow row : grid.rows()) {
            if (row.index() > FIRST_ROWS || found >= fewest) {
                break;
            }
            List<RawCell> written = grid.written(row);
            if (!written.isEmpty() && startsWithLabel(written.getFirst().text(), labels)) {
                found++;
            }
        }
        return found >= fewest;
    }

    private static boolean startsWithLabel(String text, FormLabels labels) {
        int colon = text.indexOf(':');
        return labels.isKnown(colon > 0 ? text.substring(0, colon) : text);
    }
}
