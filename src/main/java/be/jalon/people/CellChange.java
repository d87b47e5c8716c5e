package be.jalon.people;

import java.io.Serializable;
import java.util.UUID;

/**
 * A cell whose text becomes another one.
 *
 * @param label the item as people call it: its code and its title
 */
public record CellChange(
        UUID plan, String planTitle, UUID item, String label, PilotRole role, String before, String after)
        implements Serializable {

    /** The way back. */
    public CellChange reversed() {
        return new CellChange(plan, planTitle, item, label, role, after, before);
    }
}
