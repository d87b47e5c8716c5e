package be.jalon.exchange.workbook;

import be.jalon.exchange.workbook.TextForm.Encoding;

/** Tells from the bytes of a file whether they are a text, and in which encoding. */
final class TextBytes {

    /** Of a hundred characters of a text at most so many are none: a damaged text is still one. */
    private static final int MOST_CONTROLS_PERCENT = 2;
    /** Of so many characters beyond ASCII one may be damaged. */
    private static final int DAMAGE = 10;

    /** Fewer letters may be damaged ones. */
    private static final int FEWEST_LETTERS = 3;

    private static final String MARK = "\uFEFF";

    private TextBytes() {}

    /** The text in this encoding; {@link WholeText#UNKNOWN} stands where the bytes are no character. */
    static String decode(byte[] bytes, Encoding encoding) {
        String text = new String(bytes, encoding.charset());
        if (text.startsWith(MARK)) {
            return text.substring(1);
        }
        // The mark of UTF-8, read as three letters of an encoding that has one byte for each.
        boolean letters = isMarked(bytes) && encoding.charset().newEncoder().maxBytesPerChar() == 1;
        return letters ? text.substring(3) : text;
    }

    /** Whether this is a text at all: a picture or a program is full of characters that no text has. */
    static boolean isText(String decoded) {
        int controls = 0;
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            boolean usual = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u001A';
            if (c < ' ' && !usual) {
                controls++;
            }
        }
        return (long) controls * 100 <= (long) MOST_CONTROLS_PERCENT * decoded.length();
    }

    /** The encoding that the bytes are most likely written in. */
    static Encoding encoding(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Encoding.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Encoding.UTF_16BE;
        }
        return isMarked(bytes) ? Encoding.UTF_8 : byLetters(bytes);
    }

    private static boolean isMarked(byte[] bytes) {
        return startsWith(bytes, 0xEF, 0xBB, 0xBF);
    }

    /** Accented letters make two bytes of a certain form in UTF-8, which those of other encodings hardly ever make. */
    private static Encoding byLetters(byte[] bytes) {
        int whole = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                continue;
            }
            int length = lengthOfUtf8(bytes, i);
            if (length > 0) {
                whole++;
                i += length - 1;
            } else {
                broken++;
            }
        }
        if (broken == 0 || (long) broken * DAMAGE <= whole) {
            return Encoding.UTF_8;
        }
        return ofOneByte(bytes);
    }

    /** The commonest accented letter, é, has a place of its own in each; what stands there elsewhere is hardly ever written. */
    private static Encoding ofOneByte(byte[] bytes) {
        int windows = besideLetters(bytes, 0xE9);
        int dos = besideLetters(bytes, 0x82);
        int mac = besideLetters(bytes, 0x8E);
        if (dos >= FEWEST_LETTERS && dos > windows && dos > mac) {
            return Encoding.DOS_850;
        }
        if (mac >= FEWEST_LETTERS && mac > windows) {
            return Encoding.MAC_ROMAN;
        }
        return hasWindowsByte(bytes) ? Encoding.WINDOWS_1252 : Encoding.ISO_8859_1;
    }

    private static int besideLetters(byte[] bytes, int wanted) {
        int found = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean here = (bytes[i] & 0xFF) == wanted;
            if (here && ((i > 0 && isLetter(bytes[i - 1])) || (i + 1 < bytes.length && isLetter(bytes[i + 1])))) {
                found++;
            }
        }
        return found;
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    /** Where ISO 8859-1 has nothing, Windows has quotation marks, dashes and the euro sign. */
    private static boolean hasWindowsByte(byte[] bytes) {
        for (byte b : bytes) {
            if ((b & 0xE0) == 0x80) {
                return true;
            }
        }
        return false;
    }

    /** The length of the character of several bytes that begins here; 0 when none does. */
    private static int lengthOfUtf8(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int length = first >= 0xF0 && first <= 0xF4 ? 4 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xC2 ? 2 : 0;
        if (length == 0 || first > 0xF4 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
