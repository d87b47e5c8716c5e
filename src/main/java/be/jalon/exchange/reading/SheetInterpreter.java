package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns one sheet with a table into items below the plan's tree. */
final class SheetInterpreter {

    private final SheetAnalysis sheet;
    private final SheetGrid grid;
    private final PlanTree tree;
    private final List<Swatch> swatches;
    private final SheetFindings findings;
    private final CellLedger ledger;
    private final Map<CellRef, FreeLine> freeLines = new TreeMap<>();

    /** @param swatches the colours of the legend that holds for this sheet, its own or another sheet's */
    SheetInterpreter(SheetAnalysis sheet, PlanTree tree, List<Swatch> swatches, SheetFindings findings) {
        this.sheet = sheet;
        this.grid = sheet.grid();
        this.tree = tree;
        this.swatches = swatches;
        this.findings = findings;
        this.ledger = new CellLedger(grid.sheet());
    }

    /** @param domainBySheet the sheet's name stands for a domain where no line names one */
    DraftSheet interpret(boolean domainBySheet) {
        tree.startSheet();
        accountHeaders();
        int firstTableRow = sheet.header().firstRow();
        sheet.others().stream().filter(row -> row.index() < firstTableRow).forEach(this::readLine);
        if (domainBySheet && !namesDomain()) {
            addDomainOfSheet();
        }
        for (SheetAnalysis.Table table : sheet.tables()) {
            new TableInterpreter(sheet, table, tree, swatches, findings, ledger)
                    .interpret()
                    .forEach(this::free);
        }
        accountRest();
        return new DraftSheet(
                grid.name(),
                sheet.profile().id(),
                headerRows(),
                sheet.tables().getFirst().columns().described(),
                swatches,
                new ArrayList<>(freeLines.values()));
    }

    CellCount count() {
        return ledger.count();
    }

    private List<Integer> headerRows() {
        List<Integer> rows = new ArrayList<>();
        for (int row = sheet.header().firstRow(); row <= sheet.header().lastRow(); row++) {
            rows.add(row + 1);
        }
        return rows;
    }

    private void accountHeaders() {
        for (SheetAnalysis.Table table : sheet.tables()) {
            Map<Integer, String> known = table.columns().described();
            for (HeaderBlock.Column column : table.header().columns()) {
                if (column.cell() != null && known.containsKey(column.column())) {
                    ledger.map(column.cell());
                }
            }
        }
        for (RawRow row : grid.rows()) {
            if (sheet.headerRows().contains(row.index())) {
                row.cells().forEach(cell -> ledger.keep(cell.ref()));
            } else if (sheet.legend().rows().contains(row.index())) {
                row.cells().forEach(cell -> ledger.keep(cell.ref()));
            }
        }
    }

    /** A line above the table: sections, or free text. */
    private void readLine(RawRow row) {
        List<RawCell> written = grid.written(row);
        int at = 0;
        while (at < written.size()) {
            Optional<SectionLine> section =
                    SectionLine.at(written, at, sheet.profile().levels());
            section.ifPresent(this::openSection);
            at += section.map(SectionLine::cells).orElse(1);
        }
    }

    private void openSection(SectionLine line) {
        Sections.open(tree, line, grid.name(), ledger);
    }

    private boolean namesDomain() {
        boolean above = tree.open(ItemLevel.DOMAIN).isPresent()
                || tree.open(ItemLevel.AXIS).isPresent();
        return above || sheet.tables().stream().anyMatch(this::namesDomain);
    }

    private boolean namesDomain(SheetAnalysis.Table table) {
        if (table.columns().levels().containsKey(ItemLevel.DOMAIN)) {
            return true;
        }
        return table.rows().stream()
                .map(grid::written)
                .filter(written -> !written.isEmpty() && written.size() <= Sections.MOST_CELLS)
                .anyMatch(written -> SectionLine.at(written, 0, sheet.profile().levels())
                        .filter(line -> line.level() != ItemLevel.VOLET)
                        .isPresent());
    }

    private void addDomainOfSheet() {
        String name = grid.name().strip();
        Optional<ItemBuilder> known = tree.same(ItemLevel.DOMAIN, "", name);
        if (known.isPresent()) {
            tree.reopen(known.get());
            return;
        }
        tree.add(ItemLevel.DOMAIN, grid.name()).texts.put(ItemField.TITLE, name);
        findings.add(Finding.note("domain.by_sheet", grid.name(), name, name));
    }

    private void free(RawCell cell) {
        ledger.keep(cell.ref());
        freeLines.put(cell.ref(), new FreeLine(cell.ref(), cell.text()));
    }

    /** What no row wanted is kept as a free line; what a merged block hides is said. */
    private void accountRest() {
        for (RawRow row : grid.rows()) {
            for (RawCell cell : row.cells()) {
                if (SheetGrid.isWritten(cell) && !ledger.isAccounted(cell.ref())) {
                    free(cell);
                    if (grid.isCovered(cell.ref())) {
                        findings.add(Finding.note("cell.hidden_by_merge", grid.address(cell.ref()), cell.text()));
                    }
                }
            }
        }
    }
}
