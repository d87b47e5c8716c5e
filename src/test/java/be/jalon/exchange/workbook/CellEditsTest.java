package be.jalon.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.exchange.workbook.SheetEdit.SetCell;
import be.jalon.exchange.workbook.SheetEdit.SetFill;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellEditsTest {

    private static final String SAMPLE_SHEET = "Citoyenneté";
    private static final byte[] SAMPLE = DamagedWorkbooksTest.sample();

    private static SheetEdit text(String address, String text) {
        return new SetCell(SAMPLE_SHEET, CellRef.parse(address), CellContent.text(text));
    }

    private static SheetEdit fill(String address, String fill) {
        return new SetFill(SAMPLE_SHEET, CellRef.parse(address), fill);
    }

    private static Map<CellRef, RawCell> cells(byte[] workbook) {
        Map<CellRef, RawCell> cells = new TreeMap<>();
        Workbooks.read(workbook).sheets().getFirst().rows().forEach(row -> row.cells()
                .forEach(cell -> cells.put(cell.ref(), cell)));
        return cells;
    }

    private static RawCell edited(SheetEdit... edits) {
        byte[] after = WorkbookEditor.apply(SAMPLE, List.of(edits));
        SetCell set = (SetCell) edits[0];
        return Workbooks.read(after).sheets().getFirst().cell(set.cell()).orElseThrow();
    }

    @Test
    void without_edits_the_workbook_is_the_same_byte_for_byte() {
        assertThat(WorkbookEditor.apply(SAMPLE, List.of())).isEqualTo(SAMPLE);
    }

    @Test
    void a_changed_text_changes_that_cell_and_nothing_else() throws IOException {
        byte[] after = WorkbookEditor.apply(SAMPLE, List.of(text("G10", "2e sem. 2021")));
        Workbooks.assertOnlyChanged(SAMPLE, after, RawXlsx.SHEET, RawXlsx.SHARED);
        Map<CellRef, RawCell> before = cells(SAMPLE);
        Map<CellRef, RawCell> now = cells(after);
        RawCell cell = now.remove(CellRef.parse("G10"));
        assertThat(cell.text()).isEqualTo("2e sem. 2021");
        assertThat(cell.fill()).isEqualTo("FFFFFF00");
        before.remove(CellRef.parse("G10"));
        assertThat(now).isEqualTo(before);
        try (XSSFWorkbook other = Workbooks.open(after)) {
            XSSFCell same = other.getSheetAt(0).getRow(9).getCell(6);
            assertThat(same.getStringCellValue()).isEqualTo("2e sem. 2021");
            assertThat(same.getCellStyle().getIndex()).isEqualTo((short) 6);
        }
    }

    @Test
    void the_sheet_around_the_cell_is_the_same_text() {
        String before = Workbooks.part(SAMPLE, RawXlsx.SHEET);
        String after = Workbooks.part(WorkbookEditor.apply(SAMPLE, List.of(text("G10", "/"))), RawXlsx.SHEET);
        assertThat(after)
                .isEqualTo(before.replace(
                        "<c r=\"G10\" s=\"6\" t=\"s\"><v>24</v></c>", "<c r=\"G10\" s=\"6\" t=\"s\"><v>21</v></c>"));
    }

    @Test
    void a_text_that_the_workbook_holds_is_used_again() {
        String shared =
                Workbooks.part(WorkbookEditor.apply(SAMPLE, List.of(text("G10", "S. Boulanger"))), RawXlsx.SHARED);
        assertThat(shared).contains("uniqueCount=\"53\"").contains("count=\"80\"");
        String added = Workbooks.part(WorkbookEditor.apply(SAMPLE, List.of(text("G10", "A. Tilleul"))), RawXlsx.SHARED);
        assertThat(added).contains("uniqueCount=\"54\"").endsWith("<si><t>A. Tilleul</t></si></sst>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PCS\nService comm.",
                " espaces ",
                "a  b",
                "<b>&amp; \"c\" 'd'",
                "_x000D_ et _x005F_",
                "\u0007 cloche",
                "😀 é ∑",
                "tab\tulation",
                "]]>",
                "0012"
            })
    void any_text_reads_back_as_it_was_written(String text) throws IOException {
        assertThat(edited(text("C9", text)).text()).isEqualTo(text);
        assertThat(edited(text("C9", text)).kind()).isEqualTo(CellKind.TEXT);
        try (XSSFWorkbook other = Workbooks.open(WorkbookEditor.apply(SAMPLE, List.of(text("C9", text))))) {
            assertThat(other.getSheetAt(0).getRow(8).getCell(2).getStringCellValue())
                    .isEqualTo(text);
        }
    }

    @Test
    void half_a_character_is_written_as_it_is_and_told_when_it_is_read() {
        byte[] after = WorkbookEditor.apply(SAMPLE, List.of(text("C9", "\uD800 seul")));
        ReadOutcome.Read read = (ReadOutcome.Read) WorkbookReader.read(after, "essai.xlsx", ReadLimits.DEFAULTS);
        assertThat(read.problems())
                .containsExactly(new CellProblem(
                        SAMPLE_SHEET, CellRef.parse("C9"), CellProblem.Kind.BAD_CHARACTERS, "\uFFFD seul"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+32 4", "-", "@PCS", "=cmd|' /C calc'!A0"})
    void a_text_that_looks_like_a_formula_stays_a_text(String text) throws IOException {
        byte[] after = WorkbookEditor.apply(SAMPLE, List.of(text("G9", text), text("G11", text)));
        Workbooks.assertOnlyChanged(SAMPLE, after, RawXlsx.SHEET, RawXlsx.SHARED, RawXlsx.STYLES);
        try (XSSFWorkbook other = Workbooks.open(after)) {
            XSSFCell cell = other.getSheetAt(0).getRow(8).getCell(6);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell.getCellStyle().getWrapText()).isTrue();
            assertThat(other.getSheetAt(0).getRow(10).getCell(6).getCellStyle().getIndex())
                    .isEqualTo(cell.getCellStyle().getIndex());
            assertThat(other.getNumCellStyles()).isEqualTo(9);
        }
    }

    @Test
    void a_number_stays_a_number() throws IOException {
        byte[] after = WorkbookEditor.apply(
                SAMPLE,
                List.of(new SetCell(
                        SAMPLE_SHEET, CellRef.parse("G10"), CellContent.number(new BigDecimal("2021.50")))));
        try (XSSFWorkbook other = Workbooks.open(after)) {
            assertThat(other.getSheetAt(0).getRow(9).getCell(6).getNumericCellValue())
                    .isEqualTo(2021.5);
        }
        assertThat(cells(after).get(CellRef.parse("G10")).number()).isEqualByComparingTo("2021.5");
    }

    @Test
    void an_emptied_cell_keeps_its_style() throws IOException {
        byte[] after = WorkbookEditor.apply(SAMPLE, List.of(text("G10", "")));
        assertThat(Workbooks.part(after, RawXlsx.SHEET)).contains("<c r=\"G10\" s=\"6\"/>");
        try (XSSFWorkbook other = Workbooks.open(after)) {
            assertThat(other.getSheetAt(0).getRow(9).getCell(6).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void a_flag_uses_the_style_that_the_sheet_has_for_it() {
        byte[] after = WorkbookEditor.apply(SAMPLE, List.of(fill("C9", "FFFFFF00"), fill("G10", null)));
        Workbooks.assertOnlyChanged(SAMPLE, after, RawXlsx.SHEET);
        Map<CellRef, RawCell> now = cells(after);
        assertThat(now.get(CellRef.parse("C9")).fill()).isEqualTo("FFFFFF00");
        assertThat(now.get(CellRef.parse("G10")).fill()).isNull();
        String sheet = Workbooks.part(after, RawXlsx.SHEET);
        assertThat(sheet).contains("<c r=\"C9\" s=\"6\" t=\"s\">").contains("<c r=\"G10\" s=\"5\" t=\"s\">");
    }

    @Test
    void a_new_colour_adds_a_style_that_differs_in_nothing_else() throws IOException {
        byte[] after = WorkbookEditor.apply(SAMPLE, List.of(fill("A8", "FF12AB34"), fill("B8", "FF12AB34")));
        Workbooks.assertOnlyChanged(SAMPLE, after, RawXlsx.SHEET, RawXlsx.STYLES);
        assertThat(cells(after).get(CellRef.parse("B8")).fill()).isEqualTo("FF12AB34");
        try (XSSFWorkbook other = Workbooks.open(after)) {
            XSSFCell cell = other.getSheetAt(0).getRow(7).getCell(0);
            assertThat(cell.getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .isEqualTo("FF12AB34");
            assertThat(cell.getCellStyle().getFont().getItalic()).isTrue();
            assertThat(other.getNumCellStyles()).isEqualTo(9);
        }
    }

    @Test
    void a_pattern_can_be_a_flag_too() {
        byte[] after = WorkbookEditor.apply(SAMPLE, List.of(fill("C9", "lightUp:FFFF0000:FFFFFFFF")));
        assertThat(cells(after).get(CellRef.parse("C9")).fill()).isEqualTo("lightUp:FFFF0000:FFFFFFFF");
    }

    @Test
    void value_and_fill_of_one_cell_may_both_change_and_the_later_change_counts() {
        byte[] after = WorkbookEditor.apply(
                SAMPLE, List.of(text("C9", "un"), fill("C9", "FFFFFF00"), text("C9", "deux"), fill("C9", null)));
        RawCell cell = cells(after).get(CellRef.parse("C9"));
        assertThat(cell.text()).isEqualTo("deux");
        assertThat(cell.fill()).isNull();
    }

    @Test
    void cells_and_rows_that_were_not_there_come_in_their_places() throws IOException {
        byte[] after = WorkbookEditor.apply(
                SAMPLE,
                List.of(
                        text("C2", "deux"),
                        text("M9", "plus loin"),
                        text("B1", "un"),
                        text("A40", "fin"),
                        text("Z9", "")));
        Map<CellRef, RawCell> now = cells(after);
        assertThat(now.get(CellRef.parse("C2")).text()).isEqualTo("deux");
        assertThat(now.get(CellRef.parse("A40")).text()).isEqualTo("fin");
        String sheet = Workbooks.part(after, RawXlsx.SHEET);
        assertThat(sheet)
                .contains("<dimension ref=\"A1:M40\"/>")
                .contains("<row r=\"9\" spans=\"1:26\"")
                .doesNotContain("Z9");
        try (XSSFWorkbook other = Workbooks.open(after)) {
            assertThat(other.getSheetAt(0).getRow(8).getCell(12).getStringCellValue())
                    .isEqualTo("plus loin");
            assertThat(other.getSheetAt(0).getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo("un");
        }
    }

    @Test
    void a_new_cell_takes_the_style_of_its_row_or_column() {
        byte[] before = RawXlsx.sheet("<cols><col min=\"2\" max=\"3\" style=\"1\"/></cols><sheetData>"
                        + "<row r=\"1\" s=\"2\" customFormat=\"1\"/><row r=\"2\"/></sheetData>")
                .styles("", "<fill/>", "<xf/><xf fontId=\"1\"/><xf fontId=\"2\"/>")
                .bytes();
        byte[] after = WorkbookEditor.apply(
                before,
                List.of(
                        new SetCell("Feuille", CellRef.parse("B1"), CellContent.number(BigDecimal.ONE)),
                        new SetCell("Feuille", CellRef.parse("C2"), CellContent.number(BigDecimal.ONE)),
                        new SetCell("Feuille", CellRef.parse("D3"), CellContent.number(BigDecimal.TEN))));
        assertThat(Workbooks.part(after, RawXlsx.SHEET))
                .contains("<row r=\"1\" s=\"2\" customFormat=\"1\"><c r=\"B1\" s=\"2\"><v>1</v></c></row>")
                .contains("<row r=\"2\"><c r=\"C2\" s=\"1\"><v>1</v></c></row>")
                .contains("<row r=\"3\"><c r=\"D3\"><v>10</v></c></row>");
    }

    @Test
    void a_sheet_without_rows_and_a_workbook_without_shared_texts_can_be_written_to() {
        byte[] before = RawXlsx.sheet("<sheetData/>")
                .replace(
                        "xl/_rels/workbook.xml.rels",
                        RawXlsx.relationship("rId2", "sharedStrings", "sharedStrings.xml"),
                        "")
                .without(RawXlsx.SHARED)
                .bytes();
        byte[] after = WorkbookEditor.apply(
                before, List.of(new SetCell("Feuille", CellRef.parse("B2"), CellContent.text("a\nb"))));
        assertThat(cells(after).get(CellRef.parse("B2")).text()).isEqualTo("a\nb");
        assertThat(Workbooks.part(after, RawXlsx.SHEET)).contains("t=\"inlineStr\"");
    }

    @Test
    void a_workbook_without_styles_takes_texts_of_any_kind() {
        byte[] before = RawXlsx.rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                .replace("xl/_rels/workbook.xml.rels", RawXlsx.relationship("rId3", "styles", "styles.xml"), "")
                .without(RawXlsx.STYLES)
                .bytes();
        byte[] after = WorkbookEditor.apply(
                before, List.of(new SetCell("Feuille", CellRef.parse("A1"), CellContent.text("=1"))));
        assertThat(cells(after).get(CellRef.parse("A1")).text()).isEqualTo("=1");
    }

    @Test
    void what_no_library_knows_is_kept() {
        String odd = "<x:row r=\"1\" x14:odd=\"&quot;1&quot;\"><!-- <c> --><x:c r=\"A1\" s=\"0\" my='2'><x:v>1</x:v>"
                + "<x:extLst><my/></x:extLst></x:c ><x:c r=\"B1\"><x:v>2</x:v></x:c></x:row>";
        byte[] before = RawXlsx.rows("")
                .part(
                        RawXlsx.SHEET,
                        "\uFEFF<?xml version=\"1.0\"?>\r\n<x:worksheet xmlns:x=\"" + RawXlsx.MAIN
                                + "\" xmlns:x14=\"urn:x14\"><x:sheetData>" + odd + "</x:sheetData></x:worksheet>\n")
                .bytes();
        byte[] after = WorkbookEditor.apply(
                before, List.of(new SetCell("Feuille", CellRef.parse("A1"), CellContent.number(BigDecimal.TEN))));
        assertThat(Workbooks.part(after, RawXlsx.SHEET))
                .isEqualTo(Workbooks.part(before, RawXlsx.SHEET)
                        .replace(
                                "<x:c r=\"A1\" s=\"0\" my='2'><x:v>1</x:v><x:extLst><my/></x:extLst></x:c >",
                                "<x:c r=\"A1\" s=\"0\" my=\"2\"><x:v>10</x:v><x:extLst><my/></x:extLst></x:c>"));
    }

    @Test
    void a_part_in_another_encoding_stays_in_it() {
        String sheet = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet xmlns=\"" + RawXlsx.MAIN
                + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>é</v></c></row></sheetData></worksheet>";
        byte[] before = RawXlsx.rows("")
                .part(RawXlsx.SHEET, ("\uFEFF" + sheet).getBytes(java.nio.charset.StandardCharsets.UTF_16LE))
                .bytes();
        byte[] after = WorkbookEditor.apply(
                before, List.of(new SetCell("Feuille", CellRef.parse("B1"), CellContent.number(BigDecimal.TEN))));
        assertThat(cells(after).get(CellRef.parse("A1")).text()).isEqualTo("é");
        assertThat(cells(after).get(CellRef.parse("B1")).text()).isEqualTo("10");
    }

    @Test
    void a_formula_that_is_overwritten_is_gone_with_its_place_in_the_order_of_computing() {
        byte[] before = RawXlsx.rows(
                        "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\"><f>A1*2</f><v>4</v></c></row>")
                .part("xl/calcChain.xml", "<calcChain xmlns=\"" + RawXlsx.MAIN + "\"><c r=\"A1\" i=\"1\"/></calcChain>")
                .replace(
                        "xl/_rels/workbook.xml.rels",
                        "</Relationships>",
                        RawXlsx.relationship("rId9", "calcChain", "calcChain.xml") + "</Relationships>")
                .replace(
                        "[Content_Types].xml",
                        "</Types>",
                        "<Override PartName=\"/xl/calcChain.xml\" ContentType=\"application/x\"/></Types>")
                .bytes();
        byte[] after = WorkbookEditor.apply(
                before, List.of(new SetCell("Feuille", CellRef.parse("A1"), CellContent.number(BigDecimal.TEN))));
        assertThat(Workbooks.parts(after)).doesNotContainKey("xl/calcChain.xml");
        assertThat(Workbooks.part(after, "[Content_Types].xml")).doesNotContain("calcChain");
        assertThat(Workbooks.part(after, "xl/_rels/workbook.xml.rels")).doesNotContain("calcChain");
        assertThat(Workbooks.part(after, "xl/workbook.xml")).contains("<calcPr fullCalcOnLoad=\"1\"/></workbook>");
        assertThat(cells(after).get(CellRef.parse("A1")).formula()).isNull();
        assertThat(cells(after).get(CellRef.parse("B1")).formula()).isEqualTo("A1*2");
    }

    @Test
    void the_other_cells_of_a_shared_formula_survive_the_loss_of_its_first() {
        byte[] before = RawXlsx.rows(
                        "<row r=\"1\"><c r=\"B1\"><f t=\"shared\" ref=\"B1:B2\" si=\"0\">A1&amp;\"x\"</f><v>1</v></c></row>"
                                + "<row r=\"2\"><c r=\"B2\"><f t=\"shared\" si=\"0\"/><v>2</v></c></row>")
                .bytes();
        byte[] after = WorkbookEditor.apply(
                before, List.of(new SetCell("Feuille", CellRef.parse("B1"), CellContent.text("fixe"))));
        assertThat(cells(after).get(CellRef.parse("B2")).formula()).isEqualTo("A2&\"x\"");
        assertThat(cells(after).get(CellRef.parse("B1")).formula()).isNull();
    }

    @Test
    void a_formula_over_a_block_does_not_write_over_a_changed_cell() {
        byte[] before = RawXlsx.rows(
                        "<row r=\"1\"><c r=\"A1\"><f t=\"array\" ref=\"A1:A2\">B1:B2*2</f><v>1</v></c></row>"
                                + "<row r=\"2\"><c r=\"A2\"><v>2</v></c></row>")
                .bytes();
        byte[] after = WorkbookEditor.apply(
                before, List.of(new SetCell("Feuille", CellRef.parse("A2"), CellContent.number(BigDecimal.TEN))));
        assertThat(cells(after).get(CellRef.parse("A1")).formula()).isNull();
        assertThat(cells(after).get(CellRef.parse("A1")).text()).isEqualTo("1");
    }

    @Test
    void what_cannot_be_written_is_said() {
        assertThatThrownBy(() -> WorkbookEditor.apply(
                        SAMPLE, List.of(new SetCell("Autre", CellRef.parse("A1"), CellContent.text("x")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Autre");
        assertThatThrownBy(() -> edited(text("A1", "x".repeat(32_768)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorkbookEditor.apply(SAMPLE, List.of(fill("A1", "jaune"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorkbookEditor.apply(new byte[] {1, 2}, List.of(text("A1", "x"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
