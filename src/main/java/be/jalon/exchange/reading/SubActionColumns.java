package be.jalon.exchange.reading;

import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.profile.TitleShape;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the sub-actions that the columns of their own name, below the action of the row or of one above. */
final class SubActionColumns {

    /** "1.1.1.1" is deeper than an action usually is. */
    private static final int PARTS_OF_SUB_ACTION = 4;

    private final SheetGrid grid;
    private final LevelGrammar grammar;
    private final PlanTree tree;
    private final CellLedger ledger;

    SubActionColumns(SheetGrid grid, LevelGrammar grammar, PlanTree tree, CellLedger ledger) {
        this.grid = grid;
        this.grammar = grammar;
        this.tree = tree;
        this.ledger = ledger;
    }

    /** The items of the columns of sub-actions, below the action that the row (or one above) names. */
    List<ItemBuilder> read(RowReading row, @Nullable ItemBuilder action) {
        List<ItemBuilder> items = new ArrayList<>();
        for (RowReading.LevelCells cells : row.levels()) {
            if (cells.isSubAction() && cells.isOf(row.index())) {
                items.add(read(cells, row, items.isEmpty() ? action : items.getLast()));
            }
        }
        return items;
    }

    private ItemBuilder read(RowReading.LevelCells cells, RowReading row, @Nullable ItemBuilder above) {
        ColumnMap.LevelColumn column = cells.column();
        RawCell code = cells.code();
        RawCell title = cells.title();
        if (code != null) {
            ledger.map(code.ref());
        }
        if (title != null) {
            ledger.map(title.ref());
        }
        ItemBuilder item = openSubAction(column, title, code);
        if (column.isScoped()) {
            item.levelRows.add(row.index());
        } else {
            boolean named = above != null && above.rows.remove(Integer.valueOf(row.index()));
            item.rows.add(row.index());
            setCode(item, named ? above : null, code != null, row);
        }
        return item;
    }

    /** The number of the row is the action's where the action is named in it, or where the sub-action has its own. */
    private void setCode(ItemBuilder item, @Nullable ItemBuilder named, boolean ownCode, RowReading row) {
        RawCell number = row.code();
        if (number == null) {
            return;
        }
        boolean ofNamed = named != null && isOfAction(named, number);
        boolean taken = ledger.isMapped(number.ref()) || (named == null && isOfAction(number));
        if (named != null && ofNamed && named.codeCell == null) {
            named.codeCell = number;
            taken = true;
        }
        if (taken) {
            ledger.map(number.ref());
        } else if (ofNamed || ownCode) {
            ItemBuilder owner = named != null && ofNamed ? named : item;
            owner.addExtra("Colonne " + CellRef.columnName(number.ref().column()), number.text());
            ledger.keep(number.ref());
        }
        item.codeAside = taken || ofNamed || ownCode;
    }

    private static boolean isOfAction(ItemBuilder named, RawCell number) {
        return named.level == ItemLevel.ACTION && LevelGrammar.parts(number.text()) < PARTS_OF_SUB_ACTION;
    }

    private boolean isOfAction(RawCell number) {
        return tree.open(ItemLevel.ACTION)
                .filter(action -> action.firstCode.equals(number.text().strip())
                        || (action.codeCell != null && action.codeCell.text().equals(number.text())))
                .isPresent();
    }

    private ItemBuilder openSubAction(ColumnMap.LevelColumn column, @Nullable RawCell title, @Nullable RawCell code) {
        TitleShape shape = title == null ? null : LevelColumns.shape(grammar, ItemLevel.SUB_ACTION, title.text());
        String text = title == null || shape == null ? "" : shape.title(title.text());
        String number = code == null ? "" : code.text().strip();
        Optional<ItemBuilder> open = column.isScoped()
                ? tree.open(ItemLevel.SUB_ACTION, column.depth())
                        .filter(item ->
                                item.code().equals(number) && item.title().equals(text))
                : Optional.empty();
        if (open.isPresent()) {
            if (title != null) {
                open.get().addTitle(grid.name(), title);
            }
            return open.get();
        }
        boolean below = tree.open(ItemLevel.ACTION).isPresent();
        ItemBuilder item =
                tree.add(below ? ItemLevel.SUB_ACTION : ItemLevel.ACTION, below ? column.depth() : 0, grid.name());
        if (title != null && shape != null) {
            item.titled(title, shape);
        }
        item.codeCell = code;
        item.texts.put(ItemField.CODE, number);
        return item;
    }
}
