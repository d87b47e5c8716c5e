package be.jalon.exchange.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Readings;
import be.jalon.exchange.Workbooks;
import be.jalon.shell.cli.CommandLineFace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code inspect} prints the plan of a file as JSON, and nothing but one sentence when it cannot. */
class InspectTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Path sample;

    @BeforeEach
    void copySample() throws IOException {
        sample = Files.write(folder.resolve("pst-citoyennete.xlsx"), Readings.resource("pst-citoyennete.xlsx"));
    }

    private int run(String... arguments) {
        return new CommandLineFace(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        folder)
                .run(arguments);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private JsonNode printed() {
        return JSON.readTree(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void the_sample_gives_everything_that_is_expected_of_it() {
        assertThat(run("inspect", sample.toString())).isZero();

        JsonNode expected = JSON.readTree(Readings.text("pst-citoyennete.expected.json"));
        List<String> differences = new ArrayList<>();
        assertThat(printed().get("items").size())
                .isEqualTo(expected.get("items").size());
        compare("", expected, printed(), differences);
        assertThat(differences).isEmpty();
        assertThat(said()).isEmpty();
    }

    /** Every key that is expected must be there and equal; other keys may be there too. */
    private static void compare(String path, JsonNode expected, JsonNode actual, List<String> differences) {
        if (actual == null) {
            differences.add(path + " is missing");
        } else if (expected.isObject()) {
            expected.properties()
                    .forEach(entry -> compare(
                            path + "." + entry.getKey(), entry.getValue(), actual.get(entry.getKey()), differences));
        } else if (expected.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                compare(path + "[" + i + "]", expected.get(i), actual.get(i), differences);
            }
        } else if (!expected.equals(actual)) {
            differences.add(path + ": " + expected + " expected, " + actual + " found");
        }
    }

    @Test
    void the_sample_has_nine_actions_and_seventeen_waiting_cells_and_loses_none() {
        run("inspect", "pst-citoyennete.xlsx");

        int actions = 0;
        int pending = 0;
        for (JsonNode item : printed().get("items")) {
            actions += item.get("level").asString().equals("ACTION") ? 1 : 0;
            pending += item.get("pending").size();
        }
        assertThat(actions).isEqualTo(9);
        assertThat(pending).isEqualTo(17);
        JsonNode cells = printed().get("cells");
        assertThat(cells.get("read").asInt()).isEqualTo(81);
        assertThat(cells.get("lost").asInt()).isZero();
        assertThat(cells.get("mapped").asInt() + cells.get("kept").asInt()).isEqualTo(81);
    }

    @Test
    void the_sheet_is_described_with_its_layout_headers_and_columns() {
        run("inspect", "pst-citoyennete.xlsx");

        JsonNode sheet = printed().get("sheets").get(0);
        assertThat(printed().get("file").asString()).isEqualTo("pst-citoyennete.xlsx");
        assertThat(sheet.get("name").asString()).isEqualTo("Citoyenneté");
        assertThat(sheet.get("layout").asString()).isEqualTo("pst-wallon");
        assertThat(sheet.get("headerRows").toString()).isEqualTo("[5,6]");
        assertThat(sheet.get("columns").toString())
                .isEqualTo("{\"C\":\"title\",\"D\":\"political\",\"E\":\"service\",\"F\":\"agent\",\"G\":\"deadline\","
                        + "\"H\":\"code\",\"I\":\"budget.ordinary\",\"J\":\"budget.extraordinary\",\"K\":\"staff\"}");
    }

    @Test
    void raw_texts_and_findings_are_printed_as_written() {
        run("inspect", "pst-citoyennete.xlsx");

        JsonNode action = printed().get("items").get(4);
        assertThat(action.get("raw").get("title").asString()).startsWith("Action 1.1. Redynamiser");
        assertThat(action.get("raw").get("code").asString()).isEqualTo("A 1.1");
        assertThat(action.get("raw").get("deadline").asString()).isEqualTo("2020");
        assertThat(action.get("raw").get("budget.ordinary").asString()).startsWith("CCE 3.000 €\nCCCA");
        assertThat(action.get("budget").get(0).get("cell").asString()).isEqualTo("Citoyenneté!I9");
        assertThat(printed().get("findings").valueStream().map(finding -> finding.get("cell")
                        .asString()))
                .contains("Citoyenneté!G10");
    }

    @Test
    void an_exchange_of_eComptes_is_inspected_as_well() throws IOException {
        Files.write(folder.resolve("retour.xml"), Readings.resource("ecomptes_to_app_201805V1.xml"));

        assertThat(run("inspect", "retour.xml")).isZero();
        JsonNode action = printed().get("items").get(4);
        assertThat(printed().get("items").size()).isEqualTo(6);
        assertThat(printed().get("sheets").get(0).get("layout").asString()).isEqualTo("ecomptes-201805V1");
        assertThat(action.get("cell").asString()).startsWith("Action a-1-3!L");
        assertThat(action.get("status").asString()).isEqualTo("IN_PROGRESS");
        assertThat(action.get("deadline").get("to").asString()).isEqualTo("2020-12-31");
        assertThat(action.get("budget").get(0).get("amount").asString()).isEqualTo("20000.00");
        assertThat(action.get("budget").get(0).get("article").asString()).isEqualTo("1042/123-13");
        assertThat(action.get("budget").get(0).get("cell").asString()).startsWith("Action a-1-3!L");
        assertThat(action.get("raw").get("progress").asString()).isEqualTo("12.5");
        JsonNode cells = printed().get("cells");
        assertThat(cells.get("lost").asInt()).isZero();
        assertThat(cells.get("mapped").asInt() + cells.get("kept").asInt())
                .isEqualTo(cells.get("read").asInt());
    }

    @Test
    void a_fiche_is_inspected_as_well() throws IOException {
        Files.write(folder.resolve("fiche.txt"), Readings.resource("fiche-action-F007.txt"));

        assertThat(run("inspect", "fiche.txt")).isZero();
        JsonNode fiche = printed().get("items").get(0);
        assertThat(fiche.get("code").asString()).isEqualTo("F007");
        assertThat(fiche.get("deadline").get("precision").asString()).isEqualTo("ONGOING");
        assertThat(fiche.get("extra").get("Périmètre").asString()).isEqualTo("EPT Grand-Orly Seine Bièvre");
        assertThat(printed().get("cells").get("lost").asInt()).isZero();
    }

    @Test
    void a_broken_exchange_is_refused_with_one_sentence() throws IOException {
        Files.writeString(folder.resolve("coupe.xml"), "<?xml version=\"1.0\"?>\n<dataroot>\n<Identifiants>");

        assertThat(run("inspect", "coupe.xml")).isEqualTo(2);
        assertThat(said()).contains("coupe.xml").contains("ligne 3").hasLineCount(1);
    }

    @Test
    void a_file_without_any_table_is_done_with_a_blocking_finding() throws IOException {
        Files.write(folder.resolve("adresses.xlsx"), Workbooks.sheet(sheet -> sheet.row("Nom", "Rue")));

        assertThat(run("inspect", "adresses.xlsx")).isEqualTo(1);
        assertThat(printed().get("items").size()).isZero();
        assertThat(printed().get("findings").get(0).get("severity").asString()).isEqualTo("BLOCKING");
        assertThat(said()).contains("Aucun tableau de plan").hasLineCount(1);
    }

    @Test
    void a_file_that_is_no_workbook_is_refused_with_one_sentence() throws IOException {
        Files.writeString(folder.resolve("lettre.xlsx"), "Bonjour");

        assertThat(run("inspect", "lettre.xlsx")).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(said()).contains("lettre.xlsx").hasLineCount(1).doesNotContain("Exception");
    }

    @Test
    void a_file_that_does_not_exist_is_refused_with_one_sentence() {
        assertThat(run("inspect", "absent.xlsx")).isEqualTo(2);
        assertThat(said()).isEqualToIgnoringNewLines("«\u202fabsent.xlsx\u202f» n’existe pas.");
    }

    @Test
    void a_folder_is_refused_with_one_sentence() {
        assertThat(run("inspect", folder.toString())).isEqualTo(2);
        assertThat(said()).contains("n’est pas un fichier").hasLineCount(1);
    }

    @Test
    void missing_and_unknown_arguments_are_refused_with_one_sentence() {
        assertThat(run("inspect")).isEqualTo(2);
        assertThat(run("inspect", "a", "b")).isEqualTo(2);
        assertThat(run("inspect", "--verbose", "a")).isEqualTo(2);
        assertThat(said()).hasLineCount(3).contains("inspect FICHIER");
    }

    @Test
    void a_broken_profile_beside_the_application_is_named() throws IOException {
        Path profile =
                Files.createDirectories(folder.resolve("import-templates/nous")).resolve("profile.yaml");
        Files.writeString(profile, "nom: Nous\ncolonne: {}\n");

        assertThat(run("inspect", "pst-citoyennete.xlsx")).isEqualTo(2);
        assertThat(said()).contains("profile.yaml").contains("colonne").hasLineCount(1);
    }

    @Test
    void only_the_commands_are_handled_here() {
        assertThat(CommandLineFace.handles(new String[] {"inspect", "x"})).isTrue();
        assertThat(CommandLineFace.handles(new String[] {"--server.port=1"})).isFalse();
        assertThat(CommandLineFace.handles(new String[] {})).isFalse();
    }
}
