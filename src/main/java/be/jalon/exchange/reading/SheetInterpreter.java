package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.HeaderMatch;
import be.jalon.exchange.profile.HeaderTarget;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns one sheet with a table into items below the plan's tree. */
final class SheetInterpreter {

    private final SheetAnalysis sheet;
    private final SheetGrid grid;
    private final PlanTree tree;
    private final Colours colours;
    private final SheetFindings findings;
    private final CellLedger ledger;
    private final Map<CellRef, FreeLine> freeLines = new TreeMap<>();

    /** @param colours of the legend that holds for this sheet, its own or another sheet's */
    SheetInterpreter(SheetAnalysis sheet, PlanTree tree, Colours colours, SheetFindings findings) {
        this.sheet = sheet;
        this.grid = sheet.grid();
        this.tree = tree;
        this.colours = colours;
        this.findings = findings;
        this.ledger = new CellLedger(grid.sheet());
    }

    /** @param domainBySheet the sheet's name stands for a domain where no line names one */
    DraftSheet interpret(boolean domainBySheet) {
        tree.startSheet();
        accountHeaders();
        int firstTableRow = sheet.header().firstRow();
        sheet.others().stream().filter(row -> row.index() < firstTableRow).forEach(this::readLine);
        addVoletOfSheet();
        if (domainBySheet && !namesDomain()) {
            addDomainOfSheet();
        }
        sheet.others().stream().filter(row -> row.index() < firstTableRow).forEach(this::readObjective);
        for (SheetAnalysis.Table table : sheet.tables()) {
            noteUnknown(table);
            TableInterpreter.interpret(sheet, table, tree, colours, findings, ledger)
                    .forEach(this::free);
        }
        accountRest();
        return new DraftSheet(
                grid.name(),
                sheet.profile().id(),
                headerRows(),
                sheet.tables().getFirst().columns().described(),
                colours.swatches(),
                colours.labels(),
                new ArrayList<>(freeLines.values()));
    }

    CellCount count() {
        return ledger.count();
    }

    private List<Integer> headerRows() {
        List<Integer> rows = new ArrayList<>();
        for (int row = Math.max(0, sheet.header().firstRow());
                row <= sheet.header().lastRow();
                row++) {
            rows.add(row + 1);
        }
        return rows;
    }

    /** Nobody is to believe that a column was read because nothing was said of it. */
    private void noteUnknown(SheetAnalysis.Table table) {
        List<HeaderBlock.Column> unknown = table.header().columns().stream()
                .filter(column -> saysNothing(column.match()) && column.cell() != null)
                .filter(column -> table.columns().headers().containsKey(column.column()))
                .toList();
        if (!unknown.isEmpty()) {
            String names = unknown.stream()
                    .map(column -> "«\u202f" + table.columns().extraName(column.column()) + "\u202f»")
                    .collect(Collectors.joining(", "));
            CellRef first = unknown.getFirst().cell();
            findings.add(
                    Finding.note("column.unknown", first == null ? grid.name() : grid.address(first), names, names));
        }
    }

    /** Neither a known word, nor one that a cross below it would make an answer. */
    private static boolean saysNothing(@Nullable HeaderMatch match) {
        return match == null || match.candidates().stream().allMatch(HeaderTarget.Mark.class::isInstance);
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
                row.cells().forEach(this::keepHeader);
            } else if (sheet.legend().rows().contains(row.index())) {
                row.cells().stream().filter(SheetGrid::isWritten).forEach(this::free);
            }
        }
        sheet.legend().beside().stream()
                .map(grid::cell)
                .filter(cell -> cell != null && SheetGrid.isWritten(cell) && !ledger.isAccounted(cell.ref()))
                .forEach(this::free);
    }

    /** What stands among later headers and is none is somebody's text. */
    private void keepHeader(RawCell cell) {
        if (SheetGrid.isWritten(cell) && sheet.legend().beside().contains(cell.ref())) {
            free(cell);
            return;
        }
        boolean later = cell.row() > sheet.header().lastRow() && SheetGrid.isWritten(cell);
        boolean known = sheet.profile().headers().knows(cell.text())
                || sheet.header().columns().stream()
                        .anyMatch(column -> column.header().equals(cell.text().strip()));
        if (later && !known && !ledger.isMapped(cell.ref())) {
            free(cell);
        } else {
            ledger.keep(cell.ref());
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

    /** Tables that follow each other below their objectives begin with the first ones above the first headers. */
    private void readObjective(RawRow row) {
        if (!sheet.legend().rows().contains(row.index())) {
            SectionLine.objective(grid.written(row), sheet.profile()).ifPresent(this::openSection);
        }
    }

    /** A sheet called "Volet interne" holds that volet, unless a line says otherwise. */
    private void addVoletOfSheet() {
        String name = grid.name().strip();
        boolean volet = sheet.profile()
                .levels()
                .match(name)
                .filter(match -> match.level() == ItemLevel.VOLET)
                .isPresent();
        boolean named = tree.open(ItemLevel.VOLET).isPresent()
                || sheet.tables().stream()
                        .flatMap(table -> table.columns().levels().stream())
                        .anyMatch(level -> level.level() == ItemLevel.VOLET);
        if (volet && !named) {
            addSectionOfSheet(ItemLevel.VOLET, "volet.by_sheet");
        }
    }

    private void openSection(SectionLine line) {
        Sections.open(tree, line, grid.name(), sheet.profile().levels(), ledger);
    }

    private boolean namesDomain() {
        boolean above = tree.open(ItemLevel.DOMAIN).isPresent()
                || tree.open(ItemLevel.AXIS).isPresent();
        return above || sheet.tables().stream().anyMatch(this::namesDomain);
    }

    private boolean namesDomain(SheetAnalysis.Table table) {
        if (table.columns().levels().stream().anyMatch(level -> level.level() == ItemLevel.DOMAIN)) {
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
        boolean ofOtherLevel = sheet.profile()
                .levels()
                .match(grid.name())
                .filter(match -> !match.level().isSection() || match.level() == ItemLevel.VOLET)
                .isPresent();
        if (!ofOtherLevel) {
            addSectionOfSheet(ItemLevel.DOMAIN, "domain.by_sheet");
        }
    }

    private void addSectionOfSheet(ItemLevel level, String code) {
        String name = grid.name().strip();
        Optional<ItemBuilder> known = tree.same(level, 0, "", name);
        if (known.isPresent()) {
            tree.reopen(known.get());
            return;
        }
        tree.add(level, grid.name()).texts.put(ItemField.TITLE, name);
        findings.add(Finding.note(code, grid.name(), name, name));
    }

    private void free(RawCell cell) {
        ledger.keep(cell.ref());
        freeLines.put(cell.ref(), new FreeLine(cell.ref(), cell.text()));
    }

    /** What no row wanted is kept as a free line; what a merged block hides is said. */
    private void accountRest() {
        ledger.eachLost(cell -> {
            free(cell);
            if (grid.isCovered(cell.ref())) {
                findings.add(Finding.note("cell.hidden_by_merge", grid.address(cell.ref()), cell.text()));
            }
        });
    }
}
