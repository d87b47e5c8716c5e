package be.jalon.exchange.reading;

import be.jalon.exchange.workbook.CellRef;
import be.jalon.plan.ItemField;
import be.jalon.values.BudgetCell;
import be.jalon.values.BudgetKind;
import java.util.List;

/** Tells of which budget a row is where the header does not: by its article, or by the words in its cells. */
final class BudgetOfRow {

    private final SheetGrid grid;
    private final List<ColumnMap.FieldColumn> columns;

    BudgetOfRow(SheetGrid grid, List<ColumnMap.FieldColumn> columns) {
        this.grid = grid;
        this.columns = columns;
    }

    /** Whether what stands in this column and row belongs to the field. */
    boolean isOf(ItemField field, ColumnMap.FieldColumn column, int row) {
        ItemField home = column.home();
        if (home == null) {
            return true;
        }
        ItemField told = BudgetCell.parse(BudgetKind.ORDINARY, texts(column, row))
                .statedKind()
                .map(kind -> kind == BudgetKind.ORDINARY ? ItemField.BUDGET_ORDINARY : ItemField.BUDGET_EXTRAORDINARY)
                .orElse(home);
        return told == field;
    }

    /** The texts of the amount and of the articles that stand with it. */
    private String texts(ColumnMap.FieldColumn column, int row) {
        int first = columns.indexOf(column);
        while (first > 0 && columns.get(first).article()) {
            first--;
        }
        ColumnMap.FieldColumn amount = columns.get(first);
        StringBuilder texts = new StringBuilder(text(amount.column(), row));
        amount.named().forEach(named -> {
            String text = text(named, row);
            texts.append(CellTexts.isArticle(text) ? "\n" + text : "");
        });
        for (int i = first + 1; i < columns.size() && columns.get(i).article(); i++) {
            texts.append('\n').append(text(columns.get(i).column(), row));
        }
        return texts.toString();
    }

    private String text(int column, int row) {
        return grid.downward(new CellRef(row, column)).map(grid::shownText).orElse("");
    }
}
