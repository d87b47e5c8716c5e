package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.HeaderMatch;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.shared.Remembered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cuts a sheet into header, table, legend and the rest. */
final class SheetAnalyser {

    /** A table above the best known one has so many columns and rows at least. */
    private static final int EARLIER_COLUMNS = 3;

    private static final int EARLIER_ROWS = 2;

    private final SheetGrid grid;
    private final LayoutProfile profile;
    private final HeaderBlock header;
    private final @Nullable KnownFit known;
    private final @Nullable TableBeside beside;
    /** Of everything in the rows of the header, a second table's too. */
    private final int lastColumn;

    private final HeaderFinder headers;

    /** Whether tables above the best known header are looked for. */
    private boolean earlier = true;

    private final Set<String> headerTexts;
    private final int longestHeader;
    /** Rows that may repeat the headers, by their index; found when they are needed first. */
    private @Nullable BitSet repeating;

    private final Remembered<Boolean> isHeader = new Remembered<>(this::isHeader);
    private final Set<Integer> headerRows = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();

    SheetAnalyser(SheetGrid grid, LayoutProfile profile, HeaderBlock header) {
        this(grid, profile, header, null);
    }

    /** A table that somebody explained. */
    SheetAnalyser(SheetGrid grid, KnownFit known) {
        this(grid, known.profile(), known.header(), known);
    }

    private SheetAnalyser(SheetGrid grid, LayoutProfile profile, HeaderBlock header, @Nullable KnownFit known) {
        this.grid = grid;
        this.known = known;
        this.profile = profile;
        this.beside = known == null ? TableBeside.of(grid, header) : null;
        this.header = beside == null ? header : beside.left(header);
        this.lastColumn = lastColumn(header, profile);
        this.headers = new HeaderFinder(grid, profile);
        this.headerTexts = header.columns().stream()
                .map(column -> plain(column.header()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
        this.longestHeader = headerTexts.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Empty when no column holds titles. */
    Optional<SheetAnalysis> analyse() {
        Legend legend = new LegendFinder(
                        grid, profile, new LegendFinder.Place(header.firstRow(), header.lastRow(), lastColumn))
                .find();
        if (beside != null) {
            legend = legend.withBeside(beside.cells());
            findings.add(beside.finding());
        }
        Map<HeaderBlock, List<RawRow>> rows = new LinkedHashMap<>();
        List<RawRow> others = new ArrayList<>();
        cut(legend, rows, others);
        List<SheetAnalysis.Table> tables = new ArrayList<>();
        rows.forEach((block, below) -> table(block, below).ifPresent(tables::add));
        if (earlier
                && (tables.isEmpty()
                        || tables.getFirst().header()
                                != rows.keySet().iterator().next())) {
            return withoutEarlier();
        }
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SheetAnalysis(grid, profile, tables, others, legend, headerRows, findings));
    }

    /** The heading of a legend right of the headers is none of them. */
    private static int lastColumn(HeaderBlock header, LayoutProfile profile) {
        return header.columns().stream()
                .filter(HeaderBlock.Column::isHeaded)
                .takeWhile(column -> !profile.legend().isTitle(column.header()))
                .mapToInt(HeaderBlock.Column::column)
                .max()
                .orElse(header.lastHeadedColumn());
    }

    /** What stood above was no table after all. */
    private Optional<SheetAnalysis> withoutEarlier() {
        earlier = false;
        headerRows.clear();
        findings.clear();
        return analyse();
    }

    private void cut(Legend legend, Map<HeaderBlock, List<RawRow>> rows, List<RawRow> others) {
        HeaderBlock block = header.isMissing() ? header : null;
        RecapRows recaps = RecapRows.of(grid, profile, header.lastRow());
        boolean recap = false;
        int headerEnd = -1;
        List<RawRow> target = block == null ? others : rows.computeIfAbsent(block, ignored -> new ArrayList<>());
        for (RawRow row : grid.rows()) {
            if (header.isMissing() && known != null && row.index() < known.firstRow()) {
                others.add(row);
                continue;
            }
            HeaderBlock begun = row.index() <= headerEnd ? null : headerAt(row);
            if (begun != null) {
                block = continued(block, begun);
                target = rows.computeIfAbsent(block, ignored -> new ArrayList<>());
                headerEnd = begun.lastRow();
            }
            if (legend.rows().contains(row.index())) {
                target = others;
            }
            if (recaps.begins(row)) {
                // The same headers once more begin another table of actions, whatever they count.
                recap = row.index() > headerEnd;
            }
            if (recap && recaps.begins(row)) {
                noteRecap(row);
            }
            if (row.index() > headerEnd) {
                (recap && recaps.contains(row) ? others : target).add(row);
            } else {
                headerRows.add(row.index());
            }
        }
    }

    private void noteRecap(RawRow row) {
        RawCell first = grid.written(row).getFirst();
        findings.add(Finding.note("table.recap", grid.address(first.ref()), first.text(), first.text()));
    }

    private @Nullable HeaderBlock headerAt(RawRow row) {
        if (row.index() == header.firstRow()) {
            return header;
        }
        if (known != null && known.isRepeatedAt(row.index())) {
            return known.headerAt(row.index());
        }
        if (row.index() < header.firstRow()) {
            return above(row);
        }
        return row.index() > header.lastRow() && mayRepeat(row)
                ? headers.at(row.index())
                        .filter(this::isSure)
                        .map(block -> beside == null ? block : beside.left(block))
                        .map(block -> known == null ? block : known.over(block))
                        .orElse(null)
                : null;
    }

    /** The header of another table above the one that is known best: one with titles, and rows below it. */
    private @Nullable HeaderBlock above(RawRow row) {
        if (known != null || !earlier || grid.written(row).size() < EARLIER_COLUMNS) {
            return null;
        }
        return headers.at(row.index())
                .filter(block -> block.lastRow() < header.firstRow() && isSure(block))
                .filter(block -> block.columns().stream()
                        .map(HeaderBlock.Column::match)
                        .anyMatch(match -> match != null && match.exact() && match.mayBe(HeaderTarget.TITLE)))
                .filter(block -> rowsBetween(block.lastRow(), header.firstRow()) >= EARLIER_ROWS)
                .orElse(null);
    }

    private long rowsBetween(int after, int before) {
        return grid.rows().stream()
                .filter(row -> row.index() > after && row.index() < before)
                .filter(row -> grid.written(row).size() >= EARLIER_COLUMNS)
                .count();
    }

    private boolean mayRepeat(RawRow row) {
        if (repeating == null) {
            int[] found = grid.rows().parallelStream()
                    .filter(this::hasHeaderTexts)
                    .mapToInt(RawRow::index)
                    .toArray();
            repeating = new BitSet();
            Arrays.stream(found).forEach(repeating::set);
        }
        return repeating.get(row.index());
    }

    /** Two texts of the first header in one row: worth a closer look. */
    private boolean hasHeaderTexts(RawRow row) {
        int found = 0;
        for (RawCell cell : row.cells()) {
            if (cell.text().length() > HeaderRows.LONGEST_HEADER) {
                return false;
            }
            found += mayHead(cell.text()) && isHeader.of(cell.text()) ? 1 : 0;
            if (found == 2) {
                return true;
            }
        }
        return false;
    }

    /** Most cells say more than a header, which is known by the length alone. */
    private boolean mayHead(String text) {
        int length = text.length();
        return length <= longestHeader
                || Character.isWhitespace(text.charAt(0))
                || Character.isWhitespace(text.charAt(length - 1));
    }

    private boolean isHeader(String text) {
        return headerTexts.contains(plain(text));
    }

    private static String plain(String text) {
        return text.length() > HeaderRows.LONGEST_HEADER ? "" : text.strip().toLowerCase(Locale.FRENCH);
    }

    private boolean isSure(HeaderBlock block) {
        return block.columns().stream()
                        .map(HeaderBlock.Column::match)
                        .filter(match -> match != null && match.exact())
                        .count()
                >= profile.search().columns();
    }

    private HeaderBlock continued(@Nullable HeaderBlock before, HeaderBlock begun) {
        if (before == null) {
            return begun;
        }
        String cell = grid.address(new CellRef(begun.firstRow(), 0));
        if (candidates(before).equals(candidates(begun))) {
            findings.add(Finding.note("header.repeated", cell, "", String.valueOf(begun.firstRow() + 1)));
            return before;
        }
        findings.add(Finding.note("header.other", cell, "", String.valueOf(begun.firstRow() + 1)));
        return begun;
    }

    private static Map<Integer, Set<HeaderTarget>> candidates(HeaderBlock block) {
        Map<Integer, Set<HeaderTarget>> candidates = new HashMap<>();
        for (HeaderBlock.Column column : block.columns()) {
            HeaderMatch match = column.match();
            if (match != null) {
                candidates.put(column.column(), new HashSet<>(match.candidates()));
            }
        }
        return candidates;
    }

    private Optional<SheetAnalysis.Table> table(HeaderBlock block, List<RawRow> rows) {
        ColumnResolver resolver = new ColumnResolver(new HeadedTable(grid, profile, block, rows));
        Optional<ColumnMap> columns = resolver.resolve();
        findings.addAll(resolver.findings());
        return columns.map(map -> new SheetAnalysis.Table(block, map, rows));
    }
}
