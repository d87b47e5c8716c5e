package be.jalon.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.exchange.workbook.SheetEdit.InsertRow;
import be.jalon.exchange.workbook.SheetEdit.RemoveRow;
import be.jalon.exchange.workbook.SheetEdit.SetCell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class RowEditsTest {

    private static final String SAMPLE_SHEET = "Citoyenneté";
    private static final byte[] SAMPLE = DamagedWorkbooksTest.sample();

    /** Zero-based rows of addresses as people write them. */
    private static InsertRow insert(String sheet, int beforeRow, int likeRow, String title) {
        return new InsertRow(sheet, beforeRow - 1, likeRow - 1, Map.of(2, CellContent.text(title)));
    }

    private static RemoveRow remove(String sheet, int row) {
        return new RemoveRow(sheet, row - 1);
    }

    @Test
    void an_inserted_action_looks_like_its_neighbour() throws IOException {
        byte[] after = WorkbookEditor.apply(
                SAMPLE,
                List.of(
                        new InsertRow(
                                SAMPLE_SHEET,
                                11,
                                10,
                                Map.of(2, CellContent.text("Action 1.4. Nouvelle"), 7, CellContent.text("A 1.4")),
                                Map.of(6, "FFFFFF00")),
                        insert(SAMPLE_SHEET, 12, 11, "Action 1.5. Suivante")));
        Workbooks.assertOnlyChanged(SAMPLE, after, RawXlsx.SHEET, RawXlsx.SHARED);
        RawSheet sheet = Workbooks.read(after).sheets().getFirst();
        assertThat(sheet.cell(CellRef.parse("C12")).orElseThrow().text()).isEqualTo("Action 1.4. Nouvelle");
        assertThat(sheet.cell(CellRef.parse("G12")).orElseThrow().fill()).isEqualTo("FFFFFF00");
        assertThat(sheet.cell(CellRef.parse("C13")).orElseThrow().text()).isEqualTo("Action 1.5. Suivante");
        assertThat(sheet.cell(CellRef.parse("A14")).orElseThrow().text()).startsWith("Objectif opérationnel 2.");
        assertThat(sheet.merges()).extracting(Merge::a1).contains("A8:K8", "A14:K14", "A18:K18", "D5:F5");
        try (XSSFWorkbook other = Workbooks.open(after)) {
            XSSFRow model = other.getSheetAt(0).getRow(10);
            XSSFRow row = other.getSheetAt(0).getRow(11);
            assertThat(row.getHeight()).isEqualTo(model.getHeight());
            assertThat(row.getLastCellNum()).isEqualTo(model.getLastCellNum());
            assertThat(row.getCell(0).getCellStyle().getIndex())
                    .isEqualTo(model.getCell(0).getCellStyle().getIndex());
            assertThat(other.getSheetAt(0).getRow(23).getCell(2).getStringCellValue())
                    .startsWith("En attente");
        }
    }

    @Test
    void an_inserted_heading_spans_like_its_model() {
        byte[] after = WorkbookEditor.apply(
                SAMPLE,
                List.of(new InsertRow(SAMPLE_SHEET, 19, 15, Map.of(0, CellContent.text("Objectif opérationnel 4.")))));
        RawSheet sheet = Workbooks.read(after).sheets().getFirst();
        assertThat(sheet.mergeIndex().at(CellRef.parse("A20")).orElseThrow().a1())
                .isEqualTo("A20:K20");
        assertThat(sheet.cell(CellRef.parse("A20")).orElseThrow().fill())
                .isEqualTo(sheet.cell(CellRef.parse("A16")).orElseThrow().fill());
    }

    @Test
    void a_removed_row_takes_its_merges_along_and_the_rest_moves_up() {
        byte[] after = WorkbookEditor.apply(SAMPLE, List.of(remove(SAMPLE_SHEET, 12), remove(SAMPLE_SHEET, 13)));
        RawSheet before = Workbooks.read(SAMPLE).sheets().getFirst();
        RawSheet sheet = Workbooks.read(after).sheets().getFirst();
        assertThat(sheet.merges()).hasSize(before.merges().size() - 1);
        assertThat(sheet.cell(CellRef.parse("H12")).orElseThrow().text()).isEqualTo("A 2.2");
        assertThat(sheet.rows()).hasSize(before.rows().size() - 2);
    }

    @Test
    void all_addresses_are_those_of_the_original() {
        byte[] after = WorkbookEditor.apply(
                SAMPLE,
                List.of(
                        insert(SAMPLE_SHEET, 10, 9, "avant 10"),
                        remove(SAMPLE_SHEET, 11),
                        new SetCell(SAMPLE_SHEET, CellRef.parse("H13"), CellContent.text("A 9.9")),
                        new SetCell(SAMPLE_SHEET, CellRef.parse("H11"), CellContent.text("perdu")),
                        insert(SAMPLE_SHEET, 10, 9, "encore avant 10"),
                        new SetCell(SAMPLE_SHEET, CellRef.parse("A60"), CellContent.text("fin"))));
        RawSheet sheet = Workbooks.read(after).sheets().getFirst();
        assertThat(sheet.cell(CellRef.parse("C10")).orElseThrow().text()).isEqualTo("avant 10");
        assertThat(sheet.cell(CellRef.parse("C11")).orElseThrow().text()).isEqualTo("encore avant 10");
        assertThat(sheet.cell(CellRef.parse("H12")).orElseThrow().text()).isEqualTo("A 1.2");
        assertThat(sheet.cell(CellRef.parse("H14")).orElseThrow().text()).isEqualTo("A 9.9");
        assertThat(sheet.cell(CellRef.parse("A61")).orElseThrow().text()).isEqualTo("fin");
        assertThat(sheet.rows())
                .flatExtracting(RawRow::cells)
                .extracting(RawCell::text)
                .doesNotContain("perdu");
    }

    /** Sheet "Plan" (rows 1 to 20 used) with one of everything, and a sheet that refers to it. */
    private static byte[] rich() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet plan = workbook.createSheet("Plan");
        for (int row = 0; row < 20; row++) {
            XSSFRow created = plan.createRow(row);
            for (int column = 0; column < 4; column++) {
                created.createCell(column).setCellValue("r" + (row + 1) + "c" + column);
            }
        }
        plan.getRow(4).setHeightInPoints(33);
        plan.getRow(15).createCell(5).setCellFormula("SUM(B5:B12)&A$3");
        plan.addMergedRegion(CellRangeAddress.valueOf("A5:A12"));
        plan.addMergedRegion(CellRangeAddress.valueOf("A14:C14"));
        plan.addMergedRegion(CellRangeAddress.valueOf("B8:C8"));
        plan.setAutoFilter(CellRangeAddress.valueOf("A4:D12"));
        plan.createFreezePane(1, 4);
        plan.setRowBreak(12);
        DataValidation list = plan.getDataValidationHelper()
                .createValidation(
                        plan.getDataValidationHelper().createFormulaListConstraint("$D$15:$D$18"),
                        new CellRangeAddressList(4, 11, 2, 2));
        plan.addValidationData(list);
        plan.getSheetConditionalFormatting()
                .addConditionalFormatting(
                        new CellRangeAddress[] {CellRangeAddress.valueOf("B5:D12")},
                        plan.getSheetConditionalFormatting().createConditionalFormattingRule("$B5>$B$14"));
        link(workbook, plan, 13);
        link(workbook, plan, 6);
        note(plan, 9);
        note(plan, 16);
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 5, 5, 7, 9);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_AND_RESIZE);
        plan.getDrawingPatriarch().createSimpleShape(anchor);
        workbook.setPrintArea(0, "$A$1:$D$20");
        plan.setRepeatingRows(CellRangeAddress.valueOf("3:4"));
        name(workbook, "Legende", "Plan!$A$17:$B$18");
        name(workbook, "Ligne7", "Plan!$A$7");
        XSSFSheet other = workbook.createSheet("L'autre");
        other.createRow(0).createCell(0).setCellFormula("Plan!A14&A14");
        workbook.createSheet("Table").createRow(0).createCell(0).setCellValue("Titre");
        table(workbook.getSheet("Table"));
        return Workbooks.bytes(workbook);
    }

    private static void link(XSSFWorkbook workbook, XSSFSheet sheet, int row) {
        var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("Plan!A14");
        sheet.getRow(row).getCell(3).setHyperlink(link);
    }

    private static void note(XSSFSheet sheet, int row) {
        var comment =
                sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 4, row, 6, row + 3));
        comment.setString("note " + (row + 1));
        comment.setAddress(new CellAddress(row, 1));
    }

    private static void name(XSSFWorkbook workbook, String name, String formula) {
        var created = workbook.createName();
        created.setNameName(name);
        created.setRefersToFormula(formula);
    }

    private static void table(XSSFSheet sheet) {
        for (int row = 1; row < 4; row++) {
            sheet.createRow(row).createCell(0).setCellValue(row);
        }
        sheet.createTable(new AreaReference("A1:A4", org.apache.poi.ss.SpreadsheetVersion.EXCEL2007));
    }

    /** Two rows inserted before row 10, one before row 13 (like row 12), row 7 removed: row 14 becomes 16. */
    private static byte[] moved(byte[] before) {
        return WorkbookEditor.apply(
                before,
                List.of(
                        insert("Plan", 10, 8, "un"),
                        insert("Plan", 10, 9, "deux"),
                        insert("Plan", 13, 12, "trois"),
                        remove("Plan", 7),
                        new InsertRow("Table", 4, 3, Map.of(0, CellContent.text("plus")))));
    }

    @Test
    void everything_that_names_rows_follows_them() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.open(moved(rich()))) {
            XSSFSheet plan = workbook.getSheet("Plan");
            assertThat(plan.getRow(15).getCell(1).getStringCellValue()).isEqualTo("r14c1");
            assertThat(plan.getRow(9).getCell(2).getStringCellValue()).isEqualTo("deux");
            assertThat(plan.getMergedRegions())
                    .extracting(CellRangeAddress::formatAsString)
                    .containsExactlyInAnyOrder("A5:A13", "A16:C16", "B7:C7", "B9:C9");
            assertThat(plan.getRow(17).getCell(5).getCellFormula()).isEqualTo("SUM(B5:B13)&A$3");
            assertThat(plan.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:D14");
            assertThat(plan.getDataValidations().getFirst().getRegions().getCellRangeAddresses())
                    .extracting(CellRangeAddress::formatAsString)
                    .containsExactly("C5:C14");
            assertThat(plan.getDataValidations()
                            .getFirst()
                            .getValidationConstraint()
                            .getFormula1())
                    .isEqualTo("$D$17:$D$20");
            var format = plan.getSheetConditionalFormatting().getConditionalFormattingAt(0);
            assertThat(format.getFormattingRanges())
                    .extracting(CellRangeAddress::formatAsString)
                    .containsExactly("B5:D14");
            assertThat(format.getRule(0).getFormula1()).isEqualTo("$B5>$B$16");
            assertThat(plan.getRowBreaks()).containsExactly(14);
            assertThat(plan.getHyperlinkList()).hasSize(1);
            assertThat(plan.getHyperlinkList().getFirst().getCellRef()).isEqualTo("D16");
            assertThat(plan.getHyperlinkList().getFirst().getLocation()).isEqualTo("Plan!A16");
            assertThat(plan.getCellComments().keySet())
                    .containsExactlyInAnyOrder(new CellAddress("B11"), new CellAddress("B19"));
            assertThat(plan.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 4);
            assertThat(workbook.getPrintArea(0)).isEqualTo("Plan!$A$1:$D$22");
            assertThat(plan.getRepeatingRows().formatAsString()).isEqualTo("3:4");
            assertThat(workbook.getName("Legende").getRefersToFormula()).isEqualTo("Plan!$A$19:$B$20");
            assertThat(workbook.getName("Ligne7").getRefersToFormula()).isEqualTo("Plan!#REF!");
            assertThat(workbook.getSheet("L'autre").getRow(0).getCell(0).getCellFormula())
                    .isEqualTo("Plan!A16&A14");
            assertThat(workbook.getSheet("Table")
                            .getTables()
                            .getFirst()
                            .getArea()
                            .formatAsString())
                    .isEqualTo("A1:A5");
        }
    }

    @Test
    void pictures_and_the_boxes_of_comments_move_along() throws IOException {
        byte[] after = moved(rich());
        try (XSSFWorkbook workbook = Workbooks.open(after)) {
            List<XSSFShape> shapes = new ArrayList<>();
            workbook.getSheet("Plan").getDrawingPatriarch().forEach(shapes::add);
            XSSFClientAnchor anchor = (XSSFClientAnchor) shapes.getFirst().getAnchor();
            assertThat(anchor.getRow1()).isEqualTo(5);
            assertThat(anchor.getRow2()).isEqualTo(10);
        }
        String boxes = Workbooks.part(after, "xl/drawings/vmlDrawing0.vml");
        assertThat(boxes).contains("<x:Row>10</x:Row>").contains("<x:Row>18</x:Row>");
        assertThat(boxes).contains("<x:Anchor>4, 0, 10, 0, 6, 0, 13, 0</x:Anchor>");
    }

    @Test
    void a_comment_of_a_removed_row_is_gone() throws IOException {
        byte[] after = WorkbookEditor.apply(rich(), List.of(remove("Plan", 10)));
        try (XSSFWorkbook workbook = Workbooks.open(after)) {
            assertThat(workbook.getSheet("Plan").getCellComments().keySet()).containsExactly(new CellAddress("B16"));
        }
        assertThat(Workbooks.part(after, "xl/drawings/vmlDrawing0.vml"))
                .containsOnlyOnce("<v:shape ")
                .contains("<x:Row>15</x:Row>");
    }

    @Test
    void parts_of_sheets_that_nobody_moved_stay_the_same() throws IOException {
        byte[] before = rich();
        byte[] after = WorkbookEditor.apply(before, List.of(insert("Table", 20, 3, "loin")));
        Workbooks.assertOnlyChanged(before, after, "xl/worksheets/sheet3.xml", RawXlsx.SHARED, "xl/workbook.xml");
    }

    @Test
    void shared_formulas_follow_their_rows_one_by_one() {
        byte[] before = RawXlsx.rows(
                        "<row r=\"1\"><c r=\"B1\"><f t=\"shared\" ref=\"B1:B3\" si=\"0\">A1*$A$3</f><v>1</v></c></row>"
                                + "<row r=\"2\"><c r=\"B2\"><f t=\"shared\" si=\"0\"/><v>1</v></c></row>"
                                + "<row r=\"3\"><c r=\"B3\"><f t=\"shared\" si=\"0\"/><v>1</v></c></row>")
                .bytes();
        byte[] after = WorkbookEditor.apply(before, List.of(insert("Feuille", 2, 1, "x")));
        RawSheet sheet = Workbooks.read(after).sheets().getFirst();
        assertThat(sheet.cell(CellRef.parse("B1")).orElseThrow().formula()).isEqualTo("A1*$A$4");
        assertThat(sheet.cell(CellRef.parse("B3")).orElseThrow().formula()).isEqualTo("A3*$A$4");
        assertThat(sheet.cell(CellRef.parse("B4")).orElseThrow().formula()).isEqualTo("A4*$A$4");
    }

    @Test
    void ranges_of_extensions_follow_too() {
        byte[] before = RawXlsx.sheet(
                        "<sheetData><row r=\"1\"/></sheetData><extLst><ext xmlns:x14=\"urn:x14\" xmlns:xm=\"urn:xm\">"
                                + "<x14:dataValidations count=\"1\"><x14:dataValidation><x14:formula1><xm:f>Autre!$A$5</xm:f>"
                                + "</x14:formula1><xm:sqref>B5:B7 C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>")
                .bytes();
        byte[] after = WorkbookEditor.apply(before, List.of(insert("Feuille", 6, 5, "x")));
        assertThat(Workbooks.part(after, RawXlsx.SHEET))
                .contains("<xm:sqref>B5:B8 C10</xm:sqref>")
                .contains("<xm:f>Autre!$A$5</xm:f>");
    }

    @Test
    void a_sheet_that_is_full_takes_no_more_rows() {
        byte[] full = RawXlsx.rows("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>")
                .bytes();
        assertThatThrownBy(() -> WorkbookEditor.apply(full, List.of(insert("Feuille", 2, 1, "x"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
