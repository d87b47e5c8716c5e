package be.jalon.exchange.reading;

import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.profile.LevelMatch;
import be.jalon.exchange.profile.TitleShape;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.shared.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the columns in which a flat table repeats the items above each row (or merges them downwards). */
final class LevelColumns {

    private final SheetGrid grid;
    private final LevelGrammar grammar;
    private final PlanTree tree;
    private final CellLedger ledger;
    private final PathReader paths;
    private final RepeatedLevels repeated;

    LevelColumns(
            SheetGrid grid,
            LevelGrammar grammar,
            PlanTree tree,
            RepeatedLevels repeated,
            SheetFindings findings,
            CellLedger ledger) {
        this.repeated = repeated;
        this.grid = grid;
        this.grammar = grammar;
        this.tree = tree;
        this.ledger = ledger;
        this.paths = new PathReader(grid, grammar, tree, findings, ledger);
    }

    /**
     * Opens the items that the level columns of this row name, sub-actions aside.
     *
     * @param named takes those whose own columns speak of them in this row
     * @return those that this row is the first to name
     */
    List<ItemBuilder> read(RowReading row, List<ItemBuilder> named) {
        List<ItemBuilder> begun = new ArrayList<>();
        if (row.path() != null) {
            begun.addAll(paths.open(row.path()));
        }
        for (RowReading.LevelCells cells : row.levels()) {
            if (!cells.isSubAction()) {
                ItemBuilder item = open(cells, row);
                if (item != null) {
                    begun.add(item);
                }
                name(cells, row, named);
            }
        }
        repeated.left(row).stream()
                .filter(column -> tree.open(column.level(), column.depth()).isPresent())
                .forEach(column -> tree.climb(column.level(), column.depth()));
        return begun;
    }

    private void name(RowReading.LevelCells cells, RowReading row, List<ItemBuilder> named) {
        ColumnMap.LevelColumn column = cells.column();
        if (column.isScoped()) {
            tree.open(column.level(), column.depth()).ifPresent(item -> {
                item.levelRows.add(row.index());
                named.add(item);
            });
        }
    }

    private @Nullable ItemBuilder open(RowReading.LevelCells cells, RowReading row) {
        RawCell title = cells.title();
        RawCell code = cells.code();
        if (code != null) {
            ledger.map(code.ref());
        }
        if (title != null) {
            ledger.map(title.ref());
            return openTitle(cells.column(), title, code, row);
        }
        return code == null ? null : openCode(cells.column(), code, row);
    }

    /** Null when the item was open or known before. */
    private @Nullable ItemBuilder openTitle(
            ColumnMap.LevelColumn column, RawCell cell, @Nullable RawCell codeCell, RowReading row) {
        if (repeats(column, cell, codeCell)) {
            return null;
        }
        Optional<LevelMatch> other = codeCell == null ? ofOtherLevel(column, cell.text()) : Optional.empty();
        if (other.isPresent()) {
            LevelMatch match = other.get();
            return openTitle(
                    new ColumnMap.LevelColumn(match.level(), match.depth(), column.title(), null, Map.of(), Map.of()),
                    cell,
                    match.shape(),
                    null);
        }
        TitleShape shape = LevelGrammar.matchParent(cell.text(), code -> goesOn(row, cell, code))
                .orElseGet(() -> shape(grammar, column.level(), cell.text()));
        return openTitle(column, cell, shape, codeCell);
    }

    /** Whether a text right of the cell begins with its code, or one that names an item of the row, wherever it stands. */
    private static boolean goesOn(RowReading row, RawCell cell, String code) {
        return ParentColumns.goesOn(row.row(), cell, code)
                || row.levels().stream()
                        .anyMatch(level -> beginsWith(level.title(), code) || beginsWith(level.code(), code))
                || (row.zone() != null && beginsWith(row.zone().title(), code))
                || beginsWith(row.code(), code);
    }

    private static boolean beginsWith(@Nullable RawCell cell, String code) {
        return cell != null && cell.text().strip().startsWith(code);
    }

    /** "OS 2. Être solidaire" in the column of operational objectives is none: what a text says of itself counts. */
    private Optional<LevelMatch> ofOtherLevel(ColumnMap.LevelColumn column, String text) {
        if (column.isScoped() || column.level().isSection() || !column.level().isHeading()) {
            return Optional.empty();
        }
        return grammar.match(text)
                .filter(match -> match.level() != column.level()
                        && match.level().isHeading()
                        && !match.level().isSection()
                        && !match.shape().title(text).isEmpty())
                .filter(match -> !match.byNumber() || isBelowOpen(match, text));
    }

    /** "Objectif 2.1" below "Objectif 2". */
    private boolean isBelowOpen(LevelMatch match, String text) {
        String code = match.shape().code(text);
        int last = code.lastIndexOf('.');
        return match.level() == ItemLevel.OPERATIONAL_OBJECTIVE
                && last > 0
                && tree.open(ItemLevel.STRATEGIC_OBJECTIVE)
                        .filter(above -> TitleShape.numberOf(above.code()).equals(code.substring(0, last)))
                        .isPresent();
    }

    private @Nullable ItemBuilder openTitle(
            ColumnMap.LevelColumn column, RawCell cell, TitleShape shape, @Nullable RawCell codeCell) {
        String title = shape.title(cell.text());
        String code = codeCell == null ? shape.code(cell.text()) : code(codeCell);
        Optional<ItemBuilder> open =
                tree.open(column.level(), column.depth()).filter(item -> isSame(item, code, title, codeCell == null));
        Optional<ItemBuilder> known = open.or(() -> tree.same(column.level(), column.depth(), code, title))
                .or(() -> untitled(column, code))
                .or(() -> grammar.continued(title)
                        .flatMap(begun -> tree.continued(column.level(), column.depth(), code, begun)));
        if (known.isPresent()) {
            ItemBuilder item = known.get();
            if (item.titles.isEmpty()) {
                item.titled(cell, shape);
            } else {
                item.addTitle(grid.name(), cell);
            }
            if (open.isEmpty()) {
                tree.reopen(item);
            }
            return null;
        }
        ItemBuilder item = tree.add(column.level(), column.depth(), grid.name()).titled(cell, shape);
        item.texts.put(ItemField.CODE, code);
        item.codeCell = codeCell;
        return item;
    }

    /** Most rows of a flat table repeat word for word what the row above says of its objectives. */
    private boolean repeats(ColumnMap.LevelColumn column, RawCell cell, @Nullable RawCell codeCell) {
        Optional<ItemBuilder> same = tree.open(column.level(), column.depth())
                .filter(item -> !item.titles.isEmpty()
                        && item.titles.getLast().raw().equals(cell.text())
                        && (codeCell == null || item.code().equals(code(codeCell))));
        same.ifPresent(item -> item.addTitle(grid.name(), cell));
        return same.isPresent();
    }

    private static String code(RawCell cell) {
        return LevelGrammar.withoutBrackets(cell.text().strip());
    }

    /** A title without a code is the open item's when that has one: the code is written once. */
    private static boolean isSame(ItemBuilder item, String code, String title, boolean withoutCell) {
        boolean sameCode = item.code().equals(code) || (withoutCell && code.isEmpty());
        return sameCode && SearchText.fold(item.title()).equals(SearchText.fold(title));
    }

    /** The item whose code alone was written so far. */
    private Optional<ItemBuilder> untitled(ColumnMap.LevelColumn column, String code) {
        return code.isEmpty()
                ? Optional.empty()
                : tree.sameCode(column.level(), column.depth(), code)
                        .filter(item -> item.title().isEmpty());
    }

    static TitleShape shape(LevelGrammar grammar, ItemLevel level, String text) {
        Optional<LevelMatch> match = grammar.match(text)
                .filter(found -> found.level() == level || (found.byNumber() && level.isHeading()))
                .filter(found -> !found.shape().title().isEmpty());
        return match.map(LevelMatch::shape)
                .or(() ->
                        grammar.matchNumber(text).filter(shape -> !shape.title().isEmpty()))
                .or(() -> LevelGrammar.matchRoman(text))
                .orElseGet(() -> TitleShape.plain(text));
    }

    private @Nullable ItemBuilder openCode(ColumnMap.LevelColumn column, RawCell cell, RowReading row) {
        String code = code(cell);
        boolean titled = isDeepest(column, row) && row.zone() != null && !row.hasCode();
        String title = titled && row.zone() != null ? row.zone().titleText() : "";
        Optional<ItemBuilder> open = tree.open(column.level(), column.depth())
                .filter(item -> item.code().equals(code) && mayBe(item, title));
        if (open.isPresent()) {
            return null;
        }
        Optional<ItemBuilder> known =
                tree.sameCode(column.level(), column.depth(), code).filter(item -> mayBe(item, title));
        if (known.isPresent()) {
            tree.reopen(known.get());
            return null;
        }
        ItemBuilder item = tree.add(column.level(), column.depth(), grid.name());
        item.texts.put(ItemField.CODE, code);
        item.codeCell = cell;
        if (titled && row.zone() != null) {
            item.titled(row.zone().title(), row.zone().shape());
            item.rows.add(row.index());
            ledger.map(row.zone().title().ref());
        }
        return item;
    }

    private static boolean mayBe(ItemBuilder item, String title) {
        return title.isEmpty() || item.title().equals(title);
    }

    private static boolean isDeepest(ColumnMap.LevelColumn column, RowReading row) {
        return row.levels().stream()
                .map(RowReading.LevelCells::column)
                .allMatch(other -> other.level().compareTo(column.level()) <= 0);
    }

    /** Whether the title of this row is the title of an objective of which a level column gave the code. */
    boolean holdsTitle(RowReading row) {
        return row.zone() != null
                && !row.levels().isEmpty()
                && row.levels().stream()
                        .filter(cells -> cells.title() == null)
                        .flatMap(cells ->
                                tree.open(cells.column().level(), cells.column().depth()).stream())
                        .anyMatch(item -> item.rows.contains(row.index()));
    }
}
