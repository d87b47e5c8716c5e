package be.jalon.review;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.people.SpellingBook;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.PendingMark;
import be.jalon.plan.PlanFixture;
import be.jalon.plan.ReviewReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What awaits the Collège, by political in charge. */
class PendingListTest {

    private final PlanFixture plan = new PlanFixture();

    private ItemId item(ItemId parent, ItemLevel level, String title, String political, String question) {
        Map<ItemField, PendingMark> marks = question.isEmpty()
                ? Map.of()
                : Map.of(
                        ItemField.DEADLINE,
                        new PendingMark(ReviewReason.CLARIFICATION, question, "Odile", PlanFixture.WRITTEN));
        return plan.add(parent, level, FieldTexts.titled(title).with(ItemField.POLITICAL, political), marks);
    }

    private PendingList list(PendingFilter filter) {
        return PendingList.of(plan.build(), SpellingBook.empty(), filter);
    }

    private static List<String> titles(PendingGroup group) {
        return group.cells().stream().map(cell -> cell.row().title()).toList();
    }

    @Test
    void fields_stand_under_their_political_in_alphabetical_order_and_the_rest_comes_last() {
        item(null, ItemLevel.ACTION, "Sans personne", "", "Quand ?");
        item(null, ItemLevel.ACTION, "De Torvaux", "M. Torvaux", "Quand ?");
        item(null, ItemLevel.ACTION, "D’Échevin", "Échevin", "Quand ?");
        item(null, ItemLevel.ACTION, "Pas en attente", "M. Torvaux", "");

        PendingList list = list(PendingFilter.NONE);

        assertThat(list.groups()).extracting(PendingGroup::political).containsExactly("Échevin", "M. Torvaux", "");
        assertThat(list.cells()).isEqualTo(3);
    }

    @Test
    void a_field_with_two_politicals_stands_under_both_and_counts_once() {
        item(null, ItemLevel.ACTION, "À deux", "M. Torvaux\nA. Vireuse", "Quand ?");

        PendingList list = list(PendingFilter.NONE);

        assertThat(list.groups()).extracting(PendingGroup::political).containsExactly("A. Vireuse", "M. Torvaux");
        assertThat(list.cells()).isEqualTo(1);
    }

    @Test
    void an_item_without_political_follows_the_one_above_but_an_unknown_political_is_none() {
        ItemId objective = item(null, ItemLevel.OPERATIONAL_OBJECTIVE, "Objectif", "A. Vireuse", "");
        item(objective, ItemLevel.ACTION, "Hérite", "", "Quand ?");
        item(objective, ItemLevel.ACTION, "Inconnu", "??", "Quand ?");

        PendingList list = list(PendingFilter.NONE);

        assertThat(list.groups()).extracting(PendingGroup::political).containsExactly("A. Vireuse", "");
        assertThat(titles(list.groups().getFirst())).containsExactly("Hérite");
        assertThat(list.groups().getFirst().cells().getFirst().path())
                .extracting("title")
                .containsExactly("Objectif");
        assertThat(titles(list.groups().getLast())).containsExactly("Inconnu");
    }

    @Test
    void spellings_that_differ_by_case_and_accents_are_one_group() {
        item(null, ItemLevel.ACTION, "Une", "Échevine", "Quand ?");
        item(null, ItemLevel.ACTION, "Deux", "ECHEVINE", "Quand ?");

        assertThat(list(PendingFilter.NONE).groups()).hasSize(1);
    }

    @Test
    void the_criteria_leave_one_group_one_kind_of_request_or_the_words_searched() {
        item(null, ItemLevel.ACTION, "Planter des haies", "M. Torvaux", "Quel mois ?");
        item(null, ItemLevel.ACTION, "Autre", "A. Vireuse", "Combien ?");

        assertThat(list(new PendingFilter("", "m. torvaux", null)).cells()).isEqualTo(1);
        assertThat(list(new PendingFilter("", "", null)).cells()).isZero();
        assertThat(list(new PendingFilter("combien", null, null)).groups())
                .extracting(PendingGroup::political)
                .containsExactly("A. Vireuse");
        assertThat(list(new PendingFilter("HAIES", null, null)).cells()).isEqualTo(1);
        assertThat(list(new PendingFilter("", null, ReviewReason.CONFIRMATION)).cells())
                .isZero();
        assertThat(list(new PendingFilter("", null, ReviewReason.CLARIFICATION)).cells())
                .isEqualTo(2);
    }

    @Test
    void the_age_counts_whole_days() {
        item(null, ItemLevel.ACTION, "Une", "", "Quand ?");
        PendingCell cell = list(PendingFilter.NONE).groups().getFirst().cells().getFirst();

        assertThat(cell.daysWaiting(LocalDate.of(2026, 1, 27))).isEqualTo(12);
        assertThat(cell.daysWaiting(LocalDate.of(2026, 1, 10))).isZero();
    }
}
