package be.jalon.people;

import be.jalon.values.PilotReplacement.Left;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * A cell in which something of a succession was left for a person to look at.
 *
 * @param text the cell as it is
 * @param why never empty
 */
public record CellLeft(UUID plan, String planTitle, UUID item, String label, PilotRole role, String text, Set<Left> why)
        implements Serializable {

    public CellLeft {
        why = Set.copyOf(why);
    }
}
