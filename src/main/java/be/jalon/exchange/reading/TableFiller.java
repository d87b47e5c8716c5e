package be.jalon.exchange.reading;

import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.workbook.CellRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** Fills the items of a table, runs of neighbours at once; what is found is told in their order. */
final class TableFiller {

    /** So many items are worth a thread of their own. */
    private static final int RUN = 500;

    private final SheetGrid grid;
    private final LayoutProfile profile;
    private final ColumnMap columns;
    private final Colours colours;
    private final Set<CellRef> legend;
    private final SheetFindings findings;
    private final CellLedger ledger;
    private final FormulaCells formulas = new FormulaCells();
    /** The header of a column. */
    private final IntFunction<String> names;

    TableFiller(
            SheetAnalysis sheet,
            SheetAnalysis.Table table,
            Colours colours,
            SheetFindings findings,
            CellLedger ledger) {
        this.grid = sheet.grid();
        this.profile = sheet.profile();
        this.columns = table.columns();
        this.colours = colours;
        this.legend = sheet.legend().beside();
        this.findings = findings;
        this.ledger = ledger;
        this.names = column ->
                table.header().column(column).map(HeaderBlock.Column::header).orElse("");
    }

    void fill(Collection<ItemBuilder> items) {
        runs(items).parallelStream().map(this::fillRun).forEachOrdered(findings::addAll);
        formulas.note(grid, findings);
    }

    private SheetFindings fillRun(List<ItemBuilder> items) {
        SheetFindings found = new SheetFindings(grid.name());
        ItemFiller filler = new ItemFiller(
                grid,
                columns,
                names,
                new PendingReader(grid, columns, profile.legend(), colours.swatches(), legend, found),
                new LabelReader(grid, columns, names, profile, colours.labels(), found),
                formulas,
                found,
                ledger);
        SplitCells split = new SplitCells(profile.headers(), columns, names, found);
        HealthStatus health = new HealthStatus(columns, names, found);
        for (ItemBuilder item : items) {
            grid.step();
            filler.fill(item);
            split.read(item);
            health.read(item);
        }
        return found;
    }

    /** A cell merged over the rows of several items belongs to one run: the first item that holds it accounts for it. */
    private List<List<ItemBuilder>> runs(Collection<ItemBuilder> items) {
        List<List<ItemBuilder>> runs = new ArrayList<>();
        List<ItemBuilder> run = new ArrayList<>();
        for (ItemBuilder item : items) {
            if (run.size() >= RUN && startsAnew(item)) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(item);
        }
        runs.add(run);
        return runs;
    }

    private boolean startsAnew(ItemBuilder item) {
        return !item.rows.isEmpty() && !grid.isContinued(item.rows.getFirst());
    }
}
