package be.jalon.exchange.writing;

import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays a plan out in tabs as administrations do: one per domain, its volet above it. */
public final class PlanSheets {

    /** Says nothing of the content, so that reading makes no domain of it. */
    private static final String NEUTRAL = "PST";

    private PlanSheets() {}

    /** The tabs of a plan, at least one, each with its lines from top to bottom. */
    public static List<WrittenSheet> of(PlanSnapshot plan) {
        Map<@Nullable ItemId, List<ItemRow>> tabs = new LinkedHashMap<>();
        for (ItemRow row : plan.rows()) {
            List<ItemRow> path = plan.path(row.id());
            if (row.level() != ItemLevel.VOLET || standsAlone(plan, row)) {
                tabs.computeIfAbsent(tabOf(path), tab -> new ArrayList<>(voletAbove(path)))
                        .add(row);
            }
        }
        List<WrittenSheet> sheets = tabs.entrySet().stream()
                .map(tab -> sheet(plan, tab.getKey(), tab.getValue()))
                .toList();
        return sheets.isEmpty() ? List.of(new WrittenSheet(NEUTRAL, List.of())) : sheets;
    }

    /** A volet is written above its domains; one without anything below still needs a tab to be written in. */
    private static boolean standsAlone(PlanSnapshot plan, ItemRow volet) {
        return plan.children(volet.id()).isEmpty();
    }

    /** The domain that a row is in, or else its volet; null for what is in neither. */
    private static @Nullable ItemId tabOf(List<ItemRow> path) {
        return first(path, ItemLevel.DOMAIN)
                .or(() -> first(path, ItemLevel.VOLET))
                .map(ItemRow::id)
                .orElse(null);
    }

    private static List<ItemRow> voletAbove(List<ItemRow> path) {
        return first(path, ItemLevel.VOLET)
                .filter(volet -> !volet.equals(path.getLast()))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<ItemRow> first(List<ItemRow> path, ItemLevel level) {
        return path.stream().filter(row -> row.level() == level).findFirst();
    }

    private static WrittenSheet sheet(PlanSnapshot plan, @Nullable ItemId tab, List<ItemRow> rows) {
        String name = Optional.ofNullable(tab)
                .flatMap(plan::row)
                .filter(section -> section.level() == ItemLevel.DOMAIN)
                .map(ItemRow::title)
                .orElse(NEUTRAL);
        return new WrittenSheet(name, rows.stream().map(PlanSheets::line).toList());
    }

    private static WrittenLine line(ItemRow row) {
        return new WrittenLine(row.level(), row.texts(), row.pending().keySet(), row.extras());
    }
}
