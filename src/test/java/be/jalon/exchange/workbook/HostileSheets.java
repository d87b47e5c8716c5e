package be.jalon.exchange.workbook;

import static be.jalon.exchange.workbook.HostileFile.MEGABYTE;
import static be.jalon.exchange.workbook.HostileFile.of;
import static be.jalon.exchange.workbook.HostileFile.repeat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;

/** Workbooks of the XML formats whose parts are hostile or broken. */
final class HostileSheets {

    private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    private static final String START = "<worksheet xmlns=\"" + RawXlsx.MAIN + "\"><sheetData>";
    private static final String END = "</sheetData></worksheet>";
    private static final String YELLOW =
            "<fill/><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFFF00\"/></patternFill></fill>";
    private static final String LAUGHS =
            "<!DOCTYPE worksheet [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>";

    private HostileSheets() {}

    static List<HostileFile> huge() {
        return List.of(
                actions("trente-mille-actions.xlsx", "READ", 30_000),
                actions("cent-mille-actions.xlsx", "TOO_MANY_CELLS", 100_000),
                sheet("lignes-mises-en-forme.xlsx", "READ", "", HostileSheets::formattedRow, 1_048_576, ""),
                sheet(
                        "lignes-coloriees.xlsx",
                        "READ BLANK_ROWS_SKIPPED",
                        "",
                        row -> "<row r=\"" + (row + 1) + "\"><c s=\"1\"/></row>",
                        1_048_576,
                        ""),
                sheet(
                        "texte-de-190-mo.xlsx",
                        "TEXT_TOO_LONG",
                        "<row><c t=\"inlineStr\"><is><t>",
                        i -> MEGABYTE,
                        190,
                        "</t></is></c></row>"),
                sheet(
                        "onze-millions-de-cellules.xlsx",
                        "TOO_MANY_CELLS",
                        "",
                        row -> "<row>" + "<c><v>1</v></c>".repeat(100) + "</row>",
                        110_000,
                        ""),
                sheet("attribut-sans-fin.xlsx", "DAMAGED", "<row spans=\"", i -> MEGABYTE, 190, "\"/>"),
                sheet("commentaire-sans-fin.xlsx", "DAMAGED", "<!--", i -> MEGABYTE, 190, "-->"),
                sheet(
                        "cdata-sans-fin.xlsx",
                        "DAMAGED",
                        "<row><c><v><![CDATA[",
                        i -> MEGABYTE,
                        190,
                        "]]></v></c></row>"),
                sheet("balises-emboitees.xlsx", "DAMAGED", "", i -> "<a>".repeat(1_000), 60_000, ""),
                sheet("noms-innombrables.xlsx", "DAMAGED", "", i -> "<a" + "b".repeat(900) + i + "/>", 200_000, ""),
                sheet(
                        "fusions-innombrables.xlsx",
                        "TOO_MANY_CELLS",
                        "</sheetData><mergeCells>",
                        i -> "<mergeCell ref=\"A" + (i % 1_000_000 + 1) + ":B" + (i % 1_000_000 + 9) + "\"/>",
                        1_200_000,
                        "</mergeCells><sheetData>"),
                sheet(
                        "formule-partagee-par-tous.xlsx",
                        "TEXT_TOO_LONG",
                        "<row><c><f t=\"shared\" si=\"0\">" + "A1+".repeat(2_500) + "1</f><v>1</v></c></row>",
                        i -> "<row><c><f t=\"shared\" si=\"0\"/><v>1</v></c></row>",
                        200_000,
                        ""),
                sheet(
                        "colonnes-masquees-sans-fin.xlsx",
                        "READ",
                        "</sheetData><cols>",
                        i -> "<col min=\"1\" max=\"2147483647\" hidden=\"1\"/>",
                        400_000,
                        "</cols><sheetData>"),
                of("styles-innombrables.xlsx", "DAMAGED", () -> styles("<xf fillId=\"0\"/>", 200_000)),
                of("remplissages-innombrables.xlsx", "DAMAGED", () -> fills()),
                of("soixante-mille-styles.xlsx", "READ", () -> styles("<xf fillId=\"0\"/>", 60_000)));
    }

    private static HostileFile actions(String name, String expected, int count) {
        return sheet(
                name,
                expected,
                plan(
                        "N°",
                        "Actions",
                        "Politique",
                        "Service",
                        "Agent",
                        "Échéance",
                        "Budget ordinaire",
                        "RH",
                        "Remarques"),
                row -> plan("A " + row, "Action " + row, "??", "PCS", "/", "2026", "3.000 €", "x", "y"),
                count,
                "");
    }

    private static String plan(String... texts) {
        return "<row>"
                + String.join(
                        "",
                        java.util.Arrays.stream(texts)
                                .map(text -> "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>")
                                .toList())
                + "</row>";
    }

    private static String formattedRow(int row) {
        return row == 0
                ? "<row r=\"1\" ht=\"20\" customHeight=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                : "<row r=\"" + (row + 1) + "\" ht=\"20\" customHeight=\"1\" s=\"1\"/>";
    }

    private static HostileFile sheet(
            String name, String expected, String before, IntFunction<String> piece, int count, String after) {
        return of(
                name,
                expected,
                () -> HostileFile.withLongPart(
                        RawXlsx.rows("")
                                .styles("", YELLOW, "<xf fillId=\"0\"/><xf fillId=\"1\"/>")
                                .bytes(),
                        RawXlsx.SHEET,
                        START + before,
                        piece,
                        count,
                        after + END));
    }

    private static byte[] styles(String xf, int count) {
        return RawXlsx.rows(ROW).styles("", "<fill/>", repeat(i -> xf, count)).bytes();
    }

    private static byte[] fills() {
        return RawXlsx.rows(ROW)
                .styles(
                        "",
                        repeat(i -> "<fill><patternFill patternType=\"solid\"/></fill>", 150_000),
                        "<xf fillId=\"0\"/>")
                .bytes();
    }

    static List<HostileFile> broken() {
        return List.of(
                of("milliard-de-rires.xlsx", "EXTERNAL_ENTITY", doctype(LAUGHS)),
                of(
                        "entite-quadratique.xlsx",
                        "EXTERNAL_ENTITY",
                        doctype("<!DOCTYPE worksheet [<!ENTITY a \"" + "a".repeat(50_000) + "\">]>")),
                of(
                        "entite-externe.xlsx",
                        "EXTERNAL_ENTITY",
                        doctype("<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")),
                of("dtd-externe.xlsx", "EXTERNAL_ENTITY", doctype("<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">")),
                of(
                        "entite-de-parametre.xlsx",
                        "EXTERNAL_ENTITY",
                        doctype("<!DOCTYPE worksheet [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/p\"> %p;]>")),
                of("lien-externe.xlsx", "READ", externalLink()),
                of("formule-dde.xlsx", "READ", formula("cmd|&apos;/c calc&apos;!A0")),
                of("formule-en-texte.xlsx", "READ", text("=HYPERLINK(&quot;http://127.0.0.1:1&quot;;&quot;x&quot;)")),
                of(
                        "dimensions-maximales.xlsx",
                        "READ",
                        RawXlsx.sheet("<dimension ref=\"A1:XFD1048576\"/><sheetData>" + ROW + "</sheetData>")),
                of("derniere-cellule.xlsx", "READ", cells("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")),
                of("case-de-32767-caracteres.xlsx", "READ", text("x".repeat(32_767))),
                of("case-de-32768-caracteres.xlsx", "TEXT_TOO_LONG", text("x".repeat(32_768))),
                of("fusions-superposees.xlsx", "READ OVERLAPPING_MERGE", merges("A1:C2", "B2:D3", "A1:C2")),
                of("fusion-illisible.xlsx", "READ BAD_MERGE", merges("A1:XFE2", "??", "A0:B1")),
                of("format-sans-fin.xlsx", "READ", format("0".repeat(200_000))),
                of(
                        "erreurs.xlsx",
                        "READ ERROR_VALUE",
                        cells("<row><c t=\"e\"><v>#REF!</v></c><c t=\"e\"><v>#N/A</v></c></row>")),
                of(
                        "references-circulaires.xlsx",
                        "READ FORMULA_WITHOUT_VALUE",
                        cells("<row r=\"1\"><c r=\"A1\"><f>B1</f></c><c r=\"B1\"><f>A1</f></c></row>")),
                of("texte-partage-absent.xlsx", "READ TEXT_MISSING", shared("7")),
                of("texte-partage-negatif.xlsx", "READ TEXT_MISSING", shared("-1")),
                of("texte-partage-immense.xlsx", "READ TEXT_MISSING", shared("99999999999")),
                of("ligne-negative.xlsx", "READ BAD_ADDRESS", cells("<row r=\"-5\"><c r=\"A-5\"><v>2</v></c></row>")),
                of("ligne-hors-feuille.xlsx", "READ BAD_ADDRESS", cells("<row r=\"1048577\"><c><v>3</v></c></row>")),
                of(
                        "colonne-hors-feuille.xlsx",
                        "READ BAD_ADDRESS",
                        cells("<row r=\"1\"><c r=\"XFE1\"><v>3</v></c></row>")),
                of("lignes-en-double.xlsx", "READ DUPLICATE_CELL", cells(ROW + ROW)),
                of(
                        "cellules-en-double.xlsx",
                        "READ DUPLICATE_CELL",
                        cells("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>")),
                of(
                        "nombre-demesure.xlsx",
                        "READ BAD_NUMBER",
                        cells("<row><c><v>1E999999999</v></c><c><v>NaN</v></c></row>")),
                of("date-hors-calendrier.xlsx", "READ BAD_DATE", format("dd/mm/yyyy", "99999999999")),
                of("type-inconnu.xlsx", "READ UNKNOWN_TYPE", cells("<row><c t=\"zz\"><v>x</v></c></row>")),
                of("style-absent.xlsx", "READ STYLE_MISSING", cells("<row><c s=\"99\"><v>1</v></c></row>")),
                of("caractere-zero.xlsx", "READ BAD_CHARACTERS", text("a_x0000_b")),
                of("demi-caractere.xlsx", "READ BAD_CHARACTERS", text("a_xD83D_b")),
                of("sans-types.xlsx", "MISSING_PART", cells(ROW).without("[Content_Types].xml")),
                of("sans-relations.xlsx", "MISSING_PART", cells(ROW).without("_rels/.rels")),
                of("sans-classeur.xlsx", "MISSING_PART", cells(ROW).without("xl/workbook.xml")),
                of("sans-feuille.xlsx", "MISSING_PART", cells(ROW).without(RawXlsx.SHEET)),
                of("sans-styles.xlsx", "MISSING_PART", cells(ROW).without(RawXlsx.STYLES)),
                of("sans-textes.xlsx", "MISSING_PART", shared("0").without(RawXlsx.SHARED)),
                of("feuille-ailleurs.xlsx", "MISSING_PART", elsewhere()),
                of("feuilles-de-meme-nom.xlsx", "DAMAGED", twice()),
                of("feuille-coupee.xlsx", "DAMAGED", cells(ROW).part(RawXlsx.SHEET, START + "<row><c><v>1")),
                of("encodage-inconnu.xlsx", "DAMAGED", encoded("klingon")),
                of("encodage-menteur.xlsx", "DAMAGED", encoded("UTF-16")));
    }

    private static RawXlsx cells(String rows) {
        return RawXlsx.rows(rows);
    }

    private static RawXlsx doctype(String doctype) {
        return cells(ROW).replace(RawXlsx.SHEET, "<worksheet", doctype + "<worksheet");
    }

    private static RawXlsx text(String text) {
        return cells("<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>");
    }

    private static RawXlsx formula(String formula) {
        return cells("<row><c t=\"str\"><f>" + formula + "</f><v>x</v></c></row>");
    }

    private static RawXlsx shared(String index) {
        return cells("<row><c t=\"s\"><v>" + index + "</v></c></row>").shared("<si><t>PCS</t></si>");
    }

    private static RawXlsx merges(String... ranges) {
        StringBuilder merges = new StringBuilder();
        for (String range : ranges) {
            merges.append("<mergeCell ref=\"").append(range).append("\"/>");
        }
        return RawXlsx.sheet("<sheetData>" + ROW + "</sheetData><mergeCells>" + merges + "</mergeCells>");
    }

    private static RawXlsx format(String code) {
        return format(code, "1");
    }

    private static RawXlsx format(String code, String value) {
        return cells("<row><c s=\"1\"><v>" + value + "</v></c></row>")
                .styles(
                        "<numFmt numFmtId=\"200\" formatCode=\"" + code + "\"/>",
                        "<fill/>",
                        "<xf fillId=\"0\"/><xf numFmtId=\"200\" fillId=\"0\"/>");
    }

    private static RawXlsx externalLink() {
        return formula("[1]Feuille!A1")
                .replace(
                        "xl/_rels/workbook.xml.rels",
                        "</Relationships>",
                        RawXlsx.relationship("rId9", "externalLink", "externalLinks/externalLink1.xml")
                                + "</Relationships>")
                .part("xl/externalLinks/externalLink1.xml", "<externalLink><externalBook id=\"rId1\"/></externalLink>");
    }

    private static RawXlsx elsewhere() {
        return cells(ROW)
                .replace(
                        "xl/_rels/workbook.xml.rels",
                        "Target=\"worksheets/sheet1.xml\"",
                        "Target=\"file:///etc/passwd\" TargetMode=\"External\"");
    }

    private static RawXlsx twice() {
        return cells(ROW)
                .replace(
                        "xl/workbook.xml",
                        "</sheets>",
                        "<sheet name=\"Feuille\" sheetId=\"2\" r:id=\"rId1\"/></sheets>");
    }

    private static RawXlsx encoded(String encoding) {
        String xml = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + START + ROW + END;
        return cells(ROW).part(RawXlsx.SHEET, xml.getBytes(StandardCharsets.UTF_8));
    }
}
