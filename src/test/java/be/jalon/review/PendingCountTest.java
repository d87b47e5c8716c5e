package be.jalon.review;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.plan.Answer;
import be.jalon.plan.AskedCell;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.NewItem;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanAnswers;
import be.jalon.plan.PlanEditing;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanKind;
import be.jalon.plan.PlanReading;
import be.jalon.plan.ReviewReason;
import be.jalon.testing.DatabaseTest;
import be.jalon.testing.SqlCount;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The number in the rail: always the one that the database would tell, nearly never asked of it. */
@DatabaseTest
@WithMockUser(username = "Odile", roles = "COORDINATOR")
class PendingCountTest {

    private static final LocalDate SESSION = LocalDate.of(2026, 11, 20);

    @Autowired
    PendingCount pending;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanReading reading;

    @Autowired
    PlanAnswers answers;

    PlanId plan;
    ItemId item;

    @BeforeEach
    void an_action() {
        plan = editing.createPlan(NewPlan.titled("PST", PlanKind.PST));
        item = editing.create(new NewItem(plan, null, null, ItemLevel.ACTION, "Ouvrir un lieu"));
        pending.now();
    }

    private AskedCell ask(ItemField field) {
        editing.flag(item, field, ReviewReason.CONFIRMATION, "Sûr ?");
        return AskedCell.of(reading.open(plan).row(item).orElseThrow(), field).orElseThrow();
    }

    @Test
    void the_number_follows_every_gesture() {
        AskedCell title = ask(ItemField.TITLE);
        ask(ItemField.DEADLINE);
        AskedCell notes = ask(ItemField.NOTES);
        ask(ItemField.NOTES);
        assertThat(pending.now()).isEqualTo(3);

        editing.lift(item, ItemField.DEADLINE);
        assertThat(pending.now()).isEqualTo(2);

        Answer confirmed = new Answer.Confirm(title, SESSION);
        answers.answer(confirmed);
        assertThat(pending.now()).isEqualTo(1);
        answers.takeBack(confirmed);
        assertThat(pending.now()).isEqualTo(2);
        answers.answer(new Answer.Specify(title, SESSION, "Ouvrir deux lieux"));
        assertThat(pending.now()).isEqualTo(1);
        answers.answer(new Answer.Confirm(notes, SESSION));
        assertThat(pending.now()).as("that question is another one by now").isEqualTo(1);

        editing.delete(item);
        assertThat(pending.now()).isZero();
        editing.restore(item);
        assertThat(pending.now()).isEqualTo(reading.pendingCount()).isEqualTo(1);
    }

    @Test
    void questions_and_answers_are_counted_without_asking_the_database() {
        AskedCell title = ask(ItemField.TITLE);
        answers.answer(new Answer.Confirm(title, SESSION));

        assertThat(SqlCount.during(() -> pending.now())).isEmpty();
    }
}
