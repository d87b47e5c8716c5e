package be.jalon.exchange.workbook;

import static be.jalon.exchange.workbook.HostileFile.MEGABYTE;
import static be.jalon.exchange.workbook.HostileFile.of;
import static be.jalon.exchange.workbook.RawOds.cell;
import static be.jalon.exchange.workbook.RawOds.number;
import static be.jalon.exchange.workbook.RawOds.row;
import static be.jalon.exchange.workbook.RawOds.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Hostile or broken files of the other kinds: OpenDocument, the older binary format, text. */
final class HostileOthers {

    private static final String MANY = "2147483648";
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private HostileOthers() {}

    static List<HostileFile> openDocuments() {
        return List.of(
                of(
                        "repetitions-vides.ods",
                        "READ",
                        RawOds.rows("<table:table-row table:number-rows-repeated=\"" + MANY + "\">"
                                + cell("table:number-columns-repeated=\"" + MANY + "\"") + "</table:table-row>")),
                of(
                        "repetitions-coloriees.ods",
                        "READ",
                        RawOds.rows("<table:table-row table:number-rows-repeated=\"" + MANY + "\">"
                                        + cell("table:style-name=\"c\" table:number-columns-repeated=\"400\"")
                                        + "</table:table-row>")
                                .styles(colour("c", ""))),
                of(
                        "colonnes-repetees.ods",
                        "READ BAD_ADDRESS",
                        RawOds.rows(row(cell("table:number-columns-repeated=\"" + MANY
                                + "\" office:value-type=\"float\" office:value=\"1\"")))),
                of(
                        "lignes-repetees.ods",
                        "TOO_MANY_CELLS",
                        RawOds.rows("<table:table-row table:number-rows-repeated=\"" + MANY + "\">" + number("1")
                                + "</table:table-row>")),
                of(
                        "repetition-negative.ods",
                        "READ",
                        RawOds.rows(row(cell("table:number-columns-repeated=\"-3\"", "a"), text("b")))),
                of(
                        "fusion-demesuree.ods",
                        "READ BAD_MERGE",
                        RawOds.rows(row(cell("table:number-columns-spanned=\"" + MANY + "\"", "a")))),
                of(
                        "fusions-superposees.ods",
                        "READ OVERLAPPING_MERGE",
                        RawOds.rows(row(
                                cell("table:number-columns-spanned=\"3\"", "a"),
                                cell("table:number-columns-spanned=\"3\"", "b")))),
                of(
                        "espaces-sans-fin.ods",
                        "TEXT_TOO_LONG",
                        RawOds.rows(row(text("<text:s text:c=\"" + MANY + "\"/>")))),
                of(
                        "styles-en-rond.ods",
                        "READ",
                        RawOds.rows(row(cell("table:style-name=\"a\"", "x")))
                                .styles(colour("a", "style:parent-style-name=\"b\"")
                                                .replace("#ffff00", "")
                                        + colour("b", "style:parent-style-name=\"a\"")
                                                .replace("#ffff00", ""))),
                of("style-absent.ods", "READ STYLE_MISSING", RawOds.rows(row(cell("table:style-name=\"a\"", "x")))),
                of("erreur.ods", "READ ERROR_VALUE", RawOds.rows(row(cell("table:formula=\"of:=[.A1]\"", "Err:522")))),
                of("imbrication.ods", "DAMAGED", RawOds.rows(row(text("<text:span>".repeat(5_000))))),
                of("tableau-dans-une-case.ods", "DAMAGED", RawOds.rows(row(text("<table:table/>")))),
                of("case-sans-ligne.ods", "DAMAGED", RawOds.rows(text("x"))),
                of("sans-contenu.ods", "MISSING_PART", RawOds.rows("").without(RawOds.CONTENT)),
                of(
                        "lettre.ods",
                        "NOT_A_WORKBOOK",
                        RawOds.rows("").part("mimetype", RawOds.KIND.replace("spreadsheet", "text"))),
                of(
                        "mot-de-passe.ods",
                        "ENCRYPTED",
                        RawOds.rows("")
                                .part(
                                        RawOds.MANIFEST,
                                        RawOds.manifest("<m:file-entry m:full-path=\"content.xml\"><m:encryption-data/>"
                                                + "</m:file-entry>"))),
                of(
                        "milliard-de-rires.ods",
                        "EXTERNAL_ENTITY",
                        RawOds.rows("")
                                .part(
                                        RawOds.CONTENT,
                                        "<!DOCTYPE a [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><a>&b;</a>")),
                of(
                        "million-et-demi-de-cases.ods",
                        "TOO_MANY_CELLS",
                        () -> longOds(row(number("1").repeat(100)), 15_000)),
                of("texte-de-190-mo.ods", "TEXT_TOO_LONG", () -> longOds(MEGABYTE, 190)),
                of(
                        "tronque.ods",
                        "TRUNCATED",
                        () -> Arrays.copyOf(RawOds.rows("").bytes(), 500)),
                of("styles-innombrables.ods", "DAMAGED", () -> RawOds.rows("")
                        .styles(HostileFile.repeat(i -> colour("c" + i, ""), 150_000))
                        .bytes()));
    }

    private static String colour(String name, String attributes) {
        return "<style:style style:name=\"" + name + "\" style:family=\"table-cell\" " + attributes
                + "><style:table-cell-properties fo:background-color=\"#ffff00\"/></style:style>";
    }

    private static byte[] longOds(String piece, int count) throws IOException {
        String paragraph = piece.startsWith("<") ? "" : "<table:table-row><table:table-cell><text:p>";
        return HostileFile.withLongPart(
                RawOds.rows("").bytes(),
                RawOds.CONTENT,
                "<office:document-content" + RawOds.NAMESPACES + "><office:body><office:spreadsheet>"
                        + "<table:table table:name=\"F\">" + paragraph,
                i -> piece,
                count,
                (paragraph.isEmpty() ? "" : "</text:p></table:table-cell></table:table-row>")
                        + "</table:table></office:spreadsheet></office:body></office:document-content>");
    }

    static List<HostileFile> texts() {
        return List.of(
                of("octets-nuls.csv", "READ BAD_CHARACTERS TEXT", "a;b\nc;\u0000d\n" + "e;f\n".repeat(60)),
                of("plein-d-octets-nuls.csv", "NOT_A_WORKBOOK", "a;b\n" + "\u0000".repeat(1_000)),
                of("guillemet-ouvert.csv", "READ BAD_QUOTES TEXT", "a;b\n\"c;d\ne;f\n"),
                of("guillemets-innombrables.csv", "DAMAGED", "a;b\n".repeat(500) + "\"a\n".repeat(3_000_000)),
                of("guillemets-seuls.csv", "TEXT_TOO_LONG", "\"".repeat(2_000_000)),
                of("ligne-de-100-mo.csv", "TOO_BIG", () -> filled(100_000_000, 'a')),
                of("ligne-de-24-mo.csv", "TEXT_TOO_LONG", () -> filled(24_000_000, 'a')),
                of("points-virgules.csv", "BEYOND_SHEET", () -> start("a;b\n", filled(20_000_000, ';'))),
                of("lignes-vides.csv", "BEYOND_SHEET", () -> start("a;b\n", filled(20_000_000, '\n'))),
                of("million-de-lignes.csv", "TOO_MANY_CELLS", "a;b\n".repeat(600_000)),
                of("formules.csv", "READ TEXT", "=cmd|'/c calc'!A0;@x\n'+1;'-1\n"),
                of("utf-32.csv", "NOT_A_WORKBOOK", () -> "a;b\nc;d\n".getBytes(Charset.forName("UTF-32LE"))),
                of(
                        "utf-16-coupe.csv",
                        "READ BAD_CHARACTERS TEXT",
                        () -> cut(("\uFEFF" + "a;é\n".repeat(20) + "b;€").getBytes(StandardCharsets.UTF_16LE))),
                of(
                        "utf-8-coupe.csv",
                        "READ BAD_CHARACTERS TEXT",
                        () -> cut(("a;é\n".repeat(20) + "b;€").getBytes(StandardCharsets.UTF_8))),
                of("latin-1-nomme-xlsx.xlsx", "READ OTHER_EXTENSION TEXT", () -> "Été;b\nc;d\n"
                        .getBytes(StandardCharsets.ISO_8859_1)),
                of("programme.csv", "NOT_A_WORKBOOK", () -> start("MZ", noise())),
                of("donnees.json.csv", "NOT_A_WORKBOOK", "{\"a\": [1, 2, 3]}"));
    }

    private static byte[] filled(int length, char c) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) c);
        return bytes;
    }

    private static byte[] start(String start, byte[] rest) {
        System.arraycopy(start.getBytes(StandardCharsets.US_ASCII), 0, rest, 0, start.length());
        return rest;
    }

    private static byte[] noise() {
        byte[] bytes = new byte[20_000];
        new java.util.Random(5).nextBytes(bytes);
        return bytes;
    }

    private static byte[] cut(byte[] text) {
        return Arrays.copyOf(text, text.length - 1);
    }

    static List<HostileFile> olderWorkbooks() {
        return List.of(
                of("en-tete-seul.xls", "NOT_A_WORKBOOK", () -> Arrays.copyOf(OLE, 600)),
                of("signature-seule.xls", "NOT_A_WORKBOOK", () -> OLE),
                of("tronque.xls", "DAMAGED", () -> Arrays.copyOf(xls(), 3_000)),
                of("chaine-en-rond.xls", "DAMAGED", () -> circular()),
                of("enregistrements-ecrases.xls", "DAMAGED", () -> scratched()),
                of("excel-5.xls", "UNSUPPORTED_KIND", () -> ole("Book", new byte[5_000])),
                of("lettre.xls", "NOT_A_WORKBOOK", () -> ole("WordDocument", new byte[5_000])),
                of("mot-de-passe.xls", "ENCRYPTED", () -> locked()),
                of("mot-de-passe.xlsx", "ENCRYPTED", () -> encrypted()),
                of("xls-nomme-xlsx.xlsx", "READ OTHER_EXTENSION", () -> xls()));
    }

    private static byte[] xls() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("Feuille").createRow(0).createCell(0).setCellValue("x".repeat(5_000));
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** The sector table says of every sector that it is followed by itself. */
    private static byte[] circular() throws IOException {
        byte[] bytes = xls();
        int table = 512 + 512 * (bytes[76] & 0xFF);
        for (int sector = 0; sector < 128; sector++) {
            bytes[table + sector * 4] = (byte) sector;
            Arrays.fill(bytes, table + sector * 4 + 1, table + sector * 4 + 4, (byte) 0);
        }
        return bytes;
    }

    private static byte[] scratched() throws IOException {
        byte[] bytes = xls();
        Arrays.fill(bytes, 700, 1_200, (byte) 0xFF);
        return bytes;
    }

    private static byte[] ole(String entry, byte[] content) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(content), entry);
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] locked() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            return xls();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] encrypted() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(container)) {
                stream.write(DamagedWorkbooksTest.sample());
            } catch (java.security.GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
