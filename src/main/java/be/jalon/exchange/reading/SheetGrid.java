package be.jalon.exchange.reading;

import be.jalon.exchange.Progress;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.Merge;
import be.jalon.exchange.workbook.MergeIndex;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.exchange.workbook.RawSheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A sheet in which a merged block speaks for all the cells that it covers. */
final class SheetGrid {

    private final RawSheet sheet;
    private final MergeIndex merges;
    private final Progress progress;

    SheetGrid(RawSheet sheet) {
        this(sheet, new Progress());
    }

    /** @param progress of the reading, for whoever waits for it */
    SheetGrid(RawSheet sheet, Progress progress) {
        this.sheet = sheet;
        this.progress = progress;
        this.merges = sheet.mergeIndex();
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
        return merges.at(ref).map(Merge::first).orElse(ref);
    }

    /** The cell that is shown at this place, through a merged block if there is one. */
    Optional<RawCell> shown(CellRef ref) {
        return sheet.cell(anchor(ref));
    }

    /**
     * As {@link #shown}, but only through a block that begins in the same column: a heading that covers the whole width
     * says nothing of the columns below it.
     */
    Optional<CellRef> downward(CellRef ref) {
        CellRef anchor = anchor(ref);
        return anchor.column() == ref.column() ? Optional.of(anchor) : Optional.empty();
    }

    String shownText(CellRef ref) {
        return shown(ref).map(RawCell::text).orElse("").strip();
    }

    /** Last row and column of the block that begins at this cell, or the cell itself. */
    CellRef lastOf(CellRef ref) {
        return merges.at(ref).map(Merge::last).orElse(ref);
    }

    /** The written cells of a row that are visible: what stands below a merged block is not. */
    List<RawCell> written(RawRow row) {
        progress.check();
        List<RawCell> written = new ArrayList<>(row.cells().size());
        for (RawCell cell : row.cells()) {
            if (isWritten(cell) && !merges.isCovered(cell.ref())) {
                written.add(cell);
            }
        }
        return Collections.unmodifiableList(written);
    }

    static boolean isWritten(RawCell cell) {
        String text = cell.text();
        return cell.formula() != null || (!text.isEmpty() && (text.charAt(0) > ' ' || !text.isBlank()));
    }
}
