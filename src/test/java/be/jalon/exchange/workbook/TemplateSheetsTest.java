package be.jalon.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TemplateSheetsTest {

    private final TemplateSheets template = new TemplateSheets(bytes());

    @Test
    void the_template_names_the_rows_that_serve_as_models() {
        assertThat(template.namedCells())
                .containsEntry("ligne_volet", CellRef.parse("A1"))
                .containsEntry("ligne_action", CellRef.parse("A13"))
                .containsKeys("ligne_domaine", "ligne_objectif_strategique", "ligne_objectif_operationnel", "legende");
    }

    @Test
    void every_tab_is_a_copy_of_the_model_with_its_print_set_up_and_validations() throws IOException {
        TemplateSheets.Copies copies = template.copies(List.of("Mobilité", "Climat"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(copies.bytes()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(workbook.getAllNames())
                    .allMatch(name -> name.getNameName().startsWith("_xlnm"));
            XSSFSheet first = workbook.getSheet("Mobilité");
            XSSFSheet second = workbook.getSheet("Climat");
            assertThat(second.getMergedRegions()).isEqualTo(first.getMergedRegions());
            assertThat(second.getDataValidations()).hasSameSizeAs(first.getDataValidations());
            assertThat(second.getRepeatingRows().getFirstRow()).isEqualTo(4);
            assertThat(second.getRepeatingRows().getLastRow()).isEqualTo(5);
            assertThat(second.getColumnWidth(2)).isEqualTo(first.getColumnWidth(2));
            assertThat(second.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 6);
            assertThat(second.getPrintSetup().getLandscape()).isTrue();
            assertThat(second.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A3_PAPER);
            assertThat(second.getPrintSetup().getFitHeight()).isZero();
            assertThat(workbook.getPrintArea(1)).isEqualTo("Climat!$A$1:$M$34");
        }
    }

    @Test
    void names_that_no_workbook_allows_are_made_valid_and_different() {
        TemplateSheets.Copies copies = template.copies(List.of(
                "Eau / sols ?",
                "eau   sols  ",
                "",
                "Un domaine dont le nom est bien plus long que permis",
                "Un domaine dont le nom est bien plus long encore"));
        assertThat(copies.sheets()).doesNotHaveDuplicates().allSatisfy(name -> {
            assertThat(name).isNotBlank().hasSizeLessThanOrEqualTo(31);
            assertThat(name).doesNotContainPattern("[\\[\\]:*?/\\\\]");
        });
    }

    private static byte[] bytes() {
        try (InputStream stream =
                TemplateSheetsTest.class.getResourceAsStream("/import-templates/pst-wallon/template.xlsx")) {
            assertThat(stream).isNotNull();
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
