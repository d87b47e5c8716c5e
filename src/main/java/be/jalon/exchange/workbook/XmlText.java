package be.jalon.exchange.workbook;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cell texts and how the file writes them: characters that XML cannot hold are written {@code _x000D_}. */
final class XmlText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XmlText() {}

    /** What was written in the cell, with every line break as {@code \n}. */
    static String decode(String stored) {
        String text = stored;
        if (stored.contains("_x")) {
            text = ESCAPED.matcher(stored).replaceAll(XmlText::character);
        }
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String character(MatchResult match) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16)));
    }

    /** The content of a text element whose cell shows {@code text}. */
    static String encode(String text) {
        String literal = ESCAPED.matcher(text).replaceAll("_x005F_x$1_");
        StringBuilder xml = new StringBuilder(literal.length() + 16);
        for (int i = 0; i < literal.length(); i++) {
            append(xml, literal, i);
        }
        return xml.toString();
    }

    private static void append(StringBuilder xml, String text, int at) {
        char c = text.charAt(at);
        if (c == '&') {
            xml.append("&amp;");
        } else if (c == '<') {
            xml.append("&lt;");
        } else if (c == '>') {
            xml.append("&gt;");
        } else if (allowed(text, at)) {
            xml.append(c);
        } else {
            xml.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
        }
    }

    private static boolean allowed(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return (c >= ' ' && c < '\uFFFE') || c == '\n' || c == '\t';
    }

    /** Whether a text element needs {@code xml:space="preserve"} to keep its spaces. */
    static boolean needsPreserve(String text) {
        return !text.isEmpty()
                && (Character.isWhitespace(text.charAt(0))
                        || Character.isWhitespace(text.charAt(text.length() - 1))
                        || text.indexOf('\n') >= 0
                        || text.contains("  "));
    }
}
