package be.jalon.plan;

import static be.jalon.plan.ItemField.AGENT;
import static be.jalon.plan.ItemField.DEADLINE;
import static be.jalon.plan.ItemField.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.history.ChangeEntry;
import be.jalon.history.History;
import be.jalon.people.PilotDirectory;
import be.jalon.plan.internal.ForgetfulPlans;
import be.jalon.testing.DatabaseTest;
import be.jalon.testing.SqlCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/** The Collège answers: what changes, what is told, and what happens when somebody else was faster. */
@DatabaseTest
@WithMockUser(username = "Félicie", roles = "COLLEGE")
class PlanAnswersTest {

    private static final LocalDate SESSION = LocalDate.of(2026, 11, 20);

    @Autowired
    PlanAnswers answers;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanReading reading;

    @Autowired
    History history;

    @Autowired
    PilotDirectory pilots;

    @Autowired
    ApplicationContext context;

    PlanId plan;
    ItemId item;

    @BeforeEach
    void an_action_whose_deadline_is_asked() {
        as("COORDINATOR", () -> {
            plan = editing.createPlan(NewPlan.titled("PST", PlanKind.PST));
            item = editing.create(new NewItem(plan, null, null, ItemLevel.ACTION, "Ouvrir un lieu"));
            write(item, DEADLINE, "2027 ?");
            editing.flag(item, DEADLINE, ReviewReason.CLARIFICATION, "Quel semestre ?");
        });
    }

    private static void as(String role, Runnable gesture) {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        "Odile", "x", AuthorityUtils.createAuthorityList("ROLE_" + role)));
        try {
            gesture.run();
        } finally {
            SecurityContextHolder.getContext().setAuthentication(before);
        }
    }

    private void write(ItemId target, ItemField field, String text) {
        ItemRow row = row(target);
        editing.save(
                new ItemEdit(target, row.version(), row.texts(), row.texts().with(field, text)));
    }

    private ItemRow row(ItemId target) {
        return reading.open(plan).row(target).orElseThrow();
    }

    private AskedCell cell() {
        return AskedCell.of(row(item), DEADLINE).orElseThrow();
    }

    private List<ChangeEntry> told() {
        List<ChangeEntry> all = history.of(item.value());
        return all.stream()
                .filter(entry -> entry.at().equals(all.getFirst().at()))
                .toList();
    }

    @Test
    void a_confirmation_clears_the_question_and_keeps_the_text_with_a_trail() {
        AnswerOutcome outcome = answers.answer(new Answer.Confirm(cell(), SESSION));

        assertThat(outcome).isInstanceOf(AnswerOutcome.Answered.class);
        assertThat(row(item).pending()).isEmpty();
        assertThat(row(item).text(DEADLINE)).isEqualTo("2027 ?");
        assertThat(row(item).changedBy()).isEqualTo("Félicie");
        assertThat(told()).singleElement().satisfies(entry -> {
            assertThat(entry.field()).isEqualTo("confirmed.deadline");
            assertThat(entry.before()).isEqualTo("Précision\u202f: Quel semestre ?");
            assertThat(entry.after()).isEqualTo("2027 ?");
            assertThat(entry.origin()).isEqualTo("COLLEGE 2026-11-20");
        });
    }

    @Test
    void a_precise_value_replaces_the_text_and_clears_the_question() {
        answers.answer(new Answer.Specify(cell(), SESSION, "2e sem. 2027"));

        assertThat(row(item).text(DEADLINE)).isEqualTo("2e sem. 2027");
        assertThat(row(item).pending()).isEmpty();
        assertThat(told()).extracting(ChangeEntry::field).containsExactly("deadline", "pending.deadline");
        assertThat(told()).extracting(ChangeEntry::origin).containsOnly("COLLEGE 2026-11-20");
        assertThat(told().getFirst().before()).isEqualTo("2027 ?");
    }

    @Test
    void the_same_text_given_as_a_precise_value_is_a_confirmation() {
        answers.answer(new Answer.Specify(cell(), SESSION, "2027 ?"));

        assertThat(told()).extracting(ChangeEntry::field).containsExactly("confirmed.deadline");
    }

    @Test
    void a_postponement_keeps_the_question_and_says_why_when_and_how_often() {
        answers.answer(new Answer.Postpone(cell(), SESSION, " Devis attendu ", LocalDate.of(2026, 12, 4)));
        answers.answer(new Answer.Postpone(cell(), LocalDate.of(2026, 12, 4), "Toujours pas", null));

        ForgetfulPlans.forget(context);
        PendingMark mark = cell().mark();
        assertThat(mark.question()).isEqualTo("Quel semestre ?");
        assertThat(mark.postponed()).isEqualTo(new Postponement(LocalDate.of(2026, 12, 4), "Toujours pas", null, 2));
        assertThat(history.of(item.value()).get(1).after())
                .isEqualTo("Devis attendu — à revoir à la séance du 4 décembre 2026");
    }

    @Test
    void a_reason_is_needed_to_postpone_and_a_title_to_specify_one() {
        assertThatThrownBy(() -> new Answer.Postpone(cell(), SESSION, " ", null))
                .isInstanceOf(IllegalArgumentException.class);
        as("COORDINATOR", () -> editing.flag(item, TITLE, ReviewReason.CONFIRMATION, "Sûr ?"));
        AskedCell title = AskedCell.of(row(item), TITLE).orElseThrow();

        assertThatThrownBy(() -> answers.answer(new Answer.Specify(title, SESSION, " ")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(row(item).title()).isEqualTo("Ouvrir un lieu");
    }

    @Test
    void nothing_is_answered_when_the_text_changed_meanwhile() {
        AskedCell read = cell();
        as("COORDINATOR", () -> write(item, DEADLINE, "2028"));

        AnswerOutcome outcome = answers.answer(new Answer.Specify(read, SESSION, "2e sem. 2027"));

        assertThat(outcome).isInstanceOfSatisfying(AnswerOutcome.Changed.class, changed -> assertThat(
                        changed.row().text(DEADLINE))
                .isEqualTo("2028"));
        assertThat(row(item).text(DEADLINE)).isEqualTo("2028");
        assertThat(row(item).isPending(DEADLINE)).isTrue();
    }

    @Test
    void nothing_is_answered_when_the_question_changed_was_lifted_or_put_off_meanwhile() {
        AskedCell read = cell();
        answers.answer(new Answer.Postpone(read, SESSION, "Plus tard", null));
        assertThat(answers.answer(new Answer.Confirm(read, SESSION))).isInstanceOf(AnswerOutcome.Changed.class);

        AskedCell putOff = cell();
        as("COORDINATOR", () -> editing.flag(item, DEADLINE, ReviewReason.CONFIRMATION, "Autre question"));
        assertThat(answers.answer(new Answer.Confirm(putOff, SESSION))).isInstanceOf(AnswerOutcome.Changed.class);

        AskedCell asked = cell();
        as("COORDINATOR", () -> editing.lift(item, DEADLINE));
        assertThat(answers.answer(new Answer.Confirm(asked, SESSION))).isInstanceOf(AnswerOutcome.Changed.class);
    }

    @Test
    void another_field_of_the_item_may_change_meanwhile() {
        AskedCell read = cell();
        as("COORDINATOR", () -> write(item, ItemField.NOTES, "À relire"));

        assertThat(answers.answer(new Answer.Confirm(read, SESSION))).isInstanceOf(AnswerOutcome.Answered.class);
        assertThat(row(item).text(ItemField.NOTES)).isEqualTo("À relire");
    }

    @Test
    void a_deleted_item_is_gone() {
        AskedCell read = cell();
        as("COORDINATOR", () -> editing.delete(item));

        assertThat(answers.answer(new Answer.Confirm(read, SESSION))).isInstanceOf(AnswerOutcome.Gone.class);
    }

    @Test
    void an_answer_can_be_taken_back_as_long_as_nobody_went_on() {
        AskedCell read = cell();
        for (Answer given : List.of(
                new Answer.Confirm(read, SESSION),
                new Answer.Specify(read, SESSION, "2e sem. 2027"),
                new Answer.Postpone(read, SESSION, "Plus tard", null))) {
            answers.answer(given);

            assertThat(answers.takeBack(given)).isInstanceOf(AnswerOutcome.Answered.class);
            assertThat(cell()).isEqualTo(read);
        }
        assertThat(told()).extracting(ChangeEntry::field).containsExactly("withdrawn.deadline");

        Answer given = new Answer.Specify(read, SESSION, "2e sem. 2027");
        answers.answer(given);
        as("COORDINATOR", () -> write(item, DEADLINE, "2028"));
        assertThat(answers.takeBack(given)).isInstanceOf(AnswerOutcome.Changed.class);
        assertThat(row(item).text(DEADLINE)).isEqualTo("2028");
    }

    @Test
    void several_fields_are_confirmed_at_once_and_those_that_changed_are_left_and_named() {
        List<Answer.Confirm> wanted = new ArrayList<>();
        wanted.add(new Answer.Confirm(cell(), SESSION));
        ItemId other = another("Autre");
        ItemId changed = another("Changée");
        ItemId gone = another("Supprimée");
        for (ItemId target : List.of(other, changed, gone)) {
            wanted.add(new Answer.Confirm(AskedCell.of(row(target), TITLE).orElseThrow(), SESSION));
        }
        as("COORDINATOR", () -> {
            write(changed, TITLE, "Changée entre-temps");
            editing.delete(gone);
        });

        Confirmations outcome = answers.confirm(plan, wanted);

        assertThat(outcome.confirmed())
                .extracting(answer -> answer.cell().item())
                .containsExactly(item, other);
        assertThat(outcome.left()).extracting(answer -> answer.cell().item()).containsExactly(changed, gone);
        assertThat(row(item).pending()).isEmpty();
        assertThat(row(other).pending()).isEmpty();
        assertThat(row(changed).isPending(TITLE)).isTrue();
    }

    private ItemId another(String title) {
        ItemId[] created = new ItemId[1];
        as("COORDINATOR", () -> {
            created[0] = editing.create(new NewItem(plan, null, null, ItemLevel.ACTION, title));
            editing.flag(created[0], TITLE, ReviewReason.CONFIRMATION, "Sûr ?");
        });
        return created[0];
    }

    @Test
    void fields_of_another_plan_are_not_confirmed_along() {
        ItemId other = another("Autre plan");
        PlanId[] elsewhere = new PlanId[1];
        as("COORDINATOR", () -> elsewhere[0] = editing.createPlan(NewPlan.titled("Autre", PlanKind.OTHER)));

        Confirmations outcome = answers.confirm(
                elsewhere[0],
                List.of(new Answer.Confirm(AskedCell.of(row(other), TITLE).orElseThrow(), SESSION)));

        assertThat(outcome.confirmed()).isEmpty();
        assertThat(row(other).isPending(TITLE)).isTrue();
    }

    @Test
    void an_answer_takes_at_most_five_statements_however_many_fields_it_confirms() {
        Answer specified = new Answer.Specify(cell(), SESSION, "2e sem. 2027");
        atMostFive(() -> answers.answer(specified));
        atMostFive(() -> answers.takeBack(specified));
        Answer putOff = new Answer.Postpone(cell(), SESSION, "Plus tard", null);
        atMostFive(() -> answers.answer(putOff));
        Answer confirmed = new Answer.Confirm(cell(), SESSION);
        atMostFive(() -> answers.answer(confirmed));

        List<Answer.Confirm> many = new ArrayList<>();
        for (int n = 0; n < 30; n++) {
            ItemId target = another("Action " + n);
            many.add(new Answer.Confirm(AskedCell.of(row(target), TITLE).orElseThrow(), SESSION));
        }
        atMostFive(() -> assertThat(answers.confirm(plan, many).confirmed()).hasSize(30));
    }

    @Test
    void pilots_named_in_an_answer_are_in_the_directory_and_it_takes_at_most_five_statements_all_the_same() {
        as("COORDINATOR", () -> editing.flag(item, AGENT, ReviewReason.CLARIFICATION, "Qui ?"));
        AskedCell agent = AskedCell.of(row(item), AGENT).orElseThrow();

        atMostFive(() -> answers.answer(new Answer.Specify(agent, SESSION, "Cheffe de projet\nÉ. Brume\nVoirie")));

        assertThat(pilots.all()).extracting("name").contains("Cheffe de projet", "É. Brume", "Voirie");
        ItemRow answered = row(item);
        ForgetfulPlans.forget(context);
        assertThat(row(item)).isEqualTo(answered);
        assertThat(answered.pending()).containsOnlyKeys(DEADLINE);
    }

    @Test
    void a_precise_value_is_the_same_on_a_plan_that_nobody_has_in_mind() {
        AskedCell read = cell();
        ForgetfulPlans.forget(context);

        assertThat(answers.answer(new Answer.Specify(read, SESSION, "2e sem. 2027")))
                .isInstanceOf(AnswerOutcome.Answered.class);

        assertThat(row(item).text(DEADLINE)).isEqualTo("2e sem. 2027");
        assertThat(row(item).pending()).isEmpty();
        assertThat(told()).extracting(ChangeEntry::field).containsExactly("deadline", "pending.deadline");
        assertThat(answers.answer(new Answer.Specify(read, SESSION, "2028"))).isInstanceOf(AnswerOutcome.Changed.class);
    }

    private static void atMostFive(Runnable gesture) {
        assertThat(SqlCount.during(gesture)).isNotEmpty().hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void those_who_may_not_answer_are_refused_and_nothing_changes() {
        AskedCell read = cell();
        for (String role : List.of("PROJECT_MANAGER", "FINANCE", "READER")) {
            as(role, () -> {
                Answer.Confirm answer = new Answer.Confirm(read, SESSION);
                assertThatThrownBy(() -> answers.answer(answer)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> answers.takeBack(answer)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> answers.confirm(plan, List.of(answer)))
                        .isInstanceOf(AccessDeniedException.class);
            });
        }
        assertThat(cell()).isEqualTo(read);
    }

    @Test
    void the_pending_fields_of_all_plans_are_counted_in_one_statement_without_the_bin() {
        another("Autre");
        ItemId gone = another("Supprimée");
        as("COORDINATOR", () -> editing.delete(gone));

        assertThat(SqlCount.measure(() -> reading.pendingCount()).result()).isEqualTo(2);
        assertThat(SqlCount.during(() -> reading.pendingCount())).hasSize(1);
    }
}
