package be.jalon.exchange.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Readings;
import be.jalon.exchange.Workbooks;
import be.jalon.exchange.workbook.RawOds;
import be.jalon.shell.cli.CommandLineFace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One table in four kinds of files holds one plan, and each of the files comes back as it was. */
class TwinsTest {

    private static final List<List<Object>> TABLE = List.of(
            List.of("PST de la commune"),
            List.of(),
            List.of(
                    "N°",
                    "Actions",
                    "Politique en charge",
                    "Service",
                    "Agent",
                    "Échéance",
                    "Budget ordinaire",
                    "RH",
                    "Remarques"),
            List.of("OS 1", "Objectif stratégique 1 : \"Vivre ensemble\""),
            List.of("OO 1.1", "Objectif opérationnel 1.1. Être à l’écoute"),
            List.of(
                    "A 1.1.1",
                    "Créer un marché, une fête ; et un verger",
                    "S. Boulanger",
                    "PCS\nService J",
                    "",
                    2026,
                    new BigDecimal("20000.5"),
                    "1/2 ETP"),
            List.of(
                    "A 1.1.2",
                    "=Nager",
                    "??",
                    "/",
                    "-",
                    "2e sem. 2026",
                    "CCE 3.000 €\nCCCA 1.793,50 €\n??",
                    "",
                    "à \"revoir\""),
            List.of("A 1.1.10", "Courir", "S. Boulanger", "", "", "30/06/2027", "20k€ | 500 €", 3));

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        out.reset();
        return new CommandLineFace(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        folder)
                .run(arguments);
    }

    private JsonNode inspect(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        assertThat(run("inspect", name)).as("%s: %s", name, err).isLessThan(2);
        return JsonMapper.builder().build().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private static byte[] xlsx() {
        return Workbooks.sheet(sheet -> TABLE.forEach(row -> sheet.row(
                row.stream().map(cell -> cell.equals("") ? null : cell).toArray())));
    }

    private static byte[] xls() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            HSSFSheet sheet = workbook.createSheet("Feuil1");
            for (int i = 0; i < TABLE.size(); i++) {
                HSSFRow row = sheet.createRow(i);
                for (int column = 0; column < TABLE.get(i).size(); column++) {
                    switch (TABLE.get(i).get(column)) {
                        case Number number -> row.createCell(column).setCellValue(number.doubleValue());
                        case Object text -> row.createCell(column).setCellValue(text.toString());
                    }
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] ods() {
        String rows = TABLE.stream()
                .map(row -> "<table:table-row>"
                        + row.stream().map(TwinsTest::odsCell).collect(Collectors.joining())
                        + "<table:table-cell table:number-columns-repeated=\"1000\"/></table:table-row>")
                .collect(Collectors.joining());
        return RawOds.rows("")
                .tables("<table:table table:name=\"Feuil1\">" + rows + "</table:table>")
                .bytes();
    }

    private static String odsCell(Object value) {
        if (value instanceof Number) {
            return "<table:table-cell office:value-type=\"float\" office:value=\"" + value + "\"/>";
        }
        String paragraphs = Arrays.stream(value.toString().split("\n"))
                .map(line -> "<text:p>" + line.replace("&", "&amp;").replace("<", "&lt;") + "</text:p>")
                .collect(Collectors.joining());
        return "<table:table-cell office:value-type=\"string\">" + paragraphs + "</table:table-cell>";
    }

    /** As spreadsheet programs write it: all lines have the same number of fields. */
    private static byte[] csv(String delimiter, Charset charset) {
        return TABLE.stream()
                .map(row -> Stream.concat(row.stream(), Stream.generate(() -> ""))
                        .limit(9)
                        .map(TwinsTest::field)
                        .collect(Collectors.joining(delimiter)))
                .collect(Collectors.joining("\r\n", "", "\r\n"))
                .getBytes(charset);
    }

    private static String field(Object value) {
        String text = value.toString();
        String safe = text.startsWith("=") || text.startsWith("-") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    @Test
    void the_four_kinds_hold_the_same_items() throws IOException {
        JsonNode items = inspect("Feuil1.xlsx", xlsx()).get("items");
        assertThat(items).hasSize(5);
        assertThat(items.get(2).get("raw").get("budget.ordinary").asString()).isEqualTo("20000.5");

        assertThat(inspect("Feuil1.xls", xls()).get("items")).as("xls").isEqualTo(items);
        assertThat(inspect("Feuil1.ods", ods()).get("items")).as("ods").isEqualTo(items);
        assertThat(inspect("Feuil1.csv", csv(";", StandardCharsets.UTF_8)).get("items"))
                .as("csv")
                .isEqualTo(items);
        assertThat(inspect("Feuil1.csv", csv(",", Charset.forName("windows-1252")))
                        .get("items"))
                .as("csv of Windows")
                .isEqualTo(items);
        assertThat(inspect("Feuil1.tsv", csv("\t", StandardCharsets.UTF_16)).get("items"))
                .as("text of Unicode")
                .isEqualTo(items);
        assertThat(inspect("Feuil1.txt", csv("|", StandardCharsets.UTF_8)).get("items"))
                .as("text with bars")
                .isEqualTo(items);
    }

    @Test
    void no_kind_loses_a_cell() throws IOException {
        for (JsonNode read : List.of(
                inspect("a.xlsx", xlsx()),
                inspect("a.xls", xls()),
                inspect("a.ods", ods()),
                inspect("a.csv", csv(";", StandardCharsets.UTF_8)))) {
            assertThat(read.get("cells").get("lost").asInt()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods", "csv"})
    void each_kind_comes_back_byte_for_byte(String kind) throws IOException {
        byte[] bytes =
                switch (kind) {
                    case "xlsx" -> xlsx();
                    case "xls" -> xls();
                    case "ods" -> ods();
                    default -> csv(";", Charset.forName("windows-1252"));
                };
        Files.write(folder.resolve("in." + kind), bytes);

        assertThat(run("roundtrip", "in." + kind, "out." + kind))
                .as(err.toString())
                .isZero();

        assertThat(Files.readAllBytes(folder.resolve("out." + kind))).isEqualTo(bytes);
    }

    @Test
    void the_sample_saved_as_opendocument_holds_the_same_items() throws IOException {
        JsonNode before = inspect("pst-citoyennete.xlsx", Readings.resource("pst-citoyennete.xlsx"));
        JsonNode after = inspect("citoyennete.ods", Readings.resource("kinds/citoyennete-libreoffice.ods"));

        assertThat(after.get("items")).isEqualTo(before.get("items"));
        assertThat(after.get("cells")).isEqualTo(before.get("cells"));
    }
}
