package be.jalon.plan.internal;

import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanSnapshot;
import be.jalon.plan.RenumberProposal.NewCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Works out codes that follow the order of the plan in the plan's own way: each level counts as most of its codes in the
 * same section do ("A 1.1" under 1, "Action 57" through the plan, "F007" with zeros). A level without codes stays
 * without, and codes without a number ("annexe") are left alone.
 */
final class Numbering {

    private final PlanSnapshot plan;
    private final Set<ItemId> inScope = new HashSet<>();
    private final Map<Area, Optional<CodePattern>> patterns = new HashMap<>();
    private final Map<Area, List<ItemRow>> areas = new HashMap<>();
    private final Map<ItemLevel, List<ItemRow>> levels = new HashMap<>();
    private final Map<Counter, Integer> counters = new HashMap<>();
    /** The numbers of each code as it will be: the children's codes begin with them. */
    private final Map<ItemId, String> numbers = new HashMap<>();

    /** The items of one level in one section, which number themselves alike. */
    private record Area(@Nullable ItemId section, ItemLevel level) {}

    /** What a last number counts. */
    private record Counter(
            ItemLevel level,
            CodePattern.Scope scope,
            @Nullable ItemId within) {}

    private Numbering(PlanSnapshot plan, @Nullable ItemId scope) {
        this.plan = plan;
        List<ItemRow> chosen = scope == null ? plan.rows() : plan.branch(scope);
        chosen.forEach(row -> inScope.add(row.id()));
        for (ItemRow row : plan.rows()) {
            areas.computeIfAbsent(area(row), any -> new ArrayList<>()).add(row);
            levels.computeIfAbsent(row.level(), any -> new ArrayList<>()).add(row);
        }
    }

    /**
     * The codes that would change, in the order of the plan.
     *
     * @param scope only items in this branch get another code; null for the whole plan
     */
    static List<NewCode> propose(PlanSnapshot plan, @Nullable ItemId scope) {
        return new Numbering(plan, scope).propose();
    }

    private List<NewCode> propose() {
        List<NewCode> proposed = new ArrayList<>();
        for (ItemRow row : plan.rows()) {
            String before = row.code().text();
            String after = next(row).filter(code -> inScope.contains(row.id())).orElse(before);
            CodeParts.of(after).ifPresent(code -> numbers.put(row.id(), code.numbers()));
            if (!after.equals(before)) {
                proposed.add(new NewCode(row.id(), row.title(), before, after));
            }
        }
        return proposed;
    }

    private Optional<String> next(ItemRow row) {
        boolean named =
                !row.code().text().isBlank() && CodeParts.of(row.code().text()).isEmpty();
        return named ? Optional.empty() : pattern(row).map(pattern -> next(row, pattern));
    }

    private String next(ItemRow row, CodePattern pattern) {
        Optional<ItemId> above = nearestNumbered(row);
        @Nullable
        ItemId within =
                switch (pattern.scope()) {
                    case CODED_ANCESTOR -> above.orElse(null);
                    case PLAN -> null;
                    case SECTION -> CodePattern.section(plan, row);
                    case PARENT -> row.parent();
                };
        int rank = counters.merge(new Counter(row.level(), pattern.scope(), within), 1, Integer::sum);
        return pattern.code(leading(row, pattern, above), rank);
    }

    private String leading(ItemRow row, CodePattern pattern, Optional<ItemId> above) {
        if (!pattern.shape().hasLeading()) {
            return "";
        }
        if (pattern.scope() == CodePattern.Scope.CODED_ANCESTOR && above.isPresent()) {
            return numbers.getOrDefault(above.get(), "");
        }
        return ownLeading(row);
    }

    /** Numbers that no ancestor explains: those of the item itself, or of the first sibling that has some. */
    private String ownLeading(ItemRow row) {
        List<ItemRow> candidates = new ArrayList<>(List.of(row));
        candidates.addAll(plan.children(row.parent()));
        return candidates.stream()
                .filter(candidate -> candidate.level() == row.level())
                .flatMap(candidate -> CodeParts.of(candidate.code().text()).stream())
                .map(CodeParts::leading)
                .filter(leading -> !leading.isEmpty())
                .findFirst()
                .orElse("1");
    }

    private Optional<ItemId> nearestNumbered(ItemRow row) {
        @Nullable ItemId step = row.parent();
        while (step != null && !numbers.containsKey(step)) {
            step = plan.row(step).map(ItemRow::parent).orElse(null);
        }
        return Optional.ofNullable(step);
    }

    private Optional<CodePattern> pattern(ItemRow row) {
        List<ItemRow> level = levels.getOrDefault(row.level(), List.of());
        return patterns.computeIfAbsent(
                area(row), area -> CodePattern.of(plan, areas.getOrDefault(area, List.of()), level)
                        .or(() -> CodePattern.of(plan, level, level)));
    }

    private Area area(ItemRow row) {
        return new Area(CodePattern.section(plan, row), row.level());
    }
}
