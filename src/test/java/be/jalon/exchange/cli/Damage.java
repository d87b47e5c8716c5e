package be.jalon.exchange.cli;

import be.jalon.exchange.workbook.RawXlsx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * One thing that goes wrong with a file.
 *
 * @param inside in one of the parts of a packed file rather than in its bytes
 * @param part which part
 * @param at where, from 0 (the start) to 1 (the end)
 * @param choice which bit, length, token
 */
record Damage(boolean inside, int part, double at, Act act, int choice) {

    enum Act {
        FLIP,
        CUT,
        REPEAT,
        TOKEN,
        NUMBER,
        MOVE,
        END
    }

    private static final List<String> TOKENS = List.of(
            "-1",
            "0",
            "2147483648",
            "99999999999999999999",
            "1E400",
            "NaN",
            "A1:XFD1048576",
            "A0",
            "<",
            ">",
            "</c>",
            "<row>",
            "&#0;",
            "&#xD800;",
            "_x0000_",
            "_xD83D_",
            "\"",
            "\"\"",
            ";",
            "\n",
            "\r",
            "\t",
            "\u0000",
            "\uFFFF",
            "é",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "<![CDATA[",
            "<!--",
            " t=\"s\"",
            " r=\"A1\"",
            "table:number-columns-repeated=\"2147483648\"",
            "<table:table-cell>",
            "</table:table-row>",
            "<text:s text:c=\"40000\"/>",
            "=1/0",
            "[$-F800]dddd",
            "0.00%",
            "#REF!");

    /** The file after all of this went wrong with it. */
    static byte[] of(byte[] file, List<Damage> damages) {
        List<Damage> inside = damages.stream().filter(Damage::inside).toList();
        boolean packed = file[0] == 'P' && file[1] == 'K';
        byte[] damaged = packed && !inside.isEmpty() ? pack(parts(file), inside) : file;
        for (Damage damage : damages) {
            if (!damage.inside || !packed) {
                damaged = damage.to(damaged);
            }
        }
        return damaged;
    }

    private static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    private static byte[] pack(Map<String, byte[]> parts, List<Damage> damages) {
        List<String> names = new ArrayList<>(parts.keySet());
        for (Damage damage : damages) {
            parts.computeIfPresent(names.get(damage.part % names.size()), (name, bytes) -> damage.to(bytes));
        }
        return RawXlsx.pack(parts);
    }

    private byte[] to(byte[] bytes) {
        if (bytes.length == 0) {
            return bytes;
        }
        int place = Math.min(bytes.length - 1, (int) (at * bytes.length));
        int length = Math.min(1 + choice % 300, bytes.length - place);
        return switch (act) {
            case FLIP -> flipped(bytes, place);
            case CUT -> joined(bytes, place, new byte[0], place + length);
            case REPEAT ->
                joined(
                        bytes,
                        place + length,
                        new String(bytes, place, length, StandardCharsets.ISO_8859_1)
                                .repeat(1 + choice % 7)
                                .getBytes(StandardCharsets.ISO_8859_1),
                        place + length);
            case TOKEN -> joined(bytes, place, token(), place);
            case NUMBER -> number(bytes, place);
            case MOVE ->
                joined(
                        bytes,
                        choice % bytes.length,
                        java.util.Arrays.copyOfRange(bytes, place, place + length),
                        choice % bytes.length);
            case END -> java.util.Arrays.copyOf(bytes, place);
        };
    }

    private byte[] token() {
        return TOKENS.get(choice % TOKENS.size()).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] flipped(byte[] bytes, int place) {
        byte[] flipped = bytes.clone();
        flipped[place] ^= (byte) (1 << choice % 8);
        return flipped;
    }

    /** The next number of the file becomes another one. */
    private byte[] number(byte[] bytes, int place) {
        int from = place;
        while (from < bytes.length && !Character.isDigit(bytes[from])) {
            from++;
        }
        int to = from;
        while (to < bytes.length && Character.isDigit(bytes[to])) {
            to++;
        }
        return joined(bytes, from, TOKENS.get(choice % 8).getBytes(StandardCharsets.UTF_8), to);
    }

    private static byte[] joined(byte[] bytes, int end, byte[] between, int start) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, end);
        joined.writeBytes(between);
        joined.write(bytes, start, bytes.length - start);
        return joined.toByteArray();
    }
}
