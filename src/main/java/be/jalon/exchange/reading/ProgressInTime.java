package be.jalon.exchange.reading;

import be.jalon.exchange.profile.HeaderMatch;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.plan.ItemField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Percentages side by side below one header, "Taux d’avancement" over T1, T2, T3, T4 or over 2025 and 2026. */
final class ProgressInTime {

    private static final HeaderTarget PROGRESS = new HeaderTarget.Field(ItemField.PROGRESS);

    private final HeadedTable table;

    ProgressInTime(HeadedTable table) {
        this.table = table;
    }

    /** The last column holds the progress, those before it what it was. */
    void find(ColumnTargets targets) {
        HeaderBlock header = table.header();
        if (header.isMissing() || header.firstRow() == header.lastRow()) {
            return;
        }
        Map<Integer, List<String>> paths = HeaderPaths.of(table.grid(), header.firstRow(), header.lastRow());
        List<Integer> run = new ArrayList<>();
        for (HeaderBlock.Column column : header.columns()) {
            List<String> path = paths.getOrDefault(column.column(), List.of());
            boolean free = !column.fixed() && !targets.isKnown(column.column()) && mayBe(column);
            boolean headed =
                    path.size() > 1 && table.profile().headers().isField(path.get(path.size() - 2), ItemField.PROGRESS);
            boolean goesOn = headed || (path.size() == 1 && !run.isEmpty());
            if (!free || !goesOn) {
                end(run, targets);
            } else {
                run.add(column.column());
            }
        }
        end(run, targets);
    }

    private void end(List<Integer> run, ColumnTargets targets) {
        boolean percents = run.stream().anyMatch(column -> table.stats(column).holdsPercents());
        if (run.size() > 1 && percents) {
            targets.putInTime(List.copyOf(run), ItemField.PROGRESS);
        }
        run.clear();
    }

    /** Percentages or nothing, below a header that names no other column. */
    private boolean mayBe(HeaderBlock.Column column) {
        HeaderMatch match = column.match();
        ColumnStats content = table.stats(column.column());
        return column.isHeaded()
                && (match == null || !match.exact() || match.isYearAlone() || match.mayBe(PROGRESS))
                && (content.isEmpty() || content.holdsPercents());
    }
}
