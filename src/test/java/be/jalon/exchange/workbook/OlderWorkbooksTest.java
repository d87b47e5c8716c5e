package be.jalon.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

class OlderWorkbooksTest {

    private final HSSFWorkbook workbook = new HSSFWorkbook();
    private final HSSFSheet sheet = workbook.createSheet("Aînés");
    private final HSSFRow row = sheet.createRow(8);

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private ReadOutcome outcome() throws IOException {
        return WorkbookReader.read(bytes(), "essai.xls", ReadLimits.DEFAULTS);
    }

    private RawSheet read() throws IOException {
        ReadOutcome outcome = outcome();
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).workbook().sheet("Aînés").orElseThrow();
    }

    private HSSFCellStyle format(String code) {
        HSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(code));
        return style;
    }

    private static String text(RawSheet sheet, String address) {
        return sheet.cell(CellRef.parse(address)).orElseThrow().text();
    }

    @Test
    void texts_numbers_and_dates_read_as_in_the_newer_format() throws IOException {
        row.createCell(0).setCellValue("Action 1.1.\nÀ préciser");
        row.createCell(1).setCellValue(2020);
        row.createCell(2).setCellValue(1793.5);
        row.createCell(3).setCellValue(1.1);
        row.getCell(3).setCellStyle(format("0.00"));
        row.createCell(4).setCellValue(44_012);
        row.getCell(4).setCellStyle(format("dd/mm/yyyy"));
        row.createCell(5).setCellValue(true);
        row.createCell(6).setCellValue("Action 1.1.\nÀ préciser");
        RawSheet read = read();
        assertThat(read.rows()).hasSize(1);
        assertThat(read.rows().getFirst().cells())
                .extracting(RawCell::text)
                .containsExactly(
                        "Action 1.1.\nÀ préciser",
                        "2020",
                        "1793.5",
                        "1.10",
                        "30/06/2020",
                        "VRAI",
                        "Action 1.1.\nÀ préciser");
        assertThat(read.cell(CellRef.parse("E9")).orElseThrow().kind()).isEqualTo(CellKind.DATE);
    }

    @Test
    void formulas_show_their_last_values() throws IOException {
        row.createCell(0).setCellFormula("1+1");
        row.createCell(1).setCellFormula("\"PC\"&\"S\"");
        row.createCell(2).setCellFormula("1/0");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        RawSheet read = read();
        assertThat(text(read, "A9")).isEqualTo("2");
        assertThat(text(read, "B9")).isEqualTo("PCS");
        assertThat(text(read, "C9")).isEqualTo("#DIV/0!");
        assertThat(read.cell(CellRef.parse("A9")).orElseThrow().formula()).isEmpty();
        assertThat(((ReadOutcome.Read) outcome()).problems())
                .extracting(CellProblem::kind)
                .containsExactly(CellProblem.Kind.ERROR_VALUE);
    }

    @Test
    void fills_have_the_keys_of_the_newer_format() throws IOException {
        workbook.getCustomPalette().setColorAtIndex((short) 20, (byte) 0x12, (byte) 0xAB, (byte) 0x34);
        fill(0, (short) 13, FillPatternType.SOLID_FOREGROUND);
        fill(1, (short) 20, FillPatternType.SOLID_FOREGROUND);
        fill(2, (short) 13, FillPatternType.THIN_FORWARD_DIAG);
        RawSheet read = read();
        assertThat(read.cell(CellRef.parse("A9")).orElseThrow().fill()).isEqualTo("FFFFFF00");
        assertThat(read.cell(CellRef.parse("B9")).orElseThrow().fill()).isEqualTo("FF12AB34");
        assertThat(read.cell(CellRef.parse("C9")).orElseThrow().fill()).isEqualTo("lightUp:FFFFFF00:FFFFFFFF");
    }

    private void fill(int column, short colour, FillPatternType pattern) {
        HSSFCellStyle style = workbook.createCellStyle();
        style.setFillForegroundColor(colour);
        style.setFillBackgroundColor((short) 9);
        style.setFillPattern(pattern);
        row.createCell(column).setCellStyle(style);
    }

    @Test
    void bold_texts_are_known() throws IOException {
        for (int column = 0; column < 8; column++) {
            HSSFCellStyle style = workbook.createCellStyle();
            HSSFFont font = workbook.createFont();
            font.setBold(column % 2 == 1);
            style.setFont(font);
            row.createCell(column).setCellValue("x");
            row.getCell(column).setCellStyle(style);
        }
        assertThat(read().rows().getFirst().cells())
                .extracting(RawCell::bold)
                .containsExactly(false, true, false, true, false, true, false, true);
    }

    @Test
    void italics_and_how_far_a_text_is_set_in_are_known() throws IOException {
        HSSFCellStyle style = workbook.createCellStyle();
        HSSFFont font = workbook.createFont();
        font.setItalic(true);
        style.setFont(font);
        style.setIndention((short) 4);
        row.createCell(0).setCellValue("x");
        row.getCell(0).setCellStyle(style);

        assertThat(read().rows().getFirst().cells())
                .extracting(RawCell::look)
                .containsExactly(new CellLook(null, false, true, 4));
    }

    @Test
    void merges_and_hidden_things_are_known() throws IOException {
        sheet.addMergedRegion(CellRangeAddress.valueOf("A9:D10"));
        sheet.setColumnHidden(2, true);
        row.createCell(0).setCellValue("x");
        row.setZeroHeight(true);
        workbook.createSheet("Autre");
        workbook.setSheetHidden(0, true);
        RawSheet read = read();
        assertThat(read.merges()).extracting(Merge::a1).containsExactly("A9:D10");
        assertThat(read.hiddenColumns()).containsOnlyKeys(2);
        assertThat(read.rows().getFirst().hidden()).isTrue();
        assertThat(read.hidden()).isTrue();
    }

    @Test
    void a_password_and_a_missing_end_are_refused() throws IOException {
        row.createCell(0).setCellValue("x".repeat(5_000));
        byte[] whole = bytes();
        ReadOutcome intact = outcome();
        for (int length = 600; length < whole.length; length += 1_111) {
            ReadOutcome cut = WorkbookReader.read(Arrays.copyOf(whole, length), "essai.xls", ReadLimits.DEFAULTS);
            // Behind the cells come only the author's name and the like.
            assertThat(cut.equals(intact) || cut instanceof ReadOutcome.Refused).isTrue();
        }
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        byte[] locked = bytes();
        Biff8EncryptionKey.setCurrentUserPassword(null);
        assertThat(WorkbookReader.read(locked, "essai.xls", ReadLimits.DEFAULTS))
                .isEqualTo(new ReadOutcome.Refused(RefusalReason.ENCRYPTED, List.of("essai.xls")));
    }

    @Test
    void it_is_known_which_files_can_be_changed() throws IOException {
        assertThat(WorkbookEditor.canChange(bytes())).isFalse();
        assertThat(WorkbookEditor.canChange(DamagedWorkbooksTest.sample())).isTrue();
    }
}
