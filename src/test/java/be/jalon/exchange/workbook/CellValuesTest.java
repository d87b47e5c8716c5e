package be.jalon.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValuesTest {

    private static RawCell only(RawXlsx xlsx) {
        return xlsx.readSheet().rows().getFirst().cells().getFirst();
    }

    private static RawCell number(String stored, String format) {
        return only(RawXlsx.rows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + stored + "</v></c></row>")
                .styles(
                        "<numFmt numFmtId=\"200\" formatCode=\""
                                + format.replace("&", "&amp;").replace("\"", "&quot;") + "\"/>",
                        "<fill/>",
                        "<xf numFmtId=\"0\" fillId=\"0\"/><xf numFmtId=\"200\" fillId=\"0\"/>"));
    }

    private static RawCell builtIn(String stored, int format) {
        return only(RawXlsx.rows("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>" + stored + "</v></c></row>")
                .styles("", "<fill/>", "<xf numFmtId=\"" + format + "\" fillId=\"0\"/>"));
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 2020",
        "2020.0, 2020",
        "1.7935E3, 1793.5",
        "0.30000000000000004, 0.3",
        "1.1000000000000001, 1.1",
        "-12, -12",
        "0, 0",
        "-0.0, 0",
        "1E-3, 0.001",
        "123456789012345678, 123456789012346000",
        "1E+20, 100000000000000000000"
    })
    void a_number_is_the_decimal_that_people_typed(String stored, String text) {
        RawCell cell = number(stored, "General");
        assertThat(cell.kind()).isEqualTo(CellKind.NUMBER);
        assertThat(cell.text()).isEqualTo(text);
        assertThat(cell.number()).isEqualByComparingTo(new BigDecimal(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1       | 0.00            | 1.10",
                "1.1       | 0.0             | 1.1",
                "1         | 0.0             | 1.0",
                "1.105     | 0.00            | 1.105",
                "7         | 000             | 007",
                "1.1       | \"A \"0.0       | A 1.1",
                "4         | \"OS\"\\ 0      | OS 4",
                "3         | \"F\"General    | F3",
                "20000.5   | #,##0 \"€\"     | 20000.5",
                "20000     | #,##0.00\\ \"€\"| 20000",
                "20000     | _-* #,##0\\ \"€\"_- | 20000",
                "20000     | #,##0 [$€-80C]  | 20000",
                "0.5       | 0%              | 50%",
                "0.333     | 0.00%           | 33.3%",
                "1         | 0%              | 100%",
                "1234      | 00-00           | 1234",
                "12.5      | 0.0;[Red]-0.0   | 12.5",
                "12        | @               | 12"
            })
    void a_format_may_add_digits_and_words_but_takes_none_away(String stored, String format, String text) {
        RawCell cell = number(stored, format);
        assertThat(cell.kind()).isEqualTo(CellKind.NUMBER);
        assertThat(cell.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "44012      | dd/mm/yyyy           | 30/06/2020",
                "44012      | [$-80C]dddd d mmmm yyyy;@ | 30/06/2020",
                "44012      | d-mmm-yy             | 30/06/2020",
                "43983      | mmm-yy               | 06/2020",
                "44012      | mmm-yy               | 30/06/2020",
                "43831      | yyyy                 | 2020",
                "44012.5    | dd/mm/yyyy hh:mm     | 30/06/2020 12:00",
                "44012      | dd/mm/yyyy hh:mm     | 30/06/2020",
                "44012.75   | dd/mm/yyyy           | 30/06/2020",
                "0.5        | hh:mm                | 12:00",
                "1.5        | [h]:mm               | 36:00",
                "59         | dd/mm/yyyy           | 28/02/1900",
                "61         | dd/mm/yyyy           | 01/03/1900",
                "1          | dd/mm/yyyy           | 01/01/1900",
                "0.999999   | h:mm AM/PM           | 00:00"
            })
    void a_date_is_known_by_its_format(String stored, String format, String text) {
        RawCell cell = number(stored, format);
        assertThat(cell.kind()).isEqualTo(CellKind.DATE);
        assertThat(cell.text()).isEqualTo(text);
        assertThat(cell.number()).isEqualByComparingTo(stored);
    }

    @Test
    void formats_that_the_file_only_numbers_are_known() {
        assertThat(builtIn("44012", 14).text()).isEqualTo("30/06/2020");
        assertThat(builtIn("43983", 17).text()).isEqualTo("06/2020");
        assertThat(builtIn("44012", 57).text()).isEqualTo("30/06/2020");
        assertThat(builtIn("0.25", 9).text()).isEqualTo("25%");
        assertThat(builtIn("1.1", 2).text()).isEqualTo("1.10");
        assertThat(builtIn("3000.5", 4).text()).isEqualTo("3000.5");
        assertThat(builtIn("0.5", 20).text()).isEqualTo("12:00");
    }

    @Test
    void a_workbook_may_count_days_from_1904() {
        RawXlsx xlsx = RawXlsx.rows("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>42550</v></c></row>")
                .styles("", "<fill/>", "<xf numFmtId=\"14\" fillId=\"0\"/>")
                .replace("xl/workbook.xml", "<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
        assertThat(only(xlsx).text()).isEqualTo("30/06/2020");
    }

    @Test
    void a_date_may_be_written_as_text_of_the_iso_form() {
        assertThat(only(RawXlsx.rows("<row><c t=\"d\"><v>2020-06-30</v></c></row>"))
                        .text())
                .isEqualTo("30/06/2020");
        assertThat(only(RawXlsx.rows("<row><c t=\"d\"><v>2020-06-30T08:30:00</v></c></row>"))
                        .text())
                .isEqualTo("30/06/2020 08:30");
    }

    @Test
    void a_date_outside_the_calendar_stays_a_number_and_is_reported() {
        RawXlsx xlsx = RawXlsx.rows("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>-3</v></c></row>")
                .styles("", "<fill/>", "<xf numFmtId=\"14\" fillId=\"0\"/>");
        assertThat(only(xlsx).text()).isEqualTo("-3");
        assertThat(xlsx.readable().problems())
                .containsExactly(new CellProblem("Feuille", CellRef.parse("A1"), CellProblem.Kind.BAD_DATE, "-3"));
    }

    @Test
    void runs_of_a_shared_text_are_joined_and_reading_aids_left_out() {
        RawXlsx xlsx = RawXlsx.rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
                .shared("<si><r><t xml:space=\"preserve\">Action 1 </t></r><r><rPr><b/></rPr><t>(à préciser!)</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>lu autrement</t></rPh></si>");
        assertThat(only(xlsx).text()).isEqualTo("Action 1 (à préciser!)");
    }

    /** Programs write "1"; what others may write is read all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "01", " 1 ", "0000000001"})
    void the_number_of_a_shared_text_may_be_written_in_several_ways(String number) {
        RawXlsx xlsx = RawXlsx.rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>" + number + "</v></c></row>")
                .shared("<si><t>Zéro</t></si><si><t>Un</t></si>");

        assertThat(only(xlsx).text()).isEqualTo("Un");
        assertThat(xlsx.readable().problems()).isEmpty();
    }

    @Test
    void line_breaks_and_escapes_are_what_the_author_typed() {
        RawXlsx xlsx =
                RawXlsx.rows("<row><c t=\"inlineStr\"><is><t>CCE_x000D_\nCPJ &amp; co_x005F_x000D_</t></is></c></row>");
        assertThat(only(xlsx).text()).isEqualTo("CCE\nCPJ & co_x000D_");
        assertThat(only(xlsx).kind()).isEqualTo(CellKind.TEXT);
    }

    @Test
    void a_formula_shows_its_last_value_and_is_never_computed() {
        RawCell text = only(RawXlsx.rows("<row><c t=\"str\"><f>A2&amp;\" x\"</f><v>PCS x</v></c></row>"));
        assertThat(text.text()).isEqualTo("PCS x");
        assertThat(text.formula()).isEqualTo("A2&\" x\"");
        assertThat(text.kind()).isEqualTo(CellKind.TEXT);
        RawCell number = only(RawXlsx.rows("<row><c><f>1+1</f><v>7</v></c></row>"));
        assertThat(number.text()).isEqualTo("7");
        assertThat(number.kind()).isEqualTo(CellKind.NUMBER);
    }

    @Test
    void a_formula_without_a_value_is_reported_and_kept() {
        RawXlsx xlsx = RawXlsx.rows("<row r=\"3\"><c r=\"B3\"><f>SUM(A1:A2)</f></c></row>");
        assertThat(only(xlsx))
                .isEqualTo(new RawCell(CellRef.parse("B3"), CellKind.EMPTY, "", null, "SUM(A1:A2)", CellLook.PLAIN));
        assertThat(xlsx.readable().problems())
                .extracting(CellProblem::kind)
                .containsExactly(CellProblem.Kind.FORMULA_WITHOUT_VALUE);
    }

    @Test
    void a_shared_formula_is_spelt_out_for_each_cell() {
        RawSheet sheet = RawXlsx.rows(
                        "<row r=\"1\"><c r=\"B1\"><f t=\"shared\" ref=\"B1:B2\" si=\"0\">A1*$C$1</f><v>1</v></c></row>"
                                + "<row r=\"2\"><c r=\"B2\"><f t=\"shared\" si=\"0\"/><v>2</v></c></row>")
                .readSheet();
        assertThat(sheet.cell(CellRef.parse("B2")).orElseThrow().formula()).isEqualTo("A2*$C$1");
    }

    @Test
    void truth_values_and_errors_read_as_people_see_them() {
        RawXlsx xlsx = RawXlsx.rows("<row r=\"1\"><c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"b\"><v>0</v></c>"
                + "<c r=\"C1\" t=\"e\"><v>#REF!</v></c></row>");
        assertThat(xlsx.readSheet().rows().getFirst().cells())
                .extracting(RawCell::text)
                .containsExactly("VRAI", "FAUX", "#REF!");
        assertThat(xlsx.readable().problems()).extracting(CellProblem::address).containsExactly("Feuille!C1");
    }

    @Test
    void addresses_may_be_left_out() {
        RawSheet sheet = RawXlsx.rows(
                        "<row><c><v>1</v></c></row><row r=\"4\"><c r=\"C4\"><v>2</v></c><c><v>3</v></c></row>"
                                + "<row><c><v>4</v></c></row>")
                .readSheet();
        assertThat(sheet.rows())
                .flatExtracting(RawRow::cells)
                .extracting(cell -> cell.ref().a1() + "=" + cell.text())
                .containsExactly("A1=1", "C4=2", "D4=3", "A5=4");
    }

    @Test
    void prefixes_and_the_strict_flavour_of_the_format_make_no_difference() {
        RawXlsx xlsx = RawXlsx.rows("")
                .part(
                        RawXlsx.SHEET,
                        "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" xmlns:o=\"urn:other\">"
                                + "<x:sheetData><x:row><x:c><x:v>5</x:v><o:v>9</o:v></x:c></x:row></x:sheetData>"
                                + "</x:worksheet>");
        assertThat(only(xlsx).text()).isEqualTo("5");
    }

    @Test
    void hidden_sheets_rows_and_columns_are_flagged() {
        RawXlsx xlsx = RawXlsx.sheet("<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"5\" max=\"5\"/></cols>"
                        + "<sheetData><row r=\"1\" hidden=\"true\"><c r=\"A1\"><v>1</v></c></row></sheetData>")
                .replace("xl/workbook.xml", "sheetId=", "state=\"veryHidden\" sheetId=");
        RawSheet sheet = xlsx.readSheet();
        assertThat(sheet.hidden()).isTrue();
        assertThat(sheet.rows().getFirst().hidden()).isTrue();
        assertThat(sheet.hiddenColumns()).containsOnlyKeys(1, 2);
    }

    @Test
    void italics_and_how_far_a_text_is_set_in_are_known() {
        RawXlsx xlsx = RawXlsx.rows(
                        "<row><c><v>1</v></c><c s=\"1\"><v>1</v></c><c s=\"2\"><v>1</v></c><c s=\"3\"><v>1</v></c></row>")
                .part(
                        RawXlsx.STYLES,
                        "<styleSheet xmlns=\"" + RawXlsx.MAIN + "\"><fonts><font/><font><b/><i/></font></fonts>"
                                + "<cellXfs><xf/><xf fontId=\"1\"/><xf><alignment horizontal=\"left\" indent=\"3\"/></xf>"
                                + "<xf fontId=\"1\"><alignment indent=\"-1\"/></xf></cellXfs></styleSheet>");
        assertThat(xlsx.readSheet().rows().getFirst().cells())
                .extracting(RawCell::look)
                .containsExactly(
                        CellLook.PLAIN,
                        new CellLook(null, true, true, 0),
                        new CellLook(null, false, false, 3),
                        new CellLook(null, true, true, 0));
    }

    @Test
    void bold_texts_are_known() {
        RawXlsx xlsx = RawXlsx.rows(
                        "<row><c><v>1</v></c><c s=\"1\"><v>1</v></c><c s=\"2\"><v>1</v></c><c s=\"3\"><v>1</v></c></row>")
                .part(
                        RawXlsx.STYLES,
                        "<styleSheet xmlns=\"" + RawXlsx.MAIN + "\"><fonts><font/><font><sz val=\"11\"/><b/></font>"
                                + "<font><b val=\"0\"/></font></fonts><cellXfs><xf/><xf fontId=\"1\"/><xf fontId=\"2\"/>"
                                + "<xf fontId=\"9\"/></cellXfs><dxfs><dxf><font><b/></font></dxf></dxfs></styleSheet>");
        assertThat(xlsx.readSheet().rows().getFirst().cells())
                .extracting(RawCell::bold)
                .containsExactly(false, true, false, false);
    }
}
