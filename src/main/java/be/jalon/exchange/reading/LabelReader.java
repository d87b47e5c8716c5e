package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.profile.MarkWords;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemField;
import java.util.ArrayList;
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

    private final SheetGrid grid;
    private final ColumnMap columns;
    private final IntFunction<String> names;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final SheetFindings findings;

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
        // A colour that stands for a level says nothing that the level does not say.
        labels.stream()
                .filter(label -> profile.levelWords().match(label.text()).isEmpty())
                .forEach(label -> this.labels.putIfAbsent(label.fill(), label.text()));
    }

    void read(ItemBuilder item) {
        if (labels.isEmpty()) {
            return;
        }
        Map<String, List<RawCell>> coloured = new LinkedHashMap<>();
        int cells = 0;
        for (int row : rows(item)) {
            for (RawCell cell : grid.cells(row)) {
                boolean own = columns.level(cell.ref().column())
                        .map(level -> level.isOf(item))
                        .orElse(true);
                if (own && !grid.isCovered(cell.ref())) {
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
            cells.forEach(cell -> item.addExtra(COLOUR + " (" + name(cell.ref().column()) + ")", label));
        }
        boolean ofState = whole || cells.stream().anyMatch(cell -> saysState(item, cell));
        if (ofState
                && MarkWords.isStatus(label)
                && item.texts.getOrDefault(ItemField.STATUS, "").isBlank()) {
            item.texts.put(ItemField.STATUS, label);
            findings.add(Finding.note(
                    "status.by_colour", grid.address(cells.getFirst().ref()), label, label, item.title()));
        }
    }

    private boolean saysState(ItemBuilder item, RawCell cell) {
        // An empty cell has nothing to say but its colour.
        if (cell.ref().equals(item.titleRef()) || !SheetGrid.isWritten(cell)) {
            return true;
        }
        return columns.field(cell.ref().column())
                .filter(field -> field == ItemField.STATUS || field == ItemField.PROGRESS || field == ItemField.CODE)
                .isPresent();
    }

    private String name(int column) {
        String header = names.apply(column).replaceAll("\\s+", " ").strip();
        return header.isEmpty() ? columns.extraName(column) : header;
    }
}
