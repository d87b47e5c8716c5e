package be.jalon.exchange.reading;

import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemField;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Gives an item whose rows are known the texts of its columns. */
final class ItemFiller {

    /** Lines of money add up even when two of them are alike. */
    private static final Set<ItemField> ADDING = EnumSet.of(ItemField.BUDGET_ORDINARY, ItemField.BUDGET_EXTRAORDINARY);

    private final SheetGrid grid;
    private final ColumnMap columns;
    private final SheetFindings findings;
    private final CellLedger ledger;
    private final CellParts cells;
    private final PendingReader pending;
    private final MarkReader marks;
    private final LabelReader labels;
    /** The header of a column. */
    private final IntFunction<String> names;

    ItemFiller(
            SheetGrid grid,
            ColumnMap columns,
            IntFunction<String> names,
            PendingReader pending,
            LabelReader labels,
            FormulaCells formulas,
            SheetFindings findings,
            CellLedger ledger) {
        this.names = names;
        this.labels = labels;
        this.cells = new CellParts(grid, names, formulas, findings, ledger);
        this.marks = new MarkReader(grid, columns, findings, ledger);
        this.grid = grid;
        this.columns = columns;
        this.findings = findings;
        this.ledger = ledger;
        this.pending = pending;
    }

    void fill(ItemBuilder item) {
        columns.fields().forEach((field, list) -> {
            if (field != ItemField.CODE || !item.codeAside) {
                fillField(item, field, list, item.rows);
            }
        });
        fillTotals(item);
        marks.read(item);
        for (ColumnMap.LevelColumn level : columns.levels()) {
            if (level.isOf(item)) {
                fillLevel(item, level);
            }
        }
        CodeReader.read(item, grid, ledger, findings);
        fillExtras(item);
        pending.read(item);
        labels.read(item);
        StatedProgress.read(item, findings);
        PermanentStatus.move(item, findings);
        if (columns.shares()) {
            ProgressShares.restate(item);
        }
    }

    /** A sum counts only where its parts are not given, an older value only where the newer one is missing. */
    private void fillTotals(ItemBuilder item) {
        if (columns.totals().isEmpty()) {
            return;
        }
        boolean budget = ADDING.stream().anyMatch(field -> isGiven(item, field));
        columns.totals().forEach((field, list) -> {
            if (ADDING.contains(field) ? budget : isGiven(item, field)) {
                fillExtras(item, item.rows, headers(list));
            } else if (ADDING.contains(field)) {
                fillField(item, field, list, item.rows);
            } else {
                fillNewest(item, field, list);
            }
        });
    }

    /** The first column in which something is written; what the others say is older. */
    private void fillNewest(ItemBuilder item, ItemField field, List<ColumnMap.FieldColumn> newestFirst) {
        ColumnMap.FieldColumn newest = newestFirst.stream()
                .filter(column -> item.rows.stream().anyMatch(row -> grid.downward(new CellRef(row, column.column()))
                        .filter(ref -> !grid.shownText(ref).isBlank())
                        .isPresent()))
                .findFirst()
                .orElse(newestFirst.getFirst());
        fillField(item, field, List.of(newest), item.rows);
        fillExtras(
                item,
                item.rows,
                headers(newestFirst.stream().filter(column -> column != newest).toList()));
    }

    private static boolean isGiven(ItemBuilder item, ItemField field) {
        return !item.texts.getOrDefault(field, "").isBlank();
    }

    private Map<Integer, String> headers(List<ColumnMap.FieldColumn> list) {
        Map<Integer, String> headers = new TreeMap<>();
        list.forEach(column -> headers.put(column.column(), names.apply(column.column())));
        return headers;
    }

    private void fillLevel(ItemBuilder item, ColumnMap.LevelColumn level) {
        level.fields().forEach((field, list) -> fillField(item, field, list, item.levelRows));
        fillExtras(item, item.levelRows, level.headers());
    }

    private void fillField(ItemBuilder item, ItemField field, List<ColumnMap.FieldColumn> list, List<Integer> rows) {
        FieldCells found = new FieldCells();
        for (int row : rows) {
            for (ColumnMap.FieldColumn column : list) {
                CellRef anchor =
                        grid.downward(new CellRef(row, column.column())).orElse(null);
                if (anchor != null
                        && !isTitle(item, anchor)
                        && (column.home() == null || new BudgetOfRow(grid, list).isOf(field, column, row))
                        && accepts(field, column, anchor)
                        && !isOtherCode(field, list, anchor)
                        && !found.holds(anchor)) {
                    found.add(cells.part(field, column, anchor, row), isShared(rows, anchor));
                    found.putBeside(cells.beside(field, column, row).orElse(null));
                }
            }
        }
        if (!found.isEmpty()) {
            put(item, field, found, rows);
        }
    }

    private void put(ItemBuilder item, ItemField field, FieldCells found, List<Integer> rows) {
        DraftCell before = item.cells.get(field);
        boolean ofLevel = rows == item.levelRows;
        boolean two = ofLevel && before != null && !before.stated().isBlank();
        if (two && before != null) {
            found.addBefore(before.parts());
        }
        CellPart beside = found.beside();
        DraftCell cell = beside != null
                ? DraftCell.of(
                        List.of(found.parts().getFirst(), beside),
                        Spread.BESIDE,
                        null,
                        found.isShared() || isShared(rows, beside.ref()))
                : cell(field, found.parts(), found.isShared(), ofLevel && !two);
        item.cells.put(field, cell);
        item.texts.put(field, cell.stated());
    }

    private boolean accepts(ItemField field, ColumnMap.FieldColumn column, CellRef anchor) {
        return !column.article()
                || column.home() != null
                || BudgetColumns.accepts(
                        field, grid.shownText(anchor), columns.fields().keySet().containsAll(ADDING));
    }

    /** Of several columns of codes each row fills one. */
    private boolean isOtherCode(ItemField field, List<ColumnMap.FieldColumn> list, CellRef anchor) {
        return field == ItemField.CODE
                && list.size() > 1
                && anchor.column() != list.getFirst().column()
                && grid.shownText(anchor).isEmpty();
    }

    private static boolean isTitle(ItemBuilder item, CellRef ref) {
        return ref.equals(item.titleRef());
    }

    private boolean isShared(List<Integer> rows, CellRef anchor) {
        return anchor.row() < rows.getFirst() || grid.lastOf(anchor).row() > rows.getLast();
    }

    /** @param copies alike texts are one text even where they speak of money: the rows repeat what is above them */
    private static DraftCell cell(ItemField field, List<CellPart> parts, boolean shared, boolean copies) {
        if (parts.size() == 1 && parts.getFirst().label().isEmpty()) {
            return DraftCell.of(parts, Spread.SINGLE, null, shared);
        }
        List<CellPart> written =
                parts.stream().filter(part -> !part.raw().isBlank()).toList();
        boolean alike = written.size() > 1
                && (copies || !ADDING.contains(field))
                && written.stream().map(part -> part.raw().strip()).distinct().count() == 1;
        return alike
                ? DraftCell.of(written, Spread.COPIES, null, shared)
                : DraftCell.of(parts, Spread.LINES, null, shared);
    }

    /** Everything else that is written in the rows of the item stays under the header of its column. */
    private void fillExtras(ItemBuilder item) {
        fillExtras(item, item.rows, columns.headers());
        Set<CellRef> seen = new HashSet<>();
        for (int row : item.rows) {
            for (RawCell cell : grid.written(row)) {
                if (!isUsed(item, cell)) {
                    addExtra(item, cell, extraName(cell.column()), seen);
                }
            }
        }
    }

    /** A column that helps others keeps its own header for what does not help. */
    private String extraName(int column) {
        String header = names.apply(column).replaceAll("\\s+", " ").strip();
        return columns.headers().containsKey(column) || header.isBlank() ? columns.extraName(column) : header;
    }

    private void fillExtras(ItemBuilder item, List<Integer> rows, Map<Integer, String> headers) {
        if (headers.isEmpty()) {
            return;
        }
        Set<CellRef> seen = new HashSet<>();
        for (int row : rows) {
            headers.forEach((column, header) -> {
                RawCell cell = grid.cellDownward(row, column);
                if (cell != null
                        && (!ledger.isMapped(cell.ref()) || columns.headers().containsKey(column))) {
                    addExtra(item, cell, header, seen);
                }
            });
        }
    }

    private void addExtra(ItemBuilder item, RawCell cell, String header, Set<CellRef> seen) {
        if (SheetGrid.isWritten(cell) && seen.add(cell.ref())) {
            item.addExtra(header, cell.text());
            ledger.keep(cell.ref());
        }
    }

    private boolean isUsed(ItemBuilder item, RawCell cell) {
        int column = cell.column();
        return isTitle(item, cell.ref())
                || isCode(item.codeCell, cell)
                || ledger.isAccounted(cell.ref())
                || columns.headers().containsKey(column)
                || columns.field(column).isPresent()
                || columns.level(column).isPresent();
    }

    private static boolean isCode(@Nullable RawCell code, RawCell cell) {
        return code != null && code.ref().equals(cell.ref());
    }
}
