package be.jalon.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.jalon.exchange.workbook.TextForm;
import be.jalon.history.ChangeEntry;
import be.jalon.history.History;
import be.jalon.people.PilotDirectory;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanKind;
import be.jalon.plan.PlanReading;
import be.jalon.testing.DatabaseTest;
import be.jalon.testing.SqlCount;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/** Doubts that are answered before the import: the plan says the answer, its history what the file said. */
@DatabaseTest
@WithMockUser(username = "Odile", roles = "COORDINATOR")
class PreviewAnswersTest {

    private static final ImportTarget FRESH = new ImportTarget.Fresh(NewPlan.titled("PST", PlanKind.PST));

    private static final String TABLE = """
            N°;Actions;Service;Échéance
            A 1;Planter;PCS;??
            A 2;Isoler;??;??
            A 3;Nager;PCS;2027
            """;

    @Autowired
    PlanImport imports;

    @Autowired
    PreviewAnswers answers;

    @Autowired
    ImportWriter writer;

    @Autowired
    PlanReading reading;

    @Autowired
    PlanExportService exports;

    @Autowired
    PilotDirectory pilots;

    @Autowired
    History history;

    private ImportPreview preview(String table) {
        PreviewOutcome outcome = imports.preview(table.getBytes(StandardCharsets.UTF_8), "plan.csv");
        assertThat(outcome).isInstanceOf(PreviewOutcome.Ready.class);
        return ((PreviewOutcome.Ready) outcome).preview();
    }

    private ImportReceipt apply(ImportPreview preview) {
        ImportOutcome outcome = imports.apply(preview.id(), FRESH);
        assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
        return ((ImportOutcome.Imported) outcome).receipt();
    }

    /** The field of the item with this code. */
    private static FieldPlace place(ImportPreview preview, String code, ItemField field) {
        return preview.plan().items().stream()
                .filter(item -> item.texts().get(ItemField.CODE).equals(code))
                .findFirst()
                .map(item -> new FieldPlace(item.id(), field))
                .orElseThrow(() -> new AssertionError("No item " + code));
    }

    private ItemRow row(PlanId plan, String code) {
        return reading.open(plan).rows().stream()
                .filter(row -> row.text(ItemField.CODE).equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts(PlanId plan, ItemField field) {
        return reading.open(plan).rows().stream().map(row -> row.text(field)).toList();
    }

    private List<ChangeEntry> told(PlanId plan, String code) {
        return history.of(row(plan, code).id().value());
    }

    @Test
    void an_answer_is_written_behind_the_text_of_the_file_and_what_nobody_answered_stays_to_be_checked() {
        ImportPreview preview = preview(TABLE);
        answers.give(
                preview.id(),
                Map.of(
                        place(preview, "A 1", ItemField.DEADLINE), new DoubtAnswer.Rewrite("2e sem. 2027"),
                        place(preview, "A 2", ItemField.SERVICE), new DoubtAnswer.Rewrite("Service Logement")));

        ImportReceipt receipt = apply(preview);

        PlanId plan = receipt.plan();
        assertThat(row(plan, "A 1").text(ItemField.DEADLINE)).isEqualTo("2e sem. 2027");
        assertThat(row(plan, "A 1").openDoubts()).isEmpty();
        assertThat(row(plan, "A 2").openDoubts()).containsOnlyKeys(ItemField.DEADLINE);
        assertThat(receipt.doubts()).isEqualTo(1).isEqualTo(reading.open(plan).doubts());
        assertThat(told(plan, "A 1"))
                .filteredOn(entry -> entry.field().equals("deadline"))
                .extracting(ChangeEntry::before, ChangeEntry::after, ChangeEntry::who, ChangeEntry::origin)
                .containsExactly(tuple("??", "2e sem. 2027", "Odile", "ANSWER plan.csv plan!D2"));
        assertThat(told(plan, "A 1"))
                .anySatisfy(entry -> assertThat(entry.origin()).startsWith("IMPORT plan.csv"));
        assertThat(pilots.all()).extracting("name").contains("Service Logement");
    }

    @Test
    void what_is_right_as_it_is_is_told_and_stays_on_no_list() {
        ImportPreview preview = preview(TABLE);
        answers.give(preview.id(), Map.of(place(preview, "A 1", ItemField.DEADLINE), new DoubtAnswer.AsWritten()));

        ImportReceipt receipt = apply(preview);

        assertThat(row(receipt.plan(), "A 1").doubts()).isEmpty();
        assertThat(row(receipt.plan(), "A 1").text(ItemField.DEADLINE)).isEqualTo("??");
        assertThat(receipt.doubts()).isEqualTo(2);
        assertThat(told(receipt.plan(), "A 1"))
                .extracting(ChangeEntry::field, ChangeEntry::after)
                .contains(tuple("verified.deadline", "??"));
    }

    @Test
    void an_answer_may_be_changed_and_taken_back() {
        ImportPreview preview = preview(TABLE);
        FieldPlace first = place(preview, "A 1", ItemField.DEADLINE);
        FieldPlace second = place(preview, "A 2", ItemField.DEADLINE);
        answers.give(preview.id(), Map.of(first, new DoubtAnswer.Rewrite("2026"), second, new DoubtAnswer.AsWritten()));
        answers.give(preview.id(), Map.of(first, new DoubtAnswer.Rewrite("2028")));

        assertThat(answers.takeBack(preview.id(), Set.of(second)).orElseThrow())
                .containsExactly(Map.entry(first, new DoubtAnswer.Rewrite("2028")))
                .isEqualTo(answers.of(preview.id()).orElseThrow());

        PlanId plan = apply(preview).plan();
        assertThat(row(plan, "A 1").text(ItemField.DEADLINE)).isEqualTo("2028");
        assertThat(row(plan, "A 2").openDoubts()).containsKey(ItemField.DEADLINE);
    }

    @Test
    void the_doubt_behind_an_answer_comes_back_with_the_text_of_the_file() {
        ImportPreview preview = preview(TABLE);
        answers.give(preview.id(), Map.of(place(preview, "A 1", ItemField.DEADLINE), new DoubtAnswer.Rewrite("2028")));

        PlanId plan = apply(preview).plan();

        assertThat(row(plan, "A 1").doubts()).containsKey(ItemField.DEADLINE);
        assertThat(row(plan, "A 1").doubts().get(ItemField.DEADLINE).concerns("??"))
                .isTrue();
    }

    @Test
    void answers_stay_when_the_file_is_read_again_and_its_cells_say_the_same() {
        ImportPreview first = preview(TABLE);
        DoubtAnswer given = new DoubtAnswer.Rewrite("2028");
        answers.give(first.id(), Map.of(place(first, "A 2", ItemField.DEADLINE), given));

        ImportPreview again = ((PreviewOutcome.Ready) imports.readAs(first.id(), first.textForm())).preview();
        assertThat(answers.of(again.id())).contains(Map.of(place(again, "A 2", ItemField.DEADLINE), given));

        ImportPreview other = ((PreviewOutcome.Ready)
                        imports.readAs(again.id(), first.textForm().with(TextForm.Delimiter.PIPE)))
                .preview();
        assertThat(answers.of(other.id())).contains(Map.of());
    }

    @Test
    void what_was_begun_waits_with_the_file_until_it_is_given_or_dropped() {
        ImportPreview first = preview(TABLE);
        AnswerDraft draft = new AnswerDraft("fin 2028", null, true);
        answers.begin(first.id(), place(first, "A 1", ItemField.DEADLINE), new AnswerDraft("2026", null, false));
        answers.begin(first.id(), place(first, "A 2", ItemField.DEADLINE), draft);
        answers.begin(first.id(), place(first, "A 2", ItemField.SERVICE), draft);

        ImportPreview again = ((PreviewOutcome.Ready) imports.readAs(first.id(), first.textForm())).preview();
        answers.give(again.id(), Map.of(place(again, "A 1", ItemField.DEADLINE), new DoubtAnswer.Rewrite("2026")));
        answers.drop(again.id(), place(again, "A 2", ItemField.SERVICE));

        assertThat(answers.drafts(again.id())).isEqualTo(Map.of(place(again, "A 2", ItemField.DEADLINE), draft));
        assertThat(answers.waiting())
                .extracting(WaitingPreview::answers, WaitingPreview::drafts)
                .containsExactly(tuple(1, 1));
        assertThat(texts(apply(again).plan(), ItemField.DEADLINE)).containsExactly("2026", "??", "2027");
        assertThat(answers.drafts(again.id())).isEmpty();
    }

    @Test
    void the_answer_is_what_is_exported() {
        byte[] sample = Readings.resource("pst-citoyennete.xlsx");
        ImportPreview preview = ((PreviewOutcome.Ready) imports.preview(sample, "pst.xlsx")).preview();
        answers.give(
                preview.id(), Map.of(place(preview, "A 1.2", ItemField.DEADLINE), new DoubtAnswer.Rewrite("fin 2023")));

        byte[] exported = exports.export(apply(preview).plan()).bytes();

        assertThat(Readings.read(exported).items())
                .filteredOn(item -> item.texts().get(ItemField.CODE).equals("A 1.2"))
                .extracting(item -> item.texts().get(ItemField.DEADLINE))
                .containsExactly("fin 2023");
    }

    @Test
    void only_who_put_the_file_there_answers_and_only_while_it_waits() {
        ImportPreview preview = preview(TABLE);
        Map<FieldPlace, DoubtAnswer> given =
                Map.of(place(preview, "A 1", ItemField.DEADLINE), new DoubtAnswer.Rewrite("2026"));
        Authentication odile = SecurityContextHolder.getContext().getAuthentication();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("Basile", "", "ROLE_COORDINATOR"));
        assertThat(answers.give(preview.id(), given)).isEmpty();
        assertThat(answers.of(preview.id())).isEmpty();
        assertThat(answers.takeBack(preview.id(), given.keySet())).isEmpty();
        answers.begin(preview.id(), place(preview, "A 1", ItemField.DEADLINE), new AnswerDraft("2026", null, false));
        assertThat(answers.drafts(preview.id())).isEmpty();
        SecurityContextHolder.getContext().setAuthentication(odile);

        assertThat(answers.of(preview.id())).contains(Map.of());
        assertThat(answers.drafts(preview.id())).isEmpty();
        assertThat(answers.give(UUID.randomUUID(), given)).isEmpty();
        imports.forget(preview.id());
        assertThat(answers.give(preview.id(), given)).isEmpty();
    }

    @Test
    void what_no_item_can_say_is_refused() {
        ImportPreview preview = preview(TABLE);
        FieldPlace title = place(preview, "A 1", ItemField.TITLE);

        assertThatThrownBy(() -> answers.give(
                        preview.id(), Map.of(new FieldPlace(99, ItemField.TITLE), new DoubtAnswer.AsWritten())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> answers.give(preview.id(), Map.of(title, new DoubtAnswer.Rewrite(" "))))
                .isInstanceOf(IllegalArgumentException.class);
        String endless = "x".repeat(ItemField.MAX_LENGTH + 1);
        assertThatThrownBy(() -> answers.give(preview.id(), Map.of(title, new DoubtAnswer.Rewrite(endless))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(answers.of(preview.id())).contains(Map.of());
    }

    @Test
    void hundreds_of_answers_cost_a_few_statements_more_than_none() {
        String table = "N°;Actions;Service;Échéance\n"
                + IntStream.rangeClosed(1, 300)
                        .mapToObj(n -> "A " + n + ";Planter " + n + ";PCS;??\n")
                        .collect(Collectors.joining());
        ImportPreview preview = preview(table);
        byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
        Map<FieldPlace, DoubtAnswer> given = new HashMap<>();
        preview.plan()
                .items()
                .forEach(item ->
                        given.put(new FieldPlace(item.id(), ItemField.DEADLINE), new DoubtAnswer.Rewrite("2027")));

        int none = SqlCount.during(() -> writer.write(preview, bytes, Map.of(), FRESH))
                .size();
        int all = SqlCount.during(() -> writer.write(preview, bytes, given, FRESH))
                .size();

        assertThat(given).hasSize(300);
        // The revision, the reading, and batches of a hundred items and of a hundred lines of history.
        assertThat(all - none).isPositive().isLessThanOrEqualTo(10);
    }
}
