package be.jalon.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.plan.ItemLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Explained tables as text that people can read, and back. */
class TableModelsTest {

    private static final KnownTable HEADED = new KnownTable(
            "tableau-libre",
            "Feuil1",
            2,
            3,
            4,
            List.of(
                    new KnownTable.Column(0, List.of("N°"), "code", null),
                    new KnownTable.Column(1, List.of("Pilotes", "Élu : « le nôtre »\nou l’autre"), "politique", null),
                    new KnownTable.Column(2, List.of("2026"), null, null),
                    new KnownTable.Column(27, List.of(), "objectif-operationnel/echeance", null)),
            new LevelRule(LevelRule.Kind.NUMBERS, List.of(ItemLevel.AXIS, ItemLevel.ACTION), Map.of()),
            List.of(
                    ColourMeaning.of("FFFFFF00", ColourMeaning.Kind.CLARIFICATION),
                    new ColourMeaning("lightUp:FFFF0000:FFFFFFFF", ColourMeaning.Kind.LABEL, "Prioritaire", null),
                    new ColourMeaning("FF112233", ColourMeaning.Kind.LEVEL, "", ItemLevel.DOMAIN)));

    private static final KnownTable HEADLESS = new KnownTable(
            "pst-wallon",
            "Suivi",
            -1,
            -1,
            3,
            List.of(
                    new KnownTable.Column(0, List.of(), "intitule", KnownTable.Shape.SENTENCES),
                    new KnownTable.Column(1, List.of(), null, KnownTable.Shape.EMPTY)),
            LevelRule.CONTENT,
            List.of());

    @Test
    void a_model_comes_back_from_its_text() {
        TableModel model =
                new TableModel("Suivi des travaux", List.of(HEADED, HEADLESS, KnownTable.leftOut("Vieux : « 2024 »")));

        assertThat(TableModels.read("modele", TableModels.write(model))).isEqualTo(model);
    }

    @Test
    void its_text_speaks_the_language_of_the_profiles() {
        assertThat(TableModels.write(new TableModel("Travaux", List.of(HEADED))))
                .contains("reprend: tableau-libre", "lettre: AB", "contient: politique", "selon: numeros")
                .contains("sens: precision", "niveau: domaine");
    }

    @Test
    void a_folder_may_hold_a_model_as_a_profile(@TempDir Path folder) throws IOException {
        Path own = Files.createDirectories(folder.resolve("import-templates/travaux"));
        Files.writeString(own.resolve("profile.yaml"), TableModels.write(new TableModel("Travaux", List.of(HEADED))));

        ProfileCatalog catalog = ProfileCatalog.load(folder);

        assertThat(catalog.known()).singleElement().satisfies(known -> {
            assertThat(known.model()).isEqualTo("Travaux");
            assertThat(known.profile().id()).isEqualTo("travaux");
            assertThat(known.table().columns()).isEqualTo(HEADED.columns());
        });
    }

    @Test
    void a_model_whose_layout_has_gone_is_left_out() {
        KnownTable other = new KnownTable("disparu", "Feuil1", 0, 0, 1, HEADED.columns(), LevelRule.CONTENT, List.of());
        ProfileCatalog catalog = ProfileCatalog.load(Path.of("profiles-of-nobody"))
                .with(List.of(new TableModel("Travaux", List.of(other))));

        assertThat(catalog.known()).isEmpty();
    }

    private static void assertRefused(String yaml, String words) {
        assertThatThrownBy(() -> TableModels.read("modele", yaml))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessageContaining(words);
    }

    private static String model(String table) {
        return "nom: X\nreprend: tableau-libre\ntableaux:\n- onglet: A\n  " + table;
    }

    @Test
    void what_is_no_model_is_refused_with_its_place() {
        assertRefused("nom: [", "YAML");
        assertRefused("reprend: tableau-libre", "nom");
        assertRefused(model("entetes: [4, 2]"), "précède");
        assertRefused(model("entetes: 0"), "nombre");
        assertRefused(model("colonnes: [{lettre: '1'}]"), "lettre d’une colonne");
        assertRefused(model("colonnes: [{lettre: ZZZ}]"), "lettre d’une colonne");
        assertRefused(model("colonnes: [{lettre: A, contient: lune}]"), "lune");
        assertRefused(model("couleurs: [{couleur: FF, sens: lune}]"), "lune");
        assertRefused(model("niveaux: {selon: lune}"), "lune");
        assertRefused(model("lune: 1"), "lune");
    }

    @Test
    void the_example_of_the_guide_is_a_model() throws IOException {
        String guide = Files.readString(Path.of("import-templates/tableau-libre/LISEZMOI.md"));
        int begin = guide.indexOf("reprend: tableau-libre\nnom: Suivi");

        TableModel model = TableModels.read("guide", guide.substring(begin, guide.indexOf("```", begin)));

        assertThat(model.tables()).singleElement().satisfies(table -> {
            assertThat(table.firstRow()).isEqualTo(4);
            assertThat(table.columns()).map(KnownTable.Column::contains).containsExactly("code", "politique", null);
            assertThat(table.rule().numbers()).containsExactly(ItemLevel.AXIS, ItemLevel.ACTION);
        });
    }

    @Test
    void every_word_that_is_offered_means_something() {
        assertThat(ColumnWords.choices())
                .allMatch(word -> ColumnWords.target(word).isPresent());
        assertThat(ColumnWords.target("lune")).isEmpty();
        assertThat(ColumnWords.target("axe/lune")).isEmpty();
    }
}
