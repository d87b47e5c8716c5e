package be.jalon.exchange.writing;

import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.DraftSheet;
import be.jalon.exchange.workbook.CellContent;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.exchange.workbook.SheetEdit;
import be.jalon.plan.ItemRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the rows of one sheet in the order of the plan: as many as possible stay, the others are taken out and put in. */
final class SheetRows {

    private final Source source;
    private final RowOwners owners;
    private final DraftSheet sheet;
    private final CellChanges changes;
    private final NewLines lines;
    private final List<SheetEdit> edits = new ArrayList<>();

    SheetRows(Source source, RowOwners owners, DraftSheet sheet, CellChanges changes, NewLines lines) {
        this.source = source;
        this.owners = owners;
        this.sheet = sheet;
        this.changes = changes;
        this.lines = lines;
    }

    /** @param items all that are written in this sheet, in the order of the plan */
    List<SheetEdit> edits(List<ItemRow> items) {
        List<Slot> slots = items.stream().map(this::slot).toList();
        Set<Slot> staying = staying(slots);
        removeAllBut(staying);
        int next = firstTableRow();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (staying.contains(slot)) {
                next = Math.max(firstTableRow(), slot.rows().getLast() + 1);
            } else if (!slot.standsBetweenOthers()) {
                int at = next > firstTableRow() ? next : beforeNext(slots.subList(i, slots.size()), staying);
                insert(slot, at);
            }
        }
        return edits;
    }

    /**
     * An item and its rows in this sheet.
     *
     * @param draft null when the item is not from this sheet
     */
    private record Slot(ItemRow item, @Nullable DraftItem draft, List<Integer> rows) {

        /** A flat table says some objectives only on the rows of their actions. */
        boolean standsBetweenOthers() {
            return draft != null && rows.isEmpty();
        }
    }

    private Slot slot(ItemRow item) {
        DraftItem draft = source.draft(item.id())
                .filter(found -> found.sheet().equals(sheet.name()))
                .orElse(null);
        return new Slot(item, draft, draft == null ? List.of() : owners.rows(draft));
    }

    /** The order to keep is that of the plan as it was read, not that of the rows: a table may come back to an objective. */
    private static Set<Slot> staying(List<Slot> slots) {
        List<Slot> placed =
                slots.stream().filter(slot -> !slot.rows().isEmpty()).toList();
        int[] order = placed.stream()
                .mapToInt(slot -> Objects.requireNonNull(slot.draft()).id())
                .toArray();
        Set<Slot> staying = new HashSet<>();
        LongestRun.positions(order).forEach(position -> staying.add(placed.get(position)));
        return staying;
    }

    private void removeAllBut(Set<Slot> staying) {
        Set<Integer> kept = new HashSet<>();
        staying.forEach(slot -> kept.addAll(slot.rows()));
        source.reading().items().stream()
                .filter(item -> item.sheet().equals(sheet.name()))
                .flatMap(item -> owners.rows(item).stream())
                .distinct()
                .filter(row -> !kept.contains(row))
                .sorted()
                .forEach(row -> edits.add(new SheetEdit.RemoveRow(sheet.name(), row)));
    }

    /** Counted from zero: the row below the last header. */
    private int firstTableRow() {
        return sheet.headerRows().isEmpty() ? 0 : sheet.headerRows().getLast();
    }

    private int beforeNext(List<Slot> following, Set<Slot> staying) {
        return following.stream()
                .filter(staying::contains)
                .map(slot -> slot.rows().getFirst())
                .filter(row -> row >= firstTableRow())
                .findFirst()
                .orElse(firstTableRow());
    }

    private void insert(Slot slot, int at) {
        if (slot.draft() == null) {
            lines.line(slot.item(), sheet, at).ifPresent(edits::add);
        } else {
            slot.rows().forEach(row -> edits.add(moved(row, at)));
        }
    }

    /** The row as it stood, with the changes that were meant for it there. */
    private SheetEdit moved(int row, int at) {
        Map<Integer, CellContent> contents = new HashMap<>();
        Optional<RawRow> raw = source.cells(sheet.name()).flatMap(cells -> cells.row(row));
        raw.map(RawRow::cells).orElse(List.of()).forEach(cell -> content(cell)
                .ifPresent(content -> contents.put(cell.column(), content)));
        contents.putAll(changes.takeContents(sheet.name(), row));
        return new SheetEdit.InsertRow(sheet.name(), at, row, contents, changes.takeFills(sheet.name(), row));
    }

    private static Optional<CellContent> content(RawCell cell) {
        return switch (cell.kind()) {
            case EMPTY -> Optional.empty();
            case NUMBER, DATE ->
                Optional.of(cell.number() == null ? CellContent.text(cell.text()) : CellContent.number(cell.number()));
            case TEXT, BOOLEAN, ERROR -> Optional.of(CellContent.text(cell.text()));
        };
    }
}
