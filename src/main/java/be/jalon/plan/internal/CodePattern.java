package be.jalon.plan.internal;

import be.jalon.plan.ItemId;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanSnapshot;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the items of one level number themselves, read off the codes that they have.
 *
 * @param width how many digits the last number is filled up to, 0 for none
 * @param scope within what the last number counts
 */
record CodePattern(Shape shape, int width, Scope scope) {

    /** What is the same in all codes of a level. */
    record Shape(String prefix, boolean hasLeading, String separator, String suffix) {

        static Shape of(CodeParts code) {
            return new Shape(code.prefix(), code.hasLeading(), code.separator(), code.suffix());
        }
    }

    /** Within what a last number counts from 1. */
    enum Scope {
        /** Under the nearest ancestor with a code, whose numbers come first: 1.2 counts 1.2.1, 1.2.2. */
        CODED_ANCESTOR,
        PLAN,
        SECTION,
        PARENT
    }

    /** A code and the item that has it. */
    record Coded(ItemRow row, CodeParts code) {}

    /** A duplicate or two is what a move leaves behind; more means that numbers are meant to start again. */
    private static final double DUPLICATES_TOLERATED = 0.25;

    /**
     * The pattern that most of the items of an area follow; empty when none has a code with a number.
     *
     * @param level all items of the level: within what numbers count shows only in the whole plan
     */
    static Optional<CodePattern> of(PlanSnapshot plan, Collection<ItemRow> area, Collection<ItemRow> level) {
        List<Coded> coded = coded(area);
        return mostFrequent(coded).map(shape -> {
            int width = alike(coded, shape).stream()
                    .mapToInt(code -> code.code().width())
                    .max()
                    .orElse(0);
            return new CodePattern(shape, width, scope(plan, shape, alike(coded(level), shape)));
        });
    }

    private static List<Coded> coded(Collection<ItemRow> rows) {
        return rows.stream()
                .flatMap(row -> CodeParts.of(row.code().text()).map(code -> new Coded(row, code)).stream())
                .toList();
    }

    private static List<Coded> alike(List<Coded> coded, Shape shape) {
        return coded.stream()
                .filter(code -> Shape.of(code.code()).equals(shape))
                .toList();
    }

    private static Optional<Shape> mostFrequent(List<Coded> coded) {
        Map<Shape, Long> counts =
                coded.stream().collect(Collectors.groupingBy(code -> Shape.of(code.code()), Collectors.counting()));
        // The first shape of the plan wins among equals.
        return coded.stream()
                .map(code -> Shape.of(code.code()))
                .reduce((best, next) -> counts.getOrDefault(next, 0L) > counts.getOrDefault(best, 0L) ? next : best);
    }

    private static Scope scope(PlanSnapshot plan, Shape shape, List<Coded> coded) {
        if (shape.hasLeading()) {
            long following = coded.stream()
                    .filter(code -> codedAncestor(plan, code.row())
                            .flatMap(above -> CodeParts.of(above.code().text()))
                            .filter(above -> above.numbers().equals(code.code().leading()))
                            .isPresent())
                    .count();
            return following * 2 >= coded.size() ? Scope.CODED_ANCESTOR : Scope.PARENT;
        }
        if (countsIn(coded, code -> "")) {
            return Scope.PLAN;
        }
        return countsIn(coded, code -> String.valueOf(section(plan, code.row()))) ? Scope.SECTION : Scope.PARENT;
    }

    private static boolean countsIn(List<Coded> coded, Function<Coded, String> group) {
        Set<String> distinct = new HashSet<>();
        coded.forEach(code -> distinct.add(group.apply(code) + "#" + code.code().last()));
        return coded.size() - distinct.size() <= coded.size() * DUPLICATES_TOLERATED;
    }

    /** The nearest ancestor whose code has a number. */
    static Optional<ItemRow> codedAncestor(PlanSnapshot plan, ItemRow row) {
        return ancestors(plan, row).stream()
                .filter(above -> CodeParts.of(above.code().text()).isPresent())
                .reduce((farther, nearer) -> nearer);
    }

    /** The nearest section above, null outside any. */
    static @Nullable ItemId section(PlanSnapshot plan, ItemRow row) {
        return ancestors(plan, row).stream()
                .filter(above -> above.level().isSection())
                .map(ItemRow::id)
                .reduce((farther, nearer) -> nearer)
                .orElse(null);
    }

    private static List<ItemRow> ancestors(PlanSnapshot plan, ItemRow row) {
        List<ItemRow> path = plan.path(row.id());
        return path.subList(0, Math.max(0, path.size() - 1));
    }

    /** The code with this rank in its scope. */
    String code(String leading, int rank) {
        String digits = Integer.toString(rank);
        String last = "0".repeat(Math.max(0, width - digits.length())) + digits;
        return new CodeParts(shape.prefix(), leading, shape.separator(), last, shape.suffix()).text();
    }
}
