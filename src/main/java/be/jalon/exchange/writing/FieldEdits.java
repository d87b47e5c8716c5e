package be.jalon.exchange.writing;

import be.jalon.exchange.reading.CellPart;
import be.jalon.exchange.reading.DraftCell;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.workbook.CellContent;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PendingMark;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Writes the changed fields and flags of items that stand in the workbook into their cells. */
final class FieldEdits {

    private static final Set<ItemField> TITLED = EnumSet.of(ItemField.TITLE, ItemField.CODE);

    private final Source source;
    private final PendingFills fills;
    private final CellChanges changes;
    private final Notes notes;
    private final WaitingCells waiting;

    FieldEdits(Source source, PendingFills fills, WaitingCells waiting, CellChanges changes, Notes notes) {
        this.source = source;
        this.fills = fills;
        this.waiting = waiting;
        this.changes = changes;
        this.notes = notes;
    }

    void write(DraftItem draft, ItemRow row) {
        writeTitleAndCode(draft, row);
        for (ItemField field : row.texts().differences(draft.texts())) {
            if (!TITLED.contains(field)) {
                writeField(draft, row, field);
            }
        }
        writeFlags(draft, row);
    }

    private void writeTitleAndCode(DraftItem draft, ItemRow row) {
        DraftCell title = draft.cells().get(ItemField.TITLE);
        if (title == null) {
            if (!row.title().equals(draft.texts().get(ItemField.TITLE))) {
                notes.add("title_without_cell", null, draft.sheet(), row);
            }
        } else {
            TitleEdit.changed(draft, row).ifPresent(text -> title.parts()
                    .forEach(part -> changes.write(part.sheet(), part.ref(), CellContent.text(text))));
        }
        CellPart code = TitleEdit.codePart(draft);
        if (code != null && TitleEdit.isCodeChanged(draft, row)) {
            changes.write(code.sheet(), code.ref(), Contents.like(code, row.text(ItemField.CODE)));
        }
    }

    private void writeField(DraftItem draft, ItemRow row, ItemField field) {
        DraftCell cell = draft.cells().get(field);
        if (cell == null) {
            notes.add("no_column", field, draft.sheet(), row);
        } else if (cell.shared()) {
            notes.add("shared_cell", field, draft.sheet(), row);
        } else {
            Contents.spread(cell, row.text(field)).forEach((part, text) -> write(part, text));
        }
    }

    private void write(CellPart part, String text) {
        if (!text.equals(part.raw())) {
            changes.write(part.sheet(), part.ref(), Contents.like(part, text));
        }
    }

    private void writeFlags(DraftItem draft, ItemRow row) {
        for (ItemField field : ItemField.values()) {
            PendingMark mark = row.pending().get(field);
            boolean before = draft.pending().containsKey(field);
            if (mark != null && !before) {
                flag(draft, row, field, mark);
            } else if (mark == null && before) {
                lift(draft, row, field);
            }
        }
    }

    private void flag(DraftItem draft, ItemRow row, ItemField field, PendingMark mark) {
        DraftCell cell = draft.cells().get(field);
        Optional<String> fill = fills.of(draft.sheet(), mark.reason());
        if (cell == null) {
            notes.add("flag_no_column", field, draft.sheet(), row);
        } else if (fill.isEmpty()) {
            notes.add("no_legend", null, draft.sheet(), row);
        } else {
            cell.parts().forEach(part -> changes.fill(part.sheet(), part.ref(), fill.get()));
        }
    }

    /** Only the cells that wear the colour lose it, and a merged one not before all that waits in it is settled. */
    private void lift(DraftItem draft, ItemRow row, ItemField field) {
        for (WaitingCells.Block block : waiting.blocks(draft, field)) {
            if (waiting.isWaiting(block)) {
                notes.add("flag_shared", field, block.sheet(), row);
            } else {
                waiting.cells(block).stream()
                        .filter(ref -> fills.isPending(block.sheet(), fillOf(block.sheet(), ref)))
                        .forEach(ref -> changes.fill(
                                block.sheet(),
                                ref,
                                fills.usual(
                                        block.sheet(),
                                        field,
                                        draft.level(),
                                        block.cells().first())));
            }
        }
    }

    private String fillOf(String sheet, CellRef ref) {
        return source.cell(sheet, ref).map(RawCell::fill).orElse("");
    }
}
