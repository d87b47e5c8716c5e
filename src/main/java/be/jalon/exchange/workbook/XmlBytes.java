package be.jalon.exchange.workbook;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a part and how its bytes hold it.
 *
 * @param mark the byte order mark that the bytes begin with, possibly empty
 */
record XmlBytes(String text, Charset charset, String mark) {

    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final String MARK = "\uFEFF";

    static XmlBytes of(byte[] bytes) {
        Charset charset = charset(bytes);
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            boolean marked = text.startsWith(MARK);
            return new XmlBytes(marked ? text.substring(1) : text, charset, marked ? MARK : "");
        } catch (CharacterCodingException broken) {
            throw new IllegalArgumentException("Not a text in " + charset, broken);
        }
    }

    /** A text in which every byte is one character, for parts of which only ASCII stretches are looked at. */
    static XmlBytes transparent(byte[] bytes) {
        return new XmlBytes(new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1, "");
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2) {
            int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
            if (first == 0xFEFF || first == 0x003C) {
                return StandardCharsets.UTF_16BE;
            }
            if (first == 0xFFFE || first == 0x3C00) {
                return StandardCharsets.UTF_16LE;
            }
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(start);
        return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    }

    byte[] bytes() {
        try {
            ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(mark + text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException notInCharset) {
            throw new IllegalArgumentException("Text cannot be written in " + charset, notInCharset);
        }
    }
}
