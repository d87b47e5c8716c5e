package be.jalon.exchange.writing;

import be.jalon.exchange.profile.ProfileCatalog;
import be.jalon.exchange.reading.CellPart;
import be.jalon.exchange.reading.DraftCell;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.DraftSheet;
import be.jalon.exchange.workbook.CellContent;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.SheetEdit;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanSnapshot;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes items that are new to a sheet as rows that look like their neighbours. */
final class NewLines {

    private final Source source;
    private final PlanSnapshot plan;
    private final PendingFills fills;
    private final ProfileCatalog profiles;
    private final Notes notes;

    NewLines(Source source, PlanSnapshot plan, PendingFills fills, ProfileCatalog profiles, Notes notes) {
        this.source = source;
        this.plan = plan;
        this.fills = fills;
        this.profiles = profiles;
        this.notes = notes;
    }

    /**
     * The row of an item; empty when the sheet has no row that it could look like.
     *
     * @param at where it will stand, counted from zero
     */
    Optional<SheetEdit> line(ItemRow item, DraftSheet sheet, int at) {
        Optional<DraftItem> neighbour = neighbour(item.level(), sheet.name(), at);
        if (neighbour.isEmpty()) {
            notes.add("no_neighbour", null, sheet.name(), item);
        }
        return neighbour.map(like -> new Line(item, sheet, like).edit(at));
    }

    /** The nearest row of the same level, or else of a level that looks alike: headings like headings. */
    private Optional<DraftItem> neighbour(ItemLevel level, String sheet, int at) {
        return source.reading().items().stream()
                .filter(item -> item.sheet().equals(sheet) && item.row() >= 0 && item.titleCell() != null)
                .min(Comparator.<DraftItem>comparingInt(item -> unlike(level, item.level()))
                        .thenComparingInt(item -> item.row() < at ? at - item.row() : 2 * (item.row() - at) + 1));
    }

    private static int unlike(ItemLevel wanted, ItemLevel found) {
        int distance = Math.abs(wanted.compareTo(found));
        return wanted.isHeading() == found.isHeading() ? distance : distance + 10;
    }

    /** One row in the making. */
    private final class Line {

        private final ItemRow item;
        private final DraftSheet sheet;
        private final DraftItem like;
        private final Map<Integer, CellContent> contents = new HashMap<>();
        private final Map<Integer, String> colours = new HashMap<>();

        Line(ItemRow item, DraftSheet sheet, DraftItem like) {
            this.item = item;
            this.sheet = sheet;
            this.like = like;
        }

        SheetEdit edit(int at) {
            new LevelColumns(source, plan, sheet).write(item, contents);
            for (ItemField field : ItemField.values()) {
                DraftCell cell = like.cells().get(field);
                if (cell != null && cell.first().ref().row() == like.row()) {
                    write(field, cell);
                } else {
                    without(field);
                }
            }
            writeExtras();
            return new SheetEdit.InsertRow(sheet.name(), at, like.row(), contents, colours);
        }

        private void write(ItemField field, DraftCell cell) {
            switch (field) {
                case TITLE -> put(cell.ref(), CellContent.text(title(cell)));
                case CODE -> {
                    if (TitleEdit.codePart(like) != null) {
                        put(cell.ref(), CellContent.text(item.text(field)));
                    }
                }
                default -> Contents.spread(cell, item.text(field)).forEach(this::put);
            }
            colour(field, cell);
        }

        private String title(DraftCell cell) {
            if (like.level() == item.level()) {
                return TitleEdit.like(like, cell, item);
            }
            WrittenLine line =
                    new WrittenLine(item.level(), item.texts(), item.pending().keySet(), item.extras());
            return Optional.ofNullable(sheet.layout())
                    .flatMap(profiles::profile)
                    .map(profile -> new LineTexts(profile.levels()).title(line))
                    .orElse(item.title());
        }

        private void put(CellPart part, String text) {
            if (part.ref().row() == like.row()) {
                put(part.ref(), Contents.like(part, text));
            }
        }

        private void put(CellRef ref, CellContent content) {
            if (!content.equals(CellContent.text(""))) {
                contents.put(ref.column(), content);
            }
        }

        private void colour(ItemField field, DraftCell cell) {
            boolean neighbourWaits = like.pending().containsKey(field);
            var mark = item.pending().get(field);
            if (mark != null) {
                fills.of(sheet.name(), mark.reason())
                        .ifPresentOrElse(
                                fill -> colours.put(cell.ref().column(), fill),
                                () -> notes.add("no_legend", null, sheet.name(), item));
            } else if (neighbourWaits) {
                colours.put(cell.ref().column(), fills.usual(sheet.name(), field, like.level(), cell.ref()));
            }
        }

        private void without(ItemField field) {
            boolean codeIsInTitle = field == ItemField.CODE && like.cells().containsKey(ItemField.TITLE);
            if (!item.text(field).isEmpty() && !codeIsInTitle) {
                notes.add("no_column", field, sheet.name(), item);
            }
            if (item.pending().containsKey(field)) {
                notes.add("flag_no_column", field, sheet.name(), item);
            }
        }

        private void writeExtras() {
            item.extras().forEach((header, text) -> column(header)
                    .ifPresentOrElse(
                            column -> contents.put(column, CellContent.text(text)),
                            () -> notes.add("extra_no_column", null, header, item)));
        }

        private Optional<Integer> column(String header) {
            return source.cells(sheet.name()).stream()
                    .flatMap(cells -> sheet.headerRows().stream().flatMap(row -> cells.row(row - 1).stream()))
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> cell.text().strip().equals(header.strip()))
                    .map(cell -> cell.column())
                    .findFirst();
        }
    }
}
