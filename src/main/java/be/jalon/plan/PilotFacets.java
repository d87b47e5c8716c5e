package be.jalon.plan;

import be.jalon.people.PilotRole;
import be.jalon.shared.SearchText;
import java.text.Collator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pilots' names met in a plan, by role; spellings that differ only by case or accents count once. */
final class PilotFacets {

    private final Map<PilotRole, List<String>> names = new EnumMap<>(PilotRole.class);

    PilotFacets(List<ItemRow> rows) {
        for (PilotRole role : PilotRole.values()) {
            Map<String, String> spellings = new HashMap<>();
            for (ItemRow row : rows) {
                for (String name : row.pilots(role).names()) {
                    spellings.putIfAbsent(SearchText.fold(name), name);
                }
            }
            List<String> sorted = new ArrayList<>(spellings.values());
            sorted.sort(Collator.getInstance(Locale.FRENCH));
            names.put(role, List.copyOf(sorted));
        }
    }

    List<String> names(PilotRole role) {
        return names.getOrDefault(role, List.of());
    }
}
