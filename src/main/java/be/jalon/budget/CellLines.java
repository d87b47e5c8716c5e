package be.jalon.budget;

import be.jalon.shared.SearchText;
import be.jalon.values.BudgetCell;
import be.jalon.values.BudgetLine;
import be.jalon.values.Presence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a plan say by themselves. Cells are immutable and survive in the next revision of their plan unless their
 * text changes: what was found out about a cell is handed from one sheet to the next, and a save costs one cell.
 */
final class CellLines {

    private Map<BudgetCell, List<Line>> known;
    private final Map<BudgetCell, List<Line>> used = new IdentityHashMap<>();

    /** @param before what was found out for an earlier revision of the plan, null for the first */
    CellLines(@Nullable CellLines before) {
        known = before == null ? Map.of() : before.used;
    }

    /**
     * One line of a cell.
     *
     * @param verdicts what can be said without looking at other items
     * @param searchable the line as it is searched, folded
     */
    record Line(
            BudgetLine line, Asked asked, @Nullable BudgetArticle article, List<Verdict> verdicts, String searchable) {}

    List<Line> of(BudgetCell cell) {
        return used.computeIfAbsent(cell, any -> {
            List<Line> lines = known.get(cell);
            return lines == null ? read(cell) : lines;
        });
    }

    /** Lets go of the earlier revision. */
    void forgetBefore() {
        known = Map.of();
    }

    static List<Line> read(BudgetCell cell) {
        return switch (cell.presence()) {
            case EMPTY -> List.of();
            case NONE -> List.of(line(unread(cell), Asked.NOTHING, List.of()));
            case UNKNOWN, STATED -> stated(cell);
        };
    }

    private static List<Line> stated(BudgetCell cell) {
        // Words that were not understood at all leave the question open, as "??" does.
        List<BudgetLine> stated = cell.lines().isEmpty() ? List.of(unread(cell)) : cell.lines();
        List<Line> lines = new ArrayList<>(stated.size());
        for (BudgetLine line : stated) {
            Asked asked = line.unknown() ? Asked.UNKNOWN : Asked.KNOWN;
            lines.add(line(line, asked, new LineJudge(cell, line).verdicts()));
        }
        return List.copyOf(lines);
    }

    private static Line line(BudgetLine line, Asked asked, List<Verdict> verdicts) {
        return new Line(
                line, asked, BudgetArticle.of(line).orElse(null), List.copyOf(verdicts), SearchText.fold(line.raw()));
    }

    private static BudgetLine unread(BudgetCell cell) {
        boolean open = cell.presence() != Presence.NONE;
        return new BudgetLine(
                cell.kind(),
                null,
                null,
                open,
                null,
                null,
                null,
                null,
                null,
                cell.raw().strip());
    }
}
