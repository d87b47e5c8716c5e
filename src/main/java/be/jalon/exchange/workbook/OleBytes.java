package be.jalon.exchange.workbook;

import java.nio.charset.StandardCharsets;

/** Tells what the older container of Office documents holds, from the names in its directory. */
final class OleBytes {

    private static final byte[] SIGNATURE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private OleBytes() {}

    static boolean looksLikeOle(byte[] bytes) {
        return startsWith(bytes, 0, SIGNATURE);
    }

    /** A workbook of the XML formats behind a password is wrapped in this container. */
    static boolean isEncrypted(byte[] bytes) {
        return hasEntry(bytes, "EncryptedPackage");
    }

    /** A workbook of Excel 97 to 2003 or older. */
    static boolean isWorkbook(byte[] bytes) {
        return hasEntry(bytes, "Workbook") || hasEntry(bytes, "Book");
    }

    static boolean hasMacros(byte[] bytes) {
        return hasEntry(bytes, "_VBA_PROJECT_CUR");
    }

    /** Entries of the directory are 128 bytes long and start with their name, padded with zeros. */
    private static boolean hasEntry(byte[] bytes, String name) {
        byte[] wanted = (name + '\0').getBytes(StandardCharsets.UTF_16LE);
        for (int at = 512; at + 128 <= bytes.length; at += 128) {
            if (startsWith(bytes, at, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] wanted) {
        if (at + wanted.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
