package be.jalon.budget;

import be.jalon.shared.SearchText;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which budget lines to show. Words of one criterion widen each other, criteria narrow each other. Cells that explicitly
 * ask for nothing are shown only when they are asked for.
 *
 * @param text words that all have to occur in the item or in the line, without regard to case and accents; "" for any
 * @param chosen words wanted, by criterion; a criterion without words is absent
 */
public record BudgetFilter(String text, Map<BudgetFacet, Set<String>> chosen) {

    /** The name of the search in an address. */
    public static final String TEXT = "q";

    public static final BudgetFilter NONE = new BudgetFilter("", Map.of());

    public BudgetFilter {
        text = text.strip();
        EnumMap<BudgetFacet, Set<String>> kept = new EnumMap<>(BudgetFacet.class);
        chosen.forEach((facet, tokens) -> {
            if (!tokens.isEmpty()) {
                kept.put(facet, Collections.unmodifiableSet(new LinkedHashSet<>(tokens)));
            }
        });
        chosen = Collections.unmodifiableMap(kept);
    }

    /** Reads the criteria of an address; what is not one of them is left out. */
    public static BudgetFilter of(Map<String, List<String>> parameters) {
        Map<BudgetFacet, Set<String>> chosen = new EnumMap<>(BudgetFacet.class);
        parameters.forEach((name, values) ->
                BudgetFacet.ofParameter(name).ifPresent(facet -> chosen.put(facet, new LinkedHashSet<>(values))));
        List<String> text = parameters.getOrDefault(TEXT, List.of());
        return new BudgetFilter(text.isEmpty() ? "" : text.getFirst(), chosen);
    }

    /** The criteria for an address: {@code of(parameters())} equals this filter. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> written = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            written.put(TEXT, List.of(text));
        }
        chosen.forEach((facet, tokens) -> written.put(facet.parameter(), List.copyOf(tokens)));
        return written;
    }

    public boolean isEmpty() {
        return text.isEmpty() && chosen.isEmpty();
    }

    /** The words wanted of one criterion. */
    public Set<String> tokens(BudgetFacet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    public BudgetFilter with(BudgetFacet facet, Set<String> tokens) {
        Map<BudgetFacet, Set<String>> changed = new EnumMap<>(BudgetFacet.class);
        changed.putAll(chosen);
        changed.put(facet, tokens);
        return new BudgetFilter(text, changed);
    }

    public BudgetFilter withText(String wanted) {
        return new BudgetFilter(wanted, chosen);
    }

    /** This filter made ready to look at many lines. */
    Predicate<BudgetEntry> match() {
        List<String> words = Arrays.stream(SearchText.fold(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean nothingWanted = tokens(BudgetFacet.AMOUNT).contains(BudgetFacet.token(Asked.NOTHING));
        return entry -> (nothingWanted || entry.asked() != Asked.NOTHING)
                && chosen.entrySet().stream().allMatch(wanted -> wanted.getKey().holds(entry, wanted.getValue()))
                && words.stream().allMatch(word -> says(entry, word));
    }

    private static boolean says(BudgetEntry entry, String word) {
        return entry.searchable().contains(word)
                || entry.item().values().searchable().contains(word);
    }
}
