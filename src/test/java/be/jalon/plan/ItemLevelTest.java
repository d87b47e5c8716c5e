package be.jalon.plan;

import static be.jalon.plan.ItemLevel.ACTION;
import static be.jalon.plan.ItemLevel.AXIS;
import static be.jalon.plan.ItemLevel.DOMAIN;
import static be.jalon.plan.ItemLevel.OPERATIONAL_OBJECTIVE;
import static be.jalon.plan.ItemLevel.STRATEGIC_OBJECTIVE;
import static be.jalon.plan.ItemLevel.SUB_ACTION;
import static be.jalon.plan.ItemLevel.VOLET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ItemLevelTest {

    @ParameterizedTest
    @EnumSource(ItemLevel.class)
    void an_action_hangs_under_any_section_or_objective_and_under_no_action(ItemLevel parent) {
        assertThat(parent.mayContain(ACTION)).isEqualTo(parent.compareTo(ACTION) < 0);
    }

    @ParameterizedTest
    @EnumSource(ItemLevel.class)
    void a_section_never_hangs_under_an_objective_or_an_action(ItemLevel section) {
        if (section.isSection()) {
            assertThat(Stream.of(STRATEGIC_OBJECTIVE, OPERATIONAL_OBJECTIVE, ACTION, SUB_ACTION))
                    .noneMatch(parent -> parent.mayContain(section));
        }
    }

    @Test
    void sections_hold_each_other_but_a_volet_stands_at_the_top() {
        assertThat(VOLET.mayContain(DOMAIN)).isTrue();
        assertThat(AXIS.mayContain(AXIS)).isTrue();
        assertThat(AXIS.mayContain(DOMAIN)).isTrue();
        assertThat(Arrays.stream(ItemLevel.values())).noneMatch(parent -> parent.mayContain(VOLET));
        assertThat(VOLET.mayStandAtTop()).isTrue();
    }

    @Test
    void a_sub_action_hangs_under_actions_and_sub_actions_only() {
        assertThat(Arrays.stream(ItemLevel.values()).filter(parent -> parent.mayContain(SUB_ACTION)))
                .containsExactly(ACTION, SUB_ACTION);
        assertThat(SUB_ACTION.mayStandAtTop()).isFalse();
    }

    @Test
    void an_objective_holds_no_objective_of_its_own_level() {
        assertThat(STRATEGIC_OBJECTIVE.mayContain(STRATEGIC_OBJECTIVE)).isFalse();
        assertThat(OPERATIONAL_OBJECTIVE.mayContain(OPERATIONAL_OBJECTIVE)).isFalse();
        assertThat(OPERATIONAL_OBJECTIVE.mayContain(STRATEGIC_OBJECTIVE)).isFalse();
        assertThat(STRATEGIC_OBJECTIVE.mayContain(OPERATIONAL_OBJECTIVE)).isTrue();
    }

    @Test
    void actions_and_sub_actions_take_the_level_of_their_place() {
        assertThat(ACTION.under(ACTION)).contains(SUB_ACTION);
        assertThat(SUB_ACTION.under(OPERATIONAL_OBJECTIVE)).contains(ACTION);
        assertThat(SUB_ACTION.under(null)).contains(ACTION);
        assertThat(ACTION.under(VOLET)).contains(ACTION);
        assertThat(DOMAIN.under(ACTION)).isEmpty();
        assertThat(OPERATIONAL_OBJECTIVE.under(OPERATIONAL_OBJECTIVE)).isEmpty();
    }
}
