package be.jalon.exchange.reading;

import be.jalon.exchange.profile.HeaderMatch;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.profile.HeaderVocabulary;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the rows in which a sheet names its columns: the ones whose words the layout knows best. */
final class HeaderFinder {

    private static final int GROUP = 2;
    private static final int LONELY = 20;

    private final SheetGrid grid;
    private final HeaderVocabulary words;
    private final LayoutProfile.Search search;
    private final HeaderRows rows;
    private final HeaderGroups groups;
    private final Predicate<HeaderBlock> accepted;

    HeaderFinder(SheetGrid grid, LayoutProfile profile) {
        this(
                grid,
                profile,
                block -> HeaderScore.fields(block) >= profile.search().columns());
    }

    private HeaderFinder(SheetGrid grid, LayoutProfile profile, Predicate<HeaderBlock> accepted) {
        this.accepted = accepted;
        this.grid = grid;
        this.words = profile.headers();
        this.search = profile.search();
        this.rows = new HeaderRows(grid, profile);
        this.groups = new HeaderGroups(grid, words, rows);
    }

    /** Finds headers of two columns too, where both are known to the letter and one holds the titles. */
    static HeaderFinder ofSmallTables(SheetGrid grid, LayoutProfile profile) {
        return new HeaderFinder(grid, profile, HeaderFinder::isSmallTable);
    }

    private static boolean isSmallTable(HeaderBlock block) {
        List<HeaderMatch> matches = block.columns().stream()
                .map(HeaderBlock.Column::match)
                .filter(Objects::nonNull)
                .toList();
        boolean exact = matches.stream().allMatch(HeaderMatch::exact)
                && matches.size()
                        == block.columns().stream()
                                .filter(HeaderBlock.Column::isHeaded)
                                .count();
        return exact
                && HeaderScore.fields(block) > 1
                && matches.stream().anyMatch(match -> match.mayBe(HeaderTarget.TITLE));
    }

    /** The best header among the first rows of the sheet. */
    Optional<HeaderBlock> find() {
        HeaderBlock best = null;
        for (RawRow row : grid.rows()) {
            if (row.index() >= search.firstRows()) {
                break;
            }
            HeaderBlock found = at(row.index()).orElse(null);
            if (found != null && (best == null || (found.score() > best.score() && !repeats(found, best)))) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The same headers once more are no better, whatever else seems to belong to them. */
    private static boolean repeats(HeaderBlock later, HeaderBlock first) {
        return texts(later).equals(texts(first));
    }

    private static List<String> texts(HeaderBlock block) {
        return block.columns().stream()
                .filter(HeaderBlock.Column::isHeaded)
                .map(column -> column.column() + column.header())
                .toList();
    }

    /** The best header that begins in this row. */
    Optional<HeaderBlock> at(int firstRow) {
        HeaderBlock best = null;
        boolean bestIsWhole = false;
        for (int last = firstRow; last < firstRow + search.headerRows() && mayGoOn(firstRow, last); last++) {
            HeaderBlock block = rows.cutsHeaders(firstRow, last) ? null : block(firstRow, last);
            boolean whole = !rows.isBelowGroups(last + 1);
            if (block != null
                    && accepted.test(block)
                    && (best == null || (whole == bestIsWhole ? block.score() > best.score() : whole))) {
                best = block;
                bestIsWhole = whole;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean mayGoOn(int firstRow, int last) {
        return rows.mayBeHeader(last) || (last > firstRow && rows.isBelowGroups(last));
    }

    /** What these rows say when they are headers. */
    HeaderBlock block(int firstRow, int lastRow) {
        int lastColumn = rows.lastColumn(firstRow, lastRow);
        List<HeaderBlock.Column> columns = new ArrayList<>();
        for (int column = 0; column <= lastColumn; column++) {
            columns.add(column(firstRow, lastRow, column));
        }
        int score = HeaderScore.of(columns) + groups.count(firstRow, lastRow) * GROUP - (lastRow - firstRow);
        if (firstRow < lastRow && rows.isLonely(firstRow)) {
            score -= LONELY;
        }
        return new HeaderBlock(firstRow, lastRow, columns, score);
    }

    private HeaderBlock.Column column(int firstRow, int lastRow, int column) {
        List<String> path = new ArrayList<>();
        Set<CellRef> seen = new HashSet<>();
        CellRef lowest = null;
        for (int row = firstRow; row <= lastRow; row++) {
            CellRef anchor = grid.anchor(new CellRef(row, column));
            String text = grid.shownText(anchor);
            if (!text.isEmpty() && seen.add(anchor)) {
                path.add(text);
                lowest = anchor;
            } else if (text.isEmpty() && row < lastRow && hasTextBelow(row, lastRow, column)) {
                groups.toTheLeft(row, column).ifPresent(path::add);
            }
        }
        HeaderMatch match = path.isEmpty() ? null : words.match(path).orElse(null);
        return new HeaderBlock.Column(column, lowest == null ? "" : path.getLast(), lowest, match, false);
    }

    private boolean hasTextBelow(int row, int lastRow, int column) {
        for (int below = row + 1; below <= lastRow; below++) {
            if (!grid.shownText(new CellRef(below, column)).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
