package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemField;
import be.jalon.values.AmountUnit;
import be.jalon.values.BudgetCell;
import be.jalon.values.BudgetKind;
import be.jalon.values.BudgetLine;
import be.jalon.values.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/** Takes the cells of a field, with what their column and their neighbours say of them. */
final class CellParts {

    private static final int LONGEST_NAME = 40;

    /** Before the text of an article's column that names none, so that it is not read as an amount. */
    private static final String ARTICLE = "Article : ";

    private final SheetGrid grid;
    private final SheetFindings findings;
    private final CellLedger ledger;
    private final PartOfYear partOfYear;
    private final FormulaCells formulas;

    /** @param names the header of a column */
    CellParts(
            SheetGrid grid,
            IntFunction<String> names,
            FormulaCells formulas,
            SheetFindings findings,
            CellLedger ledger) {
        this.formulas = formulas;
        this.partOfYear = new PartOfYear(grid, names, findings, ledger);
        this.grid = grid;
        this.findings = findings;
        this.ledger = ledger;
    }

    CellPart part(ItemField field, ColumnMap.FieldColumn column, CellRef anchor, int row) {
        String label =
                field == ItemField.DEADLINE ? partOfYear.before(column, anchor, row) : label(column, anchor, row);
        RawCell cell = grid.cell(anchor);
        if (cell == null) {
            return CellPart.empty(grid.name(), anchor, label);
        }
        ledger.map(anchor);
        if (cell.formula() != null) {
            formulas.add(cell);
        }
        return inUnit(CellPart.of(grid.name(), cell, label), column.unit());
    }

    /** The cell that says which part of the year it is, where there is one and it is understood. */
    Optional<CellPart> beside(ItemField field, ColumnMap.FieldColumn column, int row) {
        return field != ItemField.DEADLINE || column.named().isEmpty()
                ? Optional.empty()
                : grid.downward(new CellRef(row, column.named().getFirst()))
                        .filter(ledger::isMapped)
                        .map(grid::cell)
                        .map(cell -> CellPart.of(grid.name(), cell, ""));
    }

    /** A number counts what its column counts; of an amount among words nobody knows. */
    private CellPart inUnit(CellPart part, String unit) {
        if (unit.isEmpty() || part.raw().isBlank()) {
            return part;
        }
        if (AmountUnit.isBare(part.raw())) {
            return part.in(unit);
        }
        boolean unclear = !AmountUnit.isScaled(part.raw())
                && BudgetCell.parse(BudgetKind.ORDINARY, part.raw()).lines().stream()
                        .map(BudgetLine::amount)
                        .filter(Objects::nonNull)
                        .anyMatch(amount -> amount.signum() > 0);
        if (unclear) {
            findings.add(Finding.doubt(
                    "budget.unit_unclear", grid.address(part.ref()), part.raw(), part.raw(), unit.strip()));
        }
        return part;
    }

    /** What stands before the text of the cell: the year of its column, or what the cells beside it say. */
    private String label(ColumnMap.FieldColumn column, CellRef anchor, int row) {
        if (column.article()) {
            return isArticleUnnamed(grid.shownText(anchor)) ? ARTICLE : "";
        }
        if (column.named().isEmpty() || grid.shownText(anchor).isEmpty()) {
            return column.label();
        }
        List<String> words = new ArrayList<>();
        if (!column.said().isEmpty()) {
            words.add(column.said());
        }
        for (int named : column.named()) {
            CellRef ref = grid.downward(new CellRef(row, named)).orElse(null);
            String text = ref == null ? "" : grid.shownText(ref);
            if (ref != null && isName(text) && CellTexts.budgetKind(text).isEmpty()) {
                ledger.map(ref);
                words.add(text);
            }
        }
        return words.isEmpty() ? "" : String.join(" ", words) + " : ";
    }

    private static boolean isArticleUnnamed(String text) {
        Presence presence = Presence.of(text);
        return presence == Presence.UNKNOWN
                || (presence == Presence.STATED
                        && !CellTexts.isProject(text)
                        && !text.contains("\n")
                        && BudgetCell.parse(BudgetKind.ORDINARY, text).lines().stream()
                                .allMatch(line -> line.article() == null));
    }

    /** A payer, a year or an article is short; a longer text stays under its header. */
    private static boolean isName(String text) {
        boolean words =
                text.chars().noneMatch(c -> Character.isDigit(c) || c == '\n') && Presence.of(text) == Presence.STATED;
        return text.length() <= LONGEST_NAME && (words || CellTexts.isYear(text) || CellTexts.isArticle(text));
    }
}
