package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Turns the forms of a workbook into items: each one an action, with the objectives that it names above it. */
final class FormInterpreter {

    private final FormSheets forms;
    private final PlanTree tree;
    private final Colours colours;
    private final SheetFindings findings = new SheetFindings(FormTable.NAME);
    private final FormTable table;
    private final HeaderBlock header;
    private final SheetGrid grid;
    private final CellLedger ledger;

    /** Cells of the table that belong to no item. */
    private final Set<CellRef> loose = new HashSet<>();

    private final Map<String, CellLedger> ledgers = new LinkedHashMap<>();
    private final Map<String, Map<CellRef, FreeLine>> freeLines = new LinkedHashMap<>();

    FormInterpreter(FormSheets forms, PlanTree tree, Colours colours) {
        this.forms = forms;
        this.tree = tree;
        this.colours = colours;
        this.table = new FormTable(forms.forms(), forms.profile(), forms.labels(), findings);
        this.header = table.header();
        this.grid = new SheetGrid(table.sheet());
        this.ledger = new CellLedger(grid.sheet());
    }

    void interpret() {
        LayoutProfile profile = forms.profile().ofActionsAlone();
        ColumnResolver resolver = new ColumnResolver(new HeadedTable(grid, profile, header, grid.rows()));
        ColumnMap columns = resolver.resolve().orElseThrow();
        findings.addAll(resolver.findings());
        SheetAnalysis.Table rows = new SheetAnalysis.Table(header, columns, grid.rows());
        SheetAnalysis analysis =
                new SheetAnalysis(grid, profile, List.of(rows), List.of(), Legend.NONE, Set.of(0), List.of());
        tree.startSheet();
        TableInterpreter.interpret(analysis, rows, tree, colours, findings, ledger)
                .forEach(cell -> loose.add(cell.ref()));
        account(columns);
    }

    private void account(ColumnMap columns) {
        for (SheetGrid sheet : forms.grids()) {
            ledgers.put(sheet.name(), new CellLedger(sheet.sheet()));
            freeLines.put(sheet.name(), new TreeMap<>());
        }
        Map<Integer, String> known = columns.described();
        for (RawRow row : grid.rows()) {
            for (RawCell cell : row.cells()) {
                account(cell.ref(), known.containsKey(cell.column()));
            }
        }
        forms.forms().forEach(this::accountLabels);
        forms.grids().forEach(this::accountRest);
    }

    /** A value became a field, stays under its label, or belongs to no item. */
    private void account(CellRef ref, boolean known) {
        String sheet = table.places().sheet(ref);
        CellLedger real = sheet == null ? null : ledgers.get(sheet);
        if (real == null) {
            return;
        }
        for (Form.Value value :
                loose.contains(ref) ? List.<Form.Value>of() : table.places().values(ref)) {
            if (saysMore(value)) {
                continue;
            }
            if (known && ledger.isMapped(ref)) {
                real.map(value.ref());
            } else if (ledger.isAccounted(ref)) {
                real.keep(value.ref());
            }
        }
    }

    /** "Action 1.2 : Planter" gave only its number: the line stays. */
    private static boolean saysMore(Form.Value value) {
        RawCell cell = value.cell();
        return cell != null && !cell.text().strip().endsWith(value.text().strip());
    }

    /** A label that is no known word may say more than the name of its field: then it stays as a line. */
    private void accountLabels(Form form) {
        CellLedger real = ledgers.get(form.sheet());
        if (real != null) {
            form.pairs().forEach(pair -> {
                boolean mapped = pair.values().stream().anyMatch(value -> real.isMapped(value.ref()));
                boolean said = forms.labels().isKnown(pair.label());
                if (mapped && said) {
                    real.map(pair.cell());
                } else if (!mapped && pair.isWritten()) {
                    real.keep(pair.cell());
                } else if (said && forms.labels().isOfField(pair.label())) {
                    real.keep(pair.cell());
                }
            });
        }
    }

    private void accountRest(SheetGrid sheet) {
        CellLedger real = ledgers.get(sheet.name());
        Map<CellRef, FreeLine> free = freeLines.get(sheet.name());
        for (RawRow row : sheet.rows()) {
            for (RawCell cell : row.cells()) {
                if (real != null && free != null && SheetGrid.isWritten(cell) && !real.isAccounted(cell.ref())) {
                    real.keep(cell.ref());
                    free.put(cell.ref(), new FreeLine(cell.ref(), cell.text()));
                    if (sheet.isCovered(cell.ref())) {
                        findings.add(Finding.note("cell.hidden_by_merge", sheet.address(cell.ref()), cell.text()));
                    }
                }
            }
        }
    }

    FormPlaces places() {
        return table.places();
    }

    SheetFindings findings() {
        return findings;
    }

    CellCount count(String sheet) {
        CellLedger real = ledgers.get(sheet);
        return real == null ? new CellCount(0, 0, 0, 0) : real.count();
    }

    DraftSheet sheet(String name) {
        List<FreeLine> free =
                new ArrayList<>(freeLines.getOrDefault(name, Map.of()).values());
        return new DraftSheet(name, DraftSheet.FORMS, List.of(), Map.of(), colours.swatches(), colours.labels(), free);
    }
}
