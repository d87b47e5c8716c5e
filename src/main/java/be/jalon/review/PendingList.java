package be.jalon.review;

import be.jalon.people.Pilot;
import be.jalon.people.SpellingBook;
import be.jalon.plan.AskedCell;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanSnapshot;
import be.jalon.values.Presence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything of a plan that awaits the Collège, by political in charge, in the order of the plan.
 *
 * <p>An item that says nothing about its political follows the nearest item above that does; one that says that the
 * political is unknown has none. A field with several politicals stands under each of them and counts once.
 *
 * @param groups in alphabetical order; what has no political comes last
 * @param cells how many fields wait, each counted once
 */
public record PendingList(List<PendingGroup> groups, int cells) {

    public PendingList {
        groups = List.copyOf(groups);
    }

    /** @param spellings which names are the same person */
    public static PendingList of(PlanSnapshot plan, SpellingBook spellings, PendingFilter filter) {
        Map<String, List<PendingCell>> groups = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        Set<AskedCell> counted = new HashSet<>();
        for (PendingCell cell : cells(plan, spellings)) {
            List<String> politicals = cell.politicals().isEmpty() ? List.of("") : cell.politicals();
            for (String political : politicals) {
                if (filter.acceptsGroup(political) && filter.accepts(cell)) {
                    String key = Pilot.key(political);
                    names.putIfAbsent(key, political);
                    groups.computeIfAbsent(key, none -> new ArrayList<>()).add(cell);
                    counted.add(cell.asked());
                }
            }
        }
        List<PendingGroup> sorted = groups.keySet().stream()
                .sorted(Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder()))
                .map(key -> new PendingGroup(names.getOrDefault(key, ""), groups.getOrDefault(key, List.of())))
                .toList();
        return new PendingList(sorted, counted.size());
    }

    private static List<PendingCell> cells(PlanSnapshot plan, SpellingBook spellings) {
        List<PendingCell> cells = new ArrayList<>();
        for (ItemRow row : plan.rows()) {
            if (row.pending().isEmpty()) {
                continue;
            }
            List<ItemRow> path = plan.path(row.id());
            List<String> politicals = politicals(path, spellings);
            List<ItemRow> above = path.subList(0, path.size() - 1);
            for (ItemField field : row.pending().keySet()) {
                AskedCell.of(row, field).ifPresent(asked -> cells.add(new PendingCell(asked, row, above, politicals)));
            }
        }
        return cells;
    }

    /** @param path from the top of the plan down to the item */
    private static List<String> politicals(List<ItemRow> path, SpellingBook spellings) {
        for (ItemRow row : path.reversed()) {
            if (Presence.of(row.text(ItemField.POLITICAL)) != Presence.EMPTY) {
                return row.political().names().stream()
                        .map(spellings::nameOf)
                        .distinct()
                        .toList();
            }
        }
        return List.of();
    }
}
