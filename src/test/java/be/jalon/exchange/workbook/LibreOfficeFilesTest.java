package be.jalon.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Readings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One table, saved by LibreOffice in three kinds of files. */
class LibreOfficeFilesTest {

    /** What LibreOffice calls a circular reference in the files of Excel, which has no such error. */
    private static final String CIRCLE = "#VALUE!";

    private static ReadOutcome.Read read(String name) {
        ReadOutcome outcome = WorkbookReader.read(Readings.resource("kinds/" + name), name, ReadLimits.DEFAULTS);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return (ReadOutcome.Read) outcome;
    }

    /** Below a merged block LibreOffice writes colours into some kinds of files only. */
    private static List<String> cells(RawSheet sheet) {
        MergeIndex merges = sheet.mergeIndex();
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> !merges.isCovered(cell.ref()))
                        .map(cell -> cell.ref() + " " + cell.kind() + " " + cell.text() + " "
                                + (row.hidden() ? "masquée " : "") + cell.fill()))
                .toList();
    }

    @Test
    void every_kind_of_value_is_read_from_an_opendocument_file() {
        ReadOutcome.Read ods = read("valeurs-libreoffice.ods");
        assertThat(cells(ods.workbook().sheet("Valeurs").orElseThrow()))
                .containsExactly(
                        "A1 TEXT date null",
                        "B1 DATE 30/06/2020 null",
                        "A2 TEXT mois null",
                        "B2 DATE 06/2020 null",
                        "A3 TEXT moment null",
                        "B3 DATE 30/06/2020 08:15 null",
                        "A4 TEXT heure null",
                        "B4 DATE 08:05 null",
                        "A5 TEXT durée null",
                        "B5 DATE 32:05 null",
                        "A6 TEXT pour cent null",
                        "B6 NUMBER 50% null",
                        "A7 TEXT numéro null",
                        "B7 NUMBER 1.10 null",
                        "A8 TEXT code null",
                        "B8 NUMBER A 1.1 null",
                        "A9 TEXT zéros null",
                        "B9 NUMBER 007 null",
                        "A10 TEXT euros null",
                        "B10 NUMBER 20000.5 null",
                        "A11 TEXT vrai null",
                        "B11 BOOLEAN VRAI null",
                        "A12 TEXT formule null",
                        "B12 NUMBER 8 null",
                        "A13 TEXT erreur null",
                        "B13 ERROR #DIV/0! null",
                        "A14 TEXT cercle null",
                        "B14 ERROR Err:522 null",
                        "A15 TEXT lignes null",
                        "B15 TEXT PCS\nService   J null",
                        "A19 TEXT cachée masquée null",
                        "B19 EMPTY  masquée FFFFFF00",
                        "C19 NUMBER 1 masquée FFFFFF00",
                        "A20 TEXT fusion FFFFFF00");
        assertThat(ods.workbook().sheet("Masquée").orElseThrow().hidden()).isTrue();
        assertThat(ods.problems())
                .extracting(problem -> problem.kind() + " " + problem.address())
                .containsExactly("ERROR_VALUE Valeurs!B13", "ERROR_VALUE Valeurs!B14");
    }

    @Test
    void the_three_kinds_read_the_same() {
        RawWorkbook ods = read("valeurs-libreoffice.ods").workbook();
        for (String other : List.of("valeurs-libreoffice.xlsx", "valeurs-libreoffice.xls")) {
            RawWorkbook twin = read(other).workbook();
            assertThat(twin.sheets()).extracting(RawSheet::name).containsExactly("Valeurs", "Masquée");
            for (RawSheet sheet : ods.sheets()) {
                RawSheet same = twin.sheet(sheet.name()).orElseThrow();
                assertThat(cells(same))
                        .as(other)
                        .isEqualTo(cells(sheet).stream()
                                .map(cell -> cell.replace("Err:522", CIRCLE))
                                .toList());
                assertThat(same.merges()).as(other).isEqualTo(sheet.merges());
                assertThat(same.hidden()).as(other).isEqualTo(sheet.hidden());
                assertThat(same.hiddenColumns()).as(other).isEqualTo(sheet.hiddenColumns());
            }
        }
    }

    @Test
    void the_sample_saved_as_opendocument_has_the_same_cells_colours_and_merges() {
        RawSheet before = Workbooks.read(DamagedWorkbooksTest.sample())
                .sheet("Citoyenneté")
                .orElseThrow();
        RawSheet after = read("citoyennete-libreoffice.ods")
                .workbook()
                .sheet("Citoyenneté")
                .orElseThrow();
        assertThat(cells(after)).isEqualTo(cells(before));
        assertThat(after.merges()).hasSameElementsAs(before.merges());
    }
}
