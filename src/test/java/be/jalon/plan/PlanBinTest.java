package be.jalon.plan;

import static be.jalon.plan.ItemLevel.ACTION;
import static be.jalon.plan.ItemLevel.DOMAIN;
import static be.jalon.plan.ItemLevel.OPERATIONAL_OBJECTIVE;
import static be.jalon.plan.ItemLevel.SUB_ACTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.history.ChangeEntry;
import be.jalon.history.History;
import be.jalon.testing.DatabaseTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser(username = "Odile", roles = "COORDINATOR")
class PlanBinTest {

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanReading reading;

    @Autowired
    History history;

    PlanId plan;
    ItemId domain;
    ItemId objective;
    ItemId first;
    ItemId second;
    ItemId step;

    @BeforeEach
    void a_plan_with_two_actions() {
        plan = editing.createPlan(NewPlan.titled("PST", PlanKind.PST));
        domain = create(null, DOMAIN, "Citoyenneté");
        objective = create(domain, OPERATIONAL_OBJECTIVE, "Réunir");
        first = create(objective, ACTION, "un");
        second = create(objective, ACTION, "deux");
        step = create(first, SUB_ACTION, "étape");
    }

    private ItemId create(@Nullable ItemId parent, ItemLevel level, String title) {
        return editing.create(new NewItem(plan, parent, null, level, title));
    }

    private List<String> titles() {
        return reading.open(plan).rows().stream().map(ItemRow::title).toList();
    }

    private List<String> path(ItemId item) {
        return reading.open(plan).path(item).stream().map(ItemRow::title).toList();
    }

    @Test
    void a_branch_goes_to_the_bin_as_one_entry_and_comes_back_to_its_place() {
        editing.flag(step, ItemField.AGENT, ReviewReason.CONFIRMATION, "Qui ?");
        PlanSnapshot before = reading.open(plan);

        editing.delete(first);

        assertThat(titles()).containsExactly("Citoyenneté", "Réunir", "deux");
        assertThat(reading.bin(plan)).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(first);
            assertThat(entry.level()).isEqualTo(ACTION);
            assertThat(entry.title()).isEqualTo("un");
            assertThat(entry.items()).isEqualTo(2);
            assertThat(entry.parentTitle()).isEqualTo("Réunir");
            assertThat(entry.by()).isEqualTo("Odile");
        });
        assertThat(reading.plans())
                .singleElement()
                .extracting(PlanSummary::items)
                .isEqualTo(3L);

        editing.restore(first);

        PlanSnapshot after = reading.open(plan);
        assertThat(after.rows().stream().map(ItemRow::id))
                .containsExactlyElementsOf(
                        before.rows().stream().map(ItemRow::id).toList());
        assertThat(after.row(step).orElseThrow().isPending(ItemField.AGENT)).isTrue();
        assertThat(reading.bin(plan)).isEmpty();
        assertThat(history.of(first.value()).stream().map(ChangeEntry::field))
                .containsExactly("restored", "deleted", "created");
    }

    @Test
    void what_is_in_the_bin_cannot_be_touched() {
        editing.delete(first);

        assertThatThrownBy(() -> editing.delete(first)).isInstanceOf(ItemGoneException.class);
        assertThatThrownBy(() -> editing.delete(step)).isInstanceOf(ItemGoneException.class);
        assertThatThrownBy(() -> editing.duplicate(step)).isInstanceOf(ItemGoneException.class);
        assertThatThrownBy(() -> editing.lift(step, ItemField.TITLE)).isInstanceOf(ItemGoneException.class);
        assertThatThrownBy(() -> editing.restore(step))
                .as("only the top of the branch is an entry of the bin")
                .isInstanceOf(ItemGoneException.class);
        assertThatThrownBy(() -> editing.restore(second)).isInstanceOf(ItemGoneException.class);
    }

    @Test
    void an_entry_keeps_what_was_deleted_before_its_surroundings() {
        editing.delete(step);
        editing.delete(objective);

        assertThat(reading.bin(plan).stream().map(BinEntry::id)).containsExactly(objective, step);
        assertThat(reading.bin(plan).stream().map(BinEntry::items)).containsExactly(3, 1);

        editing.restore(objective);
        assertThat(titles()).containsExactly("Citoyenneté", "Réunir", "un", "deux");
        editing.restore(step);
        assertThat(path(step)).containsExactly("Citoyenneté", "Réunir", "un", "étape");
    }

    @Test
    void where_the_parent_is_gone_a_branch_comes_back_under_the_nearest_living_ancestor() {
        editing.delete(step);
        editing.delete(objective);

        editing.restore(step);

        assertThat(path(step)).containsExactly("Citoyenneté", "étape");
        assertThat(reading.open(plan).row(step).orElseThrow().level())
                .as("a step under a domain is an action")
                .isEqualTo(ACTION);
    }

    @Test
    void where_no_ancestor_lives_a_branch_comes_back_at_the_top() {
        editing.delete(first);
        editing.delete(domain);

        editing.restore(first);

        assertThat(path(step)).containsExactly("un", "étape");
        assertThat(titles()).containsExactly("un", "étape");
    }
}
