package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.item;
import static be.jalon.exchange.Readings.readAny;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Workbooks;
import be.jalon.plan.ItemField;
import be.jalon.values.Status;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in which only a colour says how far an action has come, and a legend what the colours mean. */
class StatesByColourTest {

    private static final String GREEN = "92D050";
    private static final String ORANGE = "FFC000";
    private static final String RED = "FF0000";

    /** Three actions in rows 2 to 4, coloured in one column. */
    private static Consumer<Workbooks.Sheet> table(String column) {
        return sheet -> sheet.row("Code", "Action", "État", "Service", "Échéance")
                .row("1", "Planter", null, "Travaux", "2025")
                .row("2", "Semer", null, "Travaux", "2026")
                .row("3", "Tailler", null, "Travaux", "2027")
                .fill(GREEN, column + "2")
                .fill(ORANGE, column + "3")
                .fill(RED, column + "4");
    }

    private static void legend(Workbooks.Sheet sheet, String swatches, String texts, int first, String... words) {
        for (int i = 0; i < words.length; i++) {
            sheet.put(texts + (first + i), words[i]);
            sheet.fill(new String[] {GREEN, ORANGE, RED}[i], swatches + (first + i));
        }
    }

    private static Status status(Interpretation plan, String title) {
        return DraftValues.of(item(plan, title).texts()).status().status();
    }

    private static void assertStates(Interpretation plan) {
        assertThat(plan.items()).hasSize(3);
        assertThat(status(plan, "Planter")).isEqualTo(Status.DONE);
        assertThat(status(plan, "Semer")).isEqualTo(Status.IN_PROGRESS);
        assertThat(status(plan, "Tailler")).isEqualTo(Status.NOT_STARTED);
    }

    @ParameterizedTest(name = "column {0}")
    @ValueSource(strings = {"A", "B", "C"})
    void the_code_the_title_or_an_empty_cell_may_be_coloured(String column) {
        assertStates(readAny(Workbooks.sheet(sheet -> {
            table(column).accept(sheet);
            sheet.skip(1).row("Légende");
            legend(sheet, "A", "B", 7, "Réalisé", "En cours", "Non entamé");
        })));
    }

    @Test
    void the_legend_may_stand_beside_the_table_in_any_order() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> {
            table("B").accept(sheet);
            sheet.row("4", "Arroser", null, "Travaux", "2027");
            sheet.put("H2", "Action pas encore commencée").fill(RED, "G2");
            sheet.put("H4", "Action terminée").fill(GREEN, "G4");
            sheet.put("H5", "Action en cours de réalisation").fill(ORANGE, "G5");
        }));

        assertThat(status(plan, "Planter")).isEqualTo(Status.DONE);
        assertThat(status(plan, "Semer")).isEqualTo(Status.IN_PROGRESS);
        assertThat(status(plan, "Tailler")).isEqualTo(Status.NOT_STARTED);
        assertThat(item(plan, "Arroser").texts().get(ItemField.STATUS))
                .as("the swatch in the row of an action says nothing of it")
                .isEmpty();
    }

    @Test
    void the_legend_may_have_its_heading_among_the_headers() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> {
            table("A").accept(sheet);
            sheet.put("G1", "Légende");
            legend(sheet, "G", "H", 2, "Achevé", "En exécution", "En attente de démarrage");
        }));

        assertStates(plan);
    }

    @Test
    void the_legend_may_stand_above_the_table_in_one_row() {
        assertStates(readAny(Workbooks.sheet(sheet -> sheet.row("PST 2024-2030")
                .row(null, "Fait", null, "En cours", null, "Pas commencé")
                .fill(GREEN, "A2")
                .fill(ORANGE, "C2")
                .fill(RED, "E2")
                .skip(1)
                .row("Code", "Action", "Service", "Échéance", "Suivi")
                .row("1", "Planter", "Travaux", "2025")
                .row("2", "Semer", "Travaux", "2026")
                .row("3", "Tailler", "Travaux", "2027")
                .fill(GREEN, "E5")
                .fill(ORANGE, "E6")
                .fill(RED, "E7"))));
    }

    @ParameterizedTest(name = "sheet {0}, {1} over {2}")
    @CsvSource({"Légende, Couleur, Signification", "Légende des couleurs, Code, Explication", "Explications, Pour, lire"
    })
    void a_sheet_of_its_own_may_name_the_colours_that_it_shows(String name, String one, String other) {
        assertStates(
                readAny(Workbooks.with(book -> book.sheet("PST", table("C")).sheet(name, sheet -> sheet.row(one, other)
                        .row("Vert", "réalisé")
                        .row("Orange", "en cours")
                        .row("Rouge", "non entamé")
                        .fill(GREEN, "A2")
                        .fill(ORANGE, "A3")
                        .fill(RED, "A4")))));
    }

    @Test
    void an_entry_may_hold_the_name_of_its_colour_too() {
        Interpretation plan = readAny(Workbooks.with(book -> book.sheet("PST", table("C"))
                .sheet(
                        "Légende",
                        sheet -> legend(
                                sheet, "A", "A", 1, "Vert = réalisé", "Orange : en cours", "Rouge – non entamé"))));

        assertStates(plan);
        assertThat(item(plan, "Planter").texts().get(ItemField.STATUS)).isEqualTo("réalisé");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Légende : vert = réalisé, orange = en cours, rouge = non entamé",
                "vert : réalisé ; orange : en cours ; rouge : non entamé",
                "Réalisé = vert, en cours = orange, non entamé = rouge"
            })
    void a_legend_may_only_name_the_colours(String text) {
        assertStates(readAny(Workbooks.sheet(sheet -> {
            table("C").accept(sheet);
            sheet.skip(1).row(text);
        })));
    }

    @Test
    void a_name_of_which_the_table_has_two_colours_means_neither() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> {
            table("C").accept(sheet);
            sheet.fill("00B050", "B2").skip(1).row("Légende : vert = réalisé, orange = en cours");
        }));

        assertThat(item(plan, "Planter").texts().get(ItemField.STATUS)).isEmpty();
        assertThat(status(plan, "Semer")).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void a_letter_in_the_coloured_cell_stands_for_what_its_colour_means() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> {
            table("C").accept(sheet);
            sheet.put("C2", "V").put("C3", "O").put("C4", "R").skip(1).row("Légende");
            legend(sheet, "A", "B", 6, "Réalisé", "En cours", "Non entamé");
        }));

        assertStates(plan);
        assertThat(item(plan, "Planter").cells().get(ItemField.STATUS).stated()).isEqualTo("V");
    }

    @Test
    void the_colours_of_actions_say_nothing_of_the_objectives_beside_them() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> {
            sheet.row("OS", "OO", "Action", "Service", "Échéance")
                    .row("OS 1 Verdir", "OO 1.1 Eau", "Planter", "Travaux", "2025")
                    .row("OS 1 Verdir", "OO 1.1 Eau", "Semer", "Travaux", "2026")
                    .fill(GREEN, "C2", "D2", "E2")
                    .fill(ORANGE, "C3", "D3", "E3")
                    .skip(1);
            legend(sheet, "A", "A", 5, "Action réalisée", "Action en cours");
        }));

        assertThat(status(plan, "Planter")).isEqualTo(Status.DONE);
        assertThat(item(plan, "Verdir").extras()).isEmpty();
        assertThat(item(plan, "Eau").extras()).isEmpty();
    }
}
