package be.jalon.exchange.reading;

import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.workbook.CellKind;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the cells of one column look like below its header. */
final class ColumnStats {

    /** Enough to know a column by. */
    private static final int SAMPLE = 400;

    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(?:[.,]\\d+)? ?%?");
    private static final double MOST = 0.6;

    private int count;
    private int codes;
    private int actionCodes;
    private int percents;
    private long length;
    private final Set<String> distinct = new HashSet<>();

    private ColumnStats() {}

    static ColumnStats of(SheetGrid grid, List<RawRow> rows, int column) {
        ColumnStats stats = new ColumnStats();
        for (RawRow row : rows) {
            Optional<RawCell> cell = row.cell(column).filter(SheetGrid::isWritten);
            if (cell.isPresent()
                    && grid.merge(cell.get().ref())
                            .filter(m -> m.last().column() > column)
                            .isEmpty()) {
                stats.add(cell.get());
            }
            if (stats.count >= SAMPLE) {
                break;
            }
        }
        return stats;
    }

    private void add(RawCell cell) {
        String text = cell.text().strip();
        count++;
        length += text.length();
        distinct.add(text);
        if (LevelGrammar.isCode(text)) {
            codes++;
            actionCodes += text.toLowerCase(Locale.ROOT).startsWith("a") ? 1 : 0;
        }
        boolean plainNumber = cell.kind() == CellKind.NUMBER;
        percents += plainNumber || PERCENT.matcher(text).matches() ? 1 : 0;
    }

    boolean isEmpty() {
        return count == 0;
    }

    boolean holdsCodes() {
        return count > 0 && codes >= count * MOST;
    }

    /** Codes such as "A 1.1": of actions, whatever the header says. */
    boolean holdsActionCodes() {
        return count > 0 && actionCodes >= count * MOST;
    }

    boolean holdsPercents() {
        return count > 0 && percents >= count * MOST;
    }

    /** Nearly every cell says something else. */
    boolean isDistinct() {
        return distinct.size() >= count * 0.8;
    }

    double meanLength() {
        return count == 0 ? 0 : (double) length / count;
    }

    long totalLength() {
        return length;
    }

    int count() {
        return count;
    }
}
