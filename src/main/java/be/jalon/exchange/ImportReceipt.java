package be.jalon.exchange;

import be.jalon.plan.ItemLevel;
import be.jalon.plan.PlanId;
import java.io.Serializable;
import java.util.Map;

/**
 * What an import wrote.
 *
 * @param created number of items by level
 * @param items number of items that were created
 * @param pending number of cells that await the Collège
 * @param doubts number of fields that are to be checked
 * @param changed number of items that were there and got something from the file
 * @param changeable whether an export can write later changes into the file itself
 */
public record ImportReceipt(
        PlanId plan,
        String planTitle,
        String fileName,
        Map<ItemLevel, Integer> created,
        int items,
        int pending,
        int doubts,
        int changed,
        boolean changeable)
        implements Serializable {}
