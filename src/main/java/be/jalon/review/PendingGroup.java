package be.jalon.review;

import java.util.List;

/**
 * What awaits the Collège in the charge of one political.
 *
 * @param political his name; empty for what has no political in charge
 */
public record PendingGroup(String political, List<PendingCell> cells) {

    public PendingGroup {
        cells = List.copyOf(cells);
    }
}
