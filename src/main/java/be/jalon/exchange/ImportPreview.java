package be.jalon.exchange;

import be.jalon.exchange.ecomptes.EcomptesReturn;
import be.jalon.exchange.profile.TableModel;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.workbook.TextForm;
import be.jalon.plan.ItemLevel;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What would be imported. The file itself waits on the server, for half an hour, under the preview's id.
 *
 * @param size of the file in bytes
 * @param textForm how a table that is a text was read, null for any other file; see {@link PlanImport#readAs}
 * @param correction what a person said of the tables of this file, null when nothing
 */
public record ImportPreview(
        UUID id,
        String fileName,
        long size,
        Interpretation plan,
        ProposedPlan proposed,
        @Nullable TextForm textForm,
        @Nullable TableModel correction)
        implements Serializable {

    /** A file of which nobody said anything. */
    public ImportPreview(
            UUID id,
            String fileName,
            long size,
            Interpretation plan,
            ProposedPlan proposed,
            @Nullable TextForm textForm) {
        this(id, fileName, size, plan, proposed, textForm, null);
    }

    /** Number of items by level, in the order of the levels; absent where there is none. */
    public Map<ItemLevel, Integer> levels() {
        Map<ItemLevel, Integer> counts = new EnumMap<>(ItemLevel.class);
        plan.items().forEach(item -> counts.merge(item.level(), 1, Integer::sum));
        return counts;
    }

    /** Number of cells that await the Collège. */
    public int pending() {
        return plan.items().stream().map(DraftItem::pending).mapToInt(Map::size).sum();
    }

    /** Number of findings of one severity. */
    public long findings(Finding.Severity severity) {
        return plan.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Whether the file may be the return of a plan that is here already. */
    public boolean mayReturn() {
        return isImportable() && EcomptesReturn.isExchange(plan);
    }

    /** Whether there is something to import and nothing that stands in its way. */
    public boolean isImportable() {
        return !plan.items().isEmpty() && !plan.isBlocked();
    }
}
