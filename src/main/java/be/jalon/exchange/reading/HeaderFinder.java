package be.jalon.exchange.reading;

import be.jalon.exchange.profile.HeaderMatch;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.profile.HeaderVocabulary;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.profile.LevelMatch;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the rows in which a sheet names its columns: the ones whose words the layout knows best. */
final class HeaderFinder {

    private static final int LONGEST_HEADER = 120;
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern NUMBERED = Pattern.compile("(?:\\p{L}{1,2}[. ]?)?\\d{1,3}(?:\\.\\d{1,3})+\\.?");
    private static final int EXACT = 10;
    private static final int LIKE = 6;
    private static final int KNOWN_ASIDE = 2;
    private static final int GROUP = 2;
    private static final int LONELY = 20;

    private final SheetGrid grid;
    private final HeaderVocabulary words;
    private final LevelGrammar levels;
    private final LayoutProfile.Search search;

    HeaderFinder(SheetGrid grid, LayoutProfile profile) {
        this.grid = grid;
        this.words = profile.headers();
        this.levels = profile.levels();
        this.search = profile.search();
    }

    /** The best header among the first rows of the sheet. */
    Optional<HeaderBlock> find() {
        HeaderBlock best = null;
        for (RawRow row : grid.rows()) {
            if (row.index() >= search.firstRows()) {
                break;
            }
            HeaderBlock found = at(row.index()).orElse(null);
            if (found != null && (best == null || found.score() > best.score())) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The best header that begins in this row. */
    Optional<HeaderBlock> at(int firstRow) {
        HeaderBlock best = null;
        for (int last = firstRow; last < firstRow + search.headerRows() && mayBeHeader(last); last++) {
            HeaderBlock block = cutsHeaders(firstRow, last) ? null : block(firstRow, last);
            if (block != null && fields(block) >= search.columns() && (best == null || block.score() > best.score())) {
                best = block;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean mayBeHeader(int rowIndex) {
        List<RawCell> written = grid.sheet().row(rowIndex).map(grid::written).orElse(List.of());
        long known = written.stream().filter(cell -> isHeaderLike(cell.text())).count();
        return known > 0
                && known * 3 >= written.size()
                && written.stream().noneMatch(cell -> isItem(cell.text()) || isNumbered(cell.text()));
    }

    /** A number with several parts is a code: what stands beside it is an item. */
    private static boolean isNumbered(String text) {
        return NUMBERED.matcher(text.strip()).matches();
    }

    private boolean isHeaderLike(String text) {
        return text.length() <= LONGEST_HEADER
                && (YEAR.matcher(text.strip()).matches()
                        || words.isGroup(text)
                        || words.isScope(text)
                        || words.match(List.of(text)).isPresent());
    }

    /** "Objectif stratégique" heads a column, "Objectif stratégique 1 : Vivre ensemble" is in it. */
    private boolean isItem(String text) {
        if (text.length() > LONGEST_HEADER) {
            return true;
        }
        return !words.knows(text)
                && levels.match(text)
                        .map(LevelMatch::shape)
                        .filter(shape -> shape.code() != null || !shape.title().isEmpty())
                        .isPresent();
    }

    /** A header merged over two rows belongs to both: rows that hold only one half are not the whole header. */
    private boolean cutsHeaders(int firstRow, int lastRow) {
        for (int column = 0; column <= lastColumn(firstRow, lastRow); column++) {
            boolean above = grid.merge(new CellRef(firstRow, column))
                    .filter(merge -> merge.first().row() < firstRow)
                    .filter(merge -> !grid.shownText(merge.first()).isEmpty())
                    .isPresent();
            boolean below = grid.merge(new CellRef(lastRow, column))
                    .filter(merge ->
                            merge.last().row() > lastRow && merge.first().row() < lastRow)
                    .filter(merge -> !grid.shownText(merge.first()).isEmpty())
                    .isPresent();
            if (above || below) {
                return true;
            }
        }
        return false;
    }

    private HeaderBlock block(int firstRow, int lastRow) {
        int lastColumn = lastColumn(firstRow, lastRow);
        List<HeaderBlock.Column> columns = new ArrayList<>();
        for (int column = 0; column <= lastColumn; column++) {
            columns.add(column(firstRow, lastRow, column));
        }
        int score = score(columns) + groups(firstRow, lastRow) * GROUP - (lastRow - firstRow);
        if (firstRow < lastRow && isLonely(firstRow)) {
            score -= LONELY;
        }
        return new HeaderBlock(firstRow, lastRow, columns, score);
    }

    /** One text with nothing below it is the title of the sheet, even when it could head a column. */
    private boolean isLonely(int row) {
        List<RawCell> written = grid.sheet().row(row).map(grid::written).orElse(List.of());
        return written.size() == 1
                && grid.merge(written.getFirst().ref()).isEmpty()
                && grid.shownText(new CellRef(row + 1, written.getFirst().ref().column()))
                        .isEmpty();
    }

    /** Headers of groups stand above the others, so the last row has none. */
    private int groups(int firstRow, int lastRow) {
        int groups = 0;
        for (int row = firstRow; row < lastRow; row++) {
            for (RawCell cell : grid.sheet().row(row).map(grid::written).orElse(List.of())) {
                groups += words.isGroup(cell.text()) || isOverSeveral(cell, lastRow) ? 1 : 0;
            }
        }
        return groups;
    }

    /** Over the whole width stands the title of the table. */
    private boolean isTitle(RawCell cell, CellRef last, int below) {
        int first = cell.ref().column();
        return grid.sheet().row(below).map(grid::written).orElse(List.of()).stream()
                .allMatch(other -> other.ref().column() >= first && other.ref().column() <= last.column());
    }

    /** A header over several columns that have headers of their own in the row below it, merged over them or not. */
    private boolean isOverSeveral(RawCell cell, int lastRow) {
        CellRef last = lastBelow(cell);
        int below = last.row() + 1;
        if (last.column() == cell.ref().column() || below > lastRow || isTitle(cell, last, below)) {
            return false;
        }
        return grid.sheet().row(below).map(grid::written).orElse(List.of()).stream()
                        .filter(other -> other.ref().column() >= cell.ref().column()
                                && other.ref().column() <= last.column())
                        .count()
                > 1;
    }

    /** Where the header ends: with its merged block, or before the next text of its row. */
    private CellRef lastBelow(RawCell cell) {
        if (grid.merge(cell.ref()).isPresent()) {
            return grid.lastOf(cell.ref());
        }
        int row = cell.ref().row();
        int next = grid.sheet().row(row).map(grid::written).orElse(List.of()).stream()
                .mapToInt(other -> other.ref().column())
                .filter(column -> column > cell.ref().column())
                .min()
                .orElse(lastColumn(row, row + 1) + 1);
        return new CellRef(row, Math.max(cell.ref().column(), next - 1));
    }

    private int lastColumn(int firstRow, int lastRow) {
        int last = 0;
        for (int row = firstRow; row <= lastRow; row++) {
            for (RawCell cell : grid.sheet().row(row).map(grid::written).orElse(List.of())) {
                last = Math.max(last, grid.lastOf(cell.ref()).column());
            }
        }
        return last;
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
                groupToTheLeft(row, column).ifPresent(path::add);
            }
        }
        HeaderMatch match = path.isEmpty() ? null : words.match(path).orElse(null);
        return new HeaderBlock.Column(column, lowest == null ? "" : path.getLast(), lowest, match);
    }

    private boolean hasTextBelow(int row, int lastRow, int column) {
        for (int below = row + 1; below <= lastRow; below++) {
            if (!grid.shownText(new CellRef(below, column)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A group's header that nobody merged stands over its first column only; a merged one says itself how far it goes. */
    private Optional<String> groupToTheLeft(int row, int column) {
        for (int left = column - 1; left >= 0; left--) {
            CellRef ref = new CellRef(row, left);
            String text = grid.shownText(ref);
            if (!text.isEmpty()) {
                boolean group = words.isGroup(text) || words.isScope(text) || words.headsValues(text);
                return group && grid.merge(ref).isEmpty() ? Optional.of(text) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int score(List<HeaderBlock.Column> columns) {
        Set<Set<HeaderTarget>> seen = new HashSet<>();
        int score = 0;
        for (HeaderBlock.Column column : columns) {
            HeaderMatch match = column.match();
            if (match != null && seen.add(match.candidates())) {
                score += worth(match);
            } else if (match == null && column.isHeaded()) {
                score--;
            }
        }
        return score;
    }

    private static int worth(HeaderMatch match) {
        if (!isField(match)) {
            return KNOWN_ASIDE;
        }
        return match.exact() ? EXACT : LIKE;
    }

    private static int fields(HeaderBlock block) {
        Set<Set<HeaderTarget>> fields = new HashSet<>();
        for (HeaderBlock.Column column : block.columns()) {
            HeaderMatch match = column.match();
            if (match != null && isField(match)) {
                fields.add(match.candidates());
            }
        }
        return fields.size();
    }

    /** Whether the header names a column, rather than a value that the column may hold or something kept aside. */
    private static boolean isField(HeaderMatch match) {
        return match.candidates().stream()
                .noneMatch(target -> target instanceof HeaderTarget.Aside
                        || (target instanceof HeaderTarget.Mark && !match.exact())
                        || (target instanceof HeaderTarget.Scoped scoped
                                && scoped.target().equals(HeaderTarget.ASIDE))
                        || (target.equals(HeaderTarget.helper(HeaderTarget.Role.BUDGET)) && match.isYearAlone()));
    }

    static boolean isAside(@Nullable HeaderMatch match) {
        return match != null && match.candidates().equals(Set.of(new HeaderTarget.Aside()));
    }
}
