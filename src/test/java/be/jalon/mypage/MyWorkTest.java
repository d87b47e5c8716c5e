package be.jalon.mypage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.jalon.people.Role;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.PendingMark;
import be.jalon.plan.Permissions;
import be.jalon.plan.PlanFixture;
import be.jalon.plan.ReviewReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose work is whose, what is late and what is near. */
class MyWorkTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant ASKED = Instant.parse("2026-11-12T09:00:00Z");

    private final PlanFixture plan = new PlanFixture();

    private MyWork work(Role role, String... names) {
        MyWork work = new MyWork(new Permissions(role, Set.of(names)), "Claire", TODAY);
        work.look(plan.build());
        return work;
    }

    private ItemId action(String title, FieldTexts texts) {
        return plan.add(null, ItemLevel.ACTION, texts.with(ItemField.TITLE, title));
    }

    private static FieldTexts carried(String service) {
        return FieldTexts.empty().with(ItemField.SERVICE, service);
    }

    private static PendingMark asked(String by) {
        return new PendingMark(ReviewReason.CLARIFICATION, "Qui ?", by, ASKED);
    }

    @ParameterizedTest
    @CsvSource({
        "30/06/2026, 145, -",
        "21/11/2026, 1, -",
        "22/11/2026, -, 0",
        "20/02/2027, -, 90",
        "21/02/2027, -, -",
        "en continu, -, -",
        "long terme, -, -",
        "??, -, -"
    })
    void a_deadline_is_late_or_near_by_its_last_day(String deadline, String late, String soon) {
        action("x", carried("PCS").with(ItemField.DEADLINE, deadline));
        MyWork work = work(Role.PROJECT_MANAGER, "pcs");

        assertThat(work.late()).extracting(item -> Long.toString(item.days())).isEqualTo(days(late));
        assertThat(work.soon()).extracting(item -> Long.toString(item.days())).isEqualTo(days(soon));
    }

    private static List<String> days(String expected) {
        return expected.equals("-") ? List.of() : List.of(expected);
    }

    @Test
    void what_is_done_or_abandoned_presses_nobody() {
        action("x", carried("PCS").with(ItemField.DEADLINE, "2020").with(ItemField.STATUS, "terminé"));
        action("y", carried("PCS").with(ItemField.DEADLINE, "31/12/2026").with(ItemField.STATUS, "abandonné"));

        MyWork work = work(Role.PROJECT_MANAGER, "pcs");

        assertThat(work.late()).isEmpty();
        assertThat(work.soon()).isEmpty();
    }

    @Test
    void an_item_is_mine_by_service_agent_or_political_lead_and_what_names_nobody_follows_the_item_above() {
        ItemId mine = action("Mienne", carried("PCS").with(ItemField.DEADLINE, "2020"));
        plan.add(mine, ItemLevel.SUB_ACTION, FieldTexts.titled("Étape").with(ItemField.DEADLINE, "2021"));
        plan.add(
                mine,
                ItemLevel.SUB_ACTION,
                carried("Travaux").with(ItemField.TITLE, "Étape d’autrui").with(ItemField.DEADLINE, "2021"));
        action("Agent", FieldTexts.empty().with(ItemField.AGENT, "pcs").with(ItemField.DEADLINE, "2022"));
        action("Politique", FieldTexts.empty().with(ItemField.POLITICAL, "PCS").with(ItemField.DEADLINE, "2023"));
        action("Autre", carried("Travaux").with(ItemField.DEADLINE, "2020"));

        assertThat(work(Role.PROJECT_MANAGER, "pcs").late())
                .extracting(item -> item.row().title())
                .containsExactly("Mienne", "Étape", "Agent", "Politique");
    }

    @Test
    void a_mandataire_is_asked_about_his_policies_and_a_college_account_that_stands_for_nobody_about_all() {
        plan.add(
                null,
                ItemLevel.ACTION,
                FieldTexts.titled("Sienne").with(ItemField.POLITICAL, "N. Haldebert"),
                Map.of(ItemField.SERVICE, asked("Claire")));
        plan.add(
                null,
                ItemLevel.ACTION,
                FieldTexts.titled("Autre").with(ItemField.POLITICAL, "B. Orchimel"),
                Map.of(ItemField.SERVICE, asked("Claire")));

        assertThat(work(Role.COLLEGE, "n. haldebert").awaiting())
                .extracting(question -> question.row().title(), MyQuestion::days)
                .containsExactly(tuple("Sienne", 10L));
        assertThat(work(Role.COLLEGE).awaiting()).hasSize(2);
        assertThat(work(Role.COLLEGE).asked()).isEmpty();
    }

    @Test
    void a_project_manager_sees_the_open_questions_that_he_asked_or_that_are_about_his_items() {
        plan.add(
                null,
                ItemLevel.ACTION,
                carried("PCS").with(ItemField.TITLE, "Mienne"),
                Map.of(ItemField.DEADLINE, asked("Odile")));
        plan.add(
                null,
                ItemLevel.ACTION,
                carried("Travaux").with(ItemField.TITLE, "Posée"),
                Map.of(ItemField.DEADLINE, asked("Claire")));
        plan.add(
                null,
                ItemLevel.ACTION,
                carried("Travaux").with(ItemField.TITLE, "Autre"),
                Map.of(ItemField.DEADLINE, asked("Odile")));

        MyWork work = work(Role.PROJECT_MANAGER, "pcs");

        assertThat(work.asked())
                .extracting(question -> question.row().title())
                .containsExactlyInAnyOrder("Mienne", "Posée");
        assertThat(work.awaiting()).isEmpty();
    }

    @Test
    void somebody_who_stands_for_nobody_has_no_items() {
        action("x", carried("PCS").with(ItemField.DEADLINE, "2020"));

        assertThat(work(Role.READER).late()).isEmpty();
        assertThat(work(Role.READER).changedAfter(Instant.EPOCH)).isEmpty();
    }
}
