package be.jalon.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written part by part, so that each part can be as odd as a test needs. */
public final class RawXlsx {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String SHARED = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private RawXlsx() {}

    /** One sheet called Feuille with these rows (the inside of its sheetData) and nothing else. */
    static RawXlsx rows(String rows) {
        return sheet("<sheetData>" + rows + "</sheetData>");
    }

    /** One sheet called Feuille with this content (the inside of its root element). */
    static RawXlsx sheet(String content) {
        RawXlsx xlsx = new RawXlsx();
        xlsx.part("[Content_Types].xml", contentTypes());
        xlsx.part("_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")));
        xlsx.part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">"
                        + "<sheets><sheet name=\"Feuille\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        xlsx.part(
                "xl/_rels/workbook.xml.rels",
                relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relationship("rId2", "sharedStrings", "sharedStrings.xml")
                        + relationship("rId3", "styles", "styles.xml")));
        xlsx.part(SHEET, "<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + content + "</worksheet>");
        xlsx.part(SHARED, "<sst xmlns=\"" + MAIN + "\"></sst>");
        xlsx.styles("", "<fill><patternFill patternType=\"none\"/></fill>", "<xf numFmtId=\"0\" fillId=\"0\"/>");
        return xlsx;
    }

    private static String contentTypes() {
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + CONTENT + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + CONTENT + "worksheet+xml\"/>"
                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + CONTENT + "sharedStrings+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + CONTENT + "styles+xml\"/></Types>";
    }

    static String relationships(String inside) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inside + "</Relationships>";
    }

    static String relationship(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    RawXlsx part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    RawXlsx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    RawXlsx without(String name) {
        parts.remove(name);
        return this;
    }

    /** Replaces a piece of a part that is there already. */
    RawXlsx replace(String name, String old, String by) {
        String content = new String(parts.get(name), StandardCharsets.UTF_8);
        if (!content.contains(old)) {
            throw new IllegalArgumentException(old + " is not in " + content);
        }
        return part(name, content.replace(old, by));
    }

    RawXlsx shared(String... items) {
        return part(SHARED, "<sst xmlns=\"" + MAIN + "\">" + String.join("", items) + "</sst>");
    }

    /** The number formats, fills and cell styles, each the inside of its element. */
    RawXlsx styles(String formats, String fills, String xfs) {
        return part(
                STYLES,
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + formats + "</numFmts><fills>" + fills
                        + "</fills><cellXfs>" + xfs + "</cellXfs></styleSheet>");
    }

    byte[] bytes() {
        return pack(parts);
    }

    /** An archive of these parts in this order. */
    public static byte[] pack(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    ReadOutcome read() {
        return WorkbookReader.read(bytes(), "essai.xlsx", ReadLimits.DEFAULTS);
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
