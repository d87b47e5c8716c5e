package be.jalon.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds and reads files that want all memory or time; run by {@link HostileFilesTest} in a small process. */
final class HostileFiles {

    private static final String START = "<worksheet xmlns=\"" + RawXlsx.MAIN + "\"><sheetData>";
    private static final String END = "</sheetData></worksheet>";
    private static final String MEGABYTE = "a".repeat(1_000_000);

    private HostileFiles() {}

    /** Prints a line for each file: name, outcome, milliseconds. */
    public static void main(String[] arguments) throws IOException {
        report("formatted-rows", sheet("", row -> "<row r=\"" + (row + 1) + "\" ht=\"20\"/>", 1_048_576, ""));
        report("one-string", sheet("<row><c t=\"inlineStr\"><is><t>", i -> MEGABYTE, 190, "</t></is></c></row>"));
        report(
                "eleven-million-cells",
                sheet("", row -> "<row>" + "<c><v>1</v></c>".repeat(100) + "</row>", 110_000, ""));
        report("endless-attribute", sheet("<row spans=\"", i -> MEGABYTE, 190, "\"/>"));
        report("endless-comment", sheet("<!--", i -> MEGABYTE, 190, "-->"));
        report("endless-cdata", sheet("<row><c><v><![CDATA[", i -> MEGABYTE, 190, "]]></v></c></row>"));
        report("deep", sheet("", i -> "<a>".repeat(1_000), 60_000, ""));
        report("names", sheet("", i -> "<a" + "b".repeat(900) + i + "/>", 200_000, ""));
        report("bomb", lying(sheet("", i -> MEGABYTE.replace('a', ' '), 400, "")));
        report(
                "merges",
                sheet(
                        END.substring(0, 12) + "<mergeCells>",
                        HostileFiles::merge,
                        1_200_000,
                        "</mergeCells><sheetData>"));
    }

    private static String merge(int i) {
        return "<mergeCell ref=\"A" + (i % 1_000_000 + 1) + ":B" + (i % 1_000_000 + 9) + "\"/>";
    }

    private static void report(String name, byte[] file) {
        long start = System.nanoTime();
        ReadOutcome outcome = WorkbookReader.read(file, name, ReadLimits.DEFAULTS);
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        String what = outcome instanceof ReadOutcome.Refused refused
                ? refused.reason().name()
                : "READ";
        System.out.println(name + " " + what + " " + milliseconds);
    }

    private static byte[] sheet(String before, IntFunction<String> piece, int count, String after) throws IOException {
        byte[] frame = RawXlsx.rows("").without(RawXlsx.SHEET).bytes();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (ZipBytes.Member member : ZipBytes.members(frame, 100)) {
                zip.putNextEntry(new ZipEntry(member.name()));
                new PartStream(frame, member, new ReadBudget(ReadLimits.DEFAULTS, System::nanoTime)).transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(RawXlsx.SHEET));
            zip.write((START + before).getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < count; i++) {
                zip.write(piece.apply(i).getBytes(StandardCharsets.UTF_8));
            }
            zip.write((after + END).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** The same archive saying of each member that it unpacks to nothing. */
    private static byte[] lying(byte[] archive) {
        ByteBuffer buffer = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int at = buffer.getInt(archive.length - 22 + 16);
        while (buffer.getInt(at) == 0x02014b50) {
            buffer.putInt(at + 24, 0);
            at += 46 + buffer.getShort(at + 28) + buffer.getShort(at + 30) + buffer.getShort(at + 32);
        }
        return archive;
    }
}
