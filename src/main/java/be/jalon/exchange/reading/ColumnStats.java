package be.jalon.exchange.reading;

import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.workbook.CellKind;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the cells of one column look like below its header. */
final class ColumnStats {

    /** Enough to know a column by. */
    private static final int SAMPLE = 400;

    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(?:[.,]\\d+)? ?%?");
    private static final double MOST = 0.6;
    private static final double NEARLY_ALL = 0.8;

    private final List<String> texts = new ArrayList<>();
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
            if (stats.texts.size() >= SAMPLE) {
                break;
            }
        }
        return stats;
    }

    private void add(RawCell cell) {
        String text = cell.text().strip();
        texts.add(text);
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
        return texts.isEmpty();
    }

    boolean holdsCodes() {
        return isMost(codes);
    }

    /** Codes such as "A 1.1": of actions, whatever the header says. */
    boolean holdsActionCodes() {
        return isMost(actionCodes);
    }

    boolean holdsPercents() {
        return isMost(percents);
    }

    private boolean isMost(int count) {
        return !isEmpty() && count >= texts.size() * MOST;
    }

    /** Whether most of what is written is like that. */
    boolean holdsMostly(Predicate<String> like) {
        return isMost(count(like));
    }

    /** Whether nearly all of what is written is like that. */
    boolean holdsNearlyOnly(Predicate<String> like) {
        return !isEmpty() && count(like) >= texts.size() * NEARLY_ALL;
    }

    boolean holdsOnly(Predicate<String> like) {
        return !isEmpty() && texts.stream().allMatch(like);
    }

    int count(Predicate<String> like) {
        return (int) texts.stream().filter(like).count();
    }

    /** What the texts mean, each meaning once. */
    <T> Set<T> meanings(Function<String, Optional<T>> reader) {
        return texts.stream().flatMap(text -> reader.apply(text).stream()).collect(Collectors.toSet());
    }

    /** Nearly every cell says something else. */
    boolean isDistinct() {
        return distinct.size() >= texts.size() * NEARLY_ALL;
    }

    int distinct() {
        return distinct.size();
    }

    double meanLength() {
        return isEmpty() ? 0 : (double) length / texts.size();
    }

    long totalLength() {
        return length;
    }
}
