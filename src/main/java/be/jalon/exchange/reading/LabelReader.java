package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.profile.MarkWords;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemField;
import be.jalon.values.StatusText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Reads the colours of an item's cells by what the legend says of them; a colour may say the state of the item. */
final class LabelReader {

    private static final double MOST = 0.6;
    private static final String COLOUR = "Couleur";
    /** "V" for green, "EC" for "en cours". */
    private static final int LONGEST_LETTER = 2;

    private final SheetGrid grid;
    private final ColumnMap columns;
    private final IntFunction<String> names;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final SheetFindings findings;
    /** What is right of the table, perhaps the legend, says nothing of its rows. */
    private final int lastColumn;

    LabelReader(
            SheetGrid grid,
            ColumnMap columns,
            IntFunction<String> names,
            LayoutProfile profile,
            List<ColourLabel> labels,
            SheetFindings findings) {
        this.grid = grid;
        this.columns = columns;
        this.names = names;
        this.findings = findings;
        this.lastColumn = lastColumn(columns, profile);
        // A colour that stands for a level says nothing that the level does not say.
        labels.stream()
                .filter(label -> profile.levelWords().match(label.text()).isEmpty())
                .forEach(label -> this.labels.putIfAbsent(label.fill(), label.text()));
    }

    private static int lastColumn(ColumnMap columns, LayoutProfile profile) {
        int titles = columns.zone() == null ? 0 : columns.zone().last();
        int known = columns.described().keySet().stream().reduce(titles, Math::max);
        return columns.headers().entrySet().stream()
                .takeWhile(entry -> !profile.legend().isTitle(entry.getValue()))
                .map(Map.Entry::getKey)
                .reduce(known, Math::max);
    }

    void read(ItemBuilder item) {
        if (labels.isEmpty()) {
            return;
        }
        Map<String, List<RawCell>> coloured = new LinkedHashMap<>();
        int cells = 0;
        Set<Integer> ofItem = new HashSet<>(item.rows);
        for (int row : rows(item)) {
            // What stands beside an objective that is repeated on each row is said of the action of the row.
            boolean ofRow = ofItem.contains(row);
            for (RawCell cell : grid.cells(row)) {
                boolean own = columns.level(cell.column())
                        .map(level -> level.isOf(item))
                        .orElse(ofRow);
                if (own && cell.column() <= lastColumn && !grid.isCovered(cell.ref())) {
                    cells++;
                    String label = cell.fill() == null ? null : labels.get(cell.fill());
                    if (label != null) {
                        coloured.computeIfAbsent(label, ignored -> new ArrayList<>())
                                .add(cell);
                    }
                }
            }
        }
        int all = cells;
        coloured.forEach((label, of) -> keep(item, label, of, of.size() >= all * MOST));
    }

    private static Set<Integer> rows(ItemBuilder item) {
        Set<Integer> rows = new TreeSet<>(item.rows);
        rows.addAll(item.levelRows);
        item.titles.stream()
                .filter(title -> title.sheet().equals(item.sheet))
                .forEach(title -> rows.add(title.ref().row()));
        return rows;
    }

    private void keep(ItemBuilder item, String label, List<RawCell> cells, boolean whole) {
        if (whole) {
            item.addExtra(COLOUR, label);
        } else {
            cells.forEach(cell -> item.addExtra(COLOUR + " (" + name(cell.column()) + ")", label));
        }
        boolean ofState = whole || cells.stream().anyMatch(cell -> saysState(item, cell));
        if (ofState && MarkWords.isStatus(label) && isOpen(item, cells)) {
            item.texts.put(ItemField.STATUS, label);
            findings.add(Finding.note(
                    "status.by_colour", grid.address(cells.getFirst().ref()), label, label, item.title()));
        }
    }

    /** Nothing says the state, or a letter in the coloured cell that stands for what its colour means. */
    private boolean isOpen(ItemBuilder item, List<RawCell> cells) {
        String status = item.texts.getOrDefault(ItemField.STATUS, "").strip();
        return status.isEmpty()
                || (status.length() <= LONGEST_LETTER
                        && StatusText.parse(status).status() == null
                        && cells.stream()
                                .anyMatch(cell ->
                                        isState(cell) && cell.text().strip().equals(status)));
    }

    private boolean isState(RawCell cell) {
        return columns.field(cell.column()).filter(ItemField.STATUS::equals).isPresent();
    }

    private boolean saysState(ItemBuilder item, RawCell cell) {
        // An empty cell has nothing to say but its colour.
        if (cell.ref().equals(item.titleRef()) || !SheetGrid.isWritten(cell)) {
            return true;
        }
        return columns.field(cell.column())
                .filter(field -> field == ItemField.STATUS || field == ItemField.PROGRESS || field == ItemField.CODE)
                .isPresent();
    }

    private String name(int column) {
        String header = names.apply(column).replaceAll("\\s+", " ").strip();
        return header.isEmpty() ? columns.extraName(column) : header;
    }
}
