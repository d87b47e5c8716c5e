package be.jalon.review.ui;

import be.jalon.review.PendingCell;
import be.jalon.review.PendingGroup;
import be.jalon.review.PendingList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list: the head of a group, or a field in it.
 *
 * @param key the same for the same line of another reading
 * @param cell null for the head
 */
record PendingLine(String key, PendingGroup group, @Nullable PendingCell cell) {

    static List<PendingLine> of(PendingList list) {
        List<PendingLine> lines = new ArrayList<>();
        for (PendingGroup group : list.groups()) {
            lines.add(new PendingLine(group.political(), group, null));
            for (PendingCell cell : group.cells()) {
                lines.add(new PendingLine(group.political() + "/" + place(cell), group, cell));
            }
        }
        return lines;
    }

    private static PendingPlace.Cell place(PendingCell cell) {
        return PendingPlace.Cell.of(cell.asked());
    }

    boolean isHead() {
        return cell == null;
    }

    boolean shows(PendingPlace.@Nullable Cell place) {
        return cell != null && place(cell).equals(place);
    }
}
