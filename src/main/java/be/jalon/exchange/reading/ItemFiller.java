package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives an item whose rows are known the texts of its columns. */
final class ItemFiller {

    /** Lines of money add up even when two of them are alike. */
    private static final Set<ItemField> ADDING = EnumSet.of(ItemField.BUDGET_ORDINARY, ItemField.BUDGET_EXTRAORDINARY);

    private final SheetGrid grid;
    private final ColumnMap columns;
    private final SheetFindings findings;
    private final CellLedger ledger;
    private final PendingReader pending;

    ItemFiller(SheetGrid grid, ColumnMap columns, List<Swatch> swatches, SheetFindings findings, CellLedger ledger) {
        this.grid = grid;
        this.columns = columns;
        this.findings = findings;
        this.ledger = ledger;
        this.pending = new PendingReader(grid, columns, swatches, findings);
    }

    void fill(ItemBuilder item) {
        columns.fields().forEach((field, list) -> fillField(item, field, list));
        CodeReader.read(item, grid, ledger, findings);
        fillExtras(item);
        pending.read(item);
    }

    private void fillField(ItemBuilder item, ItemField field, List<ColumnMap.FieldColumn> list) {
        List<CellPart> parts = new ArrayList<>();
        Set<CellRef> seen = new HashSet<>();
        boolean shared = false;
        for (int row : item.rows) {
            for (ColumnMap.FieldColumn column : list) {
                CellRef anchor =
                        grid.downward(new CellRef(row, column.column())).orElse(null);
                if (anchor != null && !isTitle(item, anchor) && seen.add(anchor)) {
                    parts.add(part(anchor, column.label()));
                    shared |= isShared(item, anchor);
                }
            }
        }
        if (!parts.isEmpty()) {
            DraftCell cell = cell(field, parts, shared);
            item.cells.put(field, cell);
            item.texts.put(field, cell.raw());
        }
    }

    private static boolean isTitle(ItemBuilder item, CellRef ref) {
        return ref.equals(item.titleRef());
    }

    private CellPart part(CellRef anchor, String label) {
        RawCell cell = grid.sheet().cell(anchor).orElse(null);
        if (cell == null) {
            return CellPart.empty(grid.name(), anchor, label);
        }
        ledger.map(anchor);
        if (cell.formula() != null) {
            findings.add(Finding.note("cell.formula", grid.address(anchor), cell.text(), "=" + cell.formula()));
        }
        return CellPart.of(grid.name(), cell, label);
    }

    private boolean isShared(ItemBuilder item, CellRef anchor) {
        return anchor.row() < item.rows.getFirst() || grid.lastOf(anchor).row() > item.rows.getLast();
    }

    private static DraftCell cell(ItemField field, List<CellPart> parts, boolean shared) {
        if (parts.size() == 1 && parts.getFirst().label().isEmpty()) {
            return new DraftCell(parts, Spread.SINGLE, null, shared);
        }
        List<CellPart> written =
                parts.stream().filter(part -> !part.raw().isBlank()).toList();
        boolean alike = written.size() > 1
                && !ADDING.contains(field)
                && written.stream().map(part -> part.raw().strip()).distinct().count() == 1;
        return alike
                ? new DraftCell(written, Spread.COPIES, null, shared)
                : new DraftCell(parts, Spread.LINES, null, shared);
    }

    /** Everything else that is written in the rows of the item stays under the header of its column. */
    private void fillExtras(ItemBuilder item) {
        Set<CellRef> seen = new HashSet<>();
        for (int row : item.rows) {
            for (int column : columns.headers().keySet().stream().sorted().toList()) {
                grid.downward(new CellRef(row, column))
                        .flatMap(grid.sheet()::cell)
                        .ifPresent(cell -> addExtra(item, cell, seen));
            }
            grid.sheet().row(row).map(grid::written).orElse(List.of()).stream()
                    .filter(cell -> !isUsed(item, cell))
                    .forEach(cell -> addExtra(item, cell, seen));
        }
    }

    private void addExtra(ItemBuilder item, RawCell cell, Set<CellRef> seen) {
        if (SheetGrid.isWritten(cell) && seen.add(cell.ref())) {
            item.addExtra(columns.extraName(cell.ref().column()), cell.text());
            ledger.keep(cell.ref());
        }
    }

    private boolean isUsed(ItemBuilder item, RawCell cell) {
        int column = cell.ref().column();
        return isTitle(item, cell.ref())
                || isCode(item.codeCell, cell)
                || ledger.isMapped(cell.ref())
                || columns.field(column).isPresent()
                || columns.level(column).isPresent();
    }

    private static boolean isCode(@Nullable RawCell code, RawCell cell) {
        return code != null && code.ref().equals(cell.ref());
    }
}
