package be.jalon.launch;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A jar of our own build, read where it stands; one that is inside another, unpacked, is read there as well. */
final class Archive {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final String VERSIONS = "META-INF/versions/";
    private static final int FIRST_VERSION = 9;

    /** Where an entry stands in the directory, by its name. */
    private final Map<String, Integer> entries = new LinkedHashMap<>();

    private final ByteBuffer bytes;
    private final boolean hasVersions;

    Archive(ByteBuffer content) {
        bytes = content.order(ByteOrder.LITTLE_ENDIAN);
        int end = bytes.limit() - END_SIZE;
        while (bytes.getInt(end) != END_SIGNATURE) {
            end--;
        }
        int at = bytes.getInt(end + 16);
        for (int left = u16(end + 10); left > 0; left--) {
            byte[] name = new byte[u16(at + 28)];
            bytes.get(at + ENTRY_SIZE, name);
            entries.put(new String(name, StandardCharsets.UTF_8), at);
            at += ENTRY_SIZE + name.length + u16(at + 30) + u16(at + 32);
        }
        hasVersions = names().anyMatch(name -> name.startsWith(VERSIONS));
    }

    private int u16(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    Stream<String> names() {
        return entries.keySet().stream();
    }

    /** The content of an entry: that for this version of Java, where there are several. */
    Optional<byte[]> bytes(String name) {
        return versions(name).filter(entries::containsKey).findFirst().map(this::unpacked);
    }

    private Stream<String> versions(String name) {
        if (!hasVersions) {
            return Stream.of(name);
        }
        int newest = Runtime.version().feature();
        return Stream.concat(
                IntStream.rangeClosed(FIRST_VERSION, newest)
                        .mapToObj(i -> VERSIONS + (newest + FIRST_VERSION - i) + "/" + name),
                Stream.of(name));
    }

    /** The archive that an entry is. */
    Archive inner(String name) {
        return new Archive(packed(entry(name)));
    }

    private int entry(String name) {
        return Objects.requireNonNull(entries.get(name), name);
    }

    private ByteBuffer packed(int entry) {
        int local = bytes.getInt(entry + 42);
        return bytes.slice(local + LOCAL_SIZE + u16(local + 26) + u16(local + 28), bytes.getInt(entry + 20));
    }

    private byte[] unpacked(String name) {
        int entry = entry(name);
        byte[] content = new byte[bytes.getInt(entry + 24)];
        if (u16(entry + 10) == 0) {
            packed(entry).get(content);
            return content;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed(entry));
            int length = 0;
            while (length < content.length) {
                length += inflater.inflate(content, length, content.length - length);
            }
            return content;
        } catch (DataFormatException damaged) {
            throw new IllegalStateException(name, damaged);
        } finally {
            inflater.end();
        }
    }
}
