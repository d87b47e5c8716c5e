package be.jalon.history;

import static be.jalon.plan.ItemField.DEADLINE;
import static be.jalon.plan.ItemField.SERVICE;
import static be.jalon.plan.ItemField.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.people.Pilot;
import be.jalon.people.PilotDirectory;
import be.jalon.people.Succession;
import be.jalon.people.SuccessionOutcome;
import be.jalon.people.Successions;
import be.jalon.plan.Answer;
import be.jalon.plan.AskedCell;
import be.jalon.plan.DoubtMark;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.IntakeItem;
import be.jalon.plan.ItemEdit;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.NewItem;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanAnswers;
import be.jalon.plan.PlanEditing;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanIntake;
import be.jalon.plan.PlanKind;
import be.jalon.plan.PlanReading;
import be.jalon.plan.RenumberProposal;
import be.jalon.plan.ReviewReason;
import be.jalon.review.Comments;
import be.jalon.shared.Sentence;
import be.jalon.testing.DatabaseTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** No gesture on a plan goes without its lines in the history: exactly these, and nothing without a gesture. */
@DatabaseTest
@WithMockUser(username = "Odile", roles = "COORDINATOR")
class ToldGesturesTest {

    private static final LocalDate SESSION = LocalDate.of(2026, 11, 20);

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanReading reading;

    @Autowired
    PlanAnswers answers;

    @Autowired
    PlanIntake intake;

    @Autowired
    Comments comments;

    @Autowired
    PilotDirectory directory;

    @Autowired
    Successions successions;

    @Autowired
    History history;

    private final SoftAssertions softly = new SoftAssertions();
    private PlanId plan;
    private ItemId objective;
    private ItemId first;
    private ItemId second;

    @BeforeEach
    void two_actions_under_an_objective() {
        plan = editing.createPlan(NewPlan.titled("PST", PlanKind.PST));
        objective = create(null, ItemLevel.OPERATIONAL_OBJECTIVE, "Réunir");
        first = create(objective, ItemLevel.ACTION, "Planter");
        second = create(objective, ItemLevel.ACTION, "Isoler");
    }

    private ItemId create(ItemId parent, ItemLevel level, String title) {
        return editing.create(new NewItem(plan, parent, null, level, title));
    }

    private ItemRow row(ItemId item) {
        return reading.open(plan).row(item).orElseThrow();
    }

    private void save(ItemId item, ItemField field, String text) {
        ItemRow row = row(item);
        editing.save(new ItemEdit(item, row.version(), row.texts(), row.texts().with(field, text)));
    }

    private List<ChangeEntry> all() {
        return history.ofPlan(plan.value(), 1_000);
    }

    /**
     * A gesture that tells too little or too much does not hide the others.
     *
     * @param lines what the gesture tells, in any order: who, the field, and the text after it
     */
    private void assertTold(Runnable gesture, String... lines) {
        int before = all().size();
        gesture.run();
        List<ChangeEntry> after = all();
        softly.assertThat(after.subList(0, after.size() - before))
                .extracting(entry -> entry.who() + " " + entry.field() + " " + entry.after())
                .containsExactlyInAnyOrder(lines);
    }

    @AfterEach
    void see() {
        softly.assertAll();
    }

    @Test
    void creating_a_plan_and_items() {
        assertThat(all())
                .extracting(entry -> entry.field() + " " + entry.after())
                .containsExactlyInAnyOrder("created PST", "created Réunir", "created Planter", "created Isoler");
    }

    @Test
    void writing_and_shaping() {
        assertTold(() -> save(first, DEADLINE, "2026"), "Odile deadline 2026");
        assertTold(() -> save(first, DEADLINE, "2026"));
        assertTold(() -> editing.moveUp(second), "Odile moved Réunir · 1");
        assertTold(() -> editing.moveDown(second), "Odile moved Réunir · 2");
        assertTold(() -> editing.indent(second), "Odile moved Planter · 1", "Odile level SUB_ACTION");
        assertTold(() -> editing.outdent(second), "Odile moved Réunir · 2", "Odile level ACTION");
        assertTold(() -> editing.move(second, null, null), "Odile moved PST · 2");
        assertTold(() -> editing.duplicate(first), "Odile created Planter (copie)");
        assertTold(() -> editing.delete(first), "Odile deleted null");
        assertTold(() -> editing.restore(first), "Odile restored Planter");
    }

    @Test
    void renumbering() {
        save(first, ItemField.CODE, "A 3");
        RenumberProposal proposal = editing.proposeRenumbering(plan, null);
        assertThat(proposal.codes()).isNotEmpty();

        assertTold(
                () -> editing.renumber(proposal),
                proposal.codes().stream()
                        .map(code -> "Odile code " + code.after())
                        .toArray(String[]::new));
    }

    @Test
    void asking_answering_and_commenting() {
        assertTold(
                () -> editing.flag(first, DEADLINE, ReviewReason.CONFIRMATION, "Sûr ?"),
                "Odile pending.deadline Confirmation\u202f: Sûr ?");
        assertTold(() -> editing.lift(first, DEADLINE), "Odile pending.deadline null");
        editing.flag(first, DEADLINE, ReviewReason.CONFIRMATION, "Sûr ?");
        Answer precise = new Answer.Specify(cell(first, DEADLINE), SESSION, "2027");
        assertTold(() -> answers.answer(precise), "Odile deadline 2027", "Odile pending.deadline null");
        assertTold(
                () -> answers.takeBack(precise),
                "Odile deadline null",
                "Odile withdrawn.deadline Confirmation\u202f: Sûr ?");
        assertTold(
                () -> answers.answer(new Answer.Postpone(cell(first, DEADLINE), SESSION, "Plus tard", null)),
                "Odile postponed.deadline Plus tard");
        assertTold(
                () -> answers.answer(new Answer.Confirm(cell(first, DEADLINE), SESSION)), "Odile confirmed.deadline ");
        editing.flag(second, TITLE, ReviewReason.CONFIRMATION, "Sûr ?");
        assertTold(
                () -> answers.confirm(plan, List.of(new Answer.Confirm(cell(second, TITLE), SESSION))),
                "Odile confirmed.title Isoler");
        assertTold(() -> comments.write(plan, first, "Vu"), "Odile comment Vu");
        assertTold(() -> comments.delete(comments.of(plan, first).getFirst().id()), "Odile comment null");
    }

    @Test
    void finding_a_doubtful_text_right() {
        DoubtMark doubt = new DoubtMark(
                "??", "A!G9", "pst.xlsx", List.of(new Sentence("values.doubt.deadline.unknown", List.of("??"))));
        PlanId imported = editing.createPlan(NewPlan.titled("Importé", PlanKind.PST));
        plan = imported;
        ItemId[] item = new ItemId[1];

        assertTold(() -> item[0] = take(Map.of(DEADLINE, doubt), Map.of()), "Odile created Planter");
        assertTold(() -> editing.confirmDoubt(item[0], DEADLINE, doubt), "Odile verified.deadline ??");
        assertTold(() -> editing.confirmDoubt(item[0], DEADLINE, doubt));
        assertTold(() -> editing.reopenDoubt(item[0], DEADLINE, doubt), "Odile verified.deadline null");
        assertTold(() -> editing.reopenDoubt(item[0], DEADLINE, doubt));
        plan = editing.createPlan(NewPlan.titled("Autre", PlanKind.PST));
        assertTold(
                () -> take(Map.of(), Map.of(DEADLINE, doubt)), "Odile created Planter", "Odile verified.deadline ??");
    }

    private ItemId take(Map<ItemField, DoubtMark> doubts, Map<ItemField, DoubtMark> confirmed) {
        FieldTexts texts = FieldTexts.titled("Planter").with(DEADLINE, "??");
        IntakeItem taken =
                new IntakeItem(0, null, ItemLevel.ACTION, texts, Map.of(), Map.of(), doubts, confirmed, "A!C9");
        return Objects.requireNonNull(
                intake.intake(plan, List.of(taken), "IMPORT pst.xlsx").ids().get(0));
    }

    private AskedCell cell(ItemId item, ItemField field) {
        return AskedCell.of(row(item), field).orElseThrow();
    }

    @Test
    void a_succession_and_its_undoing() {
        save(first, SERVICE, "PCS");
        Pilot leaving = directory.all().getFirst();
        SuccessionOutcome[] done = new SuccessionOutcome[1];

        assertTold(
                () -> done[0] = successions.succeed(new Succession(leaving, "Culture", false), true),
                "Odile service Culture");
        assertTold(() -> successions.undo((SuccessionOutcome.Done) done[0]), "Odile service PCS");
    }
}
