package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemField;
import be.jalon.values.Presence;
import java.util.ArrayList;
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

    private static final int LONGEST_NAME = 40;

    private final SheetGrid grid;
    private final ColumnMap columns;
    private final SheetFindings findings;
    private final CellLedger ledger;
    private final PendingReader pending;
    private final MarkReader marks;
    private final LabelReader labels;
    /** The header of a column. */
    private final IntFunction<String> names;
    /** Cells with a formula, by column. */
    private final Map<Integer, TreeMap<CellRef, RawCell>> formulas = new TreeMap<>();

    ItemFiller(
            SheetGrid grid,
            ColumnMap columns,
            IntFunction<String> names,
            PendingReader pending,
            LabelReader labels,
            SheetFindings findings,
            CellLedger ledger) {
        this.names = names;
        this.labels = labels;
        this.marks = new MarkReader(grid, columns, findings, ledger);
        this.grid = grid;
        this.columns = columns;
        this.findings = findings;
        this.ledger = ledger;
        this.pending = pending;
    }

    void fill(ItemBuilder item) {
        columns.fields().forEach((field, list) -> fillField(item, field, list, item.rows));
        columns.totals().forEach((field, list) -> fillTotal(item, field, list));
        marks.read(item);
        columns.levels().stream().filter(level -> level.isOf(item)).forEach(level -> fillLevel(item, level));
        CodeReader.read(item, grid, ledger, findings);
        fillExtras(item);
        pending.read(item);
        labels.read(item);
        PermanentStatus.move(item, findings);
        if (columns.shares()) {
            ProgressShares.restate(item);
        }
    }

    /** Of each column with formulas, the first one and how many there are. */
    void noteFormulas() {
        formulas.forEach((column, cells) -> {
            RawCell first = cells.firstEntry().getValue();
            findings.add(Finding.note(
                    "cell.formula",
                    grid.address(first.ref()),
                    first.text(),
                    "=" + first.formula(),
                    String.valueOf(cells.size())));
        });
    }

    /** A sum counts only where its parts are not given. */
    private void fillTotal(ItemBuilder item, ItemField field, List<ColumnMap.FieldColumn> list) {
        if (item.texts.getOrDefault(field, "").isBlank()) {
            fillField(item, field, list, item.rows);
        } else {
            fillExtras(item, item.rows, headers(list));
        }
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
        List<CellPart> parts = new ArrayList<>();
        Set<CellRef> seen = new HashSet<>();
        boolean shared = false;
        for (int row : rows) {
            for (ColumnMap.FieldColumn column : list) {
                CellRef anchor =
                        grid.downward(new CellRef(row, column.column())).orElse(null);
                if (anchor != null && !isTitle(item, anchor) && accepts(field, column, anchor) && seen.add(anchor)) {
                    parts.add(part(anchor, label(column, anchor, row)));
                    shared |= isShared(rows, anchor);
                }
            }
        }
        if (!parts.isEmpty()) {
            DraftCell before = item.cells.get(field);
            boolean ofLevel = rows == item.levelRows;
            boolean two = ofLevel && before != null && !before.raw().isBlank();
            if (two && before != null) {
                parts.addAll(0, before.parts());
            }
            DraftCell cell = cell(field, parts, shared, ofLevel && !two);
            item.cells.put(field, cell);
            item.texts.put(field, cell.raw());
        }
    }

    private boolean accepts(ItemField field, ColumnMap.FieldColumn column, CellRef anchor) {
        return !column.article()
                || BudgetColumns.accepts(
                        field, grid.shownText(anchor), columns.fields().keySet().containsAll(ADDING));
    }

    /** What stands before the text of the cell: the year of its column, or what the cells beside it say. */
    private String label(ColumnMap.FieldColumn column, CellRef anchor, int row) {
        if (column.named().isEmpty() || grid.shownText(anchor).isEmpty()) {
            return column.label();
        }
        List<String> words = new ArrayList<>();
        if (!column.year().isEmpty()) {
            words.add(column.year());
        }
        for (int named : column.named()) {
            CellRef ref = grid.downward(new CellRef(row, named)).orElse(null);
            String text = ref == null ? "" : grid.shownText(ref);
            if (ref != null && isName(text)) {
                ledger.map(ref);
                words.add(text);
            }
        }
        return words.isEmpty() ? "" : String.join(" ", words) + " : ";
    }

    /** A payer or a year is short; a longer text stays under its header. */
    private static boolean isName(String text) {
        boolean words =
                text.chars().noneMatch(c -> Character.isDigit(c) || c == '\n') && Presence.of(text) == Presence.STATED;
        return text.length() <= LONGEST_NAME && (words || CellTexts.isYear(text));
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
            formulas.computeIfAbsent(anchor.column(), ignored -> new TreeMap<>())
                    .put(anchor, cell);
        }
        return CellPart.of(grid.name(), cell, label);
    }

    private boolean isShared(List<Integer> rows, CellRef anchor) {
        return anchor.row() < rows.getFirst() || grid.lastOf(anchor).row() > rows.getLast();
    }

    /** @param copies alike texts are one text even where they speak of money: the rows repeat what is above them */
    private static DraftCell cell(ItemField field, List<CellPart> parts, boolean shared, boolean copies) {
        if (parts.size() == 1 && parts.getFirst().label().isEmpty()) {
            return new DraftCell(parts, Spread.SINGLE, null, shared);
        }
        List<CellPart> written =
                parts.stream().filter(part -> !part.raw().isBlank()).toList();
        boolean alike = written.size() > 1
                && (copies || !ADDING.contains(field))
                && written.stream().map(part -> part.raw().strip()).distinct().count() == 1;
        return alike
                ? new DraftCell(written, Spread.COPIES, null, shared)
                : new DraftCell(parts, Spread.LINES, null, shared);
    }

    /** Everything else that is written in the rows of the item stays under the header of its column. */
    private void fillExtras(ItemBuilder item) {
        fillExtras(item, item.rows, columns.headers());
        Set<CellRef> seen = new HashSet<>();
        for (int row : item.rows) {
            grid.sheet().row(row).map(grid::written).orElse(List.of()).stream()
                    .filter(cell -> !isUsed(item, cell))
                    .forEach(cell ->
                            addExtra(item, cell, columns.extraName(cell.ref().column()), seen));
        }
    }

    private void fillExtras(ItemBuilder item, List<Integer> rows, Map<Integer, String> headers) {
        Set<CellRef> seen = new HashSet<>();
        for (int row : rows) {
            headers.forEach((column, header) -> grid.downward(new CellRef(row, column))
                    .flatMap(grid.sheet()::cell)
                    .filter(cell ->
                            !ledger.isMapped(cell.ref()) || columns.headers().containsKey(column))
                    .ifPresent(cell -> addExtra(item, cell, header, seen)));
        }
    }

    private void addExtra(ItemBuilder item, RawCell cell, String header, Set<CellRef> seen) {
        if (SheetGrid.isWritten(cell) && seen.add(cell.ref())) {
            item.addExtra(header, cell.text());
            ledger.keep(cell.ref());
        }
    }

    private boolean isUsed(ItemBuilder item, RawCell cell) {
        int column = cell.ref().column();
        return isTitle(item, cell.ref())
                || isCode(item.codeCell, cell)
                || ledger.isMapped(cell.ref())
                || columns.headers().containsKey(column)
                || columns.field(column).isPresent()
                || columns.level(column).isPresent();
    }

    private static boolean isCode(@Nullable RawCell code, RawCell cell) {
        return code != null && code.ref().equals(cell.ref());
    }
}
