package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemLevel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the reading of a table has come: the items that its rows spoke of so far, and the rows that spoke of none. */
final class TableProgress {

    private final SheetGrid grid;
    private final PlanTree tree;
    private final SheetFindings findings;
    private final List<ItemBuilder> touched = new ArrayList<>();
    private final List<RawCell> free = new ArrayList<>();
    private @Nullable ItemBuilder last;

    TableProgress(SheetGrid grid, PlanTree tree, SheetFindings findings) {
        this.grid = grid;
        this.tree = tree;
        this.findings = findings;
    }

    PlanTree tree() {
        return tree;
    }

    /** The items of this sheet that the rows spoke of. */
    List<ItemBuilder> touched() {
        return touched;
    }

    /** Cells that belong to no item. */
    List<RawCell> free() {
        return free;
    }

    /** The item that the last row spoke of. */
    @Nullable
    ItemBuilder last() {
        return last;
    }

    void continueWith(ItemBuilder item) {
        last = item;
    }

    /** A new item below the open ones. */
    ItemBuilder add(ItemLevel level, int depth) {
        ItemBuilder item = tree.add(level, depth, grid.name());
        last = item;
        touch(item);
        return item;
    }

    void touch(ItemBuilder item) {
        if (item.touchedBy != this && item.sheet.equals(grid.name())) {
            item.touchedBy = this;
            touched.add(item);
        }
    }

    void note(Finding finding) {
        findings.add(finding);
    }

    /** The row belongs to no item. */
    void setFree(RowReading row, Finding why) {
        free.addAll(row.written());
        findings.add(why);
    }

    String address(CellRef ref) {
        return grid.address(ref);
    }

    String address(RowReading row) {
        return grid.address(
                new CellRef(row.index(), row.written().getFirst().ref().column()));
    }
}
