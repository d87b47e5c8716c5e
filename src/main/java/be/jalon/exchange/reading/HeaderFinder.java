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
    private static final int EXACT = 10;
    private static final int LIKE = 6;
    private static final int KNOWN_ASIDE = 2;
    private static final int GROUP = 2;

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
        return known > 0 && known * 3 >= written.size() && written.stream().noneMatch(cell -> isItem(cell.text()));
    }

    private boolean isHeaderLike(String text) {
        return text.length() <= LONGEST_HEADER
                && (YEAR.matcher(text.strip()).matches()
                        || words.isGroup(text)
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
        return new HeaderBlock(firstRow, lastRow, columns, score);
    }

    /** Headers of groups stand above the others, so the last row has none. */
    private int groups(int firstRow, int lastRow) {
        int groups = 0;
        for (int row = firstRow; row < lastRow; row++) {
            for (RawCell cell : grid.sheet().row(row).map(grid::written).orElse(List.of())) {
                groups += words.isGroup(cell.text()) ? 1 : 0;
            }
        }
        return groups;
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
                return words.isGroup(text) && grid.merge(ref).isEmpty() ? Optional.of(text) : Optional.empty();
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
        if (isAside(match)) {
            return KNOWN_ASIDE;
        }
        return match.exact() ? EXACT : LIKE;
    }

    private static int fields(HeaderBlock block) {
        Set<Set<HeaderTarget>> fields = new HashSet<>();
        for (HeaderBlock.Column column : block.columns()) {
            HeaderMatch match = column.match();
            if (match != null && !isAside(match)) {
                fields.add(match.candidates());
            }
        }
        return fields.size();
    }

    static boolean isAside(@Nullable HeaderMatch match) {
        return match != null && match.candidates().equals(Set.of(new HeaderTarget.Aside()));
    }
}
