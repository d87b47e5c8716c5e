package be.jalon.exchange;

import be.jalon.exchange.profile.ColourMeaning;
import be.jalon.exchange.profile.KnownTable;
import be.jalon.exchange.profile.LevelRule;
import be.jalon.exchange.reading.ColourLabel;
import be.jalon.exchange.reading.DraftSheet;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.reading.Swatch;
import be.jalon.exchange.workbook.CellLook;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.Merge;
import be.jalon.exchange.workbook.MergeIndex;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.exchange.workbook.RawSheet;
import be.jalon.plan.ItemField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws the first rows of one sheet. */
final class SheetPictures {

    /** No sheet of a plan is wider; a stray value far to the right must not draw thousands of empty cells. */
    private static final int WIDEST = 60;

    private static final int ROWS = 18;
    private static final int ROWS_BELOW_HEADER = 12;
    private static final int ROWS_ABOVE_HEADER = 8;
    private static final int LONGEST_TEXT = 160;
    private static final int HEADER_WITHIN = 30;
    private static final double NEARLY_ALL = 0.7;
    private static final int LONGEST_HEADER = 80;
    private static final int MOST_FILLS = 30;

    private final RawSheet sheet;
    private final MergeIndex merges;
    private final DraftSheet draft;
    private final boolean leftOut;
    private final Optional<KnownTable> said;
    private final int firstHeader;
    private final int lastHeader;

    SheetPictures(RawSheet sheet, Interpretation plan, Optional<KnownTable> correction) {
        this.sheet = sheet;
        this.merges = sheet.mergeIndex();
        this.draft = plan.sheet(sheet.name()).orElseThrow();
        Optional<KnownTable> known =
                correction.or(() -> plan.table(sheet.name()).map(used -> used.table()));
        this.leftOut = known.filter(KnownTable::leftOut).isPresent();
        this.said = known.filter(table -> !table.leftOut());
        List<Integer> headers = draft.headerRows();
        boolean unread = headers.isEmpty() && draft.layout() == null;
        int proposed = unread ? likelyHeader() : -1;
        this.firstHeader =
                said.map(KnownTable::firstHeader).orElse(headers.isEmpty() ? proposed : headers.getFirst() - 1);
        this.lastHeader = said.map(KnownTable::lastHeader).orElse(headers.isEmpty() ? proposed : headers.getLast() - 1);
    }

    SheetPicture draw() {
        int first = Math.max(0, firstHeader - ROWS_ABOVE_HEADER);
        int last = Math.max(first + ROWS - 1, lastHeader + ROWS_BELOW_HEADER);
        last = Math.min(
                last, sheet.rows().isEmpty() ? 0 : sheet.rows().getLast().index());
        int width = Math.min(WIDEST, lastColumn(first, last) + 1);
        List<SheetPicture.Row> rows = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            rows.add(row(row, first, last, width));
        }
        return new SheetPicture(
                sheet.name(),
                leftOut,
                draft.layout() != null,
                firstHeader,
                lastHeader,
                said.map(KnownTable::firstRow).orElse(lastHeader + 1),
                columns(width),
                rows,
                fills(),
                said.map(KnownTable::rule).orElse(LevelRule.CONTENT));
    }

    /** The first row that has nearly as many short texts as any: some columns may have no header. */
    private int likelyHeader() {
        List<RawRow> first =
                sheet.rows().stream().filter(row -> row.index() < HEADER_WITHIN).toList();
        long most = first.stream().mapToLong(SheetPictures::shortTexts).max().orElse(0);
        return first.stream()
                .filter(row -> shortTexts(row) >= most * NEARLY_ALL)
                .mapToInt(RawRow::index)
                .findFirst()
                .orElse(-1);
    }

    private static long shortTexts(RawRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.text().isBlank() && cell.text().length() <= LONGEST_HEADER)
                .count();
    }

    private int lastColumn(int first, int last) {
        return sheet.rows().stream()
                .filter(row -> row.index() >= first && row.index() <= last)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isBlank())
                .mapToInt(cell -> merges.at(cell.ref())
                        .map(Merge::last)
                        .orElse(cell.ref())
                        .column())
                .max()
                .orElse(0);
    }

    private List<SheetPicture.Column> columns(int width) {
        List<SheetPicture.Column> columns = new ArrayList<>();
        for (int number = 0; number < width; number++) {
            int column = number;
            columns.add(new SheetPicture.Column(
                    column,
                    CellRef.columnName(column),
                    sheet.hiddenColumns().getOrDefault(column, false),
                    header(column),
                    holds(column),
                    said.flatMap(table -> table.columns().stream()
                                    .filter(known -> known.column() == column)
                                    .findFirst())
                            .map(KnownTable.Column::contains)
                            .orElse("")));
        }
        return columns;
    }

    /** Under the header of the titles stand the titles of other levels. */
    private String holds(int column) {
        boolean titles = lastHeader >= 0
                && merges.at(new CellRef(lastHeader, column))
                        .filter(merge -> draft.columns().entrySet().stream()
                                .filter(held -> held.getValue().equals(ItemField.TITLE.key()))
                                .anyMatch(held -> held.getKey() >= merge.first().column()
                                        && held.getKey() <= merge.last().column()))
                        .isPresent();
        return draft.columns().getOrDefault(column, titles ? ItemField.TITLE.key() : "");
    }

    private String header(int column) {
        for (int row = lastHeader; row >= 0 && row >= firstHeader; row--) {
            String text = shown(new CellRef(row, column)).map(RawCell::text).orElse("");
            if (!text.isBlank()) {
                return shortened(text);
            }
        }
        return "";
    }

    private Optional<RawCell> shown(CellRef ref) {
        return sheet.cell(merges.at(ref).map(Merge::first).orElse(ref));
    }

    private SheetPicture.Row row(int row, int first, int last, int width) {
        List<SheetPicture.Cell> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            CellRef ref = new CellRef(row, column);
            Merge merge = merges.at(ref).orElse(new Merge(ref, ref));
            boolean begins = column == merge.first().column()
                    && row == Math.max(first, merge.first().row());
            if (begins) {
                cells.add(cell(
                        merge,
                        Math.min(width - 1, merge.last().column()) - column + 1,
                        Math.min(last, merge.last().row()) - row + 1));
            }
        }
        return new SheetPicture.Row(row + 1, sheet.row(row).map(RawRow::hidden).orElse(false), cells);
    }

    private SheetPicture.Cell cell(Merge merge, int columns, int rows) {
        Optional<RawCell> raw = sheet.cell(merge.first());
        CellLook look = raw.map(RawCell::look).orElse(CellLook.PLAIN);
        Optional<FillColour> colour = Optional.ofNullable(look.fill()).flatMap(FillColour::of);
        return new SheetPicture.Cell(
                merge.first().column(),
                shortened(raw.map(RawCell::text).orElse("")),
                colour.map(FillColour::rgb).orElse(null),
                colour.map(FillColour::isDark).orElse(false),
                look.bold(),
                look.italic(),
                Math.min(look.indent(), SheetPicture.Cell.MOST_INDENT),
                columns,
                rows);
    }

    private static String shortened(String text) {
        String plain = text.strip();
        if (plain.length() <= LONGEST_TEXT) {
            return plain;
        }
        int end = Character.isHighSurrogate(plain.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return plain.substring(0, end) + "…";
    }

    /** The fills of the sheet, the most frequent ones first. */
    private List<SheetPicture.Fill> fills() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(RawCell::fill)
                .filter(fill -> fill != null)
                .forEach(fill -> counts.merge(fill, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .flatMap(entry -> fill(entry.getKey(), entry.getValue()).stream())
                .limit(MOST_FILLS)
                .toList();
    }

    private Optional<SheetPicture.Fill> fill(String key, int cells) {
        Optional<ColourMeaning> meaning = said.flatMap(table -> table.colours().stream()
                .filter(colour -> colour.fill().equals(key))
                .findFirst());
        return FillColour.of(key)
                .map(colour -> new SheetPicture.Fill(
                        key,
                        colour.rgb(),
                        cells,
                        draft.swatches().stream().map(Swatch::fill).anyMatch(key::equals),
                        draft.labels().stream()
                                .filter(label -> label.fill().equals(key))
                                .map(ColourLabel::text)
                                .findFirst()
                                .orElse(""),
                        meaning.orElse(null)));
    }
}
