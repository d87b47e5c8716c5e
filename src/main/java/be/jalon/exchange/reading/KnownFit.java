package be.jalon.exchange.reading;

import be.jalon.exchange.profile.ColourMeaning;
import be.jalon.exchange.profile.ColumnWords;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.profile.KnownLayout;
import be.jalon.exchange.profile.KnownTable;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.plan.ReviewReason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A table that somebody explained, found again in a sheet: what was said stands above the columns as they are now. */
final class KnownFit {

    /** Of the headers of a table so many stand above its continuation too. */
    private static final double NEARLY_ALL = 0.8;

    private final SheetGrid grid;
    private final KnownLayout layout;
    private final int firstHeader;
    private final int lastHeader;
    private final int firstRow;
    /** The explained columns by the numbers that they have in this sheet. */
    private final Map<Integer, KnownTable.Column> columns;

    private final List<KnownTable.Column> missing;
    private final Map<Integer, List<String>> paths;

    /**
     * Not for tables without headers when {@code firstHeader} is given, and the other way round.
     *
     * @param firstHeader -1 for a table without headers
     * @param firstRow the first row of the table below its headers
     * @param missing explained columns that this sheet has no more
     */
    KnownFit(
            SheetGrid grid,
            KnownLayout layout,
            int firstHeader,
            int firstRow,
            Map<Integer, KnownTable.Column> columns,
            List<KnownTable.Column> missing) {
        this.grid = grid;
        this.layout = layout;
        this.firstHeader = firstHeader;
        this.lastHeader =
                firstHeader + layout.table().lastHeader() - layout.table().firstHeader();
        this.firstRow = firstRow;
        this.columns = new TreeMap<>(columns);
        this.missing = List.copyOf(missing);
        this.paths = firstHeader < 0 ? Map.of() : HeaderPaths.of(grid, firstHeader, lastHeader);
    }

    LayoutProfile profile() {
        return layout.profile();
    }

    String model() {
        return layout.model();
    }

    List<KnownTable.Column> missing() {
        return missing;
    }

    /** Columns of explained ones that were found under their own headers. */
    int matched() {
        return (int)
                columns.values().stream().filter(KnownTable.Column::isHeaded).count();
    }

    /** The first row below the headers. */
    int firstRow() {
        return firstRow;
    }

    HeaderBlock header() {
        return firstHeader < 0 ? headerless() : over(new HeaderFinder(grid, profile()).block(firstHeader, lastHeader));
    }

    private HeaderBlock headerless() {
        int last = Math.max(ColumnShapes.lastColumn(grid, grid.rows()), lastKnown());
        Map<Integer, HeaderTarget> said = said();
        boolean titled = false;
        List<HeaderBlock.Column> headed = new ArrayList<>();
        for (int column = 0; column <= last; column++) {
            titled |= HeaderTarget.TITLE.equals(said.get(column));
            // Left of the titles, what nobody spoke of may be titles of other levels.
            String name = said.containsKey(column) || titled ? "Colonne " + CellRef.columnName(column) : "";
            headed.add(new HeaderBlock.Column(column, name, null, null, false));
        }
        return new HeaderBlock(-1, -1, headed, 0).knowing(said);
    }

    private int lastKnown() {
        return columns.keySet().stream().max(Integer::compare).orElse(-1);
    }

    /** What columns hold, of which somebody said so. */
    private Map<Integer, HeaderTarget> said() {
        Map<Integer, HeaderTarget> said = new TreeMap<>();
        columns.forEach((column, known) -> {
            if (known.contains() != null) {
                ColumnWords.target(known.contains()).ifPresent(target -> said.put(column, target));
            }
        });
        return said;
    }

    /** What was said takes the place of what words tell, in this header or where it is repeated. */
    HeaderBlock over(HeaderBlock block) {
        Map<Integer, HeaderTarget> said = said();
        List<HeaderBlock.Column> all = new ArrayList<>(block.columns());
        for (int column = all.size(); column <= lastKnown(); column++) {
            all.add(new HeaderBlock.Column(column, "", null, null, false));
        }
        all.stream().filter(column -> !isSameHeader(column)).forEach(column -> said.remove(column.column()));
        return new HeaderBlock(block.firstRow(), block.lastRow(), all, block.score()).knowing(said);
    }

    private boolean isSameHeader(HeaderBlock.Column column) {
        List<String> path = paths.getOrDefault(column.column(), List.of());
        return path.isEmpty()
                || path.getLast().equals(column.header())
                || column.header().startsWith(path.getLast());
    }

    /** Whether the headers stand here once more. */
    boolean isRepeatedAt(int row) {
        if (firstHeader < 0 || row <= lastHeader) {
            return false;
        }
        Set<CellRef> seen = new HashSet<>();
        int texts = 0;
        int same = 0;
        for (int offset = 0; offset <= lastHeader - firstHeader; offset++) {
            for (int column : paths.keySet()) {
                CellRef ref = grid.anchor(new CellRef(firstHeader + offset, column));
                String text = grid.shownText(ref);
                if (!text.isEmpty() && seen.add(ref)) {
                    texts++;
                    same += grid.shownText(new CellRef(row + offset, column)).equals(text) ? 1 : 0;
                }
            }
        }
        return same >= 2 && same >= texts * NEARLY_ALL;
    }

    /** The headers that are repeated from this row on. */
    HeaderBlock headerAt(int row) {
        return over(new HeaderFinder(grid, profile()).block(row, row + lastHeader - firstHeader));
    }

    boolean speaksOfColours() {
        return !layout.table().colours().isEmpty();
    }

    /** What was said of colours, over what a legend says. */
    Colours over(Colours legend) {
        Map<String, Swatch> swatches = new LinkedHashMap<>();
        Map<String, ColourLabel> labels = new LinkedHashMap<>();
        legend.swatches().forEach(swatch -> swatches.put(swatch.fill(), swatch));
        legend.labels().forEach(label -> labels.put(label.fill(), label));
        for (ColourMeaning colour : layout.table().colours()) {
            swatches.remove(colour.fill());
            labels.remove(colour.fill());
            switch (colour.kind()) {
                case CONFIRMATION ->
                    swatches.put(colour.fill(), new Swatch(colour.fill(), Set.of(ReviewReason.CONFIRMATION)));
                case CLARIFICATION ->
                    swatches.put(colour.fill(), new Swatch(colour.fill(), Set.of(ReviewReason.CLARIFICATION)));
                case LABEL -> labels.put(colour.fill(), new ColourLabel(colour.fill(), colour.text()));
                case NOTHING, LEVEL -> {}
            }
        }
        return new Colours(List.copyOf(swatches.values()), List.copyOf(labels.values()));
    }

    /** What was said, as it holds for this sheet. */
    KnownTable used() {
        KnownTable table = layout.table();
        Set<Integer> all = new HashSet<>(paths.keySet());
        all.addAll(columns.keySet());
        List<KnownTable.Column> now = all.stream()
                .sorted()
                .map(column -> {
                    KnownTable.Column known = columns.get(column);
                    return new KnownTable.Column(
                            column,
                            paths.getOrDefault(column, List.of()),
                            known == null ? null : known.contains(),
                            known == null ? null : known.shape());
                })
                .collect(Collectors.toList());
        return new KnownTable(
                table.base(),
                grid.name(),
                firstHeader,
                firstHeader < 0 ? -1 : lastHeader,
                firstRow,
                now,
                table.rule(),
                table.colours());
    }
}
