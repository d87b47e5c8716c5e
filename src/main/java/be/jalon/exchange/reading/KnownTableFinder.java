package be.jalon.exchange.reading;

import be.jalon.exchange.profile.KnownLayout;
import be.jalon.exchange.profile.KnownTable;
import be.jalon.exchange.profile.ProfileCatalog;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.shared.SearchText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables that somebody explained: by their headers, wherever these stand and in whichever order; columns may
 * have come, one in five may have gone. A table without headers is found by the looks of its columns.
 */
final class KnownTableFinder {

    private static final int FIRST_ROWS = 200;
    /** Fewer headers must all be there. */
    private static final int FEW = 3;

    private static final int ONE_IN = 5;
    /** A table with more than twice as many headers is another one. */
    private static final int MOST_TIMES_WIDER = 2;

    private final SheetGrid grid;
    private @Nullable Map<Integer, Set<String>> texts;

    private KnownTableFinder(SheetGrid grid) {
        this.grid = grid;
    }

    /** What a person said of this sheet of this file, or else the explained table that fits it best. */
    static Optional<KnownFit> find(SheetGrid grid, ProfileCatalog catalog) {
        Optional<KnownLayout> said = catalog.correction(grid.name());
        if (said.isPresent()) {
            return Optional.of(atItsPlace(grid, said.get()));
        }
        KnownTableFinder finder = new KnownTableFinder(grid);
        KnownFit best = null;
        for (KnownLayout known : catalog.known()) {
            KnownFit fit = finder.find(known).orElse(null);
            if (fit != null && (best == null || fit.matched() > best.matched())) {
                best = fit;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether a sheet has one of the tables of a model. */
    static boolean hasTableOf(String model, SheetGrid grid, ProfileCatalog catalog) {
        KnownTableFinder finder = new KnownTableFinder(grid);
        return catalog.known().stream()
                .filter(known -> known.model().equals(model))
                .anyMatch(known -> finder.find(known).isPresent());
    }

    private static KnownFit atItsPlace(SheetGrid grid, KnownLayout known) {
        Map<Integer, KnownTable.Column> columns = new TreeMap<>();
        known.table().columns().forEach(column -> columns.put(column.column(), column));
        return new KnownFit(
                grid, known, known.table().firstHeader(), known.table().firstRow(), columns, List.of());
    }

    private Optional<KnownFit> find(KnownLayout known) {
        if (!known.table().hasHeaders()) {
            return looksLike(known.table()) ? Optional.of(atItsPlace(grid, known)) : Optional.empty();
        }
        Set<String> lowest = known.table().columns().stream()
                .filter(KnownTable.Column::isHeaded)
                .map(column -> SearchText.fold(column.headers().getLast()))
                .collect(Collectors.toSet());
        int height = known.table().lastHeader() - known.table().firstHeader();
        KnownFit best = null;
        for (RawRow row : grid.rows()) {
            if (row.index() >= FIRST_ROWS) {
                break;
            }
            if (mayHold(lowest, row.index(), height)) {
                KnownFit fit = at(row.index(), known).orElse(null);
                best = fit != null && (best == null || fit.matched() > best.matched()) ? fit : best;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Cheap, as it is asked for every row and every table. */
    private boolean mayHold(Set<String> lowest, int firstRow, int height) {
        if (texts == null) {
            texts = new HashMap<>();
            for (RawRow row : grid.rows()) {
                if (row.index() < FIRST_ROWS * 2) {
                    texts.put(
                            row.index(),
                            grid.written(row).stream()
                                    .map(RawCell::text)
                                    .map(SearchText::fold)
                                    .collect(Collectors.toSet()));
                }
            }
        }
        Set<String> here = new HashSet<>();
        for (int row = firstRow; row <= firstRow + height; row++) {
            here.addAll(texts.getOrDefault(row, Set.of()));
        }
        here.retainAll(lowest);
        return here.size() * 2 >= Math.min(lowest.size(), FEW);
    }

    private Optional<KnownFit> at(int firstRow, KnownLayout known) {
        KnownTable table = known.table();
        int lastRow = firstRow + table.lastHeader() - table.firstHeader();
        Map<Integer, List<String>> paths = HeaderPaths.of(grid, firstRow, lastRow);
        Map<KnownTable.Column, Integer> places = places(table, paths);
        List<KnownTable.Column> headed =
                table.columns().stream().filter(KnownTable.Column::isHeaded).toList();
        if (!isEnough(places.size(), headed.size(), paths.size())) {
            return Optional.empty();
        }
        List<KnownTable.Column> missing =
                headed.stream().filter(column -> !places.containsKey(column)).toList();
        placeUnheaded(table, paths, places);
        Map<Integer, KnownTable.Column> columns = new TreeMap<>();
        places.forEach((column, place) -> columns.put(place, column));
        return Optional.of(new KnownFit(grid, known, firstRow, lastRow + 1, columns, missing));
    }

    private static boolean isEnough(int found, int headed, int present) {
        int gone = headed <= FEW ? 0 : Math.max(1, headed / ONE_IN);
        return found > 0 && found >= headed - gone && present <= found * MOST_TIMES_WIDER;
    }

    /** Of several columns with one header each goes to its own by their order. */
    private static Map<KnownTable.Column, Integer> places(KnownTable table, Map<Integer, List<String>> paths) {
        Map<KnownTable.Column, Integer> places = new HashMap<>();
        Map<Integer, List<String>> free = new TreeMap<>();
        paths.forEach((column, path) -> free.put(column, HeaderPaths.folded(path)));
        place(table, free, places, List::equals);
        // The header of a group may have changed above a column that is still the same.
        place(table, free, places, (wanted, path) -> path.getLast().equals(wanted.getLast()));
        return places;
    }

    private static void place(
            KnownTable table,
            Map<Integer, List<String>> free,
            Map<KnownTable.Column, Integer> places,
            BiPredicate<List<String>, List<String>> same) {
        for (KnownTable.Column column : table.columns()) {
            if (column.isHeaded() && !places.containsKey(column)) {
                List<String> wanted = HeaderPaths.folded(column.headers());
                free.entrySet().stream()
                        .filter(entry -> same.test(wanted, entry.getValue()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .ifPresent(place -> {
                            places.put(column, place);
                            free.remove(place);
                        });
            }
        }
    }

    /** A column without a header moves with the headed one beside it. */
    private static void placeUnheaded(
            KnownTable table, Map<Integer, List<String>> paths, Map<KnownTable.Column, Integer> places) {
        for (KnownTable.Column column : table.columns()) {
            int place = column.isHeaded() ? -1 : column.column() + shift(column, places);
            if (place >= 0 && !paths.containsKey(place) && !places.containsValue(place)) {
                places.put(column, place);
            }
        }
    }

    private static int shift(KnownTable.Column column, Map<KnownTable.Column, Integer> places) {
        return places.entrySet().stream()
                .filter(entry -> entry.getKey().isHeaded())
                .min((one, other) -> Integer.compare(distance(column, one.getKey()), distance(column, other.getKey())))
                .map(entry -> entry.getValue() - entry.getKey().column())
                .orElse(0);
    }

    /** The headed neighbour at the left is nearer than the one at the right. */
    private static int distance(KnownTable.Column column, KnownTable.Column headed) {
        int distance = column.column() - headed.column();
        return distance > 0 ? distance * 2 : -distance * 2 + 1;
    }

    /** The same number of columns, of which nearly all look as they did. */
    private boolean looksLike(KnownTable table) {
        List<RawRow> rows = grid.rows().stream()
                .filter(row -> row.index() >= table.firstRow())
                .toList();
        long written = table.columns().stream()
                .map(KnownTable.Column::shape)
                .filter(shape -> shape != null && shape != KnownTable.Shape.EMPTY)
                .count();
        if (written < FEW || ColumnShapes.lastColumn(grid, rows) != lastShaped(table)) {
            return false;
        }
        List<KnownTable.Column> others = new ArrayList<>();
        for (KnownTable.Column column : table.columns()) {
            if (column.shape() != null && ColumnShapes.of(grid, rows, column.column()) != column.shape()) {
                others.add(column);
            }
        }
        return others.size() <= written / ONE_IN;
    }

    private static int lastShaped(KnownTable table) {
        return table.columns().stream()
                .filter(column -> !Objects.equals(column.shape(), KnownTable.Shape.EMPTY))
                .mapToInt(KnownTable.Column::column)
                .max()
                .orElse(-1);
    }
}
