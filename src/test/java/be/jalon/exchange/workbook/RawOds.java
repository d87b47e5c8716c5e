package be.jalon.exchange.workbook;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** OpenDocument workbooks written part by part, so that each part can be as odd as a test needs. */
public final class RawOds {

    static final String KIND = "application/vnd.oasis.opendocument.spreadsheet";
    static final String CONTENT = "content.xml";
    static final String STYLES = "styles.xml";
    static final String MANIFEST = "META-INF/manifest.xml";

    private static final String START = "urn:oasis:names:tc:opendocument:xmlns:";
    static final String NAMESPACES = " xmlns:office=\"" + START + "office:1.0\" xmlns:table=\"" + START
            + "table:1.0\" xmlns:text=\"" + START + "text:1.0\" xmlns:style=\"" + START + "style:1.0\" xmlns:number=\""
            + START + "datastyle:1.0\" xmlns:fo=\"" + START + "xsl-fo-compatible:1.0\" xmlns:draw=\"" + START
            + "drawing:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String automatic = "";
    private String tables = "";

    private RawOds() {
        part("mimetype", KIND);
        part(MANIFEST, manifest("<m:file-entry m:full-path=\"content.xml\" m:media-type=\"text/xml\"/>"));
        part(
                STYLES,
                "<office:document-styles" + NAMESPACES + "><office:styles><style:style style:name=\"Default\""
                        + " style:family=\"table-cell\"/></office:styles></office:document-styles>");
    }

    static String manifest(String inside) {
        return "<m:manifest xmlns:m=\"" + START + "manifest:1.0\">" + inside + "</m:manifest>";
    }

    /** One sheet called Feuille with these rows. */
    public static RawOds rows(String rows) {
        return new RawOds().table("Feuille", rows);
    }

    /** One more sheet: the inside of its table. */
    public RawOds table(String name, String inside) {
        return tables("<table:table table:name=\"" + name + "\">" + inside + "</table:table>");
    }

    public RawOds tables(String xml) {
        tables += xml;
        return content();
    }

    /** More styles for the sheets, numbers among them. */
    RawOds styles(String xml) {
        automatic += xml;
        return content();
    }

    private RawOds content() {
        return part(
                CONTENT,
                "<office:document-content" + NAMESPACES + "><office:automatic-styles>" + automatic
                        + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                        + "</office:spreadsheet></office:body></office:document-content>");
    }

    RawOds part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    RawOds part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    RawOds without(String name) {
        parts.remove(name);
        return this;
    }

    static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    static String cell(String attributes, String... paragraphs) {
        StringBuilder cell =
                new StringBuilder("<table:table-cell ").append(attributes).append('>');
        for (String paragraph : paragraphs) {
            cell.append("<text:p>").append(paragraph).append("</text:p>");
        }
        return cell.append("</table:table-cell>").toString();
    }

    static String text(String... paragraphs) {
        return cell("office:value-type=\"string\"", paragraphs);
    }

    static String number(String value) {
        return cell("office:value-type=\"float\" office:value=\"" + value + "\"", value);
    }

    public byte[] bytes() {
        return RawXlsx.pack(parts);
    }

    ReadOutcome read() {
        return WorkbookReader.read(bytes(), "essai.ods", ReadLimits.DEFAULTS);
    }

    ReadOutcome.Read readable() {
        ReadOutcome outcome = read();
        if (outcome instanceof ReadOutcome.Read read) {
            return read;
        }
        throw new AssertionError("Refused: " + outcome);
    }

    RawSheet readSheet() {
        return readable().workbook().sheets().getFirst();
    }
}
