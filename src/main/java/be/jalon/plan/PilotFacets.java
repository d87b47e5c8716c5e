package be.jalon.plan;

import be.jalon.people.PilotRole;
import be.jalon.shared.SearchText;
import java.text.Collator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The pilots' names met in a plan, by role; spellings that differ only by case or accents count once. */
final class PilotFacets {

    private final Map<PilotRole, List<String>> names = new EnumMap<>(PilotRole.class);

    PilotFacets(List<ItemRow> rows) {
        for (PilotRole role : PilotRole.values()) {
            // Each spelling is folded once, however many items have it; the first of the plan stands for its kin.
            Set<String> spellings = new LinkedHashSet<>();
            rows.forEach(row -> spellings.addAll(row.pilots(role).names()));
            Map<String, String> byKey = new HashMap<>();
            spellings.forEach(name -> byKey.putIfAbsent(SearchText.fold(name), name));
            List<String> sorted = new ArrayList<>(byKey.values());
            sorted.sort(Collator.getInstance(Locale.FRENCH));
            names.put(role, List.copyOf(sorted));
        }
    }

    /** Whether two rows name the same pilots, so that the names met stay the same. */
    static boolean areEqual(ItemRow one, ItemRow other) {
        return one.political().equals(other.political())
                && one.service().equals(other.service())
                && one.agent().equals(other.agent());
    }

    List<String> names(PilotRole role) {
        return names.getOrDefault(role, List.of());
    }
}
