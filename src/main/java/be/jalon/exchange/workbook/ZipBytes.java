package be.jalon.exchange.workbook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of contents of a zip archive held in memory. Only the central directory counts, as for spreadsheet
 * programs; nothing is unpacked here.
 */
final class ZipBytes {

    /**
     * One member of the archive.
     *
     * @param dataAt where its packed bytes start
     * @param unpackedSize as the archive says; not to be trusted
     * @param dosTime date and time as the archive stores them (two 16-bit halves)
     */
    record Member(String name, int method, long crc, int dataAt, int packedSize, long unpackedSize, int dosTime) {}

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int DIRECTORY_SIGNATURE = 0x02014b50;
    private static final int DIRECTORY_SIZE = 46;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 65_535;
    private static final long IN_EXTRA_FIELD = 0xFFFFFFFFL;
    private static final Charset OLD_NAMES = Charset.forName("IBM437");

    private final byte[] bytes;
    private final int mostMembers;

    private ZipBytes(byte[] bytes, int mostMembers) {
        this.bytes = bytes;
        this.mostMembers = mostMembers;
    }

    static boolean looksLikeZip(byte[] bytes) {
        return bytes.length >= 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /**
     * The members in the order of the directory.
     *
     * @throws RefusedException TRUNCATED, ENCRYPTED, DAMAGED or TOO_MANY_PARTS
     */
    static List<Member> members(byte[] bytes, int mostMembers) {
        return new ZipBytes(bytes, mostMembers).read();
    }

    private List<Member> read() {
        int end = findEnd();
        long directoryAt = u32(end + 16);
        if (directoryAt == IN_EXTRA_FIELD && end >= 20) {
            directoryAt = directoryOfZip64(end - 20);
        }
        if (directoryAt > end) {
            throw new RefusedException(RefusalReason.TRUNCATED);
        }
        List<Member> members = new ArrayList<>();
        int at = (int) directoryAt;
        while (at + DIRECTORY_SIZE <= end && s32(at) == DIRECTORY_SIGNATURE) {
            if (members.size() == mostMembers) {
                throw new RefusedException(RefusalReason.TOO_MANY_PARTS, Integer.toString(mostMembers));
            }
            members.add(member(at, end));
            at += DIRECTORY_SIZE + u16(at + 28) + u16(at + 30) + u16(at + 32);
        }
        return members;
    }

    private int findEnd() {
        int lowest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
        for (int at = bytes.length - END_SIZE; at >= lowest; at--) {
            if (s32(at) == END_SIGNATURE) {
                return at;
            }
        }
        throw new RefusedException(RefusalReason.TRUNCATED);
    }

    private long directoryOfZip64(int locatorAt) {
        long recordAt = s32(locatorAt) == 0x07064b50 ? s64(locatorAt + 8) : -1;
        if (recordAt < 0 || recordAt + 56 > locatorAt || s32((int) recordAt) != 0x06064b50) {
            throw new RefusedException(RefusalReason.TRUNCATED);
        }
        return s64((int) recordAt + 48);
    }

    private Member member(int at, int end) {
        int flags = u16(at + 8);
        int nameLength = u16(at + 28);
        int extraLength = u16(at + 30);
        if (at + DIRECTORY_SIZE + nameLength + extraLength > end) {
            throw new RefusedException(RefusalReason.TRUNCATED);
        }
        Charset charset = (flags & 0x800) != 0 ? StandardCharsets.UTF_8 : OLD_NAMES;
        String name = new String(bytes, at + DIRECTORY_SIZE, nameLength, charset);
        if ((flags & 1) != 0) {
            throw new RefusedException(RefusalReason.ENCRYPTED);
        }
        long[] sizes = {u32(at + 24), u32(at + 20), u32(at + 42)};
        readZip64Sizes(sizes, at + DIRECTORY_SIZE + nameLength, extraLength);
        int dataAt = dataStart(sizes[2], sizes[1], end);
        int method = u16(at + 10);
        if (method != STORED && method != DEFLATED) {
            throw new RefusedException(RefusalReason.DAMAGED, name);
        }
        return new Member(
                name.replace('\\', '/'), method, u32(at + 16), dataAt, (int) sizes[1], sizes[0], s32(at + 12));
    }

    /** Replaces each of unpacked size, packed size and offset that did not fit in 32 bits, in this order. */
    private void readZip64Sizes(long[] sizes, int extraAt, int extraLength) {
        for (int at = extraAt; at + 4 <= extraAt + extraLength; at += 4 + u16(at + 2)) {
            if (u16(at) != 1) {
                continue;
            }
            int from = at + 4;
            int to = Math.min(from + u16(at + 2), extraAt + extraLength);
            for (int i = 0; i < sizes.length; i++) {
                if (sizes[i] == IN_EXTRA_FIELD && from + 8 <= to) {
                    sizes[i] = s64(from);
                    from += 8;
                }
            }
        }
    }

    private int dataStart(long localAt, long packedSize, int end) {
        if (localAt < 0 || localAt + LOCAL_SIZE > end || s32((int) localAt) != LOCAL_SIGNATURE) {
            throw new RefusedException(RefusalReason.TRUNCATED);
        }
        int local = (int) localAt;
        long dataAt = localAt + LOCAL_SIZE + u16(local + 26) + u16(local + 28);
        if (packedSize < 0 || dataAt + packedSize > end) {
            throw new RefusedException(RefusalReason.TRUNCATED);
        }
        return (int) dataAt;
    }

    private int u16(int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }

    private int s32(int at) {
        return u16(at) | u16(at + 2) << 16;
    }

    private long u32(int at) {
        return s32(at) & 0xFFFFFFFFL;
    }

    private long s64(int at) {
        return u32(at) | (long) s32(at + 4) << 32;
    }
}
