package be.jalon.exchange.reading;

import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.profile.LevelMatch;
import be.jalon.exchange.profile.TitleShape;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the columns in which a flat table repeats the items above each row (or merges them downwards). */
final class LevelColumns {

    private final SheetGrid grid;
    private final ColumnMap columns;
    private final LevelGrammar grammar;
    private final PlanTree tree;
    private final CellLedger ledger;

    LevelColumns(SheetGrid grid, ColumnMap columns, LevelGrammar grammar, PlanTree tree, CellLedger ledger) {
        this.grid = grid;
        this.columns = columns;
        this.grammar = grammar;
        this.tree = tree;
        this.ledger = ledger;
    }

    /** Opens the items that the level columns of this row name; those that it is the first to name are handed back. */
    List<ItemBuilder> read(RowReading row) {
        List<ItemBuilder> begun = new ArrayList<>();
        row.levels().forEach((level, cell) -> {
            if (level != ItemLevel.SUB_ACTION) {
                ledger.map(cell.ref());
                ItemBuilder item = isCodes(level) ? openCode(level, cell, row) : openTitle(level, cell);
                if (item != null) {
                    begun.add(item);
                }
            }
        });
        return begun;
    }

    private boolean isCodes(ItemLevel level) {
        ColumnMap.LevelColumn column = columns.levels().get(level);
        return column != null && column.codes();
    }

    /** Null when the item was open or known before. */
    private @Nullable ItemBuilder openTitle(ItemLevel level, RawCell cell) {
        TitleShape shape = shape(level, cell.text());
        String title = shape.title(cell.text());
        String code = shape.code(cell.text());
        ItemBuilder open = tree.open(level).orElse(null);
        if (open != null && open.title().equals(title) && open.code().equals(code)) {
            open.addTitle(grid.name(), cell);
            return null;
        }
        Optional<ItemBuilder> known = tree.same(level, code, title);
        if (known.isPresent()) {
            known.get().addTitle(grid.name(), cell);
            tree.reopen(known.get());
            return null;
        }
        ItemBuilder item = tree.add(level, grid.name()).titled(cell, shape);
        item.texts.put(ItemField.CODE, code);
        return item;
    }

    private TitleShape shape(ItemLevel level, String text) {
        Optional<LevelMatch> match = grammar.match(text)
                .filter(found -> found.level() == level)
                .filter(found -> !found.shape().title().isEmpty());
        return match.map(LevelMatch::shape)
                .or(() ->
                        grammar.matchNumber(text).filter(shape -> !shape.title().isEmpty()))
                .orElseGet(() -> TitleShape.plain(text));
    }

    private @Nullable ItemBuilder openCode(ItemLevel level, RawCell cell, RowReading row) {
        String code = cell.text().strip();
        ItemBuilder open =
                tree.open(level).filter(item -> item.code().equals(code)).orElse(null);
        if (open != null) {
            return null;
        }
        Optional<ItemBuilder> known = tree.sameCode(level, code);
        if (known.isPresent()) {
            tree.reopen(known.get());
            return null;
        }
        ItemBuilder item = tree.add(level, grid.name());
        item.texts.put(ItemField.CODE, code);
        item.codeCell = cell;
        if (isDeepest(level, row) && row.zone() != null && !row.hasCode()) {
            item.titled(row.zone().title(), row.zone().shape());
            item.rows.add(row.index());
            ledger.map(row.zone().title().ref());
        }
        return item;
    }

    private static boolean isDeepest(ItemLevel level, RowReading row) {
        return row.levels().keySet().stream().allMatch(other -> other.compareTo(level) <= 0);
    }

    /** Whether the title of this row is the title of an objective of which a level column gave the code. */
    boolean holdsTitle(RowReading row) {
        return row.zone() != null
                && row.levels().keySet().stream()
                        .filter(this::isCodes)
                        .flatMap(level -> tree.open(level).stream())
                        .anyMatch(item -> item.rows.contains(row.index()));
    }

    /** The item of a column of sub-actions, below the action that the row (or one above) names. */
    @Nullable
    ItemBuilder readSubAction(RowReading row, @Nullable ItemBuilder action) {
        RawCell cell = row.levels().get(ItemLevel.SUB_ACTION);
        if (cell == null || cell.ref().row() != row.index()) {
            return null;
        }
        if (action != null) {
            action.rows.remove(Integer.valueOf(row.index()));
        }
        ledger.map(cell.ref());
        boolean below = tree.open(ItemLevel.ACTION).isPresent();
        ItemBuilder item = tree.add(below ? ItemLevel.SUB_ACTION : ItemLevel.ACTION, grid.name());
        item.titled(cell, shape(ItemLevel.SUB_ACTION, cell.text()));
        item.rows.add(row.index());
        return item;
    }
}
