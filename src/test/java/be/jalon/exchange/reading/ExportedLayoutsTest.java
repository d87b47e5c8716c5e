package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.fields;
import static be.jalon.exchange.Readings.findings;
import static be.jalon.exchange.Readings.item;
import static be.jalon.exchange.Readings.outline;
import static be.jalon.exchange.Readings.readAny;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.TextTable;
import be.jalon.exchange.Workbooks;
import be.jalon.plan.ItemField;
import be.jalon.values.BudgetLine;
import be.jalon.values.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as other programs write them, read without a profile of their own. */
class ExportedLayoutsTest {

    private static List<BudgetLine> ordinary(DraftItem item) {
        return DraftValues.of(item.texts()).ordinary().lines();
    }

    @Test
    void fifteen_columns_without_headers_are_known_by_their_order() {
        Interpretation plan = TextTable.of(
                        "1|||Être une commune solidaire||||||||||||",
                        "|1.1||Soutenir les aînés||||||||||||",
                        "||1.1.1|Ouvrir un café des aînés|Externe|A. Petit|Chef de projet|Service PCS|Travaux|CPAS|En cours|3, 10|Oui|Non|voir le PCS",
                        "||1.1.2|Livrer des repas|Externe|A. Petit||CPAS|||||Non|Oui|",
                        "|1.2||Loger||||||||||||",
                        "||1.2.1|Rénover trois logements|Projet|B. Durand|Cheffe de projet|Logement|||Terminé|11. Villes et communautés durables|Oui||",
                        "2|||Être une commune verte||||||||||||",
                        "|2.1||Planter||||||||||||",
                        "||2.1.1|Planter mille arbres|Externe|B. Durand|Éco-conseillère|Environnement|||À initier|13,15|Non|Non|")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [1] Être une commune solidaire",
                        "  OO [1.1] Soutenir les aînés",
                        "    A [1.1.1] Ouvrir un café des aînés",
                        "    A [1.1.2] Livrer des repas",
                        "  OO [1.2] Loger",
                        "    A [1.2.1] Rénover trois logements",
                        "OS [2] Être une commune verte",
                        "  OO [2.1] Planter",
                        "    A [2.1.1] Planter mille arbres");
        DraftItem cafe = item(plan, "Ouvrir un café des aînés");
        assertThat(fields(cafe))
                .containsExactly(
                        "political=A. Petit",
                        "service=Service PCS",
                        "agent=Chef de projet",
                        "status=En cours",
                        "sdgs=3, 10",
                        "partners=Travaux⏎CPAS",
                        "notes=voir le PCS");
        assertThat(cafe.extras())
                .containsExactly(
                        Map.entry("Type", "Externe"),
                        Map.entry("Feuille de route ODD", "Oui"),
                        Map.entry("Synergie Ville-CPAS", "Non"));
        assertThat(DraftValues.of(item(plan, "Rénover trois logements").texts())
                        .sdgs()
                        .numbers())
                .containsExactly(11);
        assertThat(findings(plan)).contains("DOUBT header.missing plan");
    }

    @Test
    void codes_of_three_levels_may_stand_in_two_columns_beside_the_titles() {
        String[] header = {
            null,
            null,
            "Intitulé",
            "Type",
            "Mandataires",
            "Agents",
            "Services porteurs",
            "Services partenaires",
            "Partenaires",
            "État",
            "ODD"
        };
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row((Object[]) header)
                .row("O.S 1", null, "Être une commune verte")
                .row(null, "O.O 1.2", "Planter")
                .row(
                        null,
                        "Action 57",
                        "Planter mille arbres",
                        "Externe",
                        "B. Durand",
                        "Éco-conseillère",
                        "Environnement",
                        "Travaux",
                        "Natagora",
                        "En cours",
                        "15. Vie terrestre")
                .row(null, "Action 58", "Semer des prés", "Externe", "B. Durand", null, "Travaux", null, null, "Fini")
                .row(null, "O.O 1.3", "Trier")
                .row(null, "Action 59", "Composter", "Interne", "A. Petit", null, "Déchets", null, null, "Reporté")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS [O.S 1] Être une commune verte",
                        "  OO [O.O 1.2] Planter",
                        "    A [Action 57] Planter mille arbres",
                        "    A [Action 58] Semer des prés",
                        "  OO [O.O 1.3] Trier",
                        "    A [Action 59] Composter");
        assertThat(fields(item(plan, "Planter mille arbres")))
                .containsExactly(
                        "political=B. Durand",
                        "service=Environnement",
                        "agent=Éco-conseillère",
                        "status=En cours",
                        "sdgs=15. Vie terrestre",
                        "partners=Travaux⏎Natagora");
    }

    private static final String[] LEAVES = {
        "OS\nRéférence",
        "OS\nTitre",
        "OS\nÉtat",
        "OS\nCatégorie",
        "OO\nRéférence",
        "OO\nTitre",
        "OO\nÉtat",
        "OO\nPriorité",
        "OO\nÉchéance",
        "OO\nMandataire",
        "OO\nGestionnaire",
        "ACT\nRéférence",
        "ACT\nTitre",
        "ACT\nÉtat",
        "ACT\nÉchéance",
        "ACT\nMandataire",
        "ACT\nDate début prévue",
        "ACT\nProgression",
        "ACT\nGestionnaire",
        "ACT\nPorteur",
        "ACT\nBudget",
        "ACT\nO.D.D.",
        "SUBACT\nRéférence",
        "SUBACT\nTitre",
        "SUBACT\nÉtat",
        "SUBACT\nÉchéance",
        "SUBACT\nProgression"
    };

    private static final Object[] OBJECTIVES = {
        "OS.1",
        "Être solidaire",
        "En cours",
        "Social",
        "OO.2",
        "Loger",
        "En cours",
        "Haute",
        "31/12/2027",
        "A. Petit",
        "Service Logement"
    };

    private static Object[] leaf(Object... rest) {
        Object[] row = new Object[OBJECTIVES.length + rest.length];
        System.arraycopy(OBJECTIVES, 0, row, 0, OBJECTIVES.length);
        System.arraycopy(rest, 0, row, OBJECTIVES.length, rest.length);
        return row;
    }

    private static void leaves(Workbooks.Sheet sheet) {
        sheet.row((Object[]) LEAVES)
                .row(leaf(
                        "A.3",
                        "Rénover trois logements",
                        "En cours",
                        "30/06/2026",
                        "B. Durand",
                        "01/01/2025",
                        "40%",
                        "Service Logement",
                        "J. Martin",
                        "120.000 €",
                        "11",
                        "SA.1",
                        "Acheter",
                        "Finalisé",
                        "2025",
                        "100%"))
                .row(leaf(
                        "A.3",
                        "Rénover trois logements",
                        "En cours",
                        "30/06/2026",
                        "B. Durand",
                        "01/01/2025",
                        "40%",
                        "Service Logement",
                        "J. Martin",
                        "120.000 €",
                        "11",
                        "SA.2",
                        "Rénover",
                        "À agender",
                        "2026",
                        "0%"))
                .row(leaf(
                        "A.4",
                        "Louer",
                        "À agender",
                        "2027",
                        "B. Durand",
                        null,
                        "0%",
                        "Service Logement",
                        null,
                        "5.000 €"));
    }

    @Test
    void a_row_per_leaf_repeats_its_parents_with_the_columns_of_each_level() {
        Interpretation plan = readAny(Workbooks.sheet(ExportedLayoutsTest::leaves));

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS.1] Être solidaire",
                        "  OO [OO.2] Loger",
                        "    A [A.3] Rénover trois logements",
                        "      SA [SA.1] Acheter",
                        "      SA [SA.2] Rénover",
                        "    A [A.4] Louer");
        assertThat(fields(item(plan, "Être solidaire"))).containsExactly("status=En cours");
        assertThat(item(plan, "Être solidaire").extras()).containsExactly(Map.entry("OS Catégorie", "Social"));
        assertThat(fields(item(plan, "Loger")))
                .containsExactly(
                        "political=A. Petit",
                        "service=Service Logement",
                        "deadline=31/12/2027",
                        "status=En cours",
                        "priority=Haute");
        DraftItem action = item(plan, "Rénover trois logements");
        assertThat(fields(action))
                .containsExactly(
                        "political=B. Durand",
                        "service=Service Logement",
                        "agent=J. Martin",
                        "deadline=30/06/2026",
                        "budget.ordinary=120.000 €",
                        "status=En cours",
                        "progress=40%",
                        "sdgs=11");
        assertThat(action.extras()).containsExactly(Map.entry("ACT Date début prévue", "01/01/2025"));
        assertThat(fields(item(plan, "Acheter"))).containsExactly("deadline=2025", "status=Finalisé", "progress=100%");
        assertThat(ordinary(action)).hasSize(1);
        assertThat(plan.sheets().getFirst().freeLines()).isEmpty();
    }

    @Test
    void levels_above_the_headers_may_stand_in_a_row_of_their_own() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row(
                        "Objectif stratégique", null, "Objectif opérationnel", null, null, "Action", null, null, null)
                .row("N°", "Intitulé", "N°", "Intitulé", "Échéance", "N°", "Intitulé", "Échéance", "Service")
                .row("1", "Être solidaire", "1.1", "Loger", "2028", "1.1.1", "Rénover", "2026", "Logement")
                .row("1", "Être solidaire", "1.1", "Loger", "2028", "1.1.2", "Louer", "2027", "Logement")
                .row("1", "Être solidaire", "1.2", "Soigner", "2030", "1.2.1", "Recruter", "2027", "CPAS")
                .merge("A1:B1", "C1:E1", "F1:I1")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS [1] Être solidaire",
                        "  OO [1.1] Loger",
                        "    A [1.1.1] Rénover",
                        "    A [1.1.2] Louer",
                        "  OO [1.2] Soigner",
                        "    A [1.2.1] Recruter");
        assertThat(fields(item(plan, "Loger"))).containsExactly("deadline=2028");
        assertThat(fields(item(plan, "Louer"))).containsExactly("service=Logement", "deadline=2027");
    }

    @Test
    void a_column_of_types_says_the_levels_and_what_is_only_shown_again() {
        Interpretation plan = readAny(Workbooks.sheet(sheet -> sheet.row(
                        "Types",
                        "Titres",
                        "États",
                        "Mandataires",
                        "Gestionnaires",
                        "Porteurs",
                        "Échéance",
                        "Progression",
                        "Constat",
                        "Indice de santé",
                        "Détails")
                .row("OS", "Être solidaire (OS.1)", "En cours")
                .row("OO", "Loger (OO.1)", "En cours", "A. Petit")
                .row(
                        "A",
                        "Rénover trois logements (A.3)",
                        "En cours",
                        "B. Durand",
                        "Service Logement",
                        "J. Martin",
                        "31/12/2026",
                        "40%",
                        "retard du chantier",
                        "Bon")
                .row(
                        "SA",
                        "Acheter les matériaux (SA.1)",
                        "Finalisé",
                        "B. Durand",
                        "Service Logement",
                        "J. Martin",
                        "2025")
                .row("OO", "Épargner l’énergie (OO.2)", "En cours", "A. Petit")
                .row(
                        "AL",
                        "Rénover trois logements (A.3)",
                        "En cours",
                        "B. Durand",
                        "Service Logement",
                        "J. Martin",
                        "31/12/2026",
                        "40%")
                .row("SAL", "Acheter les matériaux (SA.1)", "Finalisé", "B. Durand")
                .row("A", "Isoler l’école (A.4)", "À agender", "B. Durand", "Service Écoles", null, "2027")));

        assertThat(outline(plan))
                .containsExactly(
                        "OS [OS.1] Être solidaire",
                        "  OO [OO.1] Loger",
                        "    A [A.3] Rénover trois logements",
                        "      SA [SA.1] Acheter les matériaux",
                        "  OO [OO.2] Épargner l’énergie",
                        "    A [A.4] Isoler l’école");
        DraftItem action = item(plan, "Rénover trois logements");
        assertThat(action.extras())
                .containsEntry("Également sous", "OO.2 Épargner l’énergie")
                .containsEntry("Constat", "retard du chantier");
        assertThat(fields(action))
                .contains("service=Service Logement", "agent=J. Martin", "status=En cours", "progress=40%");
        assertThat(findings(plan)).contains("NOTE action.linked Feuil1!B7", "NOTE action.linked Feuil1!B8");
    }

    private static final Object[] CLIMATE = {
        "Axe (x)",
        "Sous-axe (x.x)",
        "Sous-sous axe (x.x.x)",
        "Titre de la fiche action",
        "Titre de la sous-action",
        "Descriptif",
        "Instances de gouvernance",
        "Objectifs",
        "Indicateurs liés",
        "Structure pilote",
        "Moyens humains et techniques",
        "Partenaires",
        "Direction ou service pilote",
        "Personne pilote",
        "Élu·e référent·e",
        "Participation Citoyenne",
        "Financements",
        "Financeur 1",
        "Montant € HT",
        "Financeur 2",
        "Montant € HT",
        "Financeur 3",
        "Montant € HT",
        "Budget prévisionnel total € HT",
        "Statut",
        "Niveau de priorité",
        "Date de début",
        "Date de fin"
    };

    private static void climate(Workbooks.Sheet sheet) {
        sheet.row("Plan d’action de l’agglomération")
                .row(CLIMATE)
                .row(
                        "Indiquez l’axe",
                        "Indiquez le sous-axe",
                        null,
                        "Texte libre, 300 caractères maximum",
                        null,
                        "Texte libre")
                .row(
                        "Exemple : 1 - Mobilité",
                        "1.1 - Vélo",
                        null,
                        "Créer une piste",
                        null,
                        null,
                        null,
                        null,
                        null,
                        "Ville")
                .row(
                        "1 - Se déplacer",
                        "1.1 - À vélo",
                        "1.1.1 - En ville",
                        "Créer un réseau cyclable",
                        null,
                        "Vingt kilomètres de pistes",
                        "Comité vélo",
                        "Moins de voitures",
                        "km",
                        "Agglomération",
                        "1 chargé de mission",
                        "Communes, Région",
                        "Direction Mobilité",
                        "Jeanne Martin",
                        "Paul Durand",
                        "Atelier",
                        null,
                        "ADEME",
                        20000,
                        "Région",
                        15000.5,
                        null,
                        null,
                        50000,
                        "En cours",
                        "Élevé",
                        "01/01/2025",
                        "31/12/2027")
                .row(
                        "1 - Se déplacer",
                        "1.1 - À vélo",
                        "1.1.1 - En ville",
                        "Créer un réseau cyclable",
                        "Tracer",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "À venir",
                        null,
                        null,
                        "2026")
                .row(
                        "1 - Se déplacer",
                        "1.2 - À pied",
                        null,
                        "Élargir les trottoirs",
                        null,
                        null,
                        null,
                        null,
                        null,
                        "Commune",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        80000,
                        "Bloqué",
                        "Moyen",
                        null,
                        "2028");
    }

    @Test
    void a_climate_plan_of_twenty_eight_columns_holds_axes_in_axes() {
        Interpretation plan = readAny(Workbooks.sheet(ExportedLayoutsTest::climate));

        assertThat(outline(plan))
                .containsExactly(
                        "X [1] Se déplacer",
                        "  X [1.1] À vélo",
                        "    X [1.1.1] En ville",
                        "      A Créer un réseau cyclable",
                        "        SA Tracer",
                        "  X [1.2] À pied",
                        "    A Élargir les trottoirs");
        DraftItem action = item(plan, "Créer un réseau cyclable");
        assertThat(fields(action))
                .contains(
                        "political=Paul Durand",
                        "service=Agglomération⏎Direction Mobilité",
                        "agent=Jeanne Martin",
                        "deadline=31/12/2027",
                        "status=En cours",
                        "priority=Élevé",
                        "budget.ordinary=ADEME : 20000⏎Région : 15000.5");
        assertThat(ordinary(action))
                .extracting(BudgetLine::amount)
                .containsExactly(new BigDecimal("20000.00"), new BigDecimal("15000.50"));
        assertThat(action.extras())
                .containsEntry("Date de début", "01/01/2025")
                .containsEntry("Objectifs", "Moins de voitures")
                .containsEntry("Budget prévisionnel total € HT", "50000");
        assertThat(ordinary(item(plan, "Élargir les trottoirs")))
                .extracting(BudgetLine::amount)
                .containsExactly(new BigDecimal("80000.00"));
        assertThat(DraftValues.of(item(plan, "Élargir les trottoirs").texts())
                        .status()
                        .status())
                .isEqualTo(Status.BLOCKED);
        assertThat(fields(item(plan, "Tracer"))).containsExactly("deadline=2026", "status=À venir");
        assertThat(findings(plan)).contains("NOTE row.example Feuil1!A3", "NOTE row.example Feuil1!A4");
    }

    @Test
    void a_text_file_of_actions_needs_neither_objectives_nor_pilots() {
        Interpretation plan = TextTable.of(
                        "Id_action|Id_demarche|Nom_demarche|Intitule_action|Description_action|Date_lancement|Type_action|Cible_action",
                        "12|3|PCAET du Val|Rénover les écoles|Isoler et chauffer autrement|2024-05-01|Sobriété|Écoles",
                        "13|3|PCAET du Val|Former les agents||2024-06-01|Formation|Agents")
                .read();

        assertThat(outline(plan)).containsExactly("A [12] Rénover les écoles", "A [13] Former les agents");
        DraftItem action = item(plan, "Rénover les écoles");
        assertThat(fields(action)).containsExactly("description=Isoler et chauffer autrement");
        assertThat(action.extras())
                .containsExactly(
                        Map.entry("Id_demarche", "3"),
                        Map.entry("Nom_demarche", "PCAET du Val"),
                        Map.entry("Date_lancement", "2024-05-01"),
                        Map.entry("Type_action", "Sobriété"),
                        Map.entry("Cible_action", "Écoles"));
        assertThat(action.texts().get(ItemField.DEADLINE)).isEmpty();
    }

    @Test
    void each_level_may_be_a_code_and_a_description() {
        Interpretation plan = TextTable.of(
                        "Beleidsdoelstelling code|Beleidsdoelstelling omschrijving|Actieplan code|Actieplan omschrijving|Actie code|Actie omschrijving|Verantwoordelijke|Status",
                        "BD000001|Een warme gemeente|AP000001|Ouderen ondersteunen|AC000001|Maaltijden aan huis|Thuisdienst|Lopend",
                        "BD000001|Een warme gemeente|AP000001|Ouderen ondersteunen|AC000001|Maaltijden aan huis|Thuisdienst|Lopend",
                        "BD000001|Een warme gemeente|AP000002|Jeugd ruimte geven|AC000002|Skatepark aanleggen|Jeugddienst|Gepland",
                        "BD000002|Een bereikbare gemeente|AP000003|Fietsveilig maken|AC000003|Fietspad Dorpsstraat|Mobiliteit|Lopend")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [BD000001] Een warme gemeente",
                        "  OO [AP000001] Ouderen ondersteunen",
                        "    A [AC000001] Maaltijden aan huis",
                        "  OO [AP000002] Jeugd ruimte geven",
                        "    A [AC000002] Skatepark aanleggen",
                        "OS [BD000002] Een bereikbare gemeente",
                        "  OO [AP000003] Fietsveilig maken",
                        "    A [AC000003] Fietspad Dorpsstraat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Actienr.|Actie", "Actie-nr.|Actie", "Maßnahmen-Nr.|Maßnahme", "Maßnahme-Nr.|Maßnahme"})
    void the_numbers_of_actions_have_a_column_of_their_own(String headers) {
        Interpretation plan = TextTable.of(
                        "Ziel-Nr.|Strategisches Ziel|" + headers + "|Status",
                        "3|Vivre ensemble|3.1.1|Ouvrir un café|Lopend",
                        "3|Vivre ensemble|3.1.2|Fêter les voisins|Lopend")
                .read();

        assertThat(outline(plan))
                .containsExactly(
                        "OS [3] Vivre ensemble", "  A [3.1.1] Ouvrir un café", "  A [3.1.2] Fêter les voisins");
    }
}
