package be.jalon.exchange.writing;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.ExportNote;
import be.jalon.exchange.Readings;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.PendingMark;
import be.jalon.plan.PlanFixture;
import be.jalon.plan.PlanSnapshot;
import be.jalon.plan.ReviewReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateWriterTest {

    private static final TemplateWriter WRITER = TemplateWriter.builtIn(Readings.CATALOG);

    private final PlanFixture plan = new PlanFixture();

    private static TemplateWriter.Written write(PlanSnapshot snapshot) {
        return WRITER.write(PlanSheets.of(snapshot));
    }

    private static Interpretation read(PlanSnapshot snapshot) {
        return Readings.read(write(snapshot).bytes());
    }

    /** An action with something in every field. */
    private static FieldTexts everything(String code) {
        FieldTexts texts = FieldTexts.empty();
        for (ItemField field : ItemField.values()) {
            texts = texts.with(field, "=" + field.key() + "\n+2");
        }
        return texts.with(ItemField.TITLE, "Tout dire")
                .with(ItemField.CODE, code)
                .with(ItemField.PROGRESS, "40");
    }

    @Test
    void every_level_and_every_field_of_an_action_is_read_as_it_was_written() {
        ItemId volet = plan.add(null, ItemLevel.VOLET, "", "VOLET INTERNE");
        ItemId domain = plan.add(volet, ItemLevel.DOMAIN, "", "FINANCES");
        ItemId strategic = plan.add(domain, ItemLevel.STRATEGIC_OBJECTIVE, "1", "Être prudent");
        ItemId operational = plan.add(strategic, ItemLevel.OPERATIONAL_OBJECTIVE, "1.10", "Compter");
        PendingMark mark = new PendingMark(ReviewReason.CONFIRMATION, "", "Odile", PlanFixture.WRITTEN);
        ItemId action = plan.add(
                operational,
                ItemLevel.ACTION,
                everything("A 1.10"),
                Map.of(ItemField.TITLE, mark, ItemField.BUDGET_ORDINARY, mark, ItemField.STAFF, mark));
        plan.add(action, ItemLevel.SUB_ACTION, "A 1.10.1", "Recompter");
        ItemId second = plan.add(volet, ItemLevel.DOMAIN, "", "PERSONNEL");
        plan.add(second, ItemLevel.ACTION, "", "Former");
        PlanSnapshot snapshot = plan.build();

        PlanLaws.assertSame(read(snapshot), snapshot);
        assertThat(write(snapshot).notes()).isEmpty();
    }

    @Test
    void codes_are_written_in_whatever_way_people_number() {
        ItemId domain = plan.add(null, ItemLevel.DOMAIN, "", "FINANCES");
        for (String number : List.of("1", "OS 2", "OS.3", "IV")) {
            ItemId objective = plan.add(domain, ItemLevel.STRATEGIC_OBJECTIVE, number, "Être " + number);
            plan.add(objective, ItemLevel.ACTION, "F00" + number.length(), "Faire " + number);
        }
        ItemId last = plan.add(domain, ItemLevel.STRATEGIC_OBJECTIVE, "", "Sans numéro");
        ItemId operational = plan.add(last, ItemLevel.OPERATIONAL_OBJECTIVE, "OO 1.2", "Continuer");
        plan.add(operational, ItemLevel.ACTION, "05.1.01", "Planter 2024 arbres");
        plan.add(operational, ItemLevel.ACTION, "12", "« Citer »");
        PlanSnapshot snapshot = plan.build();

        PlanLaws.assertSame(read(snapshot), snapshot);
    }

    @Test
    void a_plan_without_domains_is_one_tab_that_names_none() {
        ItemId objective = plan.add(null, ItemLevel.STRATEGIC_OBJECTIVE, "1", "Être");
        plan.add(objective, ItemLevel.ACTION, "A 1", "Faire");
        PlanSnapshot snapshot = plan.build();

        PlanLaws.assertSame(read(snapshot), snapshot);
    }

    @Test
    void axes_stand_in_the_table() {
        ItemId axis = plan.add(null, ItemLevel.AXIS, "2", "Mobilité");
        ItemId below = plan.add(axis, ItemLevel.OPERATIONAL_OBJECTIVE, "2.1", "Rouler");
        plan.add(below, ItemLevel.ACTION, "2.1.1", "Pédaler");
        PlanSnapshot snapshot = plan.build();

        PlanLaws.assertSame(read(snapshot), snapshot);
    }

    @Test
    void what_an_objective_says_beside_its_title_has_no_place_and_is_said() {
        plan.add(
                null,
                ItemLevel.STRATEGIC_OBJECTIVE,
                FieldTexts.titled("Être").with(ItemField.DEADLINE, "2030").with(ItemField.CODE, "1"));

        assertThat(write(plan.build()).notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo("template_no_place");
            assertThat(note.field()).isEqualTo(ItemField.DEADLINE);
        });
    }

    @Test
    void every_note_is_a_sentence_in_both_languages() {
        List<String> codes = List.of(
                "no_column",
                "template_no_place",
                "shared_cell",
                "flag_no_column",
                "no_legend",
                "title_without_cell",
                "extra_no_column",
                "no_neighbour",
                "no_table",
                "text_cut",
                "reads_otherwise",
                "original_kept");
        List<String> sentences = new ArrayList<>();
        for (String code : codes) {
            boolean aboutField = List.of("no_column", "template_no_place", "shared_cell", "flag_no_column")
                    .contains(code);
            ExportNote note = new ExportNote(code, aboutField ? ItemField.STATUS : null, "Climat", 2, "A 1 · A 2");
            sentences.add(note.message(Locale.FRENCH));
            sentences.add(note.message(Locale.ENGLISH));
        }

        assertThat(sentences).allSatisfy(sentence -> assertThat(sentence)
                .endsWith(".")
                .doesNotContain("{", "}", "exchange.export")
                .containsAnyOf("A 1 · A 2", "Climat"));
    }
}
