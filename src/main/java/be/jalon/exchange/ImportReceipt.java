package be.jalon.exchange;

import be.jalon.plan.ItemLevel;
import be.jalon.plan.PlanId;
import java.io.Serializable;
import java.util.Map;

/**
 * What an import wrote.
 *
 * @param created number of items by level
 * @param pending number of cells that await the Collège
 * @param changeable whether an export can write later changes into the file itself
 */
public record ImportReceipt(
        PlanId plan,
        String planTitle,
        String fileName,
        Map<ItemLevel, Integer> created,
        int items,
        int pending,
        boolean changeable)
        implements Serializable {}
