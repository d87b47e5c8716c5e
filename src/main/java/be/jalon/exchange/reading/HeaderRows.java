package be.jalon.exchange.reading;

import be.jalon.exchange.profile.HeaderVocabulary;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.profile.LevelMatch;
import be.jalon.exchange.profile.MarkWords;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.shared.Remembered;
import java.util.List;
import java.util.regex.Pattern;

/** Tells which rows may be headers of a table and which cannot. */
final class HeaderRows {

    /** A longer text is no header, and a row that holds one is none either. */
    static final int LONGEST_HEADER = 120;

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern GOAL = Pattern.compile("[1-9]|1[0-7]");
    private static final Pattern NUMBERED = Pattern.compile("(?:\\p{L}{1,2}[. ]?)?\\d{1,3}(?:\\.\\d{1,3})+\\.?");

    private final SheetGrid grid;
    private final HeaderVocabulary words;
    private final LevelGrammar levels;
    private final Remembered<Boolean> headers = new Remembered<>(this::readHeader);
    private final Remembered<Boolean> items = new Remembered<>(this::readItem);

    HeaderRows(SheetGrid grid, LayoutProfile profile) {
        this.grid = grid;
        this.words = profile.headers();
        this.levels = profile.levels();
    }

    /** The visible written cells of a row. */
    List<RawCell> written(int row) {
        return grid.written(row);
    }

    /** A third of its texts at least are like headers, and none is an item; a long text is one. */
    boolean mayBeHeader(int row) {
        List<RawCell> written = written(row);
        if (written.stream().anyMatch(cell -> cell.text().length() > LONGEST_HEADER)) {
            return false;
        }
        long known = written.stream().filter(cell -> isHeaderLike(cell.text())).count();
        return (known > 0 || areGoals(written))
                && !isHeading(written)
                && (known * 3 >= written.size() || areGoals(written))
                && written.stream().noneMatch(cell -> isItem(cell.text()) || isNumbered(cell.text()));
    }

    /** Below headers of which each is merged down over this row or stands over several texts of it: names, numbers. */
    boolean isBelowGroups(int row) {
        List<RawCell> above = written(row - 1);
        List<RawCell> own = written(row);
        return grid.isContinued(row)
                && !own.isEmpty()
                && above.stream().allMatch(header -> {
                    CellRef last = grid.lastOf(header.ref());
                    return last.row() >= row || own.stream().anyMatch(cell -> isBelow(cell, header, last));
                })
                && own.stream().allMatch(cell -> above.stream()
                        .anyMatch(header -> isBelow(cell, header, grid.lastOf(header.ref()))));
    }

    private static boolean isBelow(RawCell cell, RawCell header, CellRef last) {
        return last.row() == header.row()
                && last.column() > header.column()
                && cell.column() >= header.column()
                && cell.column() <= last.column();
    }

    /** "1", "2", "3"… below the header of the goals of sustainable development, one column each. */
    private static boolean areGoals(List<RawCell> written) {
        return written.size() > 2
                && written.stream()
                                .map(cell -> cell.text().strip())
                                .filter(text -> GOAL.matcher(text).matches())
                                .distinct()
                                .count()
                        == written.size();
    }

    /** "DOMAINE : RESSOURCES HUMAINES" alone in its row says which domain follows, whatever the words mean elsewhere. */
    private boolean isHeading(List<RawCell> written) {
        return written.size() == 1
                && levels.match(written.getFirst().text())
                        .filter(match -> !match.shape().title().isEmpty())
                        .isPresent();
    }

    /** A number with several parts is a code: what stands beside it is an item. */
    private static boolean isNumbered(String text) {
        return NUMBERED.matcher(text.strip()).matches();
    }

    private boolean isHeaderLike(String text) {
        return headers.of(text);
    }

    private boolean readHeader(String text) {
        return YEAR.matcher(text.strip()).matches() || words.mayHead(text) || MarkWords.isPartOfYear(text);
    }

    /** "Objectif stratégique" heads a column, "Objectif stratégique 1 : Vivre ensemble" is in it. */
    private boolean isItem(String text) {
        return items.of(text);
    }

    private boolean readItem(String text) {
        return !words.knows(text)
                && levels.match(text)
                        .map(LevelMatch::shape)
                        .filter(shape -> shape.code() != null || !shape.title().isEmpty())
                        .isPresent();
    }

    /** A header merged over two rows belongs to both: rows that hold only one half are not the whole header. */
    boolean cutsHeaders(int firstRow, int lastRow) {
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

    /** One text with nothing below it is the title of the sheet, even when it could head a column. */
    boolean isLonely(int row) {
        List<RawCell> written = written(row);
        return written.size() == 1
                && grid.merge(written.getFirst().ref()).isEmpty()
                && grid.shownText(new CellRef(row + 1, written.getFirst().column()))
                        .isEmpty();
    }

    int lastColumn(int firstRow, int lastRow) {
        int last = 0;
        for (int row = firstRow; row <= lastRow; row++) {
            for (RawCell cell : written(row)) {
                last = Math.max(last, grid.lastOf(cell.ref()).column());
            }
        }
        return last;
    }
}
