package be.jalon.exchange.reading;

import be.jalon.exchange.Progress;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.Merge;
import be.jalon.exchange.workbook.MergeIndex;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.exchange.workbook.RawSheet;
import be.jalon.exchange.workbook.RowPositions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sheet in which a merged block speaks for all the cells that it covers. */
final class SheetGrid {

    private final RawSheet sheet;
    private final MergeIndex merges;
    private final Progress progress;
    /** Rows of which every cell is written and visible, by their index: nearly all of a long table. */
    private final BitSet whole = new BitSet();

    private final RowPositions positions;

    SheetGrid(RawSheet sheet) {
        this(sheet, new Progress());
    }

    /** @param progress of the reading, for whoever waits for it */
    SheetGrid(RawSheet sheet, Progress progress) {
        this.sheet = sheet;
        this.progress = progress;
        this.merges = sheet.mergeIndex();
        this.positions = sheet.positions();
        for (RawRow row : sheet.rows()) {
            if (row.written()
                    && (!merges.touches(row.index()) || row.cells().stream().noneMatch(this::isCovered))) {
                whole.set(row.index());
            }
        }
    }

    RawSheet sheet() {
        return sheet;
    }

    /** One more step of a long way over this sheet; whoever waits no more ends it here. */
    void step() {
        progress.add(1);
    }

    String name() {
        return sheet.name();
    }

    List<RawRow> rows() {
        return sheet.rows();
    }

    /** The row with this index counted from zero; null when nothing is in it. */
    @Nullable
    RawRow row(int index) {
        int found = positions.of(index);
        return found < 0 ? null : sheet.rows().get(found);
    }

    /** The cells of a row that have a value or a fill. */
    List<RawCell> cells(int row) {
        RawRow found = row(row);
        return found == null ? List.of() : found.cells();
    }

    /** The visible written cells of a row. */
    List<RawCell> written(int row) {
        RawRow found = row(row);
        return found == null ? List.of() : written(found);
    }

    /** The cell at this address; null when it has neither value nor fill. */
    @Nullable
    RawCell cell(CellRef ref) {
        RawRow row = row(ref.row());
        return row == null ? null : row.cell(ref.column()).orElse(null);
    }

    String address(CellRef ref) {
        return ref.in(sheet.name());
    }

    Optional<Merge> merge(CellRef ref) {
        return merges.at(ref);
    }

    boolean isCovered(CellRef ref) {
        return merges.isCovered(ref);
    }

    /** The cell whose value is shown at this place. */
    CellRef anchor(CellRef ref) {
        return merges.touches(ref.row()) ? merges.at(ref).map(Merge::first).orElse(ref) : ref;
    }

    /** The cell that is shown at this place, through a merged block if there is one. */
    Optional<RawCell> shown(CellRef ref) {
        return Optional.ofNullable(cell(anchor(ref)));
    }

    /** Whether a merged block lies in this row. */
    boolean isMerged(int row) {
        return merges.touches(row);
    }

    /**
     * As {@link #shown}, but only through a block that begins in the same column: a heading that covers the whole width
     * says nothing of the columns below it.
     */
    Optional<CellRef> downward(CellRef ref) {
        CellRef anchor = anchor(ref);
        return anchor.column() == ref.column() ? Optional.of(anchor) : Optional.empty();
    }

    /** As {@link #downward}, the cell itself; null when it has neither value nor fill. */
    @Nullable
    RawCell cellDownward(int row, int column) {
        CellRef anchor = anchor(new CellRef(row, column));
        return anchor.column() == column ? cell(anchor) : null;
    }

    String shownText(CellRef ref) {
        RawCell shown = cell(anchor(ref));
        return shown == null ? "" : shown.text().strip();
    }

    /** Last row and column of the block that begins at this cell, or the cell itself. */
    CellRef lastOf(CellRef ref) {
        return merges.touches(ref.row()) ? merges.at(ref).map(Merge::last).orElse(ref) : ref;
    }

    /** The written cells of a row that are visible: what stands below a merged block is not. */
    List<RawCell> written(RawRow row) {
        progress.check();
        List<RawCell> cells = row.cells();
        if (isWhole(row)) {
            return cells;
        }
        boolean merged = merges.touches(row.index());
        List<RawCell> written = new ArrayList<>(cells.size());
        for (RawCell cell : cells) {
            if (isVisible(cell, merged)) {
                written.add(cell);
            }
        }
        return Collections.unmodifiableList(written);
    }

    /** Whether every cell of a row is written and visible. */
    boolean isWhole(RawRow row) {
        return whole.get(row.index());
    }

    private boolean isCovered(RawCell cell) {
        return merges.isCovered(cell.ref());
    }

    /** Whether a merged block reaches into this row from the one above. */
    boolean isContinued(int row) {
        return merges.continues(row);
    }

    private boolean isVisible(RawCell cell, boolean merged) {
        return isWritten(cell) && !(merged && merges.isCovered(cell.ref()));
    }

    static boolean isWritten(RawCell cell) {
        return cell.isWritten();
    }
}
