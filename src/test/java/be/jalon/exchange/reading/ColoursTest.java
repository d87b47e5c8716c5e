package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.fields;
import static be.jalon.exchange.Readings.findings;
import static be.jalon.exchange.Readings.item;
import static be.jalon.exchange.Readings.outline;
import static be.jalon.exchange.Readings.readAny;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Workbooks;
import be.jalon.plan.ItemField;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every entry of a legend is read; only the one that speaks of the Collège makes cells wait. */
class ColoursTest {

    private static void table(Workbooks.Sheet sheet) {
        sheet.row("N°", "Actions", "Service", "Échéance")
                .row("A 1", "Ouvrir une bibliothèque", "Culture", "2026")
                .row("A 2", "Acheter des livres", "Culture", "2027")
                .row("A 3", "Lire aux enfants", "Culture", "2028")
                .skip(1);
    }

    private static void legend(Workbooks.Sheet sheet) {
        sheet.put("A6", "Légende")
                .put("B7", "Réalisé")
                .put("B8", "En cours")
                .put("B9", "En attente de confirmation du Collège")
                .put("B10", "Lien avec le PCS")
                .fill("00FF00", "A7")
                .fill("FFC000", "A8")
                .fill("FFFF00", "A9")
                .fill("FF00FF", "A10");
    }

    @Test
    void the_other_colours_are_labels_and_states() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> {
            table(sheet);
            legend(sheet);
            sheet.fill("00FF00", "B2")
                    .fill("FFC000", "A3", "B3", "C3", "D3")
                    .fill("FF00FF", "C4")
                    .fill("FFFF00", "D4");
        }));

        assertThat(plan.sheets().getFirst().labels())
                .extracting(ColourLabel::text)
                .containsExactly("Réalisé", "En cours", "Lien avec le PCS");
        assertThat(fields(item(plan, "Ouvrir une bibliothèque"))).contains("status=Réalisé");
        assertThat(item(plan, "Ouvrir une bibliothèque").extras())
                .containsExactly(Map.entry("Couleur (Actions)", "Réalisé"));
        assertThat(fields(item(plan, "Acheter des livres"))).contains("status=En cours");
        assertThat(item(plan, "Acheter des livres").extras()).containsExactly(Map.entry("Couleur", "En cours"));
        assertThat(item(plan, "Lire aux enfants").extras())
                .containsExactly(Map.entry("Couleur (Service)", "Lien avec le PCS"));
        assertThat(item(plan, "Lire aux enfants").pending()).containsOnlyKeys(ItemField.DEADLINE);
        assertThat(plan.items()).allMatch(item -> !item.pending().containsKey(ItemField.SERVICE));
        assertThat(findings(plan)).contains("NOTE status.by_colour Feuil1!B2");
    }

    @Test
    void texts_of_a_legend_may_each_have_their_own_colour() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> {
            table(sheet);
            sheet.put("A6", "Légende :")
                    .put("B6", "Réalisé")
                    .put("C6", "En cours")
                    .put("D6", "En attente du Collège")
                    .fill("00FF00", "B6", "B2")
                    .fill("FFC000", "C6")
                    .fill("FFFF00", "D6", "D3");
        }));

        assertThat(item(plan, "Acheter des livres").pending()).containsOnlyKeys(ItemField.DEADLINE);
        assertThat(fields(item(plan, "Ouvrir une bibliothèque"))).contains("status=Réalisé");
        assertThat(item(plan, "Ouvrir une bibliothèque").pending()).isEmpty();
    }

    @Test
    void a_legend_may_say_the_levels() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("Actions", "Service", "Échéance")
                .row("Être une commune verte")
                .row("Planter partout")
                .row("Semer des prés", "Travaux", "2026")
                .row("Trier mieux")
                .row("Composter", "Travaux", "2027")
                .skip(1)
                .row("Légende")
                .row("Objectif stratégique")
                .row("Objectif opérationnel")
                .fill("4472C4", "A2", "B9")
                .fill("BDD7EE", "A3", "A5", "B10")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS Être une commune verte",
                        "  OO Planter partout",
                        "    A Semer des prés",
                        "  OO Trier mieux",
                        "    A Composter");
        assertThat(plan.items()).allMatch(item -> item.extras().isEmpty());
    }

    @Test
    void headings_of_one_column_differ_by_their_colours() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("Actions", "Service", "Échéance")
                .row("Être une commune verte")
                .row("Planter partout")
                .row("Semer des prés", "Travaux", "2026")
                .row("Trier mieux")
                .row("Composter", "Travaux", "2027")
                .fill("4472C4", "A2")
                .fill("BDD7EE", "A3", "A5")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS Être une commune verte",
                        "  OO Planter partout",
                        "    A Semer des prés",
                        "  OO Trier mieux",
                        "    A Composter");
        assertThat(findings(plan))
                .filteredOn(finding -> finding.startsWith("DOUBT level.by_look"))
                .hasSize(3);
    }

    @Test
    void headings_of_one_column_differ_by_the_spaces_before_them() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("Actions", "Service", "Échéance")
                .row("Être une commune verte")
                .row("   Planter partout")
                .row("      Semer des prés", "Travaux", "2026")
                .row("   Trier mieux")
                .row("      Composter", "Travaux", "2027")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS Être une commune verte",
                        "  OO Planter partout",
                        "    A Semer des prés",
                        "  OO Trier mieux",
                        "    A Composter");
    }

    @Test
    void a_title_above_the_headers_is_none_of_them() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("PLAN")
                .row(null, null, "Projets", "Élus", "Services", "Délais", "Réf", "Coûts", "RH")
                .row("Vivre ensemble")
                .row(null, "Se rencontrer")
                .row(null, null, "Fêter le printemps", "A. Roy", "Culture", "2026", "P1", "500 €", "-")
                .skip(1)
                .put("C8", "Légende")
                .put("C9", "à confirmer par le Collège")
                .put("C10", "Nouveau")
                .fill("FFFF00", "B9", "F5")
                .fill("00B0F0", "B10", "C5")
                .merge("A3:I3", "B4:I4")));

        assertThat(plan.sheets().getFirst().headerRows()).containsExactly(2);
        assertThat(outline(plan))
                .containsExactly("OS Vivre ensemble", "  OO Se rencontrer", "    A [P1] Fêter le printemps");
        DraftItem action = item(plan, "Fêter le printemps");
        assertThat(action.pending()).containsOnlyKeys(ItemField.DEADLINE);
        assertThat(action.extras()).containsExactly(Map.entry("Couleur (Projets)", "Nouveau"));
    }

    @Test
    void a_state_that_groups_actions_is_no_legend() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row("Actions", "Service", "Échéance")
                .row("En cours")
                .row("Lire aux enfants", "Culture", "2026")
                .skip(1)
                .row("Terminé")
                .row("Acheter des livres", "Culture", "2025")
                .fill("FFC000", "A2", "A5")));

        assertThat(outline(plan))
                .containsExactly("OS En cours", "  A Lire aux enfants", "OS Terminé", "  A Acheter des livres");
        assertThat(findings(plan))
                .filteredOn(finding -> finding.startsWith("DOUBT level.by_look"))
                .hasSize(2);
    }

    @Test
    void states_below_the_table_are_a_legend_without_any_heading() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> {
            table(sheet);
            sheet.put("B7", "Réalisé")
                    .put("B8", "En cours")
                    .fill("00FF00", "A7", "A2")
                    .fill("FFC000", "A8", "A3");
        }));

        assertThat(fields(item(plan, "Ouvrir une bibliothèque"))).contains("status=Réalisé");
        assertThat(fields(item(plan, "Acheter des livres"))).contains("status=En cours");
        assertThat(plan.items()).hasSize(3);
    }
}
