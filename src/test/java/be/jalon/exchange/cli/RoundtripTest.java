package be.jalon.exchange.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.AnyWorkbooks;
import be.jalon.exchange.Readings;
import be.jalon.exchange.Workbooks;
import be.jalon.shell.cli.CommandLineFace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code roundtrip} gives back what it was given. */
class RoundtripTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return new CommandLineFace(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        folder)
                .run(arguments);
    }

    @Test
    void a_file_that_is_no_workbook_is_only_read() throws IOException {
        Files.write(folder.resolve("in.xml"), Readings.resource("ecomptes_to_app_201805V1.xml"));

        assertThat(run("roundtrip", "in.xml", "out.xml")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("in.xml").hasLineCount(1);
        assertThat(folder.resolve("out.xml")).doesNotExist();
    }

    @Test
    void the_sample_comes_back_byte_for_byte() throws IOException {
        byte[] sample = Readings.resource("pst-citoyennete.xlsx");
        Files.write(folder.resolve("in.xlsx"), sample);

        assertThat(run("roundtrip", "in.xlsx", "out.xlsx")).isZero();
        assertThat(Files.readAllBytes(folder.resolve("out.xlsx"))).isEqualTo(sample);
        assertThat(out.size()).isZero();
        assertThat(err.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void any_workbook_comes_back_byte_for_byte(int start) throws IOException {
        for (int i = 0; i < 25; i++) {
            byte[] workbook = AnyWorkbooks.number(start * 1_000 + i);
            Files.write(folder.resolve("in.xlsx"), workbook);

            assertThat(run("roundtrip", "in.xlsx", "out.xlsx"))
                    .as("number %d: %s", start * 1_000 + i, err)
                    .isLessThan(2);
            assertThat(Files.readAllBytes(folder.resolve("out.xlsx")))
                    .as("number %d", start * 1_000 + i)
                    .isEqualTo(workbook);
        }
    }

    @Test
    void forms_come_back_byte_for_byte() throws IOException {
        byte[] forms = Workbooks.with(book -> book.sheet("Fiche 1", sheet -> sheet.row("Intitulé", "Ouvrir une salle")
                        .row("Service", "Sport")
                        .row("Échéance", 2026)
                        .row("Description", "Une grande salle"))
                .sheet("Fiche 2", sheet -> sheet.row("Intitulé", "Creuser un étang")
                        .row("Service", "Parcs")
                        .row("Échéance", 2027)
                        .row("Budget ordinaire", "1.000 €")));
        Files.write(folder.resolve("in.xlsx"), forms);

        assertThat(run("roundtrip", "in.xlsx", "out.xlsx")).isZero();
        assertThat(Files.readAllBytes(folder.resolve("out.xlsx"))).isEqualTo(forms);
    }

    @Test
    void a_workbook_without_a_plan_comes_back_too_but_is_said_to_be_none() throws IOException {
        byte[] addresses = Workbooks.sheet(sheet -> sheet.row("Nom", "Rue"));
        Files.write(folder.resolve("in.xlsx"), addresses);

        assertThat(run("roundtrip", "in.xlsx", "out.xlsx")).isEqualTo(1);
        assertThat(Files.readAllBytes(folder.resolve("out.xlsx"))).isEqualTo(addresses);
    }

    @Test
    void what_cannot_be_written_is_refused_with_one_sentence() throws IOException {
        Files.write(folder.resolve("in.xlsx"), Readings.resource("pst-citoyennete.xlsx"));

        assertThat(run("roundtrip", "in.xlsx", "absent/out.xlsx")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("ne peut pas être écrit")
                .hasLineCount(1);
    }

    @Test
    void one_file_is_too_few() {
        assertThat(run("roundtrip", "in.xlsx")).isEqualTo(2);
    }
}
