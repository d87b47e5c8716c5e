package be.jalon.exchange.workbook;

import static be.jalon.exchange.workbook.HostileFile.of;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives that are bombs, cut off, damaged, locked, or something else than they are called. */
final class HostileArchives {

    private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    private static final int DIRECTORY = 0x02014b50;

    private HostileArchives() {}

    static List<HostileFile> all() {
        return List.of(
                of("bombe-annoncee.xlsx", "UNPACKS_TOO_BIG", () -> bomb()),
                of("bombe-qui-se-dit-vide.xlsx", "UNPACKS_TOO_BIG", () -> each(bomb(), 24, 0)),
                of("bombe-dans-une-image.xlsx", "READ", RawXlsx.rows(ROW).part("xl/media/image1.zip", nested(4))),
                of("bombe-emboitee.xlsx", "DAMAGED", RawXlsx.rows(ROW).part(RawXlsx.SHEET, nested(4))),
                of("dossiers-superposes.xlsx", "UNPACKS_TOO_BIG", () -> overlapping()),
                of("milliers-de-parties.xlsx", "TOO_MANY_PARTS", () -> manyParts()),
                of("chemins-hors-du-dossier.xlsx", "READ", RawXlsx.rows(ROW).part("../../etc/passwd", "x")),
                of("partie-en-double.xlsx", "DAMAGED", RawXlsx.rows(ROW).part("XL/WORKBOOK.XML", "x")),
                of("compression-inconnue.xlsx", "DAMAGED", () -> each(plain(), 10, 99)),
                of("parties-chiffrees.xlsx", "ENCRYPTED", () -> each(plain(), 8, 1)),
                of("tailles-de-64-bits.xlsx", "TRUNCATED", () -> each(plain(), 20, -2)),
                of("somme-de-controle-fausse.xlsx", "DAMAGED", () -> each(plain(), 16, 12_345)),
                of("debut-seulement.xlsx", "TRUNCATED", () -> Arrays.copyOf(plain(), 700)),
                of("signature-seule.xlsx", "TRUNCATED", "PK\u0003\u0004"),
                of("milieu-ecrase.xlsx", "DAMAGED", () -> scratched()),
                of("lettre-de-word.xlsx", "NOT_A_WORKBOOK", word()),
                of("archive-quelconque.xlsx", "NOT_A_WORKBOOK", () -> archive("LISEZMOI.txt")),
                of("classeur-binaire.xlsb", "UNSUPPORTED_KIND", binary()),
                of("vide.xlsx", "EMPTY", ""),
                of("image.xlsx", "NOT_A_WORKBOOK", () -> noise(new byte[] {(byte) 0x89, 'P', 'N', 'G'})),
                of("page-web.xls", "NOT_A_WORKBOOK", "<html><table><tr><td>OS 1</td></tr></table></html>"),
                of("document.pdf.xlsx", "NOT_A_WORKBOOK", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"),
                of("excel-nomme-csv.csv", "READ OTHER_EXTENSION", RawXlsx.rows(ROW)),
                of("excel-nomme-ods.ods", "READ OTHER_EXTENSION", RawXlsx.rows(ROW)),
                of("opendocument-nomme-xls.xls", "READ OTHER_EXTENSION", RawOds.rows(RawOds.row(RawOds.text("a")))),
                of("avec-macros.xlsm", "READ MACROS", macros()));
    }

    private static byte[] plain() {
        return RawXlsx.rows(ROW).bytes();
    }

    private static byte[] bomb() throws IOException {
        String spaces = " ".repeat(1_000_000);
        return HostileFile.withLongPart(plain(), RawXlsx.SHEET, "<worksheet>", i -> spaces, 400, "</worksheet>");
    }

    private static byte[] nested(int depth) {
        byte[] inside = new byte[1_000_000];
        for (int i = 0; i < depth; i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (int copy = 0; copy < 16; copy++) {
                    zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + copy + ".xml"));
                    zip.write(inside);
                }
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
            inside = bytes.toByteArray();
        }
        return inside;
    }

    private static byte[] archive(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] manyParts() throws IOException {
        String[] names = new String[1_500];
        Arrays.setAll(names, i -> "xl/media/" + i);
        return archive(names);
    }

    /** Changes a 16-bit (or, at 16 and further, 32-bit) field of every entry of the directory. */
    private static byte[] each(byte[] archive, int field, int value) {
        ByteBuffer buffer = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int at = buffer.getInt(archive.length - 22 + 16);
        while (buffer.getInt(at) == DIRECTORY) {
            if (field < 16) {
                buffer.putShort(at + field, (short) value);
            } else {
                buffer.putInt(at + field, value);
            }
            at += 46 + buffer.getShort(at + 28) + buffer.getShort(at + 30) + buffer.getShort(at + 32);
        }
        return archive;
    }

    /** Hundreds of entries whose packed bytes are the same ten megabytes of nothing. */
    private static byte[] overlapping() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("0000"));
            zip.write(new byte[10_000_000]);
        }
        byte[] one = packed.toByteArray();
        int directory = ByteBuffer.wrap(one).order(ByteOrder.LITTLE_ENDIAN).getInt(one.length - 22 + 16);
        byte[] entry = Arrays.copyOfRange(one, directory, one.length - 22);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(one, 0, directory);
        for (int i = 0; i < 900; i++) {
            byte[] name = String.format(java.util.Locale.ROOT, "%04d", i).getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(name, 0, entry, 46, 4);
            all.write(entry);
        }
        all.write(one, one.length - 22, 22);
        return all.toByteArray();
    }

    private static byte[] scratched() {
        byte[] bytes = DamagedWorkbooksTest.sample().clone();
        Arrays.fill(bytes, 3_000, 3_040, (byte) 0);
        return bytes;
    }

    private static byte[] noise(byte[] start) {
        byte[] bytes = new byte[20_000];
        new java.util.Random(3).nextBytes(bytes);
        System.arraycopy(start, 0, bytes, 0, start.length);
        return bytes;
    }

    private static RawXlsx word() {
        return RawXlsx.rows(ROW)
                .replace("_rels/.rels", "xl/workbook.xml", "word/document.xml")
                .part("word/document.xml", "<w:document xmlns:w=\"urn:w\"><w:body/></w:document>");
    }

    private static RawXlsx binary() {
        return RawXlsx.rows(ROW)
                .replace("_rels/.rels", "xl/workbook.xml", "xl/workbook.bin")
                .part("xl/workbook.bin", new byte[] {1, 2, 3});
    }

    private static RawXlsx macros() {
        return RawXlsx.rows(ROW)
                .replace(
                        "[Content_Types].xml",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                .part("xl/vbaProject.bin", new byte[] {1, 2, 3});
    }
}
