package be.jalon.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.workbook.CellProblem.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedWorkbooksTest {

    private static final String ONE = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    static byte[] sample() {
        try (InputStream stream = DamagedWorkbooksTest.class.getResourceAsStream("/exchange/pst-citoyennete.xlsx")) {
            return Objects.requireNonNull(stream).readAllBytes();
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private static RefusalReason refusal(byte[] bytes) {
        return refusal(WorkbookReader.read(bytes, "essai.xlsx", ReadLimits.DEFAULTS));
    }

    private static RefusalReason refusal(ReadOutcome outcome) {
        assertThat(outcome).isInstanceOf(ReadOutcome.Refused.class);
        ReadOutcome.Refused refused = (ReadOutcome.Refused) outcome;
        assertThat(refused.args()).startsWith("essai.xlsx");
        return refused.reason();
    }

    @Test
    void what_is_no_workbook_is_refused() {
        assertThat(refusal("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))).isEqualTo(RefusalReason.NOT_A_WORKBOOK);
        assertThat(refusal(RawXlsx.rows("")
                        .part("xl/workbook.xml", "<document xmlns=\"urn:text\"/>")
                        .read()))
                .isEqualTo(RefusalReason.NOT_A_WORKBOOK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", " \t\r\n"})
    void a_file_without_a_word_is_said_to_be_empty(String text) {
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(RefusalReason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 100, 4_000, 8_000, 8_270})
    void a_file_whose_end_is_missing_is_refused(int length) {
        assertThat(refusal(Arrays.copyOf(sample(), length))).isEqualTo(RefusalReason.TRUNCATED);
    }

    @Test
    void damage_in_the_middle_never_passes_unseen() {
        byte[] whole = sample();
        for (int at = 60; at < whole.length - 900; at += 37) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            ReadOutcome outcome = WorkbookReader.read(damaged, "essai.xlsx", ReadLimits.DEFAULTS);
            if (outcome instanceof ReadOutcome.Read read) {
                ReadOutcome.Read intact =
                        (ReadOutcome.Read) WorkbookReader.read(whole, "essai.xlsx", ReadLimits.DEFAULTS);
                assertThat(read.workbook()).isEqualTo(intact.workbook());
            }
        }
    }

    @Test
    void a_password_is_recognised() throws Exception {
        POIFSFileSystem container = new POIFSFileSystem();
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
        encryptor.confirmPassword("secret");
        try (var stream = encryptor.getDataStream(container)) {
            stream.write(sample());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        container.writeFilesystem(bytes);
        container.close();
        assertThat(refusal(bytes.toByteArray())).isEqualTo(RefusalReason.ENCRYPTED);
    }

    @Test
    void a_workbook_that_calls_itself_an_opendocument_sheet_lacks_the_parts_of_one() {
        assertThat(refusal(RawXlsx.rows(ONE)
                        .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .read()))
                .isEqualTo(RefusalReason.MISSING_PART);
    }

    @Test
    void two_sheets_of_one_name_are_refused() {
        RawXlsx xlsx = RawXlsx.rows(ONE)
                .replace(
                        "xl/workbook.xml",
                        "</sheets>",
                        "<sheet name=\"Feuille\" sheetId=\"2\" r:id=\"rId1\"/></sheets>");
        assertThat(refusal(xlsx.read())).isEqualTo(RefusalReason.DAMAGED);
    }

    @Test
    void macros_are_noted() {
        RawXlsx xlsx = RawXlsx.rows(ONE).part("xl/vbaProject.bin", "x");
        assertThat(xlsx.readable().notes()).containsExactly(FileNote.of(FileNote.Kind.MACROS));
        xlsx.replace(
                "[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
        assertThat(xlsx.readable().kind()).isEqualTo(FileKind.XLSM);
    }

    @Test
    void macros_are_never_in_a_copy() {
        RawXlsx xlsx = RawXlsx.rows(ONE)
                .part("xl/vbaProject.bin", "x")
                .part("xl/_rels/vbaProject.bin.rels", RawXlsx.relationships(""))
                .replace(
                        "xl/_rels/workbook.xml.rels",
                        "</Relationships>",
                        RawXlsx.relationship("rId9", "vbaProject", "vbaProject.bin") + "</Relationships>");

        byte[] copy = WorkbookEditor.apply(xlsx.bytes(), java.util.List.of());

        assertThat(Workbooks.parts(copy)).doesNotContainKeys("xl/vbaProject.bin", "xl/_rels/vbaProject.bin.rels");
        assertThat(Workbooks.part(copy, "xl/_rels/workbook.xml.rels")).doesNotContain("vbaProject");
        assertThat(Workbooks.read(copy)).isEqualTo(xlsx.readable().workbook());
    }

    @Test
    void the_zero_character_is_replaced_and_reported() {
        RawXlsx xlsx = RawXlsx.rows("<row r=\"3\"><c r=\"B3\" t=\"str\"><v>a_x0000_b</v></c></row>");
        assertThat(xlsx.readSheet().cell(CellRef.parse("B3")).orElseThrow().text())
                .isEqualTo("a\uFFFDb");
        assertThat(xlsx.readable().problems())
                .containsExactly(new CellProblem("Feuille", CellRef.parse("B3"), Kind.BAD_CHARACTERS, "a\uFFFDb"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/worksheets/sheet1.xml",
                "xl/styles.xml",
                "xl/sharedStrings.xml"
            })
    void a_part_that_is_needed_and_missing_is_named(String part) {
        RawXlsx xlsx = RawXlsx.rows("<row><c t=\"s\"><v>0</v></c></row>")
                .shared("<si><t>PCS</t></si>")
                .without(part);
        assertThat(refusal(xlsx.read())).isEqualTo(RefusalReason.MISSING_PART);
    }

    @Test
    void shared_texts_may_be_missing_where_no_cell_asks_for_one() {
        assertThat(RawXlsx.rows(ONE).without(RawXlsx.SHARED).readSheet().rows()).hasSize(1);
    }

    @Test
    void a_sheet_in_another_file_is_never_followed() {
        RawXlsx xlsx = RawXlsx.rows(ONE)
                .replace(
                        "xl/_rels/workbook.xml.rels",
                        "Target=\"worksheets/sheet1.xml\"",
                        "Target=\"file:///etc/passwd\" TargetMode=\"External\"");
        assertThat(refusal(xlsx.read())).isEqualTo(RefusalReason.MISSING_PART);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE worksheet SYSTEM \"http://127.0.0.1:1/x.dtd\">",
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE worksheet [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
            })
    void entities_are_refused(String doctype) {
        RawXlsx xlsx = RawXlsx.rows(ONE).replace(RawXlsx.SHEET, "<worksheet", doctype + "<worksheet");
        assertThat(refusal(xlsx.read())).isEqualTo(RefusalReason.EXTERNAL_ENTITY);
    }

    @Test
    void broken_xml_is_refused_with_its_part() {
        ReadOutcome outcome = RawXlsx.rows("<row><c></row>").read();
        assertThat(outcome)
                .isEqualTo(
                        new ReadOutcome.Refused(RefusalReason.DAMAGED, java.util.List.of("essai.xlsx", RawXlsx.SHEET)));
    }

    @Test
    void a_text_that_the_workbook_does_not_hold_is_never_a_silent_blank() {
        RawXlsx xlsx = RawXlsx.rows(
                        "<row r=\"9\"><c r=\"C9\" t=\"s\"><v>7</v></c><c r=\"D9\" t=\"s\"><v>x</v></c></row>")
                .shared("<si><t>PCS</t></si>");
        assertThat(xlsx.readable().problems())
                .containsExactly(
                        new CellProblem("Feuille", CellRef.parse("C9"), Kind.TEXT_MISSING, "7"),
                        new CellProblem("Feuille", CellRef.parse("D9"), Kind.TEXT_MISSING, "x"));
        assertThat(xlsx.readSheet().cell(CellRef.parse("C9")).orElseThrow().text())
                .isEqualTo("7");
    }

    @Test
    void a_row_outside_the_grid_is_put_after_the_last_one_and_reported() {
        RawXlsx xlsx = RawXlsx.rows(
                ONE + "<row r=\"-5\"><c r=\"A-5\"><v>2</v></c></row>" + "<row r=\"1048577\"><c><v>3</v></c></row>");
        assertThat(xlsx.readSheet().rows())
                .flatExtracting(RawRow::cells)
                .extracting(cell -> cell.ref().a1() + "=" + cell.text())
                .containsExactly("A1=1", "A2=2", "A3=3");
        assertThat(xlsx.readable().problems()).extracting(CellProblem::kind).containsOnly(Kind.BAD_ADDRESS);
    }

    @Test
    void of_two_values_for_one_cell_the_second_is_reported() {
        RawXlsx xlsx = RawXlsx.rows(
                "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>0</v></c><c r=\"B2\"><v>2</v></c></row>"
                        + "<row r=\"1\"><c r=\"A1\"><v>9</v></c></row><row r=\"2\"><c r=\"A2\"><v>8</v></c></row>");
        assertThat(xlsx.readSheet().rows())
                .flatExtracting(RawRow::cells)
                .extracting(cell -> cell.ref().a1() + "=" + cell.text())
                .containsExactly("A1=9", "A2=0", "B2=1");
        assertThat(xlsx.readable().problems())
                .containsExactly(
                        new CellProblem("Feuille", CellRef.parse("B2"), Kind.DUPLICATE_CELL, "2"),
                        new CellProblem("Feuille", CellRef.parse("A2"), Kind.DUPLICATE_CELL, "8"));
    }

    @Test
    void values_that_are_not_what_they_claim_stay_as_text() {
        RawXlsx xlsx = RawXlsx.rows("<row r=\"1\"><c r=\"A1\"><v>douze</v></c><c r=\"B1\" t=\"zz\"><v>x</v></c>"
                + "<c r=\"C1\"><v>1E999999999</v></c><c r=\"D1\" t=\"b\"><v>2</v></c></row>");
        assertThat(xlsx.readSheet().rows().getFirst().cells())
                .extracting(RawCell::text)
                .containsExactly("douze", "x", "1E999999999", "2");
        assertThat(xlsx.readable().problems())
                .extracting(CellProblem::kind)
                .containsExactly(Kind.BAD_NUMBER, Kind.UNKNOWN_TYPE, Kind.BAD_NUMBER, Kind.UNKNOWN_TYPE);
    }

    @Test
    void overlapping_and_unreadable_merges_are_reported() {
        RawXlsx xlsx = RawXlsx.sheet("<sheetData>" + ONE + "</sheetData><mergeCells><mergeCell ref=\"A1:C2\"/>"
                + "<mergeCell ref=\"B2:D3\"/><mergeCell ref=\"D1:D2\"/><mergeCell ref=\"A5\"/><mergeCell ref=\"A3:B4\"/>"
                + "<mergeCell ref=\"oups\"/></mergeCells>");
        assertThat(xlsx.readSheet().merges()).extracting(Merge::a1).containsExactly("A1:C2", "D1:D2", "A3:B4");
        assertThat(xlsx.readable().problems())
                .extracting(CellProblem::kind)
                .containsExactly(Kind.BAD_MERGE, Kind.OVERLAPPING_MERGE);
    }

    @Test
    void thousands_of_coloured_rows_without_text_are_cut_short() {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= SheetAssembler.MOST_BLANK_ROWS + 500; row++) {
            rows.append("<row r=\"").append(row).append("\"><c s=\"1\"/></row>");
        }
        rows.append("<row><c s=\"1\"><v>1</v></c></row>");
        RawXlsx xlsx = RawXlsx.rows(rows.toString())
                .styles(
                        "",
                        "<fill/><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFFF00\"/></patternFill></fill>",
                        "<xf fillId=\"0\"/><xf fillId=\"1\"/>");
        assertThat(xlsx.readSheet().rows()).hasSize(SheetAssembler.MOST_BLANK_ROWS + 1);
        assertThat(xlsx.readable().problems()).extracting(CellProblem::kind).containsExactly(Kind.BLANK_ROWS_SKIPPED);
    }

    @Test
    void thousands_of_problems_are_cut_short() {
        String cell = "<c t=\"s\"><v>1</v></c>";
        assertThat(RawXlsx.rows("<row>" + cell.repeat(Problems.MOST + 50) + "</row>")
                        .readable()
                        .problems())
                .hasSize(Problems.MOST + 1)
                .last()
                .extracting(CellProblem::kind)
                .isEqualTo(Kind.MORE_PROBLEMS);
    }
}
