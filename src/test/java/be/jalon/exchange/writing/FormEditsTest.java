package be.jalon.exchange.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import org.junit.jupiter.api.Test;

/** A plan that came from forms goes back into their cells. */
class FormEditsTest {

    private static final String OBJECTIVE = "Être une commune où il fait bon vivre";

    private final WorkedOnPlan plan = new WorkedOnPlan(
            Workbooks.with(book -> book.sheet("Fiche 1", sheet -> sheet.row("Intitulé de l'action", "Rénover la place")
                            .row("Objectif stratégique", "OS 1 : " + OBJECTIVE)
                            .row("Service", "Travaux")
                            .row("Échéance", 2027)
                            .row("Partenaires", "Province")
                            .row(null, "Région")
                            .row("Budget extraordinaire", null)
                            .row("Statut", "En cours"))
                    .sheet("Fiche 2", sheet -> sheet.row("Intitulé de l'action", "Creuser un étang")
                            .row("Objectif stratégique", "OS 1 : " + OBJECTIVE)
                            .row("Service", "Parcs")
                            .row("Échéance", 2026)
                            .row("Statut : à démarrer"))));

    private static SheetEdit text(String sheet, String cell, String text) {
        return new SheetEdit.SetCell(sheet, CellRef.parse(cell), CellContent.text(text));
    }

    @Test
    void where_nothing_changed_nothing_is_written() {
        assertThat(plan.edits().edits()).isEmpty();
        assertThat(plan.edits().notes()).isEmpty();
    }

    @Test
    void a_text_reaches_the_cell_beside_its_label() {
        plan.edit("Rénover la place", ItemField.SERVICE, "Voirie")
                .edit("Rénover la place", ItemField.DEADLINE, "2028")
                .edit("Rénover la place", ItemField.BUDGET_EXTRAORDINARY, "250.000 €")
                .edit("Creuser un étang", ItemField.TITLE, "Creuser une mare");

        assertThat(plan.edits().edits())
                .containsExactlyInAnyOrder(
                        text("Fiche 1", "B3", "Voirie"),
                        new SheetEdit.SetCell(
                                "Fiche 1", CellRef.parse("B4"), CellContent.number(new BigDecimal("2028"))),
                        text("Fiche 1", "B7", "250.000 €"),
                        text("Fiche 2", "B1", "Creuser une mare"));
    }

    @Test
    void each_line_of_a_value_keeps_its_cell() {
        plan.edit("Rénover la place", ItemField.PARTNERS, "Province\nWallonie");

        assertThat(plan.edits().edits()).containsExactly(text("Fiche 1", "B6", "Wallonie"));
    }

    @Test
    void an_objective_changes_in_every_form_that_names_it() {
        plan.edit(OBJECTIVE, ItemField.TITLE, "Vivre mieux");

        assertThat(plan.edits().edits())
                .containsExactlyInAnyOrder(
                        text("Fiche 1", "B2", "OS 1 : Vivre mieux"), text("Fiche 2", "B2", "OS 1 : Vivre mieux"));
    }

    @Test
    void what_has_no_cell_of_its_own_is_said() {
        plan.edit("Creuser un étang", ItemField.STATUS, "En cours")
                .edit("Creuser un étang", ItemField.PARTNERS, "Natagora");

        assertThat(plan.edits().edits()).isEmpty();
        assertThat(plan.edits().notes())
                .extracting(ExportNote::code, ExportNote::field)
                .containsExactlyInAnyOrder(
                        tuple("no_column", ItemField.STATUS), tuple("no_column", ItemField.PARTNERS));
    }

    @Test
    void a_deleted_action_takes_the_rows_of_its_form_along() {
        plan.delete("Creuser un étang");

        assertThat(plan.edits().edits())
                .hasSize(5)
                .allMatch(edit ->
                        edit instanceof SheetEdit.RemoveRow row && row.sheet().equals("Fiche 2"));
    }

    @Test
    void a_new_action_has_no_form_and_a_moved_one_stays_where_it_is() {
        plan.addAfter(
                        OBJECTIVE,
                        ItemLevel.STRATEGIC_OBJECTIVE,
                        texts -> texts.with(ItemField.TITLE, "Laisser place à la nature"))
                .addUnder(
                        "Laisser place à la nature",
                        ItemLevel.ACTION,
                        texts -> texts.with(ItemField.TITLE, "Semer un pré"))
                .moveBefore("Creuser un étang", "Semer un pré");

        assertThat(plan.edits().edits()).isEmpty();
        assertThat(plan.edits().notes()).extracting(ExportNote::code).containsOnly("form_new", "form_moved");
    }

    @Test
    void what_was_written_is_read_again() {
        plan.edit("Rénover la place", ItemField.SERVICE, "Voirie")
                .edit("Rénover la place", ItemField.PARTNERS, "Province\nWallonie\nFabrique")
                .edit("Rénover la place", ItemField.BUDGET_EXTRAORDINARY, "250.000 €")
                .edit(OBJECTIVE, ItemField.TITLE, "Vivre mieux")
                .delete("Creuser un étang");

        Interpretation again = Readings.read(plan.exported());

        assertThat(Readings.outline(again)).containsExactly("OS [OS 1] Vivre mieux", "  A Rénover la place");
        assertThat(Readings.fields(Readings.item(again, "Rénover la place")))
                .contains("service=Voirie", "partners=Province⏎Wallonie⏎Fabrique", "budget.extraordinary=250.000 €");
    }
}
