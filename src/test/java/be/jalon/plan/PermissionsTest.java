package be.jalon.plan;

import static be.jalon.plan.ItemField.AGENT;
import static be.jalon.plan.ItemField.BUDGET_EXTRAORDINARY;
import static be.jalon.plan.ItemField.BUDGET_ORDINARY;
import static be.jalon.plan.ItemField.POLITICAL;
import static be.jalon.plan.ItemField.SERVICE;
import static be.jalon.plan.ItemLevel.ACTION;
import static be.jalon.plan.ItemLevel.AXIS;
import static be.jalon.plan.ItemLevel.OPERATIONAL_OBJECTIVE;
import static be.jalon.plan.ItemLevel.STRATEGIC_OBJECTIVE;
import static be.jalon.plan.ItemLevel.SUB_ACTION;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.people.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of decision 0011, one by one. Fifi works for the service of green spaces. */
class PermissionsTest {

    private static final Set<String> FIFI = Set.of("espaces verts", "f. fontaine");

    private final PlanFixture fixture = new PlanFixture();
    private final ItemId objective = fixture.add(null, STRATEGIC_OBJECTIVE, "OS 1", "Verdir");
    private final ItemId open = fixture.add(objective, OPERATIONAL_OBJECTIVE, "OO 1.1", "Planter");
    private final ItemId mine = add(open, ACTION, "Arbres", SERVICE, "Espaces Verts");
    private final ItemId step = fixture.add(mine, SUB_ACTION, "", "Choisir");
    private final ItemId stepOfOthers = add(mine, SUB_ACTION, "Payer", AGENT, "Receveuse");
    private final ItemId others = add(open, ACTION, "Bancs", SERVICE, "Travaux");
    private final ItemId myStepThere = add(others, SUB_ACTION, "Ombrager", AGENT, "F. Fontaine\nJ. Jonc");
    private final ItemId nobodys = fixture.add(open, ACTION, "", "Fontaines");
    private final ItemId closed = fixture.add(objective, OPERATIONAL_OBJECTIVE, "OO 1.2", "Paver");
    private final ItemId paving = add(closed, ACTION, "Rues", POLITICAL, "F. Fontaine");
    private final ItemId myObjective = add(null, OPERATIONAL_OBJECTIVE, "Tondre", SERVICE, "espaces  verts");
    private final ItemId inherited = add(myObjective, ACTION, "Parc", SERVICE, "??");
    private final ItemId taken = add(myObjective, ACTION, "Stade", AGENT, "Gardien");
    private final ItemId axis = fixture.add(null, AXIS, "", "Axe");
    private final ItemId underAxis = fixture.add(axis, OPERATIONAL_OBJECTIVE, "", "Semer");
    private final ItemId sown = add(underAxis, ACTION, "Prés", SERVICE, "Espaces verts");
    private final PlanSnapshot plan = fixture.build();

    private ItemId add(@Nullable ItemId parent, ItemLevel level, String title, ItemField field, String text) {
        return fixture.add(parent, level, FieldTexts.titled(title).with(field, text), Map.of());
    }

    private static Permissions fifi() {
        return new Permissions(Role.PROJECT_MANAGER, FIFI);
    }

    private List<ItemId> all() {
        return plan.rows().stream().map(ItemRow::id).toList();
    }

    @Test
    void an_item_is_mine_when_its_service_or_agent_is_me_or_else_by_the_nearest_item_above_that_names_somebody() {
        Permissions user = fifi();

        assertThat(all().stream().filter(item -> user.isMine(plan, item)))
                .containsExactlyInAnyOrder(mine, step, myStepThere, myObjective, inherited, sown);
        assertThat(user.mine(plan)).containsExactlyInAnyOrder(mine, step, myStepThere, myObjective, inherited, sown);
    }

    @Test
    void without_a_name_nothing_is_mine() {
        Permissions user = new Permissions(Role.PROJECT_MANAGER, Set.of());

        assertThat(user.mine(plan)).isEmpty();
        assertThat(user.editsItems()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATOR", "COORDINATOR"})
    void administrators_and_coordinators_may_everything(Role role) {
        Permissions user = new Permissions(role, Set.of());

        assertThat(user.editsPlans()).isTrue();
        assertThat(user.mayAnswer()).isTrue();
        assertThat(user.creatable(plan, null)).doesNotContain(SUB_ACTION).hasSize(6);
        assertThat(all()).allSatisfy(item -> {
            assertThat(user.writable(plan, item)).containsExactlyInAnyOrder(ItemField.values());
            assertThat(user.mayAsk(plan, item)).isTrue();
            assertThat(user.mayComment(plan, item)).isTrue();
            assertThat(user.mayMoveUnder(plan, item, null)).isTrue();
            assertThat(user.mayDuplicate(plan, item)).isTrue();
            assertThat(user.mayDelete(plan, item)).isTrue();
            assertThat(user.isOpen(plan, item)).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COLLEGE", "FINANCE", "READER"})
    void other_roles_shape_nothing_even_where_an_item_names_them(Role role) {
        Permissions user = new Permissions(role, FIFI);

        assertThat(user.editsPlans()).isFalse();
        assertThat(user.creatable(plan, null)).isEmpty();
        assertThat(all()).allSatisfy(item -> {
            assertThat(user.writable(plan, item))
                    .isEqualTo(role == Role.FINANCE ? Set.of(BUDGET_ORDINARY, BUDGET_EXTRAORDINARY) : Set.of());
            assertThat(user.mayAsk(plan, item)).isFalse();
            assertThat(user.mayComment(plan, item)).isEqualTo(role == Role.COLLEGE);
            assertThat(user.mayMove(plan, item)).isFalse();
            assertThat(user.mayDuplicate(plan, item)).isFalse();
            assertThat(user.mayDelete(plan, item)).isFalse();
            assertThat(user.creatable(plan, item)).isEmpty();
        });
    }

    @Test
    void only_the_college_and_those_who_edit_plans_answer() {
        assertThat(new Permissions(Role.COLLEGE, Set.of()).mayAnswer()).isTrue();
        assertThat(fifi().mayAnswer()).isFalse();
        assertThat(new Permissions(Role.FINANCE, Set.of()).mayAnswer()).isFalse();
        assertThat(new Permissions(Role.READER, Set.of()).mayAnswer()).isFalse();
    }

    @Test
    void nobody_may_nothing() {
        Permissions user = new Permissions(null, FIFI);

        assertThat(user.writable(plan, mine)).isEmpty();
        assertThat(user.mayAsk(plan, mine)).isFalse();
        assertThat(user.mayDelete(plan, step)).isFalse();
        assertThat(user.creatable(plan, open)).isEmpty();
        assertThat(user.mayAnswer()).isFalse();
    }

    @Test
    void a_project_manager_writes_asks_and_comments_on_his_items_only() {
        Permissions user = fifi();

        for (ItemId item : all()) {
            boolean his = user.isMine(plan, item);
            assertThat(user.writable(plan, item)).hasSize(his ? ItemField.values().length : 0);
            assertThat(user.mayAsk(plan, item)).isEqualTo(his);
            assertThat(user.mayComment(plan, item)).isEqualTo(his);
        }
    }

    @Test
    void a_project_manager_shapes_his_actions_but_no_objective() {
        Permissions user = fifi();

        assertThat(all().stream().filter(item -> user.mayMove(plan, item)))
                .containsExactlyInAnyOrder(mine, step, myStepThere, inherited, sown);
        assertThat(all().stream().filter(item -> user.mayDuplicate(plan, item)))
                .containsExactlyInAnyOrder(mine, step, myStepThere, inherited, sown);
    }

    @Test
    void a_branch_is_deleted_and_restored_only_when_all_of_it_is_his() {
        Permissions user = fifi();

        assertThat(all().stream().filter(item -> user.mayDelete(plan, item)))
                .containsExactlyInAnyOrder(step, myStepThere, inherited, sown);
        for (ItemId item : List.of(mine, step, myStepThere, others, nobodys, inherited, sown, stepOfOthers)) {
            List<ItemRow> branch = plan.branch(item);
            PlanSnapshot rest = PlanSnapshot.of(
                    plan.plan(),
                    plan.rows().stream().filter(row -> !branch.contains(row)).toList());
            assertThat(user.mayRestore(rest, branch, item)).isEqualTo(user.mayDelete(plan, item));
        }
    }

    @Test
    void an_objective_is_open_that_is_his_or_holds_an_action_of_his() {
        Permissions user = fifi();

        assertThat(all().stream()
                        .filter(item -> plan.row(item).orElseThrow().level().isHeading()))
                .filteredOn(item -> user.isOpen(plan, item))
                .containsExactlyInAnyOrder(objective, open, myObjective, underAxis);
        assertThat(user.isOpen(plan, axis)).isFalse();
        assertThat(user.isOpen(plan, null)).isFalse();
    }

    @Test
    void he_creates_actions_under_open_objectives_and_steps_under_his_actions() {
        Permissions user = fifi();

        assertThat(user.creatable(plan, open)).containsExactly(ACTION);
        assertThat(user.creatable(plan, objective)).containsExactly(ACTION);
        assertThat(user.creatable(plan, mine)).containsExactly(SUB_ACTION);
        assertThat(user.creatable(plan, others)).isEmpty();
        assertThat(user.creatable(plan, closed)).isEmpty();
        assertThat(user.creatable(plan, axis)).isEmpty();
        assertThat(user.creatable(plan, null)).isEmpty();
    }

    @Test
    void he_moves_his_actions_among_their_siblings_and_into_open_objectives() {
        Permissions user = fifi();

        assertThat(user.mayMoveUnder(plan, mine, open)).isTrue();
        assertThat(user.mayMoveUnder(plan, mine, myObjective)).isTrue();
        assertThat(user.mayMoveUnder(plan, mine, closed)).isFalse();
        assertThat(user.mayMoveUnder(plan, mine, others)).isFalse();
        assertThat(user.mayMoveUnder(plan, mine, null)).isFalse();
        assertThat(user.mayMoveUnder(plan, myStepThere, others)).isTrue();
        assertThat(user.mayMoveUnder(plan, paving, closed)).isFalse();
        assertThat(user.mayMoveUnder(plan, taken, open)).isFalse();
    }
}
