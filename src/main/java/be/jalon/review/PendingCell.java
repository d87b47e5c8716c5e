package be.jalon.review;

import be.jalon.plan.AskedCell;
import be.jalon.plan.ItemRow;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A field that awaits the Collège, with what one needs to decide about it.
 *
 * @param path what the item hangs under, from the top of the plan
 * @param politicals the politicals in charge, see {@link PendingList}; empty when there is none
 */
public record PendingCell(AskedCell asked, ItemRow row, List<ItemRow> path, List<String> politicals) {

    public PendingCell {
        path = List.copyOf(path);
        politicals = List.copyOf(politicals);
    }

    /** For how many days the question waits. */
    public long daysWaiting(LocalDate today) {
        LocalDate asked =
                asked().mark().askedAt().atZone(ZoneId.systemDefault()).toLocalDate();
        return Math.max(0, ChronoUnit.DAYS.between(asked, today));
    }
}
