package be.jalon.exchange.reading;

import be.jalon.exchange.workbook.CellRef;
import be.jalon.plan.ItemField;
import be.jalon.values.BudgetCell;
import be.jalon.values.BudgetKind;
import java.util.List;
import java.util.Optional;

/**
 * Tells of which budget a row is where the header does not: by the column that says so, by its article, or by the words in
 * its cells.
 */
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
        ItemField told = named(column, row)
                .or(() -> BudgetCell.parse(BudgetKind.ORDINARY, texts(column, row))
                        .statedKind())
                .map(kind -> kind == BudgetKind.ORDINARY ? ItemField.BUDGET_ORDINARY : ItemField.BUDGET_EXTRAORDINARY)
                .orElse(home);
        return told == field;
    }

    /** What the column of "O" and "E" says. */
    private Optional<BudgetKind> named(ColumnMap.FieldColumn column, int row) {
        return columns.get(amountOf(column)).named().stream()
                .flatMap(named -> CellTexts.budgetKind(text(named, row)).stream())
                .findFirst();
    }

    /** Where the amount stands that an article belongs to. */
    private int amountOf(ColumnMap.FieldColumn column) {
        int first = columns.indexOf(column);
        while (first > 0 && columns.get(first).article()) {
            first--;
        }
        return first;
    }

    /** The texts of the amount and of the articles that stand with it. */
    private String texts(ColumnMap.FieldColumn column, int row) {
        int first = amountOf(column);
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
