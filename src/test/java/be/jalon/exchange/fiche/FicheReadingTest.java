package be.jalon.exchange.fiche;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Documents;
import be.jalon.exchange.Readings;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.DraftValues;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.plan.ItemField;
import be.jalon.values.Precision;
import be.jalon.values.Status;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FicheReadingTest {

    private static final String GARDEN = """
            A 1.2 Ouvrir un jardin partagé

            Description de l’action
            Un terrain de quinze ares,
            avec un verger.
            Service porteur : Espaces verts
            Échevin en charge: M. Dubois
            Échéance
            2e sem. 2027
            Statut
            En cours
            Public cible :
            Les familles du quartier
            Budget ordinaire
            1.500 € (article 766/124-02)
            Partenaires
            CPAS
            Maison des jeunes
            """;

    private static DraftItem one(String text) {
        Interpretation plan = Documents.read(text);
        assertThat(plan.items()).hasSize(1);
        return plan.items().getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PR 12 Planter une haie", "B07 : Planter une haie", "FP3 - Planter une haie"})
    void letters_and_figures_before_the_title_are_its_code_with_a_doubt(String title) {
        Interpretation plan = Documents.read(title + "\n\nService porteur\nEspaces verts\nStatut\nEn cours\n");

        assertThat(plan.items().getFirst().texts().get(ItemField.TITLE)).isEqualTo("Planter une haie");
        assertThat(plan.items().getFirst().texts().get(ItemField.CODE)).isEqualTo(title.split(" Pl| [:-] ")[0]);
        assertThat(Readings.findings(plan)).anyMatch(finding -> finding.startsWith("DOUBT fiche.code_guessed"));
    }

    @Test
    void a_budget_is_read_although_its_label_does_not_say_which_one_it_is() {
        String start = "Planter une haie\n\nService porteur\nEspaces verts\nBudget\n";
        Interpretation open = Documents.read(start + "4 000 €\n");
        Interpretation stated = Documents.read(start + "4 000 € (article 766/725-60)\n");
        Interpretation words = Documents.read(start + "Sur les moyens du service\n");

        assertThat(open.items().getFirst().texts().get(ItemField.BUDGET_ORDINARY))
                .isEqualTo("4 000 €");
        assertThat(Readings.findings(open)).anyMatch(finding -> finding.startsWith("DOUBT fiche.budget_assumed"));
        assertThat(stated.items().getFirst().texts().get(ItemField.BUDGET_EXTRAORDINARY))
                .startsWith("4 000 €");
        assertThat(Readings.findings(stated)).noneMatch(finding -> finding.contains("budget_assumed"));
        assertThat(words.items().getFirst().extras()).containsEntry("Budget", "Sur les moyens du service");
    }

    @Test
    void the_sample_gives_one_action_with_its_fields_and_extras() {
        Interpretation plan = Documents.read(Readings.resource("fiche-action-F007.txt"));
        DraftItem fiche = plan.items().getFirst();

        assertThat(Readings.outline(plan)).containsExactly("A [F007] Co-construction et innovation avec les habitants");
        assertThat(fiche.texts().get(ItemField.DESCRIPTION))
                .startsWith("Une communication claire et transparente à destination des habitants\nLa co-construction")
                .doesNotContain("<");
        assertThat(fiche.texts().get(ItemField.SERVICE)).contains("EPT Grand-Orly Seine Bièvre");
        assertThat(fiche.texts().get(ItemField.PARTNERS)).isEmpty();
        assertThat(DraftValues.of(fiche.texts()).deadline().precision()).isEqualTo(Precision.ONGOING);
        assertThat(fiche.texts().get(ItemField.LINKS)).startsWith("F049 : Promotion");
        assertThat(fiche.extras())
                .containsEntry("Périmètre", "EPT Grand-Orly Seine Bièvre")
                .containsEntry("Exigence", "Action transversale à toutes les exigences")
                .containsKey("Objectifs");
        assertThat(fiche.extras().get("Objectifs"))
                .contains("budget participatif")
                .doesNotContain("<p>");
        assertThat(fiche.cells().get(ItemField.DEADLINE).stated()).startsWith("<p>Les actions");
        assertThat(plan.sheets().getFirst().freeLines()).singleElement().satisfies(line -> assertThat(line.text())
                .isEqualTo("Programmation"));
    }

    @Test
    void labels_stand_on_a_line_of_their_own_or_before_a_colon() {
        DraftItem fiche = one(GARDEN);
        DraftValues values = DraftValues.of(fiche.texts());

        assertThat(fiche.texts().label()).isEqualTo("A 1.2 Ouvrir un jardin partagé");
        assertThat(fiche.texts().get(ItemField.DESCRIPTION)).isEqualTo("Un terrain de quinze ares,\navec un verger.");
        assertThat(values.service().names()).containsExactly("Espaces verts");
        assertThat(fiche.texts().get(ItemField.POLITICAL)).isEqualTo("M. Dubois");
        assertThat(values.deadline().precision()).isEqualTo(Precision.SEMESTER);
        assertThat(values.status().status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(values.ordinary().known()).isEqualByComparingTo("1500");
        assertThat(fiche.texts().get(ItemField.PARTNERS)).isEqualTo("CPAS\nMaison des jeunes");
        assertThat(fiche.extras()).containsEntry("Public cible", "Les familles du quartier");
    }

    @Test
    void an_unknown_label_with_a_colon_keeps_what_it_announces() {
        DraftItem fiche = one("Titre\nPlanter\nDescription\nMille arbres\nMarraine du projet :\nUne voisine\n");

        assertThat(fiche.extras()).containsEntry("Marraine du projet", "Une voisine");
        assertThat(fiche.texts().get(ItemField.DESCRIPTION)).isEqualTo("Mille arbres");
    }

    @Test
    void an_unknown_label_shows_itself_before_pasted_html() {
        DraftItem fiche = one(
                "F001 Planter\n\nDescription\n<p>Mille arbres</p>\nMarraine\n<p>Une voisine</p>\nStatut\nEn cours\n");

        assertThat(fiche.extras()).containsEntry("Marraine", "Une voisine");
    }

    private static final String SPACED = """
            F001 Planter

            Description
            Mille arbres.

            Marraine du projet
            Une voisine

            Partenaires
            Écoles

            Statut
            En cours
            """;

    @Test
    void an_unknown_label_that_stands_like_the_known_ones_is_taken_for_one_and_that_is_said() {
        Interpretation plan = Documents.read(SPACED);

        assertThat(plan.items().getFirst().extras()).containsEntry("Marraine du projet", "Une voisine");
        assertThat(plan.items().getFirst().texts().get(ItemField.DESCRIPTION)).isEqualTo("Mille arbres.");
        assertThat(Readings.findings(plan)).hasSize(1).first().asString().startsWith("DOUBT fiche.label_guessed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Puis cent buissons, à la fin de l’hiver.\nLes écoles aident.",
                "Un paragraphe seul",
                "www.hautevent.example\nsite"
            })
    void what_does_not_look_like_a_label_stays_a_text(String text) {
        Interpretation plan = Documents.read(SPACED.replace("Marraine du projet\nUne voisine", text));

        assertThat(plan.items().getFirst().texts().get(ItemField.DESCRIPTION)).isEqualTo("Mille arbres.\n" + text);
        assertThat(Readings.findings(plan)).isEmpty();
    }

    @Test
    void several_fiches_follow_each_other_in_a_file() {
        Interpretation plan = Documents.read(GARDEN + "\n" + GARDEN.replace("A 1.2 Ouvrir", "A 1.3 Fermer") + "\n"
                + GARDEN.replace("A 1.2 Ouvrir un jardin", "Sans numéro : un jardin"));

        assertThat(Readings.outline(plan))
                .containsExactly(
                        "A [A 1.2] Ouvrir un jardin partagé",
                        "A [A 1.3] Fermer un jardin partagé",
                        "A Sans numéro : un jardin partagé");
        assertThat(plan.items()).allSatisfy(fiche -> assertThat(fiche.texts().get(ItemField.SERVICE))
                .isEqualTo("Espaces verts"));
    }

    @Test
    void a_second_title_begins_another_fiche() {
        Interpretation plan = Documents.read(
                "Intitulé : Planter\nPartenaires\nF002 : une autre\nIntitulé : Tondre\nPartenaires\nDes moutons\n");

        assertThat(Readings.outline(plan)).containsExactly("A Planter", "A Tondre");
        assertThat(plan.items().getFirst().texts().get(ItemField.PARTNERS)).isEqualTo("F002 : une autre");
    }

    @Test
    void a_page_of_html_is_read_by_its_words() {
        DraftItem fiche = one("<html><body><h1>F012 Planter &amp; tailler</h1><h3>Pilotage</h3><p>Espaces verts</p>"
                + "<dl><dt>Temporalité</dt><dd>2027</dd><dt>Exigence</dt><dd>Haute</dd></dl></body></html>");

        assertThat(fiche.texts().label()).isEqualTo("F012 Planter & tailler");
        assertThat(fiche.texts().get(ItemField.DEADLINE)).isEqualTo("2027");
        assertThat(fiche.extras()).containsEntry("Exigence", "Haute");
    }

    @Test
    void windows_texts_are_read_with_their_accents() {
        byte[] windows = GARDEN.getBytes(Charset.forName("windows-1252"));

        assertThat(Documents.read(windows).items().getFirst().texts())
                .isEqualTo(one(GARDEN).texts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour,\nvoici la liste.\nDescription\nrien d’autre\n",
                "Titre;Description;Statut\nA;B;En cours\n",
                "Titre\tStatut\tÉchéance\nDescription\tPartenaires\tCode\n",
                "Description\u0000Partenaires\nDescription\nPartenaires\n"
            })
    void letters_tables_and_binaries_are_no_fiches(String text) {
        assertThat(Documents.recognises(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    }
}
