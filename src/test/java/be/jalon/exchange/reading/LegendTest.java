package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.findings;
import static be.jalon.exchange.Readings.item;
import static be.jalon.exchange.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Workbooks;
import be.jalon.plan.ItemField;
import be.jalon.plan.ReviewReason;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colour beside the legend's phrase is what counts, whatever it is and wherever the legend stands. */
class LegendTest {

    private static final String PHRASE = "En attente confirmation/précision du Collège communal";

    private static void table(Workbooks.Sheet sheet) {
        sheet.row("N°", "Actions", "Service", "Échéance", "Public cible")
                .row(null, "Objectif opérationnel 1. Lire")
                .row("A 1", "Action 1. Ouvrir une bibliothèque", "Culture", "2026", "tous")
                .row("A 2", "Action 2. Acheter des livres", "Culture", "??", "enfants");
    }

    private static Map<ItemField, ReviewReason> pendingOf(Interpretation plan, String title) {
        return item(plan, title).pending();
    }

    private static Interpretation withTable(Consumer<Workbooks.Sheet> rest) {
        return read(Workbooks.sheet(sheet -> {
            table(sheet);
            rest.accept(sheet);
        }));
    }

    @Test
    void the_swatch_may_stand_left_of_the_phrase() {
        Interpretation plan =
                withTable(sheet -> sheet.put("A6", "Légende:").put("C7", PHRASE).fill("00B0F0", "B7", "D4", "C3"));

        assertThat(pendingOf(plan, "Acheter des livres"))
                .isEqualTo(Map.of(ItemField.DEADLINE, ReviewReason.CLARIFICATION));
        assertThat(pendingOf(plan, "Ouvrir une bibliothèque"))
                .isEqualTo(Map.of(ItemField.SERVICE, ReviewReason.CONFIRMATION));
        assertThat(findings(plan)).isEmpty();
    }

    @Test
    void the_swatch_may_stand_right_of_the_phrase() {
        Interpretation plan = withTable(sheet -> sheet.put("B6", PHRASE).fill("00FF00", "C6", "D4"));

        assertThat(pendingOf(plan, "Acheter des livres")).containsOnlyKeys(ItemField.DEADLINE);
    }

    @Test
    void the_phrase_itself_may_be_coloured() {
        Interpretation plan = withTable(sheet -> sheet.put("B6", PHRASE).fill("00FF00", "B6", "D4"));

        assertThat(pendingOf(plan, "Acheter des livres")).containsOnlyKeys(ItemField.DEADLINE);
    }

    @Test
    void the_colour_may_come_from_the_theme() {
        Interpretation plan = withTable(
                sheet -> sheet.put("B6", PHRASE).fillTheme(7, 0.4, "A6", "D4").fillTheme(7, 0.6, "C4"));

        assertThat(pendingOf(plan, "Acheter des livres")).containsOnlyKeys(ItemField.DEADLINE);
    }

    @Test
    void one_cell_over_several_columns_waits_for_each_of_them() {
        Interpretation plan = withTable(
                sheet -> sheet.put("A6", PHRASE).fill("00FF00", "A6", "C4").merge("C4:D4"));

        assertThat(pendingOf(plan, "Acheter des livres")).containsOnlyKeys(ItemField.SERVICE, ItemField.DEADLINE);
        assertThat(pendingOf(plan, "Ouvrir une bibliothèque")).isEmpty();
    }

    @Test
    void two_colours_may_ask_for_two_things() {
        Interpretation plan = withTable(sheet -> sheet.put("B6", "Légende")
                .put("B7", "En attente de confirmation du Collège")
                .put("B8", "À préciser par le Collège")
                .put("B9", "Réalisé")
                .fill("FFFF00", "A7", "C4")
                .fill("FF9900", "A8", "D4")
                .fill("00FF00", "A9", "C3"));

        assertThat(pendingOf(plan, "Acheter des livres"))
                .isEqualTo(Map.of(
                        ItemField.SERVICE, ReviewReason.CONFIRMATION,
                        ItemField.DEADLINE, ReviewReason.CLARIFICATION));
        assertThat(pendingOf(plan, "Ouvrir une bibliothèque")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "À faire valider par le Collège",
                "Le Collège doit trancher",
                "Le bureau permanent doit encore se prononcer"
            })
    void a_legend_says_in_many_ways_that_a_decision_is_awaited(String phrase) {
        Interpretation plan =
                withTable(sheet -> sheet.put("A6", "Légende").put("B7", phrase).fill("FFFF00", "A7", "D4"));

        assertThat(pendingOf(plan, "Acheter des livres"))
                .isEqualTo(Map.of(ItemField.DEADLINE, ReviewReason.CONFIRMATION));
        assertThat(findings(plan)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "À faire clarifier par le Collège",
                "Le Collège doit encore définir",
                "Précisions supplémentaires à obtenir du Collège"
            })
    void a_legend_says_in_many_ways_that_precision_is_awaited(String phrase) {
        Interpretation plan =
                withTable(sheet -> sheet.put("A6", "Légende").put("B7", phrase).fill("FFFF00", "A7", "D4"));

        assertThat(pendingOf(plan, "Acheter des livres"))
                .isEqualTo(Map.of(ItemField.DEADLINE, ReviewReason.CLARIFICATION));
        assertThat(findings(plan)).isEmpty();
    }

    @Test
    void a_colour_that_speaks_of_the_college_without_saying_what_it_awaits_is_doubted() {
        Interpretation plan = withTable(sheet -> sheet.put("A6", "Légende")
                .put("B7", "Point à porter au Collège")
                .put("B8", "Validé par le Collège")
                .fill("FFFF00", "A7", "D4")
                .fill("00FF00", "A8", "C4"));

        assertThat(pendingOf(plan, "Acheter des livres")).isEmpty();
        assertThat(findings(plan)).containsExactly("DOUBT legend.college Feuil1");
    }

    @Test
    void several_entries_may_share_a_row() {
        Interpretation plan = withTable(sheet -> sheet.put("A6", "Légende :")
                .put("C6", "Terminé")
                .put("E6", "En attente du Collège")
                .fill("00FF00", "B6", "C4")
                .fill("FFC000", "D6", "D4"));

        assertThat(pendingOf(plan, "Acheter des livres")).containsOnlyKeys(ItemField.DEADLINE);
    }

    @Test
    void the_legend_may_stand_above_or_beside_the_table() {
        Interpretation above = read(Workbooks.sheet(sheet -> {
            sheet.put("B1", PHRASE).fill("FFFF00", "A1").skip(2);
            table(sheet);
            sheet.fill("FFFF00", "D6");
        }));
        Interpretation beside = withTable(sheet -> sheet.put("H2", PHRASE).fill("FFFF00", "G2", "D4"));

        assertThat(pendingOf(above, "Acheter des livres")).containsOnlyKeys(ItemField.DEADLINE);
        assertThat(pendingOf(beside, "Acheter des livres")).containsOnlyKeys(ItemField.DEADLINE);
        assertThat(beside.items()).hasSize(3);
    }

    @Test
    void the_legend_may_have_a_sheet_of_its_own() {
        Interpretation plan = read(Workbooks.with(book -> book.sheet("Actions", sheet -> {
                    table(sheet);
                    sheet.fill("FFFF00", "D4");
                })
                .sheet("Légende", sheet -> sheet.put("B2", PHRASE).fill("FFFF00", "A2"))));

        assertThat(pendingOf(plan, "Acheter des livres")).containsOnlyKeys(ItemField.DEADLINE);
        assertThat(findings(plan)).containsExactly("NOTE legend.of_other_sheet Actions", "NOTE sheet.legend Légende");
    }

    @Test
    void without_a_legend_no_colour_means_anything() {
        Interpretation plan = withTable(sheet -> sheet.fill("FFFF00", "D4", "C4"));

        assertThat(plan.items()).allMatch(item -> item.pending().isEmpty());
        assertThat(findings(plan)).containsExactly("NOTE legend.none Feuil1");
    }

    @Test
    void a_legend_without_any_colour_is_doubted() {
        Interpretation plan =
                withTable(sheet -> sheet.put("A6", "Légende").put("B7", PHRASE).fill("FFFF00", "D4"));

        assertThat(plan.items()).allMatch(item -> item.pending().isEmpty());
        assertThat(findings(plan)).containsExactly("DOUBT legend.uncoloured Feuil1!B7");
    }

    @Test
    void rows_below_the_legend_are_no_items() {
        Interpretation plan = withTable(sheet -> sheet.put("A6", "Légende")
                .put("B7", PHRASE)
                .fill("FFFF00", "A7")
                .put("B9", "Action 9. Ceci n’est qu’une note")
                .put("C9", "Culture"));

        assertThat(plan.items()).hasSize(3);
    }

    @Test
    void an_action_to_be_defined_is_no_legend() {
        Interpretation plan = read(Workbooks.sheet(sheet -> sheet.row("Actions", "Service", "Échéance")
                .row("Aménager la place", "Travaux", "2026")
                .row("Salle polyvalente à définir", null, "??")
                .row("Parking à préciser")
                .row("Peindre", "Travaux", "2027")
                .fill("FFFF00", "C3", "A4")));

        assertThat(plan.items()).hasSize(4);
        assertThat(plan.sheets().getFirst().swatches()).isEmpty();
    }

    @Test
    void a_colour_outside_the_fields_marks_the_title() {
        Interpretation plan = withTable(sheet -> sheet.put("B6", PHRASE).fill("FFFF00", "A6", "E4", "C2"));

        assertThat(pendingOf(plan, "Acheter des livres")).containsOnlyKeys(ItemField.TITLE);
        assertThat(pendingOf(plan, "Lire")).containsOnlyKeys(ItemField.TITLE);
        assertThat(findings(plan)).contains("NOTE pending.elsewhere Feuil1!E4");
    }

    @Test
    void a_merged_cell_waits_in_every_row_that_it_covers() {
        Interpretation plan =
                withTable(sheet -> sheet.merge("C3:C4").put("B6", PHRASE).fill("FFFF00", "A6", "C3"));

        assertThat(pendingOf(plan, "Ouvrir une bibliothèque")).containsOnlyKeys(ItemField.SERVICE);
        assertThat(pendingOf(plan, "Acheter des livres")).containsOnlyKeys(ItemField.SERVICE);
    }
}
