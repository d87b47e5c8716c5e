package be.jalon.exchange.writing;

import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.DraftSheet;
import be.jalon.exchange.workbook.SheetEdit;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What changes in sheets that hold forms besides the texts of their cells: the rows of a form whose action was deleted
 * go. A new form cannot be drawn, and no form changes its place; that is said.
 */
final class FormEdits {

    private final Source source;
    private final Homes homes;
    private final Set<Integer> present;
    private final Notes notes;

    FormEdits(Source source, Homes homes, List<ItemRow> plan, Notes notes) {
        this.source = source;
        this.homes = homes;
        this.present = new HashSet<>();
        this.notes = notes;
        plan.forEach(row -> source.draft(row.id()).ifPresent(draft -> present.add(draft.id())));
    }

    List<SheetEdit> edits(DraftSheet sheet) {
        int last = -1;
        for (ItemRow row : homes.itemsOf(sheet.name())) {
            DraftItem draft = source.draft(row.id()).orElse(null);
            if (draft == null) {
                notes.add("form_new", null, sheet.name(), row);
            } else if (!homes.hangsAsBefore(row, draft) || draft.id() < last) {
                notes.add("form_moved", null, sheet.name(), row);
            } else {
                last = draft.id();
            }
        }
        List<SheetEdit> edits = new ArrayList<>();
        source.reading().items().stream()
                .filter(draft -> !present.contains(draft.id()))
                .forEach(draft -> delete(draft, sheet, edits));
        return edits;
    }

    private void delete(DraftItem draft, DraftSheet sheet, List<SheetEdit> edits) {
        if (draft.sheet().equals(sheet.name())) {
            for (int row = Math.max(0, draft.row()); row <= draft.lastRow(); row++) {
                edits.add(new SheetEdit.RemoveRow(sheet.name(), row));
            }
        } else if (isDescribedIn(draft, sheet)) {
            FieldTexts texts = draft.texts();
            notes.add("form_left", null, sheet.name(), texts.get(ItemField.TITLE));
        }
    }

    /** A table lists the action, and a form in this sheet describes it. */
    private static boolean isDescribedIn(DraftItem draft, DraftSheet sheet) {
        return draft.row() >= 0
                && draft.cells().values().stream()
                        .flatMap(cell -> cell.parts().stream())
                        .anyMatch(part -> Objects.equals(part.sheet(), sheet.name()));
    }
}
