package be.jalon.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Formulas of a sheet whose cells, or some of whose cells, get another value. */
final class OverwrittenFormulas {

    private final String xml;
    private final SheetText sheet;
    private final Map<Integer, Map<Integer, CellChange>> changes;

    private OverwrittenFormulas(String xml, SheetChanges changes) {
        this.xml = xml;
        this.sheet = SheetText.of(xml);
        this.changes = changes.cells();
    }

    /** Whether a cell with a formula gets another value. */
    static boolean any(String xml, SheetChanges changes) {
        OverwrittenFormulas formulas = new OverwrittenFormulas(xml, changes);
        return formulas.sheet.rows().stream()
                .filter(row -> formulas.changes.containsKey(row.index()))
                .flatMap(row -> formulas.sheet.cells(row).stream())
                .anyMatch(cell -> formulas.overwrites(cell.ref())
                        && SharedFormulas.formula(xml, cell).isPresent());
    }

    /**
     * Takes away each formula that fills a block of cells of which one gets another value: the formula would write over
     * it. The values that it had computed stay.
     */
    static String releaseBlocks(String xml, SheetChanges changes) {
        return new OverwrittenFormulas(xml, changes).releaseBlocks();
    }

    private String releaseBlocks() {
        XmlEdits edits = new XmlEdits(xml);
        for (SheetText.Row row : sheet.rows()) {
            for (SheetText.Cell cell : sheet.cells(row)) {
                Optional<XmlTag> formula = SharedFormulas.formula(xml, cell)
                        .filter(tag -> tag.value("t", "").matches("array|dataTable"));
                if (formula.isPresent() && isOverwritten(formula.get().value("ref", ""))) {
                    XmlTag tag = formula.get();
                    edits.delete(tag.start(), new XmlTags(xml, tag.end()).skip(tag));
                }
            }
        }
        return edits.apply();
    }

    private boolean isOverwritten(String block) {
        Optional<Merge> area = Merge.tryParse(block);
        return area.isPresent()
                && changed().stream().anyMatch(cell -> area.get().contains(cell));
    }

    private List<CellRef> changed() {
        List<CellRef> cells = new ArrayList<>();
        changes.forEach((row, columns) -> columns.keySet().stream()
                .map(column -> new CellRef(row, column))
                .filter(this::overwrites)
                .forEach(cells::add));
        return cells;
    }

    private boolean overwrites(CellRef cell) {
        CellChange change = changes.getOrDefault(cell.row(), Map.of()).get(cell.column());
        return change != null && change.content() != null;
    }
}
