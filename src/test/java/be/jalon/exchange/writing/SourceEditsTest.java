package be.jalon.exchange.writing;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.ExportNote;
import be.jalon.exchange.Readings;
import be.jalon.exchange.Workbooks;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.workbook.CellContent;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.SheetEdit;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceEditsTest {

    private static final String SHEET = "Citoyenneté";
    private static final String PENDING = "FFFFFF00";

    private final WorkedOnPlan plan = new WorkedOnPlan(Readings.resource("pst-citoyennete.xlsx"));

    private static SheetEdit text(String cell, String text) {
        return new SheetEdit.SetCell(SHEET, CellRef.parse(cell), CellContent.text(text));
    }

    @Test
    void where_nothing_changed_nothing_is_written() {
        assertThat(plan.edits().edits()).isEmpty();
        assertThat(plan.edits().notes()).isEmpty();
    }

    @Test
    void a_title_keeps_the_words_and_the_number_before_it() {
        plan.edit("A 1.1", ItemField.TITLE, "Réunir les conseils");

        assertThat(plan.edits().edits()).containsExactly(text("C9", "Action 1.1. Réunir les conseils"));
    }

    @Test
    void an_objective_keeps_its_words_and_its_quotes() {
        plan.edit("Favoriser la participation citoyenne active", ItemField.TITLE, "Participer");
        plan.edit(
                "Etre une commune qui place le citoyen au cœur de ses projets et de la vie communale",
                ItemField.TITLE,
                "Être proche");

        assertThat(plan.edits().edits())
                .containsExactlyInAnyOrder(
                        text("A8", "Objectif opérationnel 1. Participer"),
                        text("A7", "Objectif stratégique : \"Être proche\""));
    }

    @Test
    void a_code_changes_in_its_column_and_in_the_title() {
        plan.edit("A 1.1", ItemField.CODE, "A 1.10");

        assertThat(plan.edits().edits())
                .hasSize(2)
                .contains(text("H9", "A 1.10"))
                .anySatisfy(edit -> assertThat(edit.toString()).contains("Action 1.10. Redynamiser"));
    }

    @Test
    void a_year_that_was_a_number_stays_one_and_a_semester_becomes_a_text() {
        plan.edit("A 1.1", ItemField.DEADLINE, "2021").edit("A 1.3", ItemField.DEADLINE, "2e sem. 2021");

        assertThat(plan.edits().edits())
                .containsExactlyInAnyOrder(
                        new SheetEdit.SetCell(SHEET, CellRef.parse("G9"), CellContent.number(new BigDecimal("2021"))),
                        text("G11", "2e sem. 2021"));
    }

    @Test
    void a_column_of_thousands_keeps_its_unit_in_its_header() {
        WorkedOnPlan inThousands = new WorkedOnPlan(
                Workbooks.sheet(sheet -> sheet.row("N°", "Action", "Service", "Échéance", "Budget ordinaire (k€)")
                        .row("1", "Planter", "Travaux", 2026, 12)
                        .row("2", "Semer", "Travaux", 2026, 7)
                        .row("3", "Tailler", "Travaux", 2026, 7)));
        assertThat(inThousands.edits().edits()).isEmpty();

        inThousands
                .edit("Planter", ItemField.BUDGET_ORDINARY, "15 k€")
                .edit("Semer", ItemField.BUDGET_ORDINARY, "8.500 €");

        assertThat(inThousands.edits().edits())
                .containsExactlyInAnyOrder(
                        new SheetEdit.SetCell("Feuil1", CellRef.parse("E2"), CellContent.number(new BigDecimal("15"))),
                        new SheetEdit.SetCell("Feuil1", CellRef.parse("E3"), CellContent.text("8.500 €")));
    }

    @Test
    void a_semester_beside_its_year_keeps_its_cell_as_long_as_it_is_the_same() {
        WorkedOnPlan bySemester =
                new WorkedOnPlan(Workbooks.sheet(sheet -> sheet.row("N°", "Action", "Service", "Année", "Semestre")
                        .row("1", "Planter", "Travaux", 2027, 1)
                        .row("2", "Semer", "Travaux", 2028, "S2")
                        .row("3", "Tailler", "Travaux", 2028, "S1")
                        .row("4", "Arroser", "Travaux", 2029, null)));
        assertThat(bySemester.edits().edits()).isEmpty();

        bySemester
                .edit("Planter", ItemField.DEADLINE, "Semestre 1 2028")
                .edit("Semer", ItemField.DEADLINE, "2028")
                .edit("Tailler", ItemField.DEADLINE, "T4 2028");

        assertThat(bySemester.edits().edits())
                .containsExactlyInAnyOrder(
                        new SheetEdit.SetCell(
                                "Feuil1", CellRef.parse("D2"), CellContent.number(new BigDecimal("2028"))),
                        new SheetEdit.SetCell("Feuil1", CellRef.parse("E3"), CellContent.text("")),
                        new SheetEdit.SetCell("Feuil1", CellRef.parse("D4"), CellContent.text("T4 2028")),
                        new SheetEdit.SetCell("Feuil1", CellRef.parse("E4"), CellContent.text("")));
    }

    @Test
    void a_flag_takes_the_colour_of_the_legend_and_a_lifted_one_loses_it() {
        plan.flag("A 1.1", ItemField.AGENT).lift("A 1.2", ItemField.DEADLINE);

        assertThat(plan.edits().edits())
                .containsExactlyInAnyOrder(
                        new SheetEdit.SetFill(SHEET, CellRef.parse("F9"), PENDING),
                        new SheetEdit.SetFill(SHEET, CellRef.parse("G10"), null));
    }

    @Test
    void a_new_action_is_a_row_like_the_one_before_it() {
        plan.addAfter("A 1.2", ItemLevel.ACTION, texts -> texts.with(ItemField.TITLE, "=Planter")
                        .with(ItemField.CODE, "A 1.4")
                        .with(ItemField.SERVICE, "PCS\nTravaux")
                        .with(ItemField.DEADLINE, "??"))
                .flag("A 1.4", ItemField.SERVICE);

        assertThat(plan.edits().edits())
                .containsExactly(new SheetEdit.InsertRow(
                        SHEET,
                        10,
                        9,
                        Map.of(
                                2, CellContent.text("Action 1.4. =Planter"),
                                4, CellContent.text("PCS\nTravaux"),
                                6, CellContent.text("??"),
                                7, CellContent.text("A 1.4")),
                        // The row that it looks like waits for its deadline; the new one waits for its service.
                        Map.of(4, PENDING, 6, SheetEdit.NO_FILL)));
    }

    @Test
    void a_deleted_objective_goes_with_the_rows_of_its_actions() {
        plan.delete("Encourager une citoyenneté solidaire");

        assertThat(plan.edits().edits())
                .containsExactly(
                        new SheetEdit.RemoveRow(SHEET, 11),
                        new SheetEdit.RemoveRow(SHEET, 12),
                        new SheetEdit.RemoveRow(SHEET, 13),
                        new SheetEdit.RemoveRow(SHEET, 14));
    }

    @Test
    void of_what_changed_places_as_little_as_possible_moves() {
        plan.moveBefore("A 1.3", "A 1.1").edit("A 1.3", ItemField.DEADLINE, "2022");

        List<SheetEdit> edits = plan.edits().edits();

        assertThat(edits).hasSize(2).first().isEqualTo(new SheetEdit.RemoveRow(SHEET, 10));
        assertThat(edits.getLast()).isInstanceOfSatisfying(SheetEdit.InsertRow.class, row -> {
            assertThat(row.at()).isEqualTo(8);
            assertThat(row.copyStyleFromRow()).isEqualTo(10);
            assertThat(row.contents()).containsEntry(6, CellContent.number(new BigDecimal("2022")));
            assertThat(row.contents()).containsEntry(7, CellContent.text("A 1.3"));
            assertThat(row.fills()).isEmpty();
        });
    }

    @Test
    void what_the_sheet_has_no_column_for_is_said() {
        plan.edit("A 1.1", ItemField.STATUS, "En cours").edit("A 1.2", ItemField.STATUS, "Terminé");

        assertThat(plan.edits().edits()).isEmpty();
        assertThat(plan.edits().notes()).singleElement().isInstanceOfSatisfying(ExportNote.class, note -> {
            assertThat(note.code()).isEqualTo("no_column");
            assertThat(note.field()).isEqualTo(ItemField.STATUS);
            assertThat(note.items()).isEqualTo(2);
        });
    }

    @Test
    void the_exported_workbook_reads_as_the_plan_that_was_worked_on() {
        plan.edit("A 1.1", ItemField.BUDGET_ORDINARY, "CCE 4.000 €\n??")
                .edit("A 2.3", ItemField.SERVICE, "")
                .lift("A 2.3", ItemField.SERVICE)
                .delete("A 2.1")
                .moveBefore("A 3.3", "A 2.2")
                .addUnder("Soutenir les initiatives citoyennes", ItemLevel.ACTION, texts -> texts.with(
                                ItemField.TITLE, "Prêter une salle")
                        .with(ItemField.CODE, "A 3.4")
                        .with(ItemField.BUDGET_EXTRAORDINARY, "+32 ?"))
                .addAfter("Soutenir les initiatives citoyennes", ItemLevel.OPERATIONAL_OBJECTIVE, texts -> texts.with(
                                ItemField.TITLE, "Fêter")
                        .with(ItemField.CODE, "4"))
                .addUnder("Fêter", ItemLevel.ACTION, texts -> texts.with(ItemField.TITLE, "Danser")
                        .with(ItemField.CODE, "A 4.1"))
                .flag("A 4.1", ItemField.TITLE);

        Interpretation again = Readings.read(plan.exported());

        PlanLaws.assertSame(again, plan.snapshot());
    }

    @Test
    void a_text_longer_than_a_cell_ends_where_cells_end_and_that_is_said() {
        plan.edit("A 1.1", ItemField.AGENT, "x".repeat(40_000));

        assertThat(plan.edits().edits()).containsExactly(text("F9", "x".repeat(LongTexts.LONGEST)));
        assertThat(plan.edits().notes()).map(ExportNote::code).containsExactly("text_cut");
    }

    @Test
    void characters_that_no_workbook_may_hold_do_no_harm() {
        plan.edit("A 1.1", ItemField.AGENT, "a\u0001b\uD800c\uFFFF_x0041_<&>\r\nd\t");

        assertThat(Readings.read(plan.exported()).items()).hasSize(15);
    }

    @Test
    void what_a_table_cannot_say_is_found_by_reading_it_again() {
        plan.addUnder(
                "Etre une commune qui place le citoyen au cœur de ses projets et de la vie communale",
                ItemLevel.ACTION,
                texts -> texts.with(ItemField.TITLE, "Fêter").with(ItemField.CODE, "A 9.1"));

        assertThat(Rereading.compare(Readings.read(plan.exported()), plan.snapshot()))
                .singleElement()
                .satisfies(note -> assertThat(note.named()).isEqualTo("A 9.1 Fêter"));
    }

    @Test
    void an_action_under_another_one_is_written_as_a_sub_action() {
        plan.addUnder("A 1.2", ItemLevel.SUB_ACTION, texts -> texts.with(ItemField.TITLE, "Chercher un lieu")
                .with(ItemField.CODE, "A 1.2.1"));

        PlanLaws.assertSame(Readings.read(plan.exported()), plan.snapshot());
    }

    @Test
    void a_new_domain_is_written_below_the_others() {
        plan.addAfter("CITOYENNETE", ItemLevel.DOMAIN, texts -> texts.with(ItemField.TITLE, "MOBILITÉ"))
                .addUnder("MOBILITÉ", ItemLevel.OPERATIONAL_OBJECTIVE, texts -> texts.with(ItemField.TITLE, "Rouler")
                        .with(ItemField.CODE, "1"))
                .addUnder("Rouler", ItemLevel.ACTION, texts -> texts.with(ItemField.TITLE, "Pédaler")
                        .with(ItemField.CODE, "A 1.1"));

        PlanLaws.assertSame(Readings.read(plan.exported()), plan.snapshot());
    }

    @Test
    void an_objective_keeps_the_letters_that_tell_its_level() {
        WorkedOnPlan plan = new WorkedOnPlan(Workbooks.sheet(sheet -> sheet.row("Actions", "Service", "Échéance")
                        .row("OS 1 – Lire")
                        .row("OO 1.1 – Ouvrir")
                        .row("Ouvrir le soir", "Culture", "2026")))
                .edit("OO 1.1", ItemField.CODE, "1.2")
                .addAfter("OS 1", ItemLevel.STRATEGIC_OBJECTIVE, texts -> texts.with(ItemField.TITLE, "Écrire")
                        .with(ItemField.CODE, "2"));

        assertThat(Readings.outline(Readings.read(plan.exported())))
                .containsExactly("OS [OS 1] Lire", "  OO [OO 1.2] Ouvrir", "    A Ouvrir le soir", "OS [OS 2] Écrire");
    }

    /** Who is in charge and until when stand in one yellow cell; below it one yellow cell is for two actions. */
    private static WorkedOnPlan merged() {
        return new WorkedOnPlan(Workbooks.sheet(
                sheet -> sheet.row("N°", "Objectifs et actions", "Politique", "Service", "Échéance", "Budget ordinaire")
                        .row("A 1", "Planter", "S. Boulanger", "??", null, "1.000 €")
                        .row("A 2", "Semer", "S. Boulanger", "PCS", "2027", "??")
                        .row("A 3", "Tailler", "S. Boulanger", "PCS", "2027", null)
                        .row("A 4", "Arroser", "S. Boulanger", "PCS", "2027", "500 €")
                        .skip(1)
                        .row(null, "En attente confirmation du Collège communal")
                        .fill("FFFF00", "D2", "E2", "F3", "F4", "A7")
                        .merge("D2:E2", "F3:F4")));
    }

    @Test
    void a_cell_of_two_fields_keeps_its_colour_until_both_are_settled() {
        WorkedOnPlan plan = merged();
        assertThat(plan.edits().edits()).isEmpty();

        plan.lift("A 1", ItemField.SERVICE);

        assertThat(plan.edits().edits()).isEmpty();
        assertThat(plan.edits().notes()).singleElement().satisfies(note -> assertThat(note.message(Locale.FRENCH))
                .contains("Service en charge", "garde sa couleur", "A 1"));

        plan.lift("A 1", ItemField.DEADLINE);

        assertThat(plan.edits().edits())
                .containsExactlyInAnyOrder(
                        new SheetEdit.SetFill("Feuil1", CellRef.parse("D2"), null),
                        new SheetEdit.SetFill("Feuil1", CellRef.parse("E2"), null));
        assertThat(plan.edits().notes()).isEmpty();
    }

    @Test
    void a_cell_of_two_actions_keeps_its_colour_until_both_are_settled() {
        WorkedOnPlan plan = merged().lift("A 3", ItemField.BUDGET_ORDINARY);

        assertThat(plan.edits().edits()).isEmpty();
        assertThat(plan.edits().notes()).hasSize(1);

        plan.lift("A 2", ItemField.BUDGET_ORDINARY);

        assertThat(plan.edits().edits())
                .containsExactlyInAnyOrder(
                        new SheetEdit.SetFill("Feuil1", CellRef.parse("F3"), null),
                        new SheetEdit.SetFill("Feuil1", CellRef.parse("F4"), null));
    }
}
