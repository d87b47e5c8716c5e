package be.jalon.exchange.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tag where it stands in the text of a part, so that the text around it can stay as it is.
 *
 * @param start offset of its {@code <}
 * @param end offset behind its {@code >}
 */
record XmlTag(String source, int start, int end, Kind kind, String name) {

    enum Kind {
        OPEN,
        CLOSE,
        EMPTY
    }

    /** The name without prefix. */
    String local() {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The prefix with its colon, or nothing. */
    String prefix() {
        return name.substring(0, name.indexOf(':') + 1);
    }

    boolean opens(String local) {
        return kind != Kind.CLOSE && is(local);
    }

    boolean closes(String local) {
        return kind == Kind.CLOSE && is(local);
    }

    private boolean is(String local) {
        return name.endsWith(local)
                && (name.length() == local.length() || name.charAt(name.length() - local.length() - 1) == ':');
    }

    /** Where the value of an attribute stands between its quotes: start and end; null when there is none. */
    int @Nullable [] valueAt(String attribute) {
        int at = start + 1 + name.length();
        while (at < end) {
            int equals = source.indexOf('=', at);
            if (equals < 0 || equals >= end) {
                return null;
            }
            int open = equals + 1;
            while (source.charAt(open) != '"' && source.charAt(open) != '\'') {
                open++;
            }
            int close = source.indexOf(source.charAt(open), open + 1);
            if (source.substring(at, equals).strip().equals(attribute)) {
                return new int[] {open + 1, close};
            }
            at = close + 1;
        }
        return null;
    }

    /** The value of an attribute as written in the file but for entities; null when there is none. */
    @Nullable
    String value(String attribute) {
        int[] at = valueAt(attribute);
        return at == null ? null : XmlTags.unescape(source.substring(at[0], at[1]));
    }

    String value(String attribute, String otherwise) {
        String value = value(attribute);
        return value == null ? otherwise : value;
    }

    int number(String attribute, int otherwise) {
        String value = value(attribute);
        return value != null && value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /** All attributes in their order, values as written in the file. */
    Map<String, String> attributes() {
        Map<String, String> found = new LinkedHashMap<>();
        int at = start + 1 + name.length();
        while (true) {
            int equals = source.indexOf('=', at);
            if (equals < 0 || equals >= end) {
                return found;
            }
            int open = equals + 1;
            while (source.charAt(open) != '"' && source.charAt(open) != '\'') {
                open++;
            }
            int close = source.indexOf(source.charAt(open), open + 1);
            found.put(source.substring(at, equals).strip(), source.substring(open + 1, close));
            at = close + 1;
        }
    }
}
