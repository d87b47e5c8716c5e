package be.jalon.plan.ui;

import be.jalon.plan.ItemRow;
import be.jalon.plan.PendingMark;
import org.jspecify.annotations.Nullable;

/** What a cell says when it is pointed at: the question to the Collège, or the text that does not fit. */
final class CellTooltip {

    /** A cell shows three lines; a text of this many characters surely fits none of the columns. */
    private static final int LONG = 60;

    private static final int LINES = 3;

    private CellTooltip() {}

    static @Nullable String of(ItemRow row, PlanColumn column) {
        PendingMark mark = row.pending().get(column.field());
        if (mark != null) {
            return PendingWords.sentence(mark) + "\n" + PendingWords.asked(mark);
        }
        String doubt = DoubtWords.of(row, column);
        if (doubt != null) {
            return doubt;
        }
        String text = row.text(column.field());
        boolean hidden = text.length() > LONG || text.lines().count() > LINES;
        return hidden && !row.level().isHeading() ? text : null;
    }
}
