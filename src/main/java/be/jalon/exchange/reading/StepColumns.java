package be.jalon.exchange.reading;

import be.jalon.exchange.profile.HeaderMatch;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds columns that may describe actions or hold their steps, "Étapes", and have rows of their own for these. */
final class StepColumns {

    private static final HeaderTarget DESCRIPTION = new HeaderTarget.Field(ItemField.DESCRIPTION);
    private static final HeaderTarget SUB_ACTION = new HeaderTarget.Level(ItemLevel.SUB_ACTION, 0);
    private static final int FEWEST = 2;
    private static final double MANY = 0.4;
    /** A row of a step says more than its title. */
    private static final int LEAST_TEXTS = 2;

    private final HeadedTable table;

    StepColumns(HeadedTable table) {
        this.table = table;
    }

    /** @param title the column of the actions */
    List<Integer> find(int title) {
        return table.header().columns().stream()
                .filter(column -> !column.fixed() && column.column() > title && mayBeEither(column.match()))
                .map(HeaderBlock.Column::column)
                .filter(column -> hasOwnRows(column, title))
                .toList();
    }

    private static boolean mayBeEither(@Nullable HeaderMatch match) {
        return match != null && match.mayBe(DESCRIPTION) && match.mayBe(SUB_ACTION);
    }

    private boolean hasOwnRows(int column, int title) {
        int written = 0;
        int own = 0;
        String last = "";
        for (RawRow row : table.rows()) {
            boolean step = row.cell(column).filter(SheetGrid::isWritten).isPresent();
            String text = table.grid().shownText(new CellRef(row.index(), title));
            written += step ? 1 : 0;
            boolean sameAction = text.isEmpty() || text.equals(last);
            own += step && sameAction && table.grid().written(row.index()).size() >= LEAST_TEXTS ? 1 : 0;
            last = text.isEmpty() ? last : text;
        }
        return own >= FEWEST && own >= written * MANY;
    }
}
