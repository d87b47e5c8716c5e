package be.jalon.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.people.PilotRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A revision that shares what it can with the one before is the same as one that was made afresh. */
class PlanRevisionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private final PlanHeader header =
            new PlanHeader(PlanId.random(), "PST", PlanKind.PST, 2024, 2030, null, List.of(ItemLevel.values()), 1);
    private final Map<ItemId, ItemRow> rows = new LinkedHashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_revision_equals_the_same_plan_made_afresh(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 30; i++) {
            put(row(null, parent(random), i, random));
        }
        PlanSnapshot plan = PlanSnapshot.of(header, rows.values());
        for (int revision = 2; revision < 60; revision++) {
            plan.totals(null, TODAY);
            plan.pilots(PilotRole.SERVICE);
            PlanSnapshot next = change(plan, header.at(revision), random);

            assertSame(next, PlanSnapshot.of(header.at(revision), rows.values()));
            assertChanges(plan, next);
            plan = next;
        }
    }

    private PlanSnapshot change(PlanSnapshot plan, PlanHeader revised, Random random) {
        List<ItemRow> all = new ArrayList<>(rows.values());
        ItemRow some = all.get(random.nextInt(all.size()));
        switch (random.nextInt(8)) {
            case 0 -> {
                Set<ItemId> gone =
                        plan.branch(some.id()).stream().map(ItemRow::id).collect(Collectors.toSet());
                if (gone.size() < rows.size()) {
                    rows.keySet().removeAll(gone);
                    return plan.with(revised, List.of(), gone);
                }
                return plan.with(revised, List.of(), Set.of());
            }
            case 1 -> {
                return plan.with(
                        revised, List.of(put(row(null, parent(random), random.nextInt(99), random))), Set.of());
            }
            case 2 -> {
                return plan.with(
                        revised, List.of(put(row(some.id(), some.parent(), -random.nextInt(99), random))), Set.of());
            }
            default -> {
                ItemRow other = all.get(random.nextInt(all.size()));
                return plan.with(revised, changed(random, some, other), Set.of());
            }
        }
    }

    private List<ItemRow> changed(Random random, ItemRow some, ItemRow other) {
        ItemRow first = put(row(some.id(), some.parent(), some.position(), random));
        return some.id().equals(other.id())
                ? List.of(first)
                : List.of(first, put(row(other.id(), other.parent(), other.position(), random)));
    }

    private ItemRow put(ItemRow row) {
        rows.put(row.id(), row);
        return row;
    }

    private @Nullable ItemId parent(Random random) {
        List<ItemId> all = new ArrayList<>(rows.keySet());
        return all.isEmpty() || random.nextInt(5) == 0 ? null : all.get(random.nextInt(all.size()));
    }

    private ItemRow row(@Nullable ItemId id, @Nullable ItemId parent, long position, Random random) {
        FieldTexts texts = FieldTexts.titled("Action " + random.nextInt(1000))
                .with(ItemField.SERVICE, List.of("PCS", "Travaux", "", "??").get(random.nextInt(4)))
                .with(ItemField.DEADLINE, List.of("2024", "2030", "").get(random.nextInt(3)))
                .with(ItemField.BUDGET_ORDINARY, List.of("1.000 €", "??", "").get(random.nextInt(3)));
        return ItemRow.of(
                id == null ? ItemId.random() : id,
                parent,
                ItemLevel.ACTION,
                position,
                random.nextLong(),
                texts,
                Map.of(),
                Map.of(),
                "Odile",
                PlanFixture.WRITTEN,
                header.period().orElse(null));
    }

    private static void assertSame(PlanSnapshot shared, PlanSnapshot afresh) {
        assertThat(shared.plan()).isEqualTo(afresh.plan());
        assertThat(shared.rows()).isEqualTo(afresh.rows());
        assertThat(shared.totals(null, TODAY)).isEqualTo(afresh.totals(null, TODAY));
        assertThat(shared.pilots(PilotRole.SERVICE)).isEqualTo(afresh.pilots(PilotRole.SERVICE));
        assertThat(shared.children(null)).isEqualTo(afresh.children(null));
        assertThat(shared.parents()).isEqualTo(afresh.parents());
        for (ItemRow row : afresh.rows()) {
            assertThat(shared.row(row.id())).contains(row);
            assertThat(shared.children(row.id())).isEqualTo(afresh.children(row.id()));
            assertThat(shared.totals(row.id(), TODAY)).isEqualTo(afresh.totals(row.id(), TODAY));
            assertThat(shared.branch(row.id())).isEqualTo(afresh.branch(row.id()));
        }
    }

    private static void assertChanges(PlanSnapshot before, PlanSnapshot now) {
        now.changedSince(before).ifPresent(changed -> {
            assertThat(now.rows())
                    .extracting(ItemRow::id)
                    .isEqualTo(before.rows().stream().map(ItemRow::id).toList());
            for (ItemRow row : now.rows()) {
                boolean looksTheSame = before.row(row.id()).orElseThrow().equals(row)
                        && before.totals(row.id(), TODAY).equals(now.totals(row.id(), TODAY));
                assertThat(looksTheSame || changed.contains(row))
                        .as("%s is told", row)
                        .isTrue();
            }
        });
    }
}
