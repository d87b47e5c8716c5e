package be.jalon.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A file that wants all memory or time, or that is broken, and what must come of it.
 *
 * @param name tells what is wrong with it; its extension is that of the file
 * @param expected a reason of refusal, or {@code READ} and the kinds of problems and notes in the order of the alphabet
 */
record HostileFile(String name, String expected, Maker maker) {

    static final String MEGABYTE = "a".repeat(1_000_000);

    /** Made when it is needed: several of them are large. */
    interface Maker {
        byte[] make() throws IOException;
    }

    static HostileFile of(String name, String expected, Maker maker) {
        return new HostileFile(name, expected, maker);
    }

    static HostileFile of(String name, String expected, RawXlsx xlsx) {
        return new HostileFile(name, expected, xlsx::bytes);
    }

    static HostileFile of(String name, String expected, RawOds ods) {
        return new HostileFile(name, expected, ods::bytes);
    }

    static HostileFile of(String name, String expected, String text) {
        return new HostileFile(name, expected, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** A piece many times over. */
    static String repeat(IntFunction<String> piece, int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(piece.apply(i));
        }
        return all.toString();
    }

    /** An archive in which one part is long: what it holds is never whole in memory. */
    static byte[] withLongPart(
            byte[] frame, String part, String before, IntFunction<String> piece, int count, String after)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (ZipBytes.Member member : ZipBytes.members(frame, 100)) {
                if (!member.name().equals(part)) {
                    zip.putNextEntry(new ZipEntry(member.name()));
                    new PartStream(frame, member, new ReadBudget(ReadLimits.DEFAULTS, System::nanoTime))
                            .transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(before.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < count; i++) {
                zip.write(piece.apply(i).getBytes(StandardCharsets.UTF_8));
            }
            zip.write(after.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
