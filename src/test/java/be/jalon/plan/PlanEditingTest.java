package be.jalon.plan;

import static be.jalon.plan.ItemLevel.ACTION;
import static be.jalon.plan.ItemLevel.DOMAIN;
import static be.jalon.plan.ItemLevel.OPERATIONAL_OBJECTIVE;
import static be.jalon.plan.ItemLevel.STRATEGIC_OBJECTIVE;
import static be.jalon.plan.ItemLevel.SUB_ACTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.history.ChangeEntry;
import be.jalon.history.History;
import be.jalon.plan.MoveOutcome.Moved;
import be.jalon.plan.MoveOutcome.Reason;
import be.jalon.plan.MoveOutcome.Refused;
import be.jalon.plan.internal.ForgetfulPlans;
import be.jalon.testing.DatabaseTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@DatabaseTest
@WithMockUser(username = "Odile", roles = "COORDINATOR")
class PlanEditingTest {

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanReading reading;

    @Autowired
    History history;

    @Autowired
    ApplicationContext context;

    PlanId plan;
    ItemId domain;
    ItemId objective;
    ItemId first;
    ItemId second;
    ItemId third;

    @BeforeEach
    void a_plan_with_three_actions() {
        plan = editing.createPlan(
                new NewPlan("PST 2024-2030", PlanKind.PST, 2024, 2030, "Vallerue", Set.of(DOMAIN, ACTION)));
        domain = create(null, DOMAIN, "Citoyenneté");
        objective = create(domain, OPERATIONAL_OBJECTIVE, "Réunir");
        first = create(objective, ACTION, "un");
        second = create(objective, ACTION, "deux");
        third = create(objective, ACTION, "trois");
    }

    private ItemId create(@Nullable ItemId parent, ItemLevel level, String title) {
        return editing.create(new NewItem(plan, parent, null, level, title));
    }

    private PlanSnapshot open() {
        return reading.open(plan);
    }

    private List<String> titles(@Nullable ItemId parent) {
        return open().children(parent).stream().map(ItemRow::title).toList();
    }

    private ItemRow row(ItemId item) {
        return open().row(item).orElseThrow();
    }

    private void write(ItemId item, ItemField field, String text) {
        ItemRow row = row(item);
        editing.save(new ItemEdit(item, row.version(), row.texts(), row.texts().with(field, text)));
    }

    @Test
    void a_plan_is_read_as_it_was_created() {
        PlanHeader header = open().plan();

        assertThat(header.title()).isEqualTo("PST 2024-2030");
        assertThat(header.kind()).isEqualTo(PlanKind.PST);
        assertThat(header.fromYear()).isEqualTo(2024);
        assertThat(header.toYear()).isEqualTo(2030);
        assertThat(header.organisation()).isEqualTo("Vallerue");
        assertThat(header.levels()).containsExactly(DOMAIN, ACTION);
        assertThat(reading.plans())
                .containsExactly(new PlanSummary(plan, "PST 2024-2030", PlanKind.PST, 2024, 2030, 5));
    }

    @Test
    void a_plan_that_does_not_exist_is_said_so() {
        PlanId unknown = PlanId.random();

        assertThat(reading.find(unknown)).isEmpty();
        assertThatThrownBy(() -> reading.open(unknown)).isInstanceOf(PlanNotFoundException.class);
        assertThatThrownBy(() -> editing.create(new NewItem(unknown, null, null, ACTION, "un")))
                .isInstanceOf(PlanNotFoundException.class);
    }

    @Test
    void items_are_created_last_or_behind_a_sibling() {
        editing.create(new NewItem(plan, objective, first, ACTION, "un et demi"));
        create(objective, ACTION, "quatre");

        assertThat(titles(objective)).containsExactly("un", "un et demi", "deux", "trois", "quatre");
    }

    @Test
    void an_item_is_not_created_where_its_level_may_not_hang_nor_under_a_deleted_one() {
        assertThatThrownBy(() -> create(first, DOMAIN, "non")).isInstanceOf(IllegalArgumentException.class);
        editing.delete(first);
        assertThatThrownBy(() -> create(first, SUB_ACTION, "non")).isInstanceOf(ItemGoneException.class);
        assertThat(open().rows()).hasSize(4);
    }

    @Test
    void every_field_is_kept_exactly_as_written() {
        FieldTexts texts = FieldTexts.empty();
        for (ItemField field : ItemField.values()) {
            texts = texts.with(field, "  " + field.key() + " «\u202f??\u202f»\r\nœ€😀 ");
        }
        ItemRow before = row(first);

        SaveOutcome outcome = editing.save(new ItemEdit(first, before.version(), before.texts(), texts));

        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(row(first).texts()).isEqualTo(texts);
        assertThat(row(first).changedBy()).isEqualTo("Odile");
    }

    @Test
    void a_saved_row_is_the_row_that_everybody_reads() {
        ItemRow before = row(first);

        SaveOutcome outcome = editing.save(new ItemEdit(
                first, before.version(), before.texts(), before.texts().with(ItemField.DEADLINE, "2e sem. 2026")));

        assertThat(outcome).isInstanceOfSatisfying(SaveOutcome.Saved.class, saved -> {
            assertThat(saved.theirs()).isEmpty();
            assertThat(saved.row().atDepth(2)).isEqualTo(row(first));
        });
    }

    @Test
    void a_save_without_a_change_changes_nothing() {
        ItemRow before = row(first);

        editing.save(new ItemEdit(first, before.version(), before.texts(), before.texts()));

        assertThat(row(first)).isEqualTo(before);
        assertThat(history.of(first.value())).hasSize(1);
    }

    @Test
    void a_title_is_never_emptied_and_a_text_never_cut() {
        ItemRow before = row(first);

        assertThatThrownBy(() -> write(first, ItemField.TITLE, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> write(first, ItemField.NOTES, "x".repeat(ItemField.MAX_LENGTH + 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(row(first)).isEqualTo(before);
        write(first, ItemField.NOTES, "€".repeat(ItemField.MAX_LENGTH));
        assertThat(row(first).text(ItemField.NOTES)).hasSize(ItemField.MAX_LENGTH);
    }

    @Test
    void history_tells_who_changed_which_text_into_which() {
        write(first, ItemField.DEADLINE, "2026");
        write(first, ItemField.DEADLINE, "");

        List<ChangeEntry> entries = history.of(first.value());

        assertThat(entries.stream().map(ChangeEntry::field)).containsExactly("deadline", "deadline", "created");
        assertThat(entries.getFirst().before()).isEqualTo("2026");
        assertThat(entries.getFirst().after()).isNull();
        assertThat(entries.get(1).after()).isEqualTo("2026");
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.who()).isEqualTo("Odile");
            assertThat(entry.origin()).isEqualTo("FORM");
            assertThat(entry.subject()).isEqualTo("un");
        });
        assertThat(entries.get(0).at()).isEqualTo(row(first).changedAt());
        assertThat(history.ofPlan(plan.value(), 3)).hasSize(3);
    }

    @Test
    void an_item_moves_up_and_down_to_the_edges() {
        assertThat(editing.moveUp(third)).isInstanceOf(Moved.class);
        assertThat(titles(objective)).containsExactly("un", "trois", "deux");
        editing.moveUp(third);
        assertThat(editing.moveUp(third)).isEqualTo(new Refused(Reason.EDGE));
        assertThat(titles(objective)).containsExactly("trois", "un", "deux");
        editing.moveDown(third);
        editing.moveDown(third);
        assertThat(editing.moveDown(third)).isEqualTo(new Refused(Reason.EDGE));
        assertThat(titles(objective)).containsExactly("un", "deux", "trois");
    }

    @Test
    void an_action_indented_becomes_a_step_and_comes_back_as_an_action() {
        assertThat(editing.indent(second)).isInstanceOf(Moved.class);

        assertThat(row(second).level()).isEqualTo(SUB_ACTION);
        assertThat(row(second).parent()).isEqualTo(first);
        assertThat(history.of(second.value()).stream().map(ChangeEntry::field)).contains("moved", "level");

        editing.outdent(second);

        assertThat(row(second).level()).isEqualTo(ACTION);
        assertThat(titles(objective)).containsExactly("un", "deux", "trois");
    }

    @Test
    void indenting_stops_where_the_level_does_not_fit() {
        ItemId other = create(domain, OPERATIONAL_OBJECTIVE, "Autre");

        assertThat(editing.indent(other)).isEqualTo(new Refused(Reason.LEVEL));
        assertThat(editing.indent(first)).isEqualTo(new Refused(Reason.EDGE));
        assertThat(editing.outdent(domain)).isEqualTo(new Refused(Reason.EDGE));
    }

    @Test
    void a_branch_moves_with_its_top() {
        ItemId step = create(first, SUB_ACTION, "étape");
        ItemId strategic = create(domain, STRATEGIC_OBJECTIVE, "Stratégie");

        assertThat(editing.move(first, strategic, null)).isInstanceOf(Moved.class);

        assertThat(open().path(step).stream().map(ItemRow::title))
                .containsExactly("Citoyenneté", "Stratégie", "un", "étape");
        assertThat(row(step).depth()).isEqualTo(3);
        assertThat(titles(objective)).containsExactly("deux", "trois");
    }

    @Test
    void an_item_goes_behind_the_sibling_asked_for() {
        editing.move(first, objective, second);
        assertThat(titles(objective)).containsExactly("deux", "un", "trois");
        editing.move(second, null, domain);
        assertThat(titles(null)).containsExactly("Citoyenneté", "deux");
    }

    @Test
    void a_move_never_makes_a_cycle() {
        ItemId inner = create(domain, DOMAIN, "Sous-domaine");

        assertThat(editing.move(domain, inner, null)).isEqualTo(new Refused(Reason.OWN_BRANCH));
        assertThat(editing.move(domain, domain, null)).isEqualTo(new Refused(Reason.OWN_BRANCH));
        assertThat(editing.move(domain, objective, null)).isEqualTo(new Refused(Reason.OWN_BRANCH));
    }

    @Test
    void a_section_never_hangs_under_an_action_nor_in_another_plan() {
        PlanId otherPlan = editing.createPlan(NewPlan.titled("Autre", PlanKind.OTHER));
        ItemId elsewhere = editing.create(new NewItem(otherPlan, null, null, DOMAIN, "Ailleurs"));
        ItemId alone = create(null, ACTION, "seule");

        assertThat(editing.move(domain, alone, null)).isEqualTo(new Refused(Reason.LEVEL));
        assertThat(editing.move(first, elsewhere, null)).isInstanceOf(MoveOutcome.Gone.class);
        editing.delete(first);
        assertThat(editing.moveUp(first)).isInstanceOf(MoveOutcome.Gone.class);
        assertThat(editing.move(second, first, null)).isInstanceOf(MoveOutcome.Gone.class);
    }

    @Test
    void siblings_keep_their_order_when_they_have_to_move_apart() {
        // Each one lands between the first and the one before it: the gap halves every time.
        for (int n = 0; n < 40; n++) {
            editing.create(new NewItem(plan, objective, first, ACTION, "entre " + n));
        }

        List<String> titles = titles(objective);
        assertThat(titles).hasSize(43).startsWith("un", "entre 39", "entre 38").endsWith("entre 0", "deux", "trois");
        assertThat(fresh().children(objective)).isEqualTo(open().children(objective));
    }

    @Test
    void a_copy_stands_behind_its_original_without_codes_and_flags() {
        write(first, ItemField.CODE, "A 1.1");
        write(first, ItemField.BUDGET_ORDINARY, "3.000 €");
        ItemId step = create(first, SUB_ACTION, "étape");
        write(step, ItemField.CODE, "A 1.1.1");
        editing.flag(first, ItemField.AGENT, ReviewReason.CONFIRMATION, "Qui ?");

        ItemId copy = editing.duplicate(first);

        assertThat(titles(objective)).containsExactly("un", "un (copie)", "deux", "trois");
        assertThat(row(copy).texts())
                .isEqualTo(FieldTexts.titled("un (copie)").with(ItemField.BUDGET_ORDINARY, "3.000 €"));
        assertThat(row(copy).pending()).isEmpty();
        assertThat(open().children(copy)).singleElement().satisfies(child -> assertThat(child.texts())
                .isEqualTo(FieldTexts.titled("étape")));
        assertThat(row(first).text(ItemField.CODE)).isEqualTo("A 1.1");
    }

    @Test
    void a_question_to_the_college_is_asked_changed_and_lifted() {
        editing.flag(first, ItemField.DEADLINE, ReviewReason.CONFIRMATION, " 2026 convient-il ? ");
        PendingMark mark = row(first).pending().get(ItemField.DEADLINE);
        assertThat(mark.reason()).isEqualTo(ReviewReason.CONFIRMATION);
        assertThat(mark.question()).isEqualTo("2026 convient-il ?");
        assertThat(mark.askedBy()).isEqualTo("Odile");
        assertThat(mark.askedAt()).isEqualTo(row(first).changedAt());

        editing.flag(first, ItemField.DEADLINE, ReviewReason.CLARIFICATION, "Quel mois ?");
        editing.flag(first, ItemField.TITLE, ReviewReason.CLARIFICATION, "Comment ?");
        assertThat(row(first).pending())
                .hasSize(2)
                .extractingByKey(ItemField.DEADLINE)
                .extracting(PendingMark::reason)
                .isEqualTo(ReviewReason.CLARIFICATION);

        editing.lift(first, ItemField.DEADLINE);
        editing.lift(first, ItemField.DEADLINE);
        assertThat(row(first).pending()).containsOnlyKeys(ItemField.TITLE);
        assertThat(history.of(first.value()).stream().map(ChangeEntry::field))
                .containsExactly(
                        "pending.deadline", "pending.title", "pending.deadline", "pending.deadline", "created");
        assertThat(history.of(first.value()).getFirst().before()).isEqualTo("Précision\u202f: Quel mois ?");
    }

    @Test
    void a_flag_needs_a_question() {
        assertThatThrownBy(() -> editing.flag(first, ItemField.TITLE, ReviewReason.CONFIRMATION, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void renumbering_is_proposed_and_done_only_when_told() {
        write(objective, ItemField.CODE, "1");
        write(first, ItemField.CODE, "A 1.1");
        write(second, ItemField.CODE, "A 1.2");
        write(third, ItemField.CODE, "A 1.3");
        editing.moveUp(third);

        RenumberProposal proposal = editing.proposeRenumbering(plan, null);

        assertThat(proposal.codes().stream().map(code -> code.before() + ">" + code.after()))
                .containsExactly("A 1.3>A 1.2", "A 1.2>A 1.3");
        assertThat(row(third).code().text()).isEqualTo("A 1.3");
        assertThat(editing.renumber(proposal)).isEqualTo(new RenumberOutcome.Renumbered(2));
        assertThat(Stream.of(first, third, second).map(item -> row(item).code().text()))
                .containsExactly("A 1.1", "A 1.2", "A 1.3");
        assertThat(editing.proposeRenumbering(plan, null).codes()).isEmpty();
        assertThat(editing.renumber(proposal)).isEqualTo(new RenumberOutcome.Outdated(List.of(third, second)));
    }

    @Test
    void renumbering_is_all_or_nothing() {
        write(first, ItemField.CODE, "A 2");
        write(second, ItemField.CODE, "A 3");
        RenumberProposal proposal = editing.proposeRenumbering(plan, objective);
        write(second, ItemField.CODE, "B");

        assertThat(editing.renumber(proposal)).isEqualTo(new RenumberOutcome.Outdated(List.of(second)));
        assertThat(row(first).code().text()).isEqualTo("A 2");
    }

    @Test
    void what_is_remembered_is_what_a_new_reading_finds() {
        write(first, ItemField.DEADLINE, "2026");
        editing.flag(first, ItemField.DEADLINE, ReviewReason.CONFIRMATION, "Sûr ?");
        editing.indent(third);
        editing.duplicate(first);
        editing.delete(second);
        editing.restore(second);
        editing.lift(first, ItemField.DEADLINE);

        PlanSnapshot remembered = open();

        assertThat(fresh().rows()).isEqualTo(remembered.rows());
        assertThat(fresh().plan()).isEqualTo(remembered.plan());
    }

    private PlanSnapshot fresh() {
        ForgetfulPlans.forget(context);
        return open();
    }
}
