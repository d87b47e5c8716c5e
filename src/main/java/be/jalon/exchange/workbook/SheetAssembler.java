package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows, cells and merged blocks in their places as they come from a file, however they are addressed: addresses
 * may be missing (the next place), wrong (the next place, with a problem), out of order or given twice.
 */
final class SheetAssembler {

    /** So many rows in a row without any text are a coloured column, not a plan. */
    static final int MOST_BLANK_ROWS = 10_000;

    private final String sheet;
    private final ReadBudget budget;
    private final Problems problems;
    private final TreeMap<Integer, RawRow> rows = new TreeMap<>();
    private final List<Merge> merges = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();

    private int row = -1;
    private boolean rowHidden;
    private int column = -1;
    private List<RawCell> cells = new ArrayList<>();
    private boolean ordered = true;
    private int blankRows;
    private boolean skipping;

    SheetAssembler(String sheet, ReadBudget budget, Problems problems) {
        this.sheet = sheet;
        this.budget = budget;
        this.problems = problems;
    }

    String sheet() {
        return sheet;
    }

    /** @param number the row's own number counted from one as text; null when it has none */
    void startRow(@Nullable String number, boolean hidden) {
        int next = Math.min(row + 1, CellRef.MAX_ROW);
        row = next;
        if (number != null) {
            int stated = RefPart.parse(number)
                    .filter(part -> part.isWholeRow() && !part.fixedRow())
                    .map(RefPart::row)
                    .orElse(-1);
            if (stated >= 0) {
                row = stated;
            } else {
                problem(new CellRef(next, 0), CellProblem.Kind.BAD_ADDRESS, number);
            }
        }
        rowHidden = hidden;
        column = -1;
    }

    /**
     * The place of the next cell.
     *
     * @param plain where it is said to be; null when that is not said in plain words
     * @param address what is said instead; null when nothing is
     */
    CellRef place(@Nullable CellRef plain, @Nullable String address) {
        int next = Math.min(column + 1, CellRef.MAX_COLUMN);
        int here = Math.max(row, 0);
        CellRef stated = address == null ? plain : CellRef.tryParse(address).orElse(null);
        CellRef place = stated != null && stated.row() == here
                ? stated
                : new CellRef(here, stated == null ? next : stated.column());
        boolean wrong = place != stated && (address != null || plain != null);
        if (wrong) {
            problem(place, CellProblem.Kind.BAD_ADDRESS, address == null ? String.valueOf(stated) : address);
        }
        if (place.column() <= column) {
            ordered = false;
        }
        column = place.column();
        return place;
    }

    /** The place of the next cell in a column counted from zero. */
    CellRef place(long stated) {
        int next = (int) Math.min(stated, CellRef.MAX_COLUMN);
        CellRef place = new CellRef(Math.max(row, 0), next);
        if (stated > next) {
            problem(place, CellProblem.Kind.BAD_ADDRESS, Long.toString(stated + 1));
        }
        ordered &= next > column;
        column = next;
        return place;
    }

    void add(RawCell given) {
        add(given, false);
    }

    /** @param whole whether all its texts are known to be */
    void add(RawCell given, boolean whole) {
        RawCell cell = whole ? given : whole(given);
        if (cell.isBlank()) {
            if (skipping || !budget.fillOnly()) {
                skip(cell.ref());
                return;
            }
        } else {
            budget.cell();
        }
        cells.add(cell);
    }

    private RawCell whole(RawCell cell) {
        String text = WholeText.of(cell.text());
        String formula = cell.formula() == null ? null : WholeText.of(cell.formula());
        if (text.equals(cell.text()) && Objects.equals(formula, cell.formula())) {
            return cell;
        }
        problem(cell.ref(), CellProblem.Kind.BAD_CHARACTERS, text);
        return new RawCell(cell.ref(), cell.kind(), text, cell.number(), formula, cell.look());
    }

    void problem(@Nullable CellRef cell, CellProblem.Kind kind, String raw) {
        problems.add(sheet, cell, kind, raw);
    }

    private void skip(CellRef from) {
        if (!skipping) {
            problem(from, CellProblem.Kind.BLANK_ROWS_SKIPPED, "");
        }
        skipping = true;
    }

    void endRow() {
        if (!cells.isEmpty()) {
            keep(new RawRow(row, rowHidden, ordered ? cells : inOrder(cells)));
            cells = new ArrayList<>(cells.size());
        }
        ordered = true;
    }

    private void keep(RawRow found) {
        if (found.isBlank()) {
            blankRows++;
            if (blankRows == MOST_BLANK_ROWS) {
                skip(new CellRef(found.index(), 0));
            }
        } else {
            blankRows = 0;
            skipping = false;
        }
        RawRow earlier = rows.get(found.index());
        if (earlier == null) {
            rows.put(found.index(), found);
        } else {
            List<RawCell> both = new ArrayList<>(earlier.cells());
            both.addAll(found.cells());
            rows.put(found.index(), new RawRow(found.index(), earlier.hidden() || found.hidden(), inOrder(both)));
        }
    }

    /** By column; of two cells in one place the first with something written stays. */
    private List<RawCell> inOrder(List<RawCell> unordered) {
        List<RawCell> sorted = new ArrayList<>(unordered);
        sorted.sort(Comparator.comparing(RawCell::ref));
        List<RawCell> single = new ArrayList<>(sorted.size());
        for (RawCell cell : sorted) {
            if (single.isEmpty() || !single.getLast().ref().equals(cell.ref())) {
                single.add(cell);
                continue;
            }
            boolean replaces = single.getLast().isBlank() && !cell.isBlank();
            RawCell dropped = replaces ? single.set(single.size() - 1, cell) : cell;
            problem(cell.ref(), CellProblem.Kind.DUPLICATE_CELL, dropped.text());
        }
        return single;
    }

    void merge(@Nullable String range) {
        Merge merge = range == null ? null : Merge.tryParse(range).orElse(null);
        if (merge == null) {
            problem(null, CellProblem.Kind.BAD_MERGE, range == null ? "" : range);
        } else if (!merge.first().equals(merge.last())) {
            merges.add(merge);
            budget.checkCount(merges.size());
        }
    }

    /** Columns counted from one as in the file. */
    void hideColumns(int first, int last) {
        int from = Math.max(first, 1) - 1;
        int to = Math.min(last, CellRef.MAX_COLUMN + 1);
        if (from < to) {
            hiddenColumns.set(from, to);
        }
    }

    RawSheet finish(boolean hidden) {
        endRow();
        List<Merge> apart = DisjointMerges.of(
                merges,
                overlapping -> problem(overlapping.first(), CellProblem.Kind.OVERLAPPING_MERGE, overlapping.a1()));
        Map<Integer, Boolean> columns = new TreeMap<>();
        hiddenColumns.stream().forEach(column -> columns.put(column, true));
        return new RawSheet(sheet, hidden, new ArrayList<>(rows.values()), apart, columns);
    }
}
