package be.jalon.exchange.ecomptes;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Documents;
import be.jalon.exchange.Finding;
import be.jalon.exchange.Readings;
import be.jalon.exchange.document.DocumentOutcome;
import be.jalon.exchange.document.PlanName;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.DraftValues;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.plan.ItemField;
import be.jalon.values.BudgetKind;
import be.jalon.values.BudgetLine;
import be.jalon.values.Precision;
import be.jalon.values.Status;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcomptesReadingTest {

    private static final String OUTGOING = "app_to_ecomptes_201805V1.xml";
    private static final String RETURN = "ecomptes_to_app_201805V1.xml";

    private static Interpretation sample(String name) {
        return Documents.read(Readings.resource(name));
    }

    private static Interpretation actions(String actions) {
        return Documents.read(Exchanges.of(actions));
    }

    private static DraftItem only(String action) {
        return actions(action).items().getLast();
    }

    private static List<BudgetLine> lines(DraftItem item, BudgetKind kind) {
        DraftValues values = DraftValues.of(item.texts());
        return kind == BudgetKind.ORDINARY
                ? values.ordinary().lines()
                : values.extraordinary().lines();
    }

    private static List<String> messages(Interpretation plan, String code) {
        return plan.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.message(Locale.FRENCH))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {OUTGOING, RETURN})
    void each_sample_gives_its_whole_tree(String name) {
        assertThat(Readings.outline(sample(name)))
                .containsExactly(
                        "V VOLET EXTERNE : POLITIQUES COMMUNALES",
                        "  OS [OS.1] Etre une commune qui place le citoyen au cœur de ses projets et de la vie communale",
                        "    OO [OO.1] Favoriser la participation citoyenne active",
                        "      A [A.1.2] Analyser la possibilité de création de lieux de convivialité",
                        "      A [A.1.3] Organiser régulièrement des sondages et consulter la population",
                        "      A [A.9.9] Elément absent de la base (doit être signalé)");
    }

    @ParameterizedTest
    @ValueSource(strings = {OUTGOING, RETURN})
    void each_sample_keeps_the_rules_of_the_format(String name) {
        DocumentOutcome.Read read = Documents.open(Readings.resource(name));

        assertThat(Readings.findings(read.plan())).isEmpty();
        assertThat(read.name()).isEqualTo(new PlanName("PST 2019-2024", 2019, 2024));
    }

    @Test
    void an_action_has_its_status_dates_pilots_progress_staff_plans_and_partners() {
        DraftItem action = sample(OUTGOING).items().get(4);
        DraftValues values = DraftValues.of(action.texts());

        assertThat(values.status().status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(values.deadline().from()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(values.deadline().to()).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(values.deadline().precision()).isEqualTo(Precision.PERIOD);
        assertThat(values.deadline().uncertain()).isFalse();
        assertThat(values.service().names()).containsExactly("PCS");
        assertThat(values.progress().percent()).isEqualTo(13);
        assertThat(values.fte().value()).isEqualByComparingTo("0.25");
        assertThat(action.texts().get(ItemField.LINKS)).isEqualTo("PCS III");
        assertThat(action.texts().get(ItemField.PARTNERS)).isEqualTo("Service comm.");
        assertThat(action.address()).startsWith("Action a-1-3!L");
        assertThat(action.cells().get(ItemField.PROGRESS).stated()).isEqualTo("12.5");
    }

    @Test
    void a_mandatary_is_the_politician_in_charge_and_the_rest_of_the_person_is_kept() {
        DraftItem action = sample(OUTGOING).items().get(3);

        assertThat(action.texts().get(ItemField.POLITICAL)).isEqualTo("S. Boulanger");
        assertThat(action.texts().get(ItemField.AGENT)).isEmpty();
        assertThat(action.extras())
                .containsEntry("eComptes ElementId", "a-1-2")
                .containsEntry("eComptes Mandataire/Civilite", "MADAME");
    }

    @Test
    void the_articles_of_the_return_are_budget_lines() {
        Interpretation plan = sample(RETURN);

        assertThat(lines(plan.items().get(3), BudgetKind.EXTRAORDINARY))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.amount()).isEqualByComparingTo("20000");
                    assertThat(line.article().text()).isEqualTo("840/731-53");
                    assertThat(line.year()).isEqualTo(2020);
                    assertThat(line.label()).isEqualTo("c'est ma ruralité");
                    assertThat(line.credit()).isNull();
                });
        assertThat(lines(plan.items().get(4), BudgetKind.ORDINARY))
                .singleElement()
                .satisfies(line -> assertThat(line.label()).isEqualTo("Appl. Mobile et plateforme citoyenne"));
        assertThat(plan.items().get(4).address(ItemField.BUDGET_ORDINARY)).startsWith("Action a-1-3!L");
    }

    @Test
    void projections_are_kept_with_their_years() {
        assertThat(sample(RETURN).items().get(4).extras())
                .containsEntry("eComptes Projections", "O D 71 « 71 Fonctionnement » : 2021 = 20000 ; 2022 = 20400.50");
    }

    @ParameterizedTest
    @CsvSource({
        "NON_COMMENCE, NOT_STARTED",
        "EN_ATTENTE, SCHEDULED",
        "EN_COURS, IN_PROGRESS",
        "TERMINE, DONE",
        "ANNULE_ABANDONNE, ABANDONED"
    })
    void the_statuses_of_the_format_are_ours(String theirs, Status ours) {
        Interpretation plan =
                actions(Exchanges.action("a", "A.1.1 - Planter", "").replace("EN_COURS", theirs));

        assertThat(plan.items().getLast().cells().get(ItemField.STATUS).stated())
                .isEqualTo(theirs);
        assertThat(DraftValues.of(plan.items().getLast().texts()).status()).satisfies(status -> {
            assertThat(status.status()).isEqualTo(ours);
            assertThat(status.doubts()).isEmpty();
        });
    }

    @Test
    void a_problem_is_said_to_be_doubtful_and_an_unknown_status_is_not_guessed() {
        Interpretation problem = actions(Exchanges.action("a", "A.1.1 - P", "").replace("EN_COURS", "PROBLEME"));
        Interpretation unknown = actions(Exchanges.action("a", "A.1.1 - P", "").replace("EN_COURS", "ZZZ"));

        assertThat(problem.findings()).extracting(Finding::code).containsExactly("status.problem");
        assertThat(unknown.findings()).extracting(Finding::code).containsExactly("status.unknown");
        assertThat(DraftValues.of(unknown.items().getLast().texts()).status().status())
                .isNull();
    }

    @Test
    void a_rate_of_one_is_one_per_cent() {
        DraftItem item = only(Exchanges.action("a", "A", "").replace("<TauxAvancement>0", "<TauxAvancement>1"));

        assertThat(DraftValues.of(item.texts()).progress().percent()).isEqualTo(1);
    }

    @Test
    void a_single_date_is_the_end_or_the_beginning() {
        String title = "<Libelle>A</Libelle>";
        String action = Exchanges.action("a", "A", "");

        assertThat(only(action.replace(title, title + "<DateFin>2027-06-30</DateFin>"))
                        .texts()
                        .get(ItemField.DEADLINE))
                .isEqualTo("30/06/2027");
        assertThat(only(action.replace(title, title + "<DateDebut>2027-06-01</DateDebut>"))
                        .texts()
                        .get(ItemField.DEADLINE))
                .isEqualTo("à partir du 01/06/2027");
    }

    @Test
    void a_wrong_date_stays_as_it_is_and_crossed_dates_are_said() {
        String title = "<Libelle>A</Libelle>";
        String action = Exchanges.action("a", "A", "");
        Interpretation wrong = actions(action.replace(title, title + "<DateFin>2027-13-45</DateFin>"));
        Interpretation crossed = actions(
                action.replace(title, title + "<DateDebut>2028-01-01</DateDebut><DateFin>2027-01-01</DateFin>"));

        assertThat(wrong.items().getLast().texts().get(ItemField.DEADLINE)).isEqualTo("2027-13-45");
        assertThat(messages(wrong, "ecomptes.bad_date"))
                .singleElement()
                .asString()
                .contains("2027-13-45");
        assertThat(messages(crossed, "ecomptes.dates_crossed")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTML", "html"})
    void html_is_read_by_its_words_and_kept_as_it_is(String mode) {
        String html = "&lt;p&gt;Planter &lt;b&gt;mille&lt;/b&gt; arbres&lt;/p&gt;&lt;ul&gt;&lt;li&gt;chênes&lt;/li&gt;"
                + "&lt;li&gt;hêtres&lt;/li&gt;&lt;/ul&gt;&lt;script&gt;alert(1)&lt;/script&gt;";
        DraftItem item = only(Exchanges.action("a", "A", "")
                .replaceFirst(
                        "<Mode>TEXTE</Mode><Valeur/>",
                        "<Mode>" + mode + "</Mode><Valeur>" + html.replace("$", "") + "</Valeur>"));

        assertThat(item.texts().get(ItemField.DESCRIPTION)).isEqualTo("Planter mille arbres\nchênes\nhêtres");
        assertThat(item.extras().get("eComptes Description HTML"))
                .startsWith("<p>Planter <b>")
                .contains("<script>");
    }

    @Test
    void rtf_is_taken_with_its_codes_and_that_is_said() {
        Interpretation plan = actions(Exchanges.action("a", "A", "")
                .replaceFirst("<Mode>TEXTE</Mode><Valeur/>", "<Mode>RTF</Mode><Valeur>{rtf1 Planter}</Valeur>"));

        assertThat(plan.items().getLast().texts().get(ItemField.DESCRIPTION)).isEqualTo("{rtf1 Planter}");
        assertThat(messages(plan, "ecomptes.rtf")).singleElement().asString().contains("RTF");
    }

    @Test
    void elements_that_the_format_does_not_know_are_kept_and_said() {
        Interpretation plan = actions(Exchanges.action(
                "a",
                "A",
                "<Articles/><Projections/><Couleur>verte</Couleur><Notes><Note>un</Note><Note>deux</Note></Notes>"));

        assertThat(plan.items().getLast().extras())
                .containsEntry("eComptes Couleur", "verte")
                .containsEntry("eComptes Notes/Note", "un\ndeux");
        assertThat(messages(plan, "ecomptes.unknown"))
                .hasSize(3)
                .first()
                .asString()
                .contains("Couleur");
    }

    @Test
    void a_receipt_is_no_need() {
        DraftItem item = only(Exchanges.action(
                "a", "A", "<Articles>" + Exchanges.article("E", "R", "421/685-51", "Emprunt", "5000") + "</Articles>"));

        assertThat(item.texts().get(ItemField.BUDGET_EXTRAORDINARY)).isEmpty();
        assertThat(item.extras().get("eComptes recettes"))
                .contains("421/685-51")
                .contains("5000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "421/731-60.2026|Voirie|12500.5",
                "421/731-60:20260012.2026|Voirie|1234567.89",
                "421/731-60|Exercice dans un élément à part|1",
                "84010/332-02.2026|Subside de 5.000 € au comité (article 763/332-02)|250.00",
                "84010/332-02.2026|Nom avec un \" guillemet|250.00",
                "84010/332-02.2026|71 Fonctionnement 2026 (total)|0"
            })
    void whatever_an_article_is_called_its_line_says_its_code_its_amount_and_its_year(
            String code, String label, String amount) {
        DraftItem item = only(Exchanges.action(
                "a", "A", "<Articles>" + Exchanges.article("E", "D", code, label, amount) + "</Articles>"));

        assertThat(lines(item, BudgetKind.EXTRAORDINARY)).singleElement().satisfies(line -> {
            assertThat(line.amount()).isEqualByComparingTo(new BigDecimal(amount));
            assertThat(line.article().text()).isEqualTo(code.substring(0, code.indexOf('-') + 3));
            assertThat(line.year()).isEqualTo(2026);
            assertThat(line.credit()).isNull();
        });
        assertThat(item.texts().get(ItemField.BUDGET_EXTRAORDINARY)
                        + item.extras().get("eComptes Articles/Libelle"))
                .contains(label);
    }

    @Test
    void an_article_that_cannot_be_read_is_kept_and_said() {
        Interpretation plan = actions(Exchanges.action(
                "a", "A", "<Articles>" + Exchanges.article("X", "D", "sans code", "Divers", "dix") + "</Articles>"));

        assertThat(plan.items().getLast().extras())
                .containsEntry("eComptes Articles", "2026 X D sans code « Divers » : dix");
        assertThat(messages(plan, "ecomptes.article_unread")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Version>201805V1<|<Version>201201V1<|BLOCKING|ecomptes.version|201201V1",
                "<Type>PST<|<Type>BUDGET<|BLOCKING|ecomptes.type|BUDGET",
                "<INS>99999<|<INS>neuf<|DOUBT|ecomptes.not_a_number|neuf",
                "<TypeAdmin>AC<|<TypeAdmin>ASBL<|DOUBT|ecomptes.administration|ASBL",
                "<ExerciceFin>2030<|<ExerciceFin>bientôt<|DOUBT|ecomptes.not_a_year|bientôt",
                "<IdPST>pst-demo<|<IdPST><|DOUBT|ecomptes.no_pst_id|identifiant",
                "<Libelle>OO.1 - Planter</Libelle>| |DOUBT|ecomptes.missing|Libelle",
                "ElementId=\"oo\"|ElementId=\"os\"|DOUBT|ecomptes.same_id|os"
            })
    void each_defect_has_its_sentence(String right, String wrong, Finding.Severity severity, String code, String word) {
        Interpretation plan =
                Documents.read(Exchanges.of(Exchanges.action("a", "A", "")).replace(right, wrong == null ? "" : wrong));

        assertThat(plan.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.message(Locale.FRENCH)).contains(word);
        });
        assertThat(plan.items()).hasSize(4);
    }

    @Test
    void a_wrong_order_is_said_once_per_element_and_read_all_the_same() {
        Interpretation plan = actions(Exchanges.action("a", "A", "")
                .replace("<Statut>EN_COURS</Statut>", "")
                .replace("<ETP>0</ETP>", "<ETP>0</ETP><Statut>TERMINE</Statut>"));

        assertThat(messages(plan, "ecomptes.order"))
                .singleElement()
                .asString()
                .contains("Action a")
                .contains("Statut")
                .contains("ETP");
        assertThat(plan.items().getLast().texts().get(ItemField.STATUS)).isEqualTo("Terminé");
    }

    @Test
    void an_access_export_is_no_exchange() {
        Interpretation plan = Documents.read("<dataroot><Clients><Nom>Untel</Nom></Clients></dataroot>");

        assertThat(plan.isBlocked()).isTrue();
        assertThat(messages(plan, "ecomptes.not_exchange")).first().asString().contains("Identifiants");
    }

    @Test
    void items_in_the_wrong_place_stay_as_texts() {
        Interpretation plan = actions(
                Exchanges.action("a", "A", "<Volets><Volet ElementId=\"w\"><Libelle>Perdu</Libelle></Volet></Volets>"));

        assertThat(messages(plan, "ecomptes.misplaced")).hasSize(1);
        assertThat(plan.sheets().getFirst().freeLines())
                .anySatisfy(line -> assertThat(line.text()).contains("Perdu"));
    }

    @Test
    void a_text_that_no_field_can_hold_stays_in_the_file_and_is_said() {
        String endless = "mot ".repeat(20_000);
        Interpretation plan = actions(Exchanges.action("a", "A", "")
                .replaceFirst("<Mode>TEXTE</Mode><Valeur/>", "<Mode>TEXTE</Mode><Valeur>" + endless + "</Valeur>"));

        assertThat(plan.items().getLast().texts().get(ItemField.DESCRIPTION)).isEmpty();
        assertThat(messages(plan, "document.no_room"))
                .singleElement()
                .asString()
                .contains("79");
    }

    @Test
    void a_file_in_another_encoding_or_on_one_line_is_the_same_file() {
        String file = Exchanges.of(Exchanges.action("a", "A.1.1 - Été", ""));
        byte[] utf16 = ("\uFEFF" + file.replace("UTF-8", "UTF-16")).getBytes(StandardCharsets.UTF_16BE);
        byte[] latin = file.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1);
        String oneLine = file.replaceAll(">\\s+<", "><");

        assertThat(Readings.outline(Documents.read(utf16))).isEqualTo(Readings.outline(Documents.read(file)));
        assertThat(Readings.outline(Documents.read(latin))).isEqualTo(Readings.outline(Documents.read(file)));
        assertThat(Readings.outline(Documents.read(oneLine))).isEqualTo(Readings.outline(Documents.read(file)));
    }
}
