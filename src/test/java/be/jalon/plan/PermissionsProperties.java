package be.jalon.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.people.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Laws of the rights that hold in every plan. */
class PermissionsProperties {

    private static final List<String> CELLS =
            List.of("", "", "", "??", "/", "PCS", "Travaux", "A. Ronce", "PCS, Travaux");

    @Property(tries = 300)
    void the_items_found_at_once_are_those_found_one_by_one(
            @ForAll("plans") PlanSnapshot plan, @ForAll("names") Set<String> names) {
        Permissions user = new Permissions(Role.PROJECT_MANAGER, names);
        Set<ItemId> oneByOne = new HashSet<>();
        ids(plan).stream().filter(item -> user.isMine(plan, item)).forEach(oneByOne::add);

        assertThat(user.mine(plan)).isEqualTo(oneByOne);
    }

    @Property(tries = 300)
    void one_more_name_takes_no_item_away(@ForAll("plans") PlanSnapshot plan, @ForAll("names") Set<String> names) {
        Set<String> more = new HashSet<>(names);
        more.add("travaux");

        assertThat(new Permissions(Role.PROJECT_MANAGER, more).mine(plan))
                .containsAll(new Permissions(Role.PROJECT_MANAGER, names).mine(plan));
    }

    @Property(tries = 300)
    void nobody_may_more_than_the_coordinator_and_each_right_needs_the_lesser_ones(
            @ForAll("plans") PlanSnapshot plan, @ForAll("names") Set<String> names, @ForAll Role role) {
        Permissions user = new Permissions(role, names);
        Permissions coordinator = new Permissions(Role.COORDINATOR, Set.of());

        for (ItemId item : ids(plan)) {
            boolean all = user.writable(plan, item).size() == ItemField.values().length;
            assertThat(coordinator.creatable(plan, item)).containsAll(user.creatable(plan, item));
            assertThat(all || !user.mayMove(plan, item)).isTrue();
            assertThat(all || !user.mayAsk(plan, item)).isTrue();
            assertThat(user.mayMove(plan, item) || !user.mayDelete(plan, item)).isTrue();
            assertThat(user.editsItems() || user.writable(plan, item).isEmpty()).isTrue();
        }
    }

    @Property(tries = 300)
    void a_project_manager_touches_no_item_of_others(
            @ForAll("plans") PlanSnapshot plan, @ForAll("names") Set<String> names) {
        Permissions user = new Permissions(Role.PROJECT_MANAGER, names);

        for (ItemId item : ids(plan)) {
            if (!isHis(plan, item, names)) {
                assertThat(user.writable(plan, item)).isEmpty();
                assertThat(user.mayAsk(plan, item)).isFalse();
                assertThat(user.mayMove(plan, item)).isFalse();
                assertThat(user.mayDuplicate(plan, item)).isFalse();
                assertThat(plan.path(item)).noneMatch(above -> user.mayDelete(plan, above.id()));
            }
        }
    }

    @Property(tries = 300)
    void what_he_creates_in_his_name_is_his(@ForAll("plans") PlanSnapshot plan, @ForAll("names") Set<String> names) {
        Permissions user = new Permissions(Role.PROJECT_MANAGER, names);
        List<ItemId> parents = ids(plan).stream()
                .filter(item -> !user.creatable(plan, item).isEmpty())
                .toList();

        for (ItemId parent : parents) {
            ItemLevel level = user.creatable(plan, parent).iterator().next();
            FieldTexts texts = FieldTexts.titled("Neuve");
            if (level == ItemLevel.ACTION) {
                texts = texts.with(ItemField.AGENT, names.iterator().next());
            }
            List<ItemRow> rows = new ArrayList<>(plan.rows());
            ItemRow added = row(parent, level, texts);
            rows.add(added);
            assertThat(user.isMine(PlanSnapshot.of(plan.plan(), rows), added.id()))
                    .isTrue();
        }
    }

    /** Written apart from the rule that it checks: up the tree until somebody is named. */
    private static boolean isHis(PlanSnapshot plan, @Nullable ItemId item, Set<String> names) {
        if (item == null) {
            return false;
        }
        ItemRow row = plan.row(item).orElseThrow();
        List<String> named = new ArrayList<>(row.service().names());
        named.addAll(row.agent().names());
        return named.isEmpty()
                ? isHis(plan, row.parent(), names)
                : named.stream().map(name -> name.toLowerCase(Locale.ROOT)).anyMatch(names::contains);
    }

    private static List<ItemId> ids(PlanSnapshot plan) {
        return plan.rows().stream().map(ItemRow::id).toList();
    }

    private static ItemRow row(@Nullable ItemId parent, ItemLevel level, FieldTexts texts) {
        return ItemRow.of(
                ItemId.random(),
                parent,
                level,
                9_999,
                0,
                texts,
                Map.of(),
                Map.of(),
                "Odile",
                PlanFixture.WRITTEN,
                null);
    }

    @Provide
    Arbitrary<Set<String>> names() {
        return Arbitraries.of("pcs", "travaux", "a. ronce", "personne").set().ofMinSize(1);
    }

    @Provide
    Arbitrary<PlanSnapshot> plans() {
        return Arbitraries.longs().map(seed -> plan(new Random(seed)));
    }

    private static PlanSnapshot plan(Random random) {
        PlanFixture fixture = new PlanFixture();
        List<ItemRow> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ItemRow parent = rows.isEmpty() || random.nextInt(5) == 0 ? null : rows.get(random.nextInt(rows.size()));
            ItemLevel level = level(parent == null ? null : parent.level(), random);
            ItemId above = parent == null ? null : parent.id();
            ItemId id = fixture.add(
                    above,
                    level,
                    FieldTexts.titled("Item " + i)
                            .with(ItemField.SERVICE, CELLS.get(random.nextInt(CELLS.size())))
                            .with(ItemField.AGENT, CELLS.get(random.nextInt(CELLS.size()))));
            rows.add(Objects.requireNonNull(fixture.build().row(id).orElse(null)));
        }
        return fixture.build();
    }

    private static ItemLevel level(@Nullable ItemLevel parent, Random random) {
        List<ItemLevel> possible = Arrays.stream(ItemLevel.values())
                .filter(level -> level.mayHangUnder(parent))
                .toList();
        return possible.get(random.nextInt(possible.size()));
    }
}
