package be.jalon.exchange.reading;

import be.jalon.exchange.profile.HeaderMatch;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.profile.LevelMatch;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.plan.ItemLevel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds columns of codes that say themselves of which level they are: "O.S 1" in one column, "O.O 1.2" and "Action 57"
 * in the next one, whatever their headers say.
 */
final class StatedCodes {

    private static final double NEARLY_ALL = 0.9;

    /** Where no header announces titles, such columns are the first ones. */
    private static final int MOST_LEFT = 3;

    private final HeadedTable table;
    private final LevelGrammar grammar;

    StatedCodes(HeadedTable table) {
        this.table = table;
        this.grammar = table.profile().levels();
    }

    /** None unless one of them holds codes of several levels: those of one level alone are a column of that level. */
    List<Integer> columns() {
        int title = titleColumn();
        List<Integer> stated = table.header().columns().stream()
                .filter(column -> column.column() < title && mayHoldCodes(column))
                .map(HeaderBlock.Column::column)
                .filter(column ->
                        table.stats(column).holdsNearlyOnly(text -> level(text).isPresent()))
                .toList();
        List<Integer> mixed = stated.stream()
                .filter(column -> table.stats(column).meanings(this::level).size() > 1)
                .toList();
        return mixed.isEmpty()
                ? List.of()
                : stated.stream()
                        .filter(column -> mixed.contains(column) || takesTurns(column, mixed))
                        .toList();
    }

    private int titleColumn() {
        return table.header().columns().stream()
                .filter(column -> column.match() != null && column.match().mayBe(HeaderTarget.TITLE))
                .map(HeaderBlock.Column::column)
                .filter(column ->
                        !table.stats(column).holdsNearlyOnly(text -> level(text).isPresent()))
                .findFirst()
                .orElse(MOST_LEFT);
    }

    /** Its header announces codes, titles or levels, or nothing that we know. */
    private static boolean mayHoldCodes(HeaderBlock.Column column) {
        HeaderMatch match = column.match();
        return !column.fixed() && (match == null || match.candidates().stream().anyMatch(StatedCodes::isOfItems));
    }

    private static boolean isOfItems(HeaderTarget target) {
        return switch (target) {
            case HeaderTarget.Field field -> field.equals(HeaderTarget.TITLE) || field.equals(HeaderTarget.CODE);
            case HeaderTarget.Level ignored -> true;
            case HeaderTarget.Scoped scoped -> isOfItems(scoped.target());
            case HeaderTarget.Helper helper ->
                helper.role() == HeaderTarget.Role.TYPE || helper.role() == HeaderTarget.Role.PATH;
            case HeaderTarget.Mark ignored -> false;
            case HeaderTarget.Aside ignored -> false;
        };
    }

    /** The level of a code that has the word or the letters of it, and no title. */
    private Optional<ItemLevel> level(String text) {
        return grammar.match(text)
                .filter(match -> match.shape().code() != null
                        && match.shape().title(text).isEmpty())
                .map(LevelMatch::level);
    }

    /** Nearly no row has a code in both columns: they number the rows together. */
    private boolean takesTurns(int column, List<Integer> mixed) {
        Set<Integer> both = new HashSet<>();
        int written = 0;
        for (RawRow row : table.rows()) {
            if (holdsCode(row, column)) {
                written++;
                mixed.stream().filter(other -> holdsCode(row, other)).forEach(ignored -> both.add(row.index()));
            }
        }
        return both.size() <= written * (1 - NEARLY_ALL);
    }

    private boolean holdsCode(RawRow row, int column) {
        return row.cell(column)
                .filter(SheetGrid::isWritten)
                .flatMap(cell -> level(cell.text()))
                .isPresent();
    }
}
