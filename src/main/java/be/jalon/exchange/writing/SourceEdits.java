package be.jalon.exchange.writing;

import be.jalon.exchange.ExportNote;
import be.jalon.exchange.profile.ProfileCatalog;
import be.jalon.exchange.reading.DraftSheet;
import be.jalon.exchange.workbook.SheetEdit;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanSnapshot;
import java.util.ArrayList;
import java.util.List;

/**
 * What has to change in the workbook that a plan came from, so that it says what the plan says now: cells where texts
 * or flags changed, rows for what was created, moved or deleted. Where nothing changed there is no edit.
 *
 * @param notes what cannot be said in that workbook
 */
public record SourceEdits(List<SheetEdit> edits, List<ExportNote> notes) {

    public SourceEdits {
        edits = List.copyOf(edits);
        notes = List.copyOf(notes);
    }

    public static SourceEdits of(Source source, PlanSnapshot plan, ProfileCatalog profiles) {
        Notes notes = new Notes();
        CellChanges changes = new CellChanges();
        PendingFills fills = new PendingFills(source);
        FieldEdits fields = new FieldEdits(source, fills, new WaitingCells(source, plan), changes, notes);
        Homes homes = new Homes(source, plan);
        for (ItemRow row : plan.rows()) {
            source.draft(row.id())
                    .filter(draft -> draft.sheet().equals(homes.of(row)))
                    .ifPresent(draft -> fields.write(draft, row));
        }
        NewLines lines = new NewLines(source, plan, fills, profiles, notes);
        FormEdits forms = new FormEdits(source, homes, plan.rows(), notes);
        RowOwners owners = new RowOwners(source.reading().items());
        List<SheetEdit> edits = new ArrayList<>();
        for (DraftSheet sheet : source.tables()) {
            edits.addAll(
                    sheet.holdsForms()
                            ? forms.edits(sheet)
                            : new SheetRows(source, owners, sheet, changes, lines).edits(homes.itemsOf(sheet.name())));
        }
        homes.homeless().forEach(row -> notes.add("no_table", null, "", row));
        edits.addAll(0, changes.edits());
        List<SheetEdit> fitting = LongTexts.cut(edits, notes);
        return new SourceEdits(fitting, notes.all());
    }
}
