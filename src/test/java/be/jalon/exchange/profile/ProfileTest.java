package be.jalon.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.exchange.Readings;
import be.jalon.exchange.Workbooks;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A layout is data: headers, levels and legends come from a file that people can change. */
class ProfileTest {

    private static final LayoutProfile PST = Readings.wallonProfile();

    private static String fieldOf(String... path) {
        return PST.headers()
                .match(List.of(path))
                .map(match -> match.candidates().stream()
                        .map(target -> switch (target) {
                            case HeaderTarget.Field field -> field.field().key();
                            case HeaderTarget.Level level -> level.level().name();
                            case HeaderTarget.Scoped scoped ->
                                scoped.level().level().name() + "." + scoped.target();
                            case HeaderTarget.Helper helper -> helper.role().name();
                            case HeaderTarget.Mark mark ->
                                "mark " + mark.field().key();
                            case HeaderTarget.Aside ignored -> "aside";
                        })
                        .sorted()
                        .reduce((a, b) -> a + "|" + b)
                        .orElse(""))
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Politique en charge;political",
                "ÉCHEVIN(E)S;political",
                "Élu·e référent·e;political",
                "Mandataires;political",
                "Service(s) porteur(s);service",
                "SERVICE GESTIONNAIRE;service",
                "Responsable de l'action;agent",
                "Chef(fe) de projet;agent",
                "Agent  traitant;agent",
                "Délais;deadline",
                "Date limite;deadline",
                "Échéance (prévue);deadline",
                "Budget ordinaire +ref;budget.ordinary",
                "Budget extraordinaire (article);budget.extraordinary",
                "Budget extra + ref.;budget.extraordinary",
                "R.H.;staff",
                "RH;staff",
                "Moyens humains;staff",
                "ETP;fte",
                "Statut;status",
                "État d’avancement;status",
                "% d’avancement;progress",
                "Taux de réalisation;progress",
                "Avancement;progress|status",
                "PRIORITÉ;priority",
                "O.D.D.;sdgs",
                "Partenaires;partners",
                "Commentaires;notes",
                "N°;code",
                "OO;OPERATIONAL_OBJECTIVE|code",
                "Objectifs stratégiques;STRATEGIC_OBJECTIVE",
                "Action;code|title",
                "Date de début;aside",
                "Indicateurs de résultat;aside",
                "Météo;"
            })
    void headers_are_recognised_by_their_words(String header, String expected) {
        assertThat(fieldOf(header)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void short_words_mean_more_below_a_group() {
        assertThat(fieldOf("Pilotes", "Service")).isEqualTo("service");
        assertThat(fieldOf("Pilotes", "Technique")).isEqualTo("agent");
        assertThat(fieldOf("Budget", "Extra.")).isEqualTo("budget.extraordinary");
        assertThat(fieldOf("Suivi", "Fin")).isEqualTo("deadline");
        assertThat(fieldOf("Technique")).isEmpty();
    }

    @Test
    void a_header_may_name_a_year() {
        assertThat(PST.headers().match(List.of("Budget ordinaire", "2027")).map(HeaderMatch::year))
                .contains("2027");
        assertThat(PST.headers().match(List.of("Budget ordinaire 2028")).map(HeaderMatch::year))
                .contains("2028");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Objectif stratégique 1 : \"Vivre\"|STRATEGIC_OBJECTIVE|1|Vivre",
                "OBJECTIF STRATÉGIQUE N°3 – « Vivre »|STRATEGIC_OBJECTIVE|3|Vivre",
                "Objectif stratégique : “Vivre”|STRATEGIC_OBJECTIVE||Vivre",
                "Objectif stratégique \"Vivre\"|STRATEGIC_OBJECTIVE||Vivre",
                "OS 1 – Vivre|STRATEGIC_OBJECTIVE|OS 1|Vivre",
                "Priorité 1 : Vivre au village|AXIS|1|Vivre au village",
                "OS.1 - Vivre|STRATEGIC_OBJECTIVE|OS.1|Vivre",
                "O.S. 1 Vivre|STRATEGIC_OBJECTIVE|O.S. 1|Vivre",
                "OS1: Vivre|STRATEGIC_OBJECTIVE|OS1|Vivre",
                "Vivre mieux (OS.1)|STRATEGIC_OBJECTIVE|OS.1|Vivre mieux",
                "OO 1.2 Aider|OPERATIONAL_OBJECTIVE|OO 1.2|Aider",
                "Objectif opérationnel 1. Aider|OPERATIONAL_OBJECTIVE|1|Aider",
                "Objectif opérationnel 2.10 : Aider|OPERATIONAL_OBJECTIVE|2.10|Aider",
                "Action 1.1. Faire (vite) - bien|ACTION|1.1|Faire (vite) - bien",
                "Action 57 Faire|ACTION|57|Faire",
                "A 1.1 Faire|ACTION|A 1.1|Faire",
                "A.1.2.3 Faire|ACTION|A.1.2.3|Faire",
                "A1 : Faire|ACTION|A1|Faire",
                "Faire bien (A.3)|ACTION|A.3|Faire bien",
                "F007 - Faire|ACTION|F007|Faire",
                "Sous-action 1.1.1 : Détailler|SUB_ACTION|1.1.1|Détailler",
                "VOLET EXTERNE : POLITIQUES COMMUNALES|VOLET||VOLET EXTERNE : POLITIQUES COMMUNALES",
                "DOMAINE : CITOYENNETÉ|DOMAIN||CITOYENNETÉ",
                "Domaine d’action 2 : Sport|DOMAIN|2|Sport",
                "AXE 1 : Vivre|AXIS|1|Vivre",
                "Axe IV. Vivre|AXIS|IV|Vivre"
            })
    void levels_codes_and_titles_are_read_out_of_one_text(String text, ItemLevel level, String code, String title) {
        LevelMatch match = PST.levels().match(text).orElseThrow();

        assertThat(match.level()).isEqualTo(level);
        assertThat(match.shape().code(text)).isEqualTo(code == null ? "" : code);
        assertThat(match.shape().title(text)).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Actionner la pompe",
                "Priorité 1 : urgent",
                "Priorité 2 : à court terme",
                "A 10 minutes du centre",
                "Volets à remplacer",
                "Osons la lecture",
                "Projets 2026",
                "Axer la communication",
                "2026",
                "Domaines",
                ""
            })
    void other_texts_say_nothing_of_a_level(String text) {
        assertThat(PST.levels()
                        .match(text)
                        .filter(match -> !match.shape().title(text).isEmpty()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Action 1.1. Faire",
                "OS 1 – Vivre",
                "Objectif stratégique : « Vivre »",
                "Action\u00a01.1.\nFaire bien",
                "Faire bien (A.3)",
                "E\u0301te\u0301 : A 1.1",
                "Objectif opérationnel 1. Aider",
                "plain",
                "  plain  ",
                "• plain",
                "[OO 1.1] Aider",
                "→ (A1) Faire"
            })
    void writing_code_and_title_back_gives_the_same_text(String text) {
        TitleShape shape = PST.levels().match(text).map(LevelMatch::shape).orElseGet(() -> TitleShape.plain(text));

        assertThat(shape.with(text, shape.code(text), shape.title(text))).isEqualTo(text);
        assertThat(shape.withTitle(text, shape.title(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Action 1.1. Faire|1.4|Action 1.4. Faire",
                "Action 1.1. Faire||Action. Faire",
                "OS 1 – « Vivre »|OS 2|OS 2 – « Vivre »",
                "OS 1 – « Vivre »||« Vivre »",
                "Objectif stratégique : « Vivre »|3|Objectif stratégique 3 : « Vivre »",
                "Faire bien (A.3)|A.4|Faire bien (A.4)",
                "Faire bien (A.3)||Faire bien",
                "Faire|A 1.1|A 1.1. Faire",
                "[A 1.1] Faire|A 1.2|[A 1.2] Faire",
                "[A 1.1] Faire||Faire",
                "→ OS 1 : Vivre|OS 2|→ OS 2 : Vivre"
            })
    void a_code_changes_inside_the_text(String text, String code, String expected) {
        TitleShape shape = PST.levels().match(text).map(LevelMatch::shape).orElseGet(() -> TitleShape.plain(text));

        assertThat(shape.with(text, code == null ? "" : code, shape.title(text)))
                .isEqualTo(expected);
    }

    @Test
    void another_layout_of_the_family_needs_no_java() {
        LayoutProfile climate =
                ProfileReader.read("plan-climat", "plan-climat.yaml", Readings.text("profiles/plan-climat.yaml"));
        byte[] workbook = Workbooks.sheet(
                sheet -> sheet.row("Chantier", "Repère", "Fiche", "Porteur du chantier", "Fin visée", "Urgence")
                        .row(null, null, "Cap 1 : Moins de CO2")
                        .row("Énergie", "CH-1", "CH-1 Isoler", "Bâtiments", "2030", "haute")
                        .row("Énergie", "CH-2", "Chauffer moins", "Bâtiments", "2031", "basse")
                        .skip(1)
                        .row("Couleurs")
                        .row("À trancher")
                        .fill("FF00FF", "B7", "E4"));

        Interpretation plan = Readings.read(workbook, ProfileCatalog.of(PST, climate));

        assertThat(plan.sheets().getFirst().layout()).isEqualTo("plan-climat");
        assertThat(Readings.outline(plan))
                .containsExactly("OS [1] Moins de CO2", "X Énergie", "  A [CH-1] Isoler", "  A [CH-2] Chauffer moins");
        assertThat(Readings.item(plan, "Chauffer moins").pending()).containsOnlyKeys(ItemField.DEADLINE);
    }

    @Test
    void every_profile_that_comes_along_is_known() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("import-templates"))) {
            List<String> profiles = folders.filter(folder -> Files.exists(folder.resolve("profile.yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();

            assertThat(Readings.ALL.profiles()).extracting(LayoutProfile::id).isEqualTo(profiles);
        }
    }

    @Test
    void the_built_in_profiles_and_those_beside_the_application_come_together(@TempDir Path folder) throws IOException {
        Path own = Files.createDirectories(folder.resolve("import-templates/plan-climat"));
        Files.writeString(own.resolve("profile.yaml"), Readings.text("profiles/plan-climat.yaml"));
        Files.createDirectories(folder.resolve("import-templates/vide"));

        assertThat(ProfileCatalog.load(folder).profiles())
                .extracting(LayoutProfile::id)
                .containsExactly("plan-climat", "pst-wallon", "tableau-libre");
        assertThat(ProfileCatalog.load(folder).profile("plan-climat")).isPresent();
        assertThat(ProfileCatalog.load(folder.resolve("ailleurs")).profile("plan-climat"))
                .isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "colonnes: {intitule: [A]}|«\u202fnom\u202f» manque",
                "nom: X|«\u202fcolonnes\u202f» manque",
                "nom: X\\ncolonnes: {titre: [A]}|«\u202ftitre\u202f» n’est pas permis sous «\u202fcolonnes\u202f». Mots possibles : intitule",
                "nom: X\\nentete: {}\\ncolonnes: {intitule: [A]}|la clé «\u202fentete\u202f» est inconnue",
                "nom: X\\ncolonnes: {intitule: ['...']}|colonnes.intitule[1]\u202f» ne contient aucun mot",
                "nom: X\\ncolonnes: {intitule: [A]}\\nentetes: {lignes: 40}|doit être un nombre de 1 à 8",
                "nom: X\\ncolonnes: {intitule: [A]}\\nniveaux: [{niveau: action, motifs: ['Action (?<titre>.*)']}]|doit être écrit en minuscules",
                "nom: X\\ncolonnes: {intitule: [A]}\\nniveaux: [{niveau: action, motifs: ['(?<titre>.*']}]|n’est pas correct",
                "nom: X\\ncolonnes: {intitule: [A]}\\nniveaux: [{niveau: action, motifs: ['action .*']}]|ne dit pas où est le titre",
                "nom: X\\ncolonnes: {intitule: [A]}\\nniveaux: [{niveau: action, motifs: ['(?<nom>a)(?<titre>.*)']}]|«\u202fnom\u202f» n’est pas permis",
                "nom: X\\ncolonnes: {intitule: [A]}\\nniveaux: [{niveau: volet, titre-entier: oui, motifs: ['volet.*']}]|doit être true ou false",
                "nom: [X|n’est pas un YAML valable",
                "nom: X\\nnom: Y|n’est pas un YAML valable",
                "- a|doit contenir des clés"
            })
    void a_wrong_profile_is_refused_with_the_place_and_the_reason(String yaml, String reason) {
        String expected = reason.replace(" : ", "\u202f: ");

        assertThatThrownBy(() -> ProfileReader.read("nous", "nous/profile.yaml", yaml.replace("\\n", "\n")))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageStartingWith("nous/profile.yaml")
                .hasMessageContaining(expected);
    }

    @Test
    void messages_of_wrong_profiles_exist_in_both_languages() {
        InvalidProfileException problem = org.junit.jupiter.api.Assertions.assertThrows(
                InvalidProfileException.class, () -> ProfileReader.read("x", "x.yaml", "nom: X"));

        assertThat(problem.message(Locale.ENGLISH)).isEqualTo("x.yaml: “colonnes” is missing.");
    }
}
