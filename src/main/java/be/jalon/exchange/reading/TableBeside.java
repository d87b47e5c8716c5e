package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.HeaderMatch;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.shared.SearchText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A second table of actions right of the first one, behind an empty column: its rows are not those of the first. */
final class TableBeside {

    /** So many headers are those of the first table once more. */
    private static final int SAME_HEADERS = 2;

    private final SheetGrid grid;
    private final HeaderBlock header;
    private final HeaderBlock.Column title;
    private final int gap;

    private TableBeside(SheetGrid grid, HeaderBlock header, int gap, HeaderBlock.Column title) {
        this.grid = grid;
        this.header = header;
        this.gap = gap;
        this.title = title;
    }

    /** Null when the headers are those of one table. */
    static @Nullable TableBeside of(SheetGrid grid, HeaderBlock header) {
        for (HeaderBlock.Column column : header.columns()) {
            int gap = column.column();
            if (gap > 0 && !header.isMissing() && !column.isHeaded() && !column.fixed()) {
                HeaderBlock.Column left = title(header, 0, gap);
                HeaderBlock.Column right = title(header, gap + 1, Integer.MAX_VALUE);
                if (left != null && right != null && isLike(header, gap) && isEmpty(grid, header, gap)) {
                    return new TableBeside(grid, header, gap, right);
                }
            }
        }
        return null;
    }

    private static HeaderBlock.@Nullable Column title(HeaderBlock header, int from, int before) {
        return header.columns().stream()
                .filter(column -> column.column() >= from && column.column() < before && !column.fixed())
                .filter(column -> isExact(column)
                        && column.match() != null
                        && column.match().mayBe(HeaderTarget.TITLE))
                .findFirst()
                .orElse(null);
    }

    private static boolean isExact(HeaderBlock.Column column) {
        HeaderMatch match = column.match();
        return match != null && match.exact();
    }

    /** The same headers once more, one of them over something that only actions have. */
    private static boolean isLike(HeaderBlock header, int gap) {
        Set<String> left = header.columns().stream()
                .filter(column -> column.column() < gap && column.isHeaded())
                .map(column -> SearchText.fold(column.header()))
                .collect(Collectors.toSet());
        List<HeaderBlock.Column> again = header.columns().stream()
                .filter(column -> column.column() > gap && left.contains(SearchText.fold(column.header())))
                .toList();
        long headers = again.stream()
                .map(column -> SearchText.fold(column.header()))
                .distinct()
                .count();
        return headers >= SAME_HEADERS && again.stream().anyMatch(TableBeside::isOfField);
    }

    /** Titles and numbers may be those of objectives, with a space between their columns and those of the actions. */
    private static boolean isOfField(HeaderBlock.Column column) {
        HeaderMatch match = column.match();
        return match != null
                && match.exact()
                && match.candidates().stream()
                        .noneMatch(target -> target.equals(HeaderTarget.TITLE)
                                || target.equals(HeaderTarget.CODE)
                                || target.equals(HeaderTarget.ASIDE)
                                || target instanceof HeaderTarget.Level
                                || target instanceof HeaderTarget.Scoped);
    }

    private static boolean isEmpty(SheetGrid grid, HeaderBlock header, int column) {
        return grid.rows().stream()
                .filter(row -> row.index() > header.lastRow())
                .allMatch(row -> row.cell(column).filter(SheetGrid::isWritten).isEmpty());
    }

    /** The part of a header that is left of the second table. */
    HeaderBlock left(HeaderBlock block) {
        return new HeaderBlock(
                block.firstRow(),
                block.lastRow(),
                block.columns().stream().filter(column -> column.column() < gap).toList(),
                block.score());
    }

    /** The cells of the second table, its headers among them. */
    Set<CellRef> cells() {
        Set<CellRef> cells = new HashSet<>();
        for (RawRow row : grid.rows()) {
            for (RawCell cell : row.index() >= header.firstRow() ? row.cells() : List.<RawCell>of()) {
                if (cell.column() > gap) {
                    cells.add(cell.ref());
                }
            }
        }
        return cells;
    }

    Finding finding() {
        CellRef cell = title.cell();
        return Finding.doubt(
                "table.beside", cell == null ? grid.name() : grid.address(cell), title.header(), title.header());
    }
}
