package be.jalon.exchange.workbook;

import static be.jalon.exchange.workbook.RawOds.cell;
import static be.jalon.exchange.workbook.RawOds.number;
import static be.jalon.exchange.workbook.RawOds.row;
import static be.jalon.exchange.workbook.RawOds.text;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.workbook.CellProblem.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenDocumentTest {

    private static List<String> cells(RawSheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.ref().a1() + "=" + cell.text())
                .toList();
    }

    private static RawCell only(RawOds ods) {
        RawSheet sheet = ods.readSheet();
        assertThat(sheet.rows()).hasSize(1);
        return sheet.rows().getFirst().cells().getFirst();
    }

    private static RefusalReason refusal(RawOds ods) {
        assertThat(ods.read()).isInstanceOf(ReadOutcome.Refused.class);
        return ((ReadOutcome.Refused) ods.read()).reason();
    }

    private static String style(String name, String attributes, String properties) {
        return "<style:style style:name=\"" + name + "\" style:family=\"table-cell\" " + attributes + ">" + properties
                + "</style:style>";
    }

    private static String yellow(String name) {
        return style(name, "", "<style:table-cell-properties fo:background-color=\"#ffff00\"/>");
    }

    @Test
    void runs_of_equal_cells_and_rows_are_told_out_and_empty_ones_passed_over() {
        RawSheet sheet = RawOds.rows("<table:table-column table:number-columns-repeated=\"16384\"/>"
                        + row(
                                text("a"),
                                cell("table:number-columns-repeated=\"2\""),
                                cell(
                                        "table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"7\""),
                                cell("table:number-columns-repeated=\"16379\""))
                        + "<table:table-row table:number-rows-repeated=\"2\">" + text("b") + "</table:table-row>"
                        + "<table:table-row table:number-rows-repeated=\"1000000\">" + cell("") + "</table:table-row>"
                        + row(text("c"))
                        + "<table:table-row table:number-rows-repeated=\"48572\">"
                        + cell("table:number-columns-repeated=\"16384\"") + "</table:table-row>")
                .readSheet();
        assertThat(cells(sheet)).containsExactly("A1=a", "D1=7", "E1=7", "A2=b", "A3=b", "A1000004=c");
    }

    @Test
    void paragraphs_breaks_spaces_and_spans_are_the_text() {
        RawOds ods = RawOds.rows(row(text(
                "Action\n   1.1.<text:line-break/><text:span>Cr<text:span>é</text:span>er</text:span> <text:s text:c=\"2\"/>un",
                "",
                "<text:a xlink:href=\"http://exemple.be\">lien</text:a><text:tab/>x ")));
        assertThat(only(ods).text()).isEqualTo("Action 1.1.\nCréer   un\n\nlien\tx ");
    }

    @Test
    void notes_and_drawings_are_no_text_of_the_cell() {
        RawOds ods =
                RawOds.rows(row("<table:table-cell office:value-type=\"string\"><office:annotation><dc:creator>Odile"
                        + "</dc:creator><text:p>note</text:p></office:annotation><draw:frame><draw:text-box><text:p>bulle</text:p>"
                        + "</draw:text-box></draw:frame><text:p>PCS</text:p></table:table-cell>"));
        assertThat(only(ods).text()).isEqualTo("PCS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "office:value-type='float' office:value='2020'                          | NUMBER  | 2020",
                "office:value-type='float' office:value='0.30000000000000004'           | NUMBER  | 0.3",
                "office:value-type='float' office:value='1793.5'                        | NUMBER  | 1793.5",
                "office:value-type='currency' office:currency='EUR' office:value='20000.5' | NUMBER | 20000.5",
                "office:value-type='percentage' office:value='0.333'                    | NUMBER  | 33.3%",
                "office:value-type='date' office:date-value='2020-06-30'                | DATE    | 30/06/2020",
                "office:value-type='date' office:date-value='2020-06-30T08:15:00'       | DATE    | 30/06/2020 08:15",
                "office:value-type='date' office:date-value='1850-01-02'                | DATE    | 02/01/1850",
                "office:value-type='time' office:time-value='PT08H05M00S'               | DATE    | 08:05",
                "office:value-type='time' office:time-value='PT32H05M00S'               | DATE    | 32:05",
                "office:value-type='boolean' office:boolean-value='true'                | BOOLEAN | VRAI",
                "office:value-type='string' office:string-value='PCS'                   | TEXT    | PCS"
            })
    void values_are_read_by_their_kind_and_not_as_they_are_shown(String attributes, CellKind kind, String text) {
        boolean shown = kind != CellKind.TEXT;
        RawCell cell = only(RawOds.rows(row(cell(attributes.replace('\'', '"'), shown ? "autre chose" : ""))));
        assertThat(cell.kind()).isEqualTo(kind);
        assertThat(cell.text()).isEqualTo(text);
    }

    @Test
    void dates_have_the_numbers_of_the_other_kinds() {
        assertThat(only(RawOds.rows(row(cell("office:value-type=\"date\" office:date-value=\"2020-06-30\""))))
                        .number())
                .isEqualByComparingTo(new BigDecimal(44_012));
        assertThat(only(RawOds.rows(row(cell("office:value-type=\"date\" office:date-value=\"1900-02-28\""))))
                        .number())
                .isEqualByComparingTo(new BigDecimal(59));
        assertThat(only(RawOds.rows(row(cell("office:value-type=\"date\" office:date-value=\"1900-03-01T12:00:00\""))))
                        .number())
                .isEqualByComparingTo(new BigDecimal("61.5"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number | <number:number number:decimal-places='2' number:min-integer-digits='1'/> | 1.10",
                "number | <number:number number:decimal-places='2' number:min-decimal-places='0' number:min-integer-digits='1'/> | 1.1",
                "number | <number:number number:decimal-places='0' number:min-integer-digits='3'/> | 001.1",
                "number | <number:text>A </number:text><number:number number:min-integer-digits='1'/> | A 1.1",
                "number | <number:number number:decimal-places='2' number:min-integer-digits='1' number:grouping='true'/><number:text> €</number:text> | 1.1",
                "number | <number:fraction number:min-numerator-digits='1'/> | 1.1",
                "percentage | <number:number number:decimal-places='0' number:min-integer-digits='1'/><number:text>%</number:text> | 110%"
            })
    void a_number_style_may_add_digits_and_words_but_takes_none_away(String kind, String inside, String text) {
        String number = "<number:" + kind + "-style style:name=\"N1\">" + inside.replace('\'', '"') + "</number:" + kind
                + "-style>";
        RawOds ods = RawOds.rows(row(cell("table:style-name=\"ce1\" office:value-type=\"float\" office:value=\"1.1\"")))
                .styles(number + style("ce1", "style:data-style-name=\"N1\"", ""));
        assertThat(only(ods).text()).isEqualTo(text);
    }

    @Test
    void a_month_without_its_day_reads_as_one() {
        RawOds ods = RawOds.rows(row(
                        cell("table:style-name=\"ce1\" office:value-type=\"date\" office:date-value=\"2020-06-01\"")))
                .styles(
                        "<number:date-style style:name=\"N1\"><number:month number:textual=\"true\"/><number:text> </number:text>"
                                + "<number:year number:style=\"long\"/></number:date-style>"
                                + style("ce1", "style:data-style-name=\"N1\"", ""));
        assertThat(only(ods).text()).isEqualTo("06/2020");
    }

    @Test
    void fills_come_from_the_cell_its_style_the_row_or_the_column() {
        RawSheet sheet = RawOds.rows(
                        "<table:table-column/><table:table-column table:default-cell-style-name=\"jaune\"/>"
                                + row(cell("table:style-name=\"enfant\"", "a"), cell("", "b"), cell("", "c"))
                                + "<table:table-row table:default-cell-style-name=\"jaune\">" + cell("", "d")
                                + cell("table:style-name=\"blanc\"", "e") + cell("")
                                + cell("table:number-columns-repeated=\"1021\"")
                                + "</table:table-row>")
                .styles(yellow("jaune")
                        + style("enfant", "style:parent-style-name=\"jaune\"", "")
                        + style(
                                "blanc",
                                "style:parent-style-name=\"jaune\"",
                                "<style:table-cell-properties" + " fo:background-color=\"transparent\"/>"))
                .readSheet();
        assertThat(sheet.rows().stream().flatMap(row -> row.cells().stream()))
                .extracting(cell -> cell.ref().a1() + " " + cell.fill())
                .containsExactly("A1 FFFFFF00", "B1 FFFFFF00", "C1 null", "A2 FFFFFF00", "B2 null", "C2 FFFFFF00");
    }

    @Test
    void the_weight_of_the_text_comes_from_the_style_and_its_parents() {
        RawSheet sheet = RawOds.rows(row(
                        cell("table:style-name=\"gras\"", "a"),
                        cell("table:style-name=\"enfant\"", "b"),
                        cell("table:style-name=\"maigre\"", "c"),
                        cell("", "d")))
                .styles(style("gras", "", "<style:text-properties fo:font-weight=\"bold\"/>")
                        + style("enfant", "style:parent-style-name=\"gras\"", "")
                        + style(
                                "maigre",
                                "style:parent-style-name=\"gras\"",
                                "<style:text-properties fo:font-weight=\"normal\"/>"))
                .readSheet();
        assertThat(sheet.rows().getFirst().cells()).extracting(RawCell::bold).containsExactly(true, true, false, false);
    }

    @Test
    void italics_and_how_far_a_text_is_set_in_are_known() {
        RawSheet sheet = RawOds.rows(row(
                        cell("table:style-name=\"incline\"", "a"),
                        cell("table:style-name=\"retrait\"", "b"),
                        cell("table:style-name=\"loin\"", "c"),
                        cell("table:style-name=\"faux\"", "d")))
                .styles(style("incline", "", "<style:text-properties fo:font-style=\"italic\"/>")
                        + style("retrait", "", "<style:paragraph-properties fo:margin-left=\"0.353cm\"/>")
                        + style("loin", "", "<style:paragraph-properties fo:margin-left=\"30pt\"/>")
                        + style("faux", "", "<style:paragraph-properties fo:margin-left=\"10%\"/>"))
                .readSheet();
        assertThat(sheet.rows().getFirst().cells())
                .extracting(RawCell::look)
                .containsExactly(
                        new CellLook(null, false, true, 0),
                        new CellLook(null, false, false, 1),
                        new CellLook(null, false, false, 3),
                        CellLook.PLAIN);
    }

    @Test
    void the_colour_of_a_whole_column_is_the_look_of_the_sheet() {
        RawOds ods = RawOds.rows("<table:table-column table:default-cell-style-name=\"jaune\"/>" + row(text("a"))
                        + "<table:table-row table:number-rows-repeated=\"1048575\">" + cell("") + "</table:table-row>")
                .styles(yellow("jaune"));
        assertThat(ods.readSheet().rows()).hasSize(1);
        assertThat(ods.readable().problems()).isEmpty();
    }

    @Test
    void merges_covered_texts_and_hidden_things_are_known() {
        RawOds ods = RawOds.rows("<table:table-column/><table:table-column table:visibility=\"collapse\"/>"
                        + row(
                                cell("table:number-columns-spanned=\"2\" table:number-rows-spanned=\"3\"", "a"),
                                "<table:covered-table-cell><text:p>dessous</text:p></table:covered-table-cell>")
                        + "<table:table-row table:visibility=\"filter\">" + cell("") + cell("") + text("b")
                        + "</table:table-row>")
                .styles("<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties"
                        + " table:display=\"false\"/></style:style>")
                .tables("<table:table table:name=\"Cachée\" table:style-name=\"ta1\">" + row(text("x"))
                        + "</table:table>");
        RawSheet sheet = ods.readSheet();
        assertThat(sheet.merges()).extracting(Merge::a1).containsExactly("A1:B3");
        assertThat(cells(sheet)).containsExactly("A1=a", "B1=dessous", "C2=b");
        assertThat(sheet.hiddenColumns()).containsOnlyKeys(1);
        assertThat(sheet.rows()).extracting(RawRow::hidden).containsExactly(false, true);
        assertThat(ods.readable().workbook().sheet("Cachée").orElseThrow().hidden())
                .isTrue();
        assertThat(sheet.hidden()).isFalse();
    }

    @Test
    void formulas_show_their_last_values_and_errors_are_reported() {
        RawOds ods = RawOds.rows(row(
                cell(
                        "table:formula=\"of:=SUM([.B1:.B3])+[$Autre.A1]\" office:value-type=\"float\" office:value=\"3\"",
                        "3"),
                cell(
                        "table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\""
                                + " calcext:value-type=\"error\"",
                        "#DIV/0!"),
                cell("table:formula=\"of:=[.A1]\""),
                cell(
                        "table:formula=\"of:=DDE(&quot;cmd&quot;;&quot;/c calc&quot;;&quot;a&quot;)\""
                                + " office:value-type=\"string\"",
                        "x"),
                cell("table:formula=\"=[.E1]\" office:value-type=\"float\" office:value=\"0\"", "Err:522")));
        List<RawCell> cells = ods.readSheet().rows().getFirst().cells();
        assertThat(cells).extracting(RawCell::text).containsExactly("3", "#DIV/0!", "", "x", "Err:522");
        assertThat(cells)
                .extracting(RawCell::formula)
                .containsExactly("SUM(B1:B3)+$Autre!A1", "1/0", "A1", "DDE(\"cmd\";\"/c calc\";\"a\")", "E1");
        assertThat(ods.readable().problems())
                .extracting(problem -> problem.kind() + " " + problem.address())
                .containsExactly(
                        "ERROR_VALUE Feuille!B1", "FORMULA_WITHOUT_VALUE Feuille!C1", "ERROR_VALUE Feuille!E1");
    }

    @Test
    void values_that_are_not_what_they_claim_stay_as_they_are_shown() {
        RawOds ods = RawOds.rows(row(
                cell("office:value-type=\"float\" office:value=\"douze\"", "12"),
                cell("office:value-type=\"date\" office:date-value=\"2020-02-31\"", "31/02/2020"),
                cell("office:value-type=\"bidule\" office:value=\"1\"", "un"),
                cell("office:value-type=\"float\"", "13"),
                cell("table:style-name=\"absent\" office:value-type=\"string\"", "x")));
        assertThat(cells(ods.readSheet())).containsExactly("A1=douze", "B1=31/02/2020", "C1=un", "D1=13", "E1=x");
        assertThat(ods.readable().problems())
                .extracting(CellProblem::kind)
                .containsExactlyInAnyOrder(
                        Kind.STYLE_MISSING, Kind.BAD_NUMBER, Kind.BAD_DATE, Kind.UNKNOWN_TYPE, Kind.BAD_NUMBER);
    }

    @Test
    void values_beyond_the_sheet_are_reported_and_not_told_out_for_ever() {
        RawOds ods = RawOds.rows(row(
                cell("table:number-columns-repeated=\"2147483648\" office:value-type=\"float\" office:value=\"1\"")));
        assertThat(ods.readSheet().rows().getFirst().cells()).hasSize(16_384);
        assertThat(ods.readable().problems())
                .containsExactly(new CellProblem("Feuille", CellRef.parse("XFD1"), Kind.BAD_ADDRESS, "2147483647"));
        assertThat(refusal(RawOds.rows("<table:table-row table:number-rows-repeated=\"2147483648\">" + number("1")
                        + "</table:table-row>")))
                .isEqualTo(RefusalReason.TOO_MANY_CELLS);
    }

    @Test
    void values_kept_from_another_file_are_no_sheet() {
        RawOds ods = RawOds.rows(row(text("a")))
                .tables("<table:table table:name=\"'file:///tmp/x.ods'#Feuille1\"><table:table-source"
                        + " xlink:href=\"file:///tmp/x.ods\" table:mode=\"copy-results-only\"/>" + row(text("b"))
                        + "</table:table>");
        assertThat(ods.readable().workbook().sheets())
                .extracting(RawSheet::name)
                .containsExactly("Feuille");
    }

    @Test
    void what_is_kept_of_earlier_versions_is_no_sheet() {
        RawOds ods = RawOds.rows(row(text("a")))
                .tables("<table:tracked-changes><table:cell-content-change><table:previous>"
                        + "<table:change-track-table-cell><text:p>avant</text:p></table:change-track-table-cell>"
                        + "</table:previous></table:cell-content-change></table:tracked-changes>");
        assertThat(cells(ods.readSheet())).containsExactly("A1=a");
    }

    @Test
    void a_password_is_recognised() {
        assertThat(refusal(RawOds.rows("")
                        .part(
                                RawOds.MANIFEST,
                                RawOds.manifest("<m:file-entry m:full-path=\"content.xml\"><m:encryption-data/>"
                                        + "</m:file-entry>"))))
                .isEqualTo(RefusalReason.ENCRYPTED);
    }

    @Test
    void other_documents_of_the_family_are_no_workbooks() {
        assertThat(refusal(RawOds.rows("").part("mimetype", "application/vnd.oasis.opendocument.text")))
                .isEqualTo(RefusalReason.NOT_A_WORKBOOK);
        assertThat(refusal(RawOds.rows("").part("mimetype", "application/vnd.sun.xml.calc")))
                .isEqualTo(RefusalReason.UNSUPPORTED_KIND);
        assertThat(refusal(RawOds.rows("").without(RawOds.CONTENT))).isEqualTo(RefusalReason.MISSING_PART);
        assertThat(RawOds.rows(row(text("a")))
                        .without("mimetype")
                        .without(RawOds.MANIFEST)
                        .without(RawOds.STYLES)
                        .readSheet()
                        .rows())
                .hasSize(1);
    }

    @Test
    void macros_are_noted() {
        RawOds plain = RawOds.rows(row(text("a"))).part("Basic/script-lc.xml", "<x/>");
        assertThat(plain.readable().notes()).isEmpty();
        assertThat(plain.part("Basic/Standard/Module1.xml", "<x/>").readable().notes())
                .containsExactly(FileNote.of(FileNote.Kind.MACROS));
    }

    @Test
    void it_is_known_that_it_cannot_be_changed() {
        assertThat(WorkbookEditor.canChange(RawOds.rows(row(text("a"))).bytes()))
                .isFalse();
    }
}
