package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.findings;
import static be.jalon.exchange.Readings.outline;
import static be.jalon.exchange.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Workbooks;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One workbook, several sheets: volets, domains and axes. */
class SheetsTest {

    private static Consumer<Workbooks.Sheet> table(String action, Object... lines) {
        return sheet -> {
            for (Object line : lines) {
                sheet.row(line);
            }
            sheet.row("N°", "Actions", "Service", "Échéance").row("A 1.1", "Action 1.1. " + action, "RH", "2026");
        };
    }

    @Test
    void two_domains_of_one_volet_come_together() {
        Interpretation plan = read(Workbooks.with(book -> book.sheet(
                        "Jeunesse", table("Jouer", "VOLET EXTERNE : POLITIQUES COMMUNALES", "DOMAINE : JEUNESSE"))
                .sheet("Personnel", table("Former", "VOLET INTERNE : ADMINISTRATION", "DOMAINE : PERSONNEL"))
                .sheet("Sport", table("Courir", "Volet externe : Politiques communales", "DOMAINE : « SPORT »"))));

        assertThat(outline(plan))
                .containsExactly(
                        "V VOLET EXTERNE : POLITIQUES COMMUNALES",
                        "  D JEUNESSE",
                        "    A [A 1.1] Jouer",
                        "  D SPORT",
                        "    A [A 1.1] Courir",
                        "V VOLET INTERNE : ADMINISTRATION",
                        "  D PERSONNEL",
                        "    A [A 1.1] Former");
        assertThat(plan.items().getFirst().cells().values().iterator().next().parts())
                .extracting(CellPart::sheet)
                .containsExactly("Jeunesse", "Sport");
        assertThat(findings(plan)).noneMatch(finding -> finding.contains("code.duplicate"));
    }

    @Test
    void the_name_of_a_sheet_stands_for_a_domain_that_no_line_names() {
        Interpretation plan = read(Workbooks.with(book ->
                book.sheet("Jeunesse", table("Jouer", "VOLET EXTERNE : A")).sheet("Feuil2", table("Courir"))));

        assertThat(outline(plan))
                .containsExactly("V VOLET EXTERNE : A", "  D Jeunesse", "    A [A 1.1] Jouer", "A [A 1.1] Courir");
        assertThat(findings(plan)).contains("NOTE domain.by_sheet Jeunesse");
    }

    @Test
    void the_name_of_the_only_sheet_is_no_domain() {
        assertThat(outline(read(Workbooks.with(book -> book.sheet("Jeunesse", table("Jouer"))))))
                .containsExactly("A [A 1.1] Jouer");
    }

    @Test
    void word_and_name_of_a_section_may_stand_in_two_cells() {
        Interpretation plan = read(Workbooks.sheet(sheet -> sheet.row("DOMAINE :", "CITOYENNETÉ")
                .row("AXE 2 :", "Participer")
                .row("Actions", "Service", "Échéance")
                .row("Écouter", "PCS", "2026")));

        assertThat(outline(plan)).containsExactly("D CITOYENNETÉ", "  X Participer", "    A Écouter");
    }

    @Test
    void domains_may_follow_each_other_inside_one_table() {
        Interpretation plan = read(Workbooks.sheet(sheet -> sheet.row("VOLET EXTERNE : A")
                .row("Actions", "Service", "Échéance")
                .row("DOMAINE : UN")
                .row("Objectif stratégique 1. Lire")
                .row("Action 1. Ouvrir", "Culture", "2026")
                .row("DOMAINE : DEUX")
                .row("Action 1. Fermer", "Culture", "2026")));

        assertThat(outline(plan))
                .containsExactly(
                        "V VOLET EXTERNE : A",
                        "  D UN",
                        "    OS [1] Lire",
                        "      A [1] Ouvrir",
                        "  D DEUX",
                        "    A [1] Fermer");
    }

    @Test
    void axes_may_hold_domains() {
        Interpretation plan = read(Workbooks.sheet(sheet -> sheet.row("Actions", "Service", "Échéance")
                .row("AXE 1 : Vivre")
                .row("DOMAINE : Culture")
                .row("Lire", "Culture", "2026")
                .row("DOMAINE : Sport")
                .row("Courir", "Sport", "2026")));

        assertThat(outline(plan))
                .containsExactly("X [1] Vivre", "  D Culture", "    A Lire", "  D Sport", "    A Courir");
    }

    @Test
    void other_sheets_are_set_aside_whole() {
        Interpretation plan = read(Workbooks.with(
                book -> book.sheet("Plan", table("Jouer")).sheet("Adresses", sheet -> sheet.row("Nom", "Rue"))));

        assertThat(plan.sheets()).extracting(DraftSheet::layout).containsExactly("pst-wallon", null);
        assertThat(findings(plan)).contains("NOTE sheet.set_aside Adresses");
        assertThat(plan.cells().kept()).isEqualTo(2);
    }

    @Test
    void a_second_table_may_order_its_columns_otherwise() {
        Interpretation plan = read(Workbooks.sheet(sheet -> sheet.row("N°", "Actions", "Service", "Échéance")
                .row("A 1", "Action 1. Lire", "Culture", "2026")
                .skip(1)
                .row("N°", "Actions", "Échéance", "Service")
                .row("A 2", "Action 2. Écrire", "2027", "École")));

        assertThat(be.jalon.exchange.Readings.item(plan, "Écrire").texts().get(be.jalon.plan.ItemField.SERVICE))
                .isEqualTo("École");
        assertThat(findings(plan)).contains("NOTE header.other Feuil1!A4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sport (ancienne version)", "Ancien PST", "Sport_old", "Copie de Sport", "Archives"})
    void a_hidden_old_version_is_set_aside_with_a_doubt(String name) {
        Interpretation plan = read(Workbooks.with(book -> book.sheet("Sport", table("Courir"))
                .sheet(name, table("Marcher"))
                .hide(name)));

        assertThat(outline(plan)).containsExactly("A [A 1.1] Courir");
        assertThat(findings(plan)).contains("DOUBT sheet.old " + name);
    }

    @Test
    void a_hidden_sheet_or_an_old_one_is_read_where_only_one_is_true() {
        Interpretation plan = read(Workbooks.with(book -> book.sheet("Sport (ancienne version)", table("Courir"))
                .sheet("Anciens combattants", table("Marcher"))
                .hide("Anciens combattants")));

        assertThat(outline(plan)).anyMatch(line -> line.endsWith("Courir")).anyMatch(line -> line.endsWith("Marcher"));
    }
}
