package be.jalon.exchange.workbook;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes through the tags of a well-formed part, passing over comments, instructions and CDATA sections. */
final class XmlTags {

    private final String source;
    private int at;

    XmlTags(String source) {
        this(source, 0);
    }

    XmlTags(String source, int from) {
        this.source = source;
        this.at = from;
    }

    /** The next tag; null at the end. */
    @Nullable
    XmlTag next() {
        while (true) {
            int start = source.indexOf('<', at);
            if (start < 0 || start + 1 >= source.length()) {
                return null;
            }
            char c = source.charAt(start + 1);
            if (c == '!' || c == '?') {
                at = otherEnd(start);
            } else {
                return tag(start);
            }
        }
    }

    private int otherEnd(int start) {
        if (source.startsWith("<!--", start)) {
            return after("-->", start);
        }
        if (source.startsWith("<![CDATA[", start)) {
            return after("]]>", start);
        }
        return after(source.charAt(start + 1) == '?' ? "?>" : ">", start);
    }

    private int after(String mark, int from) {
        int found = source.indexOf(mark, from);
        return found < 0 ? source.length() : found + mark.length();
    }

    private XmlTag tag(int start) {
        boolean closing = source.charAt(start + 1) == '/';
        int nameStart = closing ? start + 2 : start + 1;
        int nameEnd = nameStart;
        while (isNameCharacter(source.charAt(nameEnd))) {
            nameEnd++;
        }
        int close = nameEnd;
        while (source.charAt(close) != '>') {
            char c = source.charAt(close);
            close = c == '"' || c == '\'' ? source.indexOf(c, close + 1) + 1 : close + 1;
        }
        at = close + 1;
        XmlTag.Kind kind =
                closing ? XmlTag.Kind.CLOSE : source.charAt(close - 1) == '/' ? XmlTag.Kind.EMPTY : XmlTag.Kind.OPEN;
        return new XmlTag(source, start, at, kind, source.substring(nameStart, nameEnd));
    }

    private static boolean isNameCharacter(char c) {
        return c != '>' && c != '/' && c > ' ';
    }

    /** The offset behind the element that this tag, just returned by {@link #next}, begins; goes on from there. */
    int skip(XmlTag opening) {
        if (opening.kind() == XmlTag.Kind.EMPTY) {
            return opening.end();
        }
        int depth = 1;
        while (depth > 0) {
            XmlTag tag = next();
            if (tag == null) {
                throw new IllegalArgumentException("No end of " + opening.name());
            }
            depth += tag.kind() == XmlTag.Kind.OPEN ? 1 : tag.kind() == XmlTag.Kind.CLOSE ? -1 : 0;
        }
        return at;
    }

    /** The first tag of that name, from the start. */
    static @Nullable XmlTag find(String source, String local) {
        XmlTags tags = new XmlTags(source);
        for (XmlTag tag = tags.next(); tag != null; tag = tags.next()) {
            if (tag.opens(local)) {
                return tag;
            }
        }
        return null;
    }

    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    /** Text or value with its entities resolved. */
    static String unescape(String xml) {
        if (xml.indexOf('&') < 0) {
            return xml;
        }
        StringBuilder text = new StringBuilder(xml.length());
        int at = 0;
        for (int amp = xml.indexOf('&'); amp >= 0; amp = xml.indexOf('&', at)) {
            int end = xml.indexOf(';', amp);
            if (end < 0) {
                break;
            }
            text.append(xml, at, amp).append(entity(xml.substring(amp + 1, end)));
            at = end + 1;
        }
        return text.append(xml, at, xml.length()).toString();
    }

    private static String entity(String name) {
        if (name.startsWith("#x")) {
            return Character.toString(Integer.parseInt(name.substring(2), 16));
        }
        if (name.startsWith("#")) {
            return Character.toString(Integer.parseInt(name.substring(1)));
        }
        return ENTITIES.getOrDefault(name, "&" + name + ";");
    }

    /** Text for the inside of an element or of an attribute in double quotes. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;");
    }
}
