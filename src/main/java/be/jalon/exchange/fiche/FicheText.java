package be.jalon.exchange.fiche;

import be.jalon.exchange.document.HtmlText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a text file: UTF-8, or else the Windows code page of Western Europe. */
final class FicheText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private FicheText() {}

    /** @param most bytes to look at; a character cut in two at the end does not count */
    static Optional<String> decode(byte[] bytes, int most) {
        int length = Math.min(bytes.length, most);
        String text = utf8(bytes, length).orElseGet(() -> new String(bytes, 0, length, WINDOWS));
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        boolean binary = unmarked.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
        return binary ? Optional.empty() : Optional.of(unmarked);
    }

    private static Optional<String> utf8(byte[] bytes, int length) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(length + 1);
        boolean whole = length == bytes.length;
        return decoder.decode(ByteBuffer.wrap(bytes, 0, length), text, whole).isError()
                ? Optional.empty()
                : Optional.of(text.flip().toString());
    }

    /** A page of HTML is read by its words, line by line. */
    static List<FicheLine> lines(String text) {
        String shown = text.stripLeading().startsWith("<") && HtmlText.isHtml(text) ? HtmlText.plain(text) : text;
        List<FicheLine> lines = new ArrayList<>();
        boolean afterBlank = true;
        int number = 0;
        for (String line : shown.split("\r\n|\r|\n", -1)) {
            number++;
            String stripped = line.strip();
            if (!stripped.isEmpty()) {
                lines.add(new FicheLine(number, stripped, afterBlank));
            }
            afterBlank = stripped.isEmpty();
        }
        return lines;
    }
}
