package be.jalon.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillsTest {

    private static RawXlsx filled(String fill) {
        return RawXlsx.rows("<row r=\"1\"><c r=\"A1\" s=\"1\"/></row>")
                .styles(
                        "",
                        "<fill><patternFill patternType=\"none\"/></fill><fill>" + fill + "</fill>",
                        "<xf numFmtId=\"0\" fillId=\"0\"/><xf numFmtId=\"0\" fillId=\"1\"/>");
    }

    private static String key(String fill) {
        return filled(fill).readSheet().cell(CellRef.parse("A1")).orElseThrow().fill();
    }

    private static String solid(String colour) {
        return "<patternFill patternType=\"solid\"><fgColor " + colour + "/><bgColor indexed=\"64\"/></patternFill>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rgb=\"FFFFFF00\"              | FFFFFF00",
                "rgb=\"00ffff00\"              | FFFFFF00",
                "rgb=\"FFFF00\"                | FFFFFF00",
                "indexed=\"13\"                | FFFFFF00",
                "indexed=\"5\"                 | FFFFFF00",
                "indexed=\"52\"                | FFFF9900",
                "indexed=\"65\"                | FFFFFFFF",
                "theme=\"0\"                   | FFFFFFFF",
                "theme=\"1\"                   | FF000000",
                "theme=\"4\"                   | FF4F81BD",
                "theme=\"4\" tint=\"0.79998168889431442\" | FFDCE6F2",
                "theme=\"4\" tint=\"-0.249977111117893\"  | FF376092",
                "theme=\"0\" tint=\"-0.34998626667073579\"| FFA6A6A6"
            })
    void a_solid_fill_is_one_colour_however_it_is_named(String colour, String argb) {
        assertThat(key(solid(colour))).isEqualTo(argb);
    }

    @Test
    void a_workbook_may_have_a_palette_of_its_own() {
        RawXlsx xlsx = filled(solid("indexed=\"1\""))
                .replace(
                        RawXlsx.STYLES,
                        "</styleSheet>",
                        "<colors><indexedColors><rgbColor rgb=\"00111111\"/><rgbColor rgb=\"00ABCDEF\"/></indexedColors>"
                                + "</colors></styleSheet>");
        assertThat(xlsx.readSheet().cell(CellRef.parse("A1")).orElseThrow().fill())
                .isEqualTo("FFABCDEF");
    }

    @Test
    void a_theme_of_the_workbook_counts() {
        StringBuilder theme = new StringBuilder("<a:theme xmlns:a=\"urn:a\"><a:themeElements><a:clrScheme>");
        for (String slot : new String[] {"dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4"}) {
            theme.append("<a:" + slot + "><a:srgbClr val=\"00000" + slot.charAt(slot.length() - 1) + "\"/></a:" + slot
                    + ">");
        }
        theme.append(
                "<a:accent5><a:srgbClr val=\"000005\"/></a:accent5><a:accent6><a:srgbClr val=\"fedcba\"/></a:accent6>");
        theme.append(
                "<a:hlink><a:sysClr lastClr=\"000007\"/></a:hlink><a:folHlink><a:srgbClr val=\"000008\"/></a:folHlink>");
        theme.append("</a:clrScheme></a:themeElements></a:theme>");
        RawXlsx xlsx = filled(solid("theme=\"9\""))
                .part("xl/theme/theme1.xml", theme.toString())
                .replace(
                        "xl/_rels/workbook.xml.rels",
                        "</Relationships>",
                        RawXlsx.relationship("rId9", "theme", "/xl/theme/theme1.xml") + "</Relationships>");
        assertThat(xlsx.readSheet().cell(CellRef.parse("A1")).orElseThrow().fill())
                .isEqualTo("FFFEDCBA");
    }

    @Test
    void patterns_and_gradients_have_keys_too() {
        assertThat(key("<patternFill patternType=\"lightUp\"><fgColor rgb=\"FFFF0000\"/></patternFill>"))
                .isEqualTo("lightUp:FFFF0000:FFFFFFFF");
        assertThat(key("<gradientFill degree=\"90\"><stop position=\"0\"><color rgb=\"FFFF0000\"/></stop>"
                        + "<stop position=\"1\"><color theme=\"0\"/></stop></gradientFill>"))
                .isEqualTo("gradient:linear:90:FFFF0000:FFFFFFFF");
    }

    @Test
    void a_cell_with_neither_text_nor_fill_is_not_there() {
        RawXlsx xlsx = RawXlsx.rows("<row r=\"1\"><c r=\"A1\" s=\"0\"/><c r=\"B1\"/></row>");
        assertThat(xlsx.readSheet().rows()).isEmpty();
    }

    @Test
    void a_style_that_does_not_exist_is_reported() {
        RawXlsx xlsx = RawXlsx.rows("<row r=\"2\"><c r=\"B2\" s=\"77\"><v>1</v></c></row>");
        assertThat(xlsx.readable().problems())
                .containsExactly(new CellProblem("Feuille", CellRef.parse("B2"), CellProblem.Kind.STYLE_MISSING, "77"));
        assertThat(xlsx.readSheet().cell(CellRef.parse("B2")).orElseThrow().text())
                .isEqualTo("1");
    }
}
