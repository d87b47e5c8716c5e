package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.LegendWords;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ReviewReason;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the cells that have the colour of the legend, and the fields that wait because of it. */
final class PendingReader {

    private static final List<ItemField> FIELDS = List.of(ItemField.values());

    private final SheetGrid grid;
    private final ColumnMap columns;
    private final LegendWords words;

    private final List<Swatch> swatches;
    private final Set<CellRef> legend;
    private final SheetFindings findings;
    private final Map<Integer, ItemField> fields = new HashMap<>();

    /** @param legend cells beside the table that only show what a colour means */
    PendingReader(
            SheetGrid grid,
            ColumnMap columns,
            LegendWords words,
            List<Swatch> swatches,
            Set<CellRef> legend,
            SheetFindings findings) {
        this.legend = legend;
        this.words = words;
        this.grid = grid;
        this.columns = columns;
        this.swatches = swatches;
        this.findings = findings;
        columns.fields().forEach((field, list) -> list.stream()
                .filter(column -> !column.isElsewhere(field))
                .forEach(column -> fields.put(column.column(), field)));
        columns.totals().forEach((field, list) -> list.stream()
                .filter(column -> !column.isElsewhere(field))
                .forEach(column -> fields.put(column.column(), field)));
        columns.fields().getOrDefault(ItemField.DEADLINE, List.of()).forEach(year -> year.named()
                .forEach(part -> fields.put(part, ItemField.DEADLINE)));
        columns.marks().forEach(mark -> fields.put(mark.column(), mark.field()));
    }

    void read(ItemBuilder item) {
        readWords(item);
        if (swatches.isEmpty()) {
            return;
        }
        readTitles(item);
        readLevel(item);
        for (int row : item.rows) {
            for (RawCell cell : grid.cells(row)) {
                if (cell.fill() != null && !grid.isCovered(cell.ref())) {
                    readCell(item, cell);
                }
            }
            if (grid.isMerged(row)) {
                fields.forEach((column, field) -> readMerged(item, field, row, column));
            }
        }
    }

    /** A cell merged down from above. */
    private void readMerged(ItemBuilder item, ItemField field, int row, int column) {
        RawCell cell = grid.cellDownward(row, column);
        if (cell != null && cell.row() < row) {
            swatch(cell.fill()).ifPresent(swatch -> flag(item, field, swatch, cell));
        }
    }

    /** "Taxer les immeubles (à confirmer par le Collège)" needs no colour. */
    private void readWords(ItemBuilder item) {
        for (ItemField field : FIELDS) {
            String text = item.texts.get(field);
            Set<ReviewReason> reasons = text == null ? Set.of() : words.reasonsOfCell(text);
            if (text != null && !reasons.isEmpty()) {
                item.pending.putIfAbsent(field, Collections.max(reasons));
                DraftCell cell = item.cells.get(field);
                String address = cell == null ? item.address() : cell.ref().in(item.sheet);
                findings.add(Finding.note("pending.by_words", address, text, text));
            }
        }
    }

    private void readLevel(ItemBuilder item) {
        for (ColumnMap.LevelColumn level : columns.levels()) {
            if (level.isOf(item)) {
                for (int row : item.levelRows) {
                    level.fields()
                            .forEach((field, list) ->
                                    list.forEach(column -> readScoped(item, field, row, column.column())));
                }
            }
        }
    }

    private void readScoped(ItemBuilder item, ItemField field, int row, int column) {
        RawCell cell = grid.cellDownward(row, column);
        if (cell != null) {
            swatch(cell.fill()).ifPresent(swatch -> flag(item, field, swatch, cell));
        }
    }

    private void readTitles(ItemBuilder item) {
        for (CellPart title : item.titles) {
            if (title.sheet().equals(grid.name())) {
                RawCell cell = grid.cell(title.ref());
                if (cell != null) {
                    swatch(cell.fill()).ifPresent(swatch -> flag(item, ItemField.TITLE, swatch, cell));
                }
            }
        }
    }

    private void readCell(ItemBuilder item, RawCell cell) {
        Swatch swatch = swatch(cell.fill()).orElse(null);
        if (swatch == null
                || legend.contains(cell.ref())
                || columns.level(cell.column())
                        .filter(level -> level.isScoped() || !level.isOf(item))
                        .isPresent()) {
            return;
        }
        boolean title = cell.ref().equals(item.titleRef());
        ItemField field = title ? null : fields.get(cell.column());
        boolean emptyOnHeading = item.level.compareTo(ItemLevel.ACTION) < 0 && !SheetGrid.isWritten(cell);
        if (field != null && !emptyOnHeading) {
            flag(item, field, swatch, cell);
            flagBeside(item, swatch, cell);
            return;
        }
        flag(item, ItemField.TITLE, swatch, cell);
        if (!title && !columns.inZone(cell.column())) {
            findings.add(Finding.note("pending.elsewhere", grid.address(cell.ref()), cell.text(), item.title()));
        }
    }

    /** One cell over several columns waits for all of them. */
    private void flagBeside(ItemBuilder item, Swatch swatch, RawCell cell) {
        int last = grid.lastOf(cell.ref()).column();
        for (int column = cell.column() + 1; column <= last; column++) {
            ItemField field = fields.get(column);
            if (field != null) {
                flag(item, field, swatch, cell);
            }
        }
    }

    /** A column of which the header does not say which budget it is holds that of the row. */
    private static ItemField held(ItemBuilder item, ItemField field, RawCell cell) {
        if (field != ItemField.BUDGET_ORDINARY && field != ItemField.BUDGET_EXTRAORDINARY) {
            return field;
        }
        ItemField other =
                field == ItemField.BUDGET_ORDINARY ? ItemField.BUDGET_EXTRAORDINARY : ItemField.BUDGET_ORDINARY;
        return isIn(item.cells.get(other), cell) && !isIn(item.cells.get(field), cell) ? other : field;
    }

    private static boolean isIn(@Nullable DraftCell field, RawCell cell) {
        return field != null
                && field.parts().stream().anyMatch(part -> part.ref().equals(cell.ref()));
    }

    private Optional<Swatch> swatch(@Nullable String fill) {
        return Legend.swatch(swatches, fill);
    }

    private static void flag(ItemBuilder item, ItemField field, Swatch swatch, RawCell cell) {
        item.pending.putIfAbsent(held(item, field, cell), swatch.reasonFor(cell.text()));
    }
}
