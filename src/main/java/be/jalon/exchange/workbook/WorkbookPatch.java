package be.jalon.exchange.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Applies edits to the parts of one workbook, in four passes that each leave well-formed parts behind. */
final class WorkbookPatch {

    /** Parts of a sheet that name its cells in attributes. */
    private static final List<String> WITH_RANGES = List.of("comments", "threadedComment", "table", "pivotTable");

    private final WorkbookParts workbook;
    private final PackageEdit edit;
    private final Supplies supplies;
    /** By sheet, in the order of the tabs. */
    private final Map<WorkbookParts.Sheet, SheetChanges> changes = new LinkedHashMap<>();

    private boolean formulasOverwritten;

    WorkbookPatch(WorkbookParts workbook, List<SheetEdit> edits) {
        this.workbook = workbook;
        this.edit = new PackageEdit(workbook.parts());
        this.supplies = new Supplies(workbook, edit);
        Map<String, SheetChanges> byName = new HashMap<>();
        edits.forEach(one ->
                byName.computeIfAbsent(one.sheet(), name -> new SheetChanges()).add(one));
        for (WorkbookParts.Sheet sheet : workbook.sheets()) {
            SheetChanges found = byName.remove(sheet.name());
            if (found != null) {
                changes.put(sheet, found);
            }
        }
        if (!byName.isEmpty()) {
            throw new IllegalArgumentException("No such sheet: " + byName.keySet());
        }
    }

    byte[] apply() {
        changes.forEach(this::freeFormulas);
        moveFormulas();
        changes.forEach(this::moveSurroundings);
        CellWriter writer = new CellWriter(supplies);
        changes.forEach(
                (sheet, change) -> edit.put(sheet.part(), SheetRows.apply(edit.text(sheet.part()), change, writer)));
        supplies.writeBack();
        askForRecalculation();
        Macros.drop(edit, workbook.main());
        return edit.bytes();
    }

    /** Formulas that several cells have in common cannot stay so when one of these cells changes or moves. */
    private void freeFormulas(WorkbookParts.Sheet sheet, SheetChanges change) {
        String xml = edit.text(sheet.part());
        boolean overwritten = OverwrittenFormulas.any(xml, change);
        formulasOverwritten |= overwritten;
        if (overwritten || change.movesRows()) {
            edit.put(sheet.part(), SharedFormulas.spellOut(xml));
        }
        edit.put(sheet.part(), OverwrittenFormulas.releaseBlocks(edit.text(sheet.part()), change));
    }

    /** All formulas of the workbook that name cells of sheets whose rows move. */
    private void moveFormulas() {
        Map<String, RowShift> shifts = new HashMap<>();
        changes.forEach((sheet, change) -> shifts.put(sheet.name(), change.shift()));
        FormulaShift shift = new FormulaShift(shifts);
        if (shift.changesNothing()) {
            return;
        }
        for (WorkbookParts.Sheet sheet : workbook.sheets()) {
            String xml = edit.text(sheet.part());
            if (!shift.part(xml, sheet.name()).equals(xml)) {
                edit.put(sheet.part(), shift.part(SharedFormulas.spellOut(xml), sheet.name()));
            }
            for (String table : related(sheet, "table")) {
                edit.put(table, shift.part(edit.text(table), sheet.name()));
            }
        }
        edit.put(workbook.main(), shift.part(edit.text(workbook.main()), null));
        for (ZipBytes.Member member : workbook.parts().members()) {
            if (member.name().matches("(?i)xl/charts/[^/]+\\.xml")) {
                edit.put(member.name(), shift.part(edit.text(member.name()), null));
            } else if (member.name().matches("(?i)xl/pivotCache/pivotCacheDefinition[^/]*\\.xml")) {
                edit.put(member.name(), PivotSource.shift(edit.text(member.name()), shifts));
            }
        }
    }

    /** Everything about a sheet but its rows. */
    private void moveSurroundings(WorkbookParts.Sheet sheet, SheetChanges change) {
        if (!change.movesRows()) {
            return;
        }
        RowShift shift = change.shift();
        String xml = edit.text(sheet.part());
        List<Merge> copies = SheetRanges.copiedMerges(xml, change.inserts(), change.places());
        edit.put(sheet.part(), AnchorShift.drawing(SheetRanges.shift(xml, shift, copies), shift));
        for (String kind : WITH_RANGES) {
            related(sheet, kind).forEach(part -> edit.put(part, SheetRanges.shift(edit.text(part), shift, List.of())));
        }
        related(sheet, "drawing").forEach(part -> edit.put(part, AnchorShift.drawing(edit.text(part), shift)));
        related(sheet, "vmlDrawing").forEach(part -> edit.put(part, AnchorShift.notes(edit.text(part), shift)));
    }

    private Set<String> related(WorkbookParts.Sheet sheet, String kind) {
        return Relationships.of(workbook.parts(), sheet.part()).allOfKind(kind).stream()
                .map(Relationships.Relationship::target)
                .filter(workbook.parts()::has)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void askForRecalculation() {
        boolean moved = changes.values().stream().anyMatch(SheetChanges::movesRows);
        if (formulasOverwritten || moved) {
            // Lists the cells with formulas; programs write it anew when it is not there.
            workbook.part("calcChain")
                    .filter(workbook.parts()::has)
                    .ifPresent(part -> edit.drop(part, workbook.main()));
        }
        boolean values = changes.values().stream().anyMatch(SheetChanges::changesValues);
        boolean formulas = values
                && workbook.sheets().stream().anyMatch(sheet -> Recalculation.hasFormulas(edit.text(sheet.part())));
        if (formulas) {
            edit.put(workbook.main(), Recalculation.ask(edit.text(workbook.main())));
        }
    }
}
