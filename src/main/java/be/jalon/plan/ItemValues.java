package be.jalon.plan;

import be.jalon.values.BudgetCell;
import be.jalon.values.Deadline;
import be.jalon.values.Fte;
import be.jalon.values.ItemCode;
import be.jalon.values.PilotNames;
import be.jalon.values.Priority;
import be.jalon.values.Progress;
import be.jalon.values.Sdgs;
import be.jalon.values.StatusText;

/**
 * What the texts of an item mean, worked out once when the item is read (see {@link ItemReader}).
 *
 * @param searchable the texts that a search looks at (code, title, description, pilots, notes), folded
 */
public record ItemValues(
        ItemCode code,
        Deadline deadline,
        PilotNames political,
        PilotNames service,
        PilotNames agent,
        BudgetCell ordinary,
        BudgetCell extraordinary,
        StatusText status,
        Progress progress,
        Priority priority,
        Sdgs sdgs,
        Fte fte,
        String searchable) {}
