package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.plan.ItemField;
import be.jalon.values.Amount;
import be.jalon.values.BudgetCell;
import be.jalon.values.BudgetKind;
import be.jalon.values.BudgetLine;
import java.util.ArrayList;
import java.util.List;

/** Which budget the amounts of a table are of where no header says it: what their articles say, or a column of "O" and "E". */
final class UnstatedBudgets {

    private final HeadedTable table;
    /** Columns of articles. */
    private final List<Integer> articles;
    /** Columns that say of each row which budget it is of. */
    private final List<Integer> columns;

    private final List<Integer> assumed = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    UnstatedBudgets(HeadedTable table, List<Integer> articles) {
        this.table = table;
        this.articles = articles;
        this.columns = table.header().columns().stream()
                .map(HeaderBlock.Column::column)
                .filter(column -> table.stats(column)
                        .holdsOnly(text -> CellTexts.budgetKind(text).isPresent()))
                .filter(column -> table.stats(column).count(UnstatedBudgets::isExtraordinary) > 0)
                .limit(1)
                .toList();
    }

    private static boolean isExtraordinary(String text) {
        return CellTexts.budgetKind(text)
                .filter(BudgetKind.EXTRAORDINARY::equals)
                .isPresent();
    }

    List<Integer> columns() {
        return columns;
    }

    /** Columns of amounts of which nothing says to which budget they belong. */
    List<Integer> assumed() {
        return assumed;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The budget of the articles that stand with the amounts; the ordinary one, with a doubt, where there are none. */
    ItemField of(int column) {
        int ordinary = count(column, BudgetKind.ORDINARY);
        int extraordinary = count(column, BudgetKind.EXTRAORDINARY);
        if (ordinary + extraordinary == 0 && columns.isEmpty()) {
            assumed.add(column);
        } else if (columns.isEmpty() && extraordinary > 0 && lacksArticles(column)) {
            findings.add(Finding.doubt(
                    "budget.kind_by_others", table.address(column), table.headerOf(column), table.headerOf(column)));
        }
        return extraordinary > ordinary ? ItemField.BUDGET_EXTRAORDINARY : ItemField.BUDGET_ORDINARY;
    }

    /** Some amounts have neither an article nor words that say which budget they are of. */
    private boolean lacksArticles(int column) {
        return table.rows().stream()
                .filter(row -> Amount.parse(text(row.index(), column)).isPresent())
                .anyMatch(row -> articles.stream()
                        .map(article -> text(row.index(), article))
                        .noneMatch(text -> CellTexts.isArticle(text) || CellTexts.isProject(text)));
    }

    private String text(int row, int column) {
        SheetGrid grid = table.grid();
        return grid.downward(new CellRef(row, column)).map(grid::shownText).orElse("");
    }

    private int count(int column, BudgetKind kind) {
        int inside = table.stats(column).count(text -> BudgetCell.parse(kind, text).lines().stream()
                .map(BudgetLine::article)
                .anyMatch(article ->
                        article != null && article.kind().filter(kind::equals).isPresent()));
        return inside
                + articles.stream()
                        .mapToInt(article -> table.stats(article).count(text -> CellTexts.namesArticle(text, kind)))
                        .sum();
    }
}
