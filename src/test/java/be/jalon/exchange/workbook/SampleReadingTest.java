package be.jalon.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleReadingTest {

    private static final RawSheet SHEET = sheet();

    private static RawSheet sheet() {
        ReadOutcome outcome =
                WorkbookReader.read(DamagedWorkbooksTest.sample(), "pst-citoyennete.xlsx", ReadLimits.DEFAULTS);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        ReadOutcome.Read read = (ReadOutcome.Read) outcome;
        assertThat(read.problems()).isEmpty();
        assertThat(read.workbook().sheets()).hasSize(1);
        return read.workbook().sheet("Citoyenneté").orElseThrow();
    }

    private static RawCell cell(String address) {
        return SHEET.cell(CellRef.parse(address)).orElseThrow();
    }

    @Test
    void texts_numbers_and_line_breaks_are_as_in_the_sheet() {
        assertThat(cell("A1").text()).isEqualTo("VOLET EXTERNE : POLITIQUES COMMUNALES");
        assertThat(cell("G9").text()).isEqualTo("2020");
        assertThat(cell("G9").kind()).isEqualTo(CellKind.NUMBER);
        assertThat(cell("I9").text()).isEqualTo("CCE 3.000 €\nCCCA 3.000 €\nCPJ 6.000 €\nCCPH 3.000 €\n??");
        assertThat(cell("C14").text()).endsWith("(à préciser! Comment?)");
    }

    @Test
    void seventeen_cells_wear_the_colour_of_the_legend() {
        String swatch = cell("B22").fill();
        assertThat(swatch).isEqualTo("FFFFFF00");
        List<RawCell> flagged = SHEET.rows().stream()
                .filter(row -> row.index() < 20)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> swatch.equals(cell.fill()))
                .toList();
        assertThat(flagged).hasSize(17);
    }

    @Test
    void merged_headings_are_found_from_any_of_their_cells() {
        MergeIndex merges = SHEET.mergeIndex();
        assertThat(merges.at(CellRef.parse("F7")).map(Merge::a1)).hasValue("A7:K7");
        assertThat(merges.isCovered(CellRef.parse("F7"))).isTrue();
        assertThat(merges.isCovered(CellRef.parse("A7"))).isFalse();
        assertThat(merges.at(CellRef.parse("C9"))).isEmpty();
    }
}
