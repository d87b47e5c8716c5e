package be.jalon.exchange.workbook;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Receives the elements of one part that are in the namespace of its root, whatever that is: the transitional and the
 * strict flavour of the format have different names for the same things, extensions have others. Watches over what a
 * hostile part can do to a parser.
 */
abstract class PartHandler extends DefaultHandler2 {

    private static final int DEEPEST = 100;
    private static final int MOST_NAMES = 5_000;
    private static final int LONGEST_NAMESPACES = 1_000_000;

    private final ReadBudget budget;
    private final String part;
    private final Set<String> names = new HashSet<>();
    /** The names that came last, by their first letter and length: they come again with each cell. */
    private final @Nullable String[] recent = new String[256];

    private @Nullable String namespace;
    private int depth;
    private int namespaceCharacters;

    PartHandler(ReadBudget budget, String part) {
        this.budget = budget;
        this.part = part;
    }

    /** The name by which an element is handed on; null for one that is left out. */
    @Nullable
    String known(String uri, String localName) {
        return uri.equals(namespace) ? localName : null;
    }

    /** An element starts; {@code name} is without prefix. */
    abstract void open(String name, Attributes attributes);

    /** An element that was given to {@link #open} ends. */
    void close(String name) {}

    @Override
    public final void startElement(String uri, String localName, String qName, Attributes attributes) {
        budget.step();
        if (++depth > DEEPEST) {
            throw damaged();
        }
        remember(qName);
        for (int i = 0; i < attributes.getLength(); i++) {
            remember(attributes.getQName(i));
        }
        if (namespace == null) {
            namespace = uri;
        }
        String name = known(uri, localName);
        if (name != null) {
            open(name, attributes);
        }
    }

    @Override
    public final void endElement(String uri, String localName, String qName) {
        depth--;
        String name = known(uri, localName);
        if (name != null) {
            close(name);
        }
    }

    @Override
    public final void startPrefixMapping(String prefix, String uri) {
        namespaceCharacters += uri.length();
        if (namespaceCharacters > LONGEST_NAMESPACES) {
            throw damaged();
        }
    }

    @Override
    public final void startDTD(String name, @Nullable String publicId, @Nullable String systemId) {
        throw new RefusedException(RefusalReason.EXTERNAL_ENTITY, part);
    }

    @Override
    public final InputSource resolveEntity(
            @Nullable String name, @Nullable String publicId, @Nullable String baseUri, @Nullable String systemId) {
        throw new RefusedException(RefusalReason.EXTERNAL_ENTITY, part);
    }

    /** The parser keeps every distinct name until the end of the part. */
    private void remember(String name) {
        int place = name.isEmpty() ? 0 : (name.charAt(0) + 31 * name.length()) % recent.length;
        if (name.equals(recent[place])) {
            return;
        }
        recent[place] = name;
        if (names.add(name) && names.size() > MOST_NAMES) {
            throw damaged();
        }
    }

    final RefusedException damaged() {
        return new RefusedException(RefusalReason.DAMAGED, part);
    }

    final ReadBudget budget() {
        return budget;
    }

    /** The value of an attribute with a prefix, whatever its namespace is called in this flavour of the format. */
    static @Nullable String prefixed(Attributes attributes, String localName) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(localName)
                    && !attributes.getURI(i).isEmpty()) {
                return attributes.getValue(i);
            }
        }
        return null;
    }

    static boolean flag(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    /** A number of the file, or {@code otherwise} when it is missing or is none. */
    static int number(Attributes attributes, String name, int otherwise) {
        return number(attributes.getValue(name), otherwise);
    }

    /** As {@link #number(Attributes, String, int)}, of the attribute's value. */
    static int number(@Nullable String value, int otherwise) {
        if (value == null || value.isEmpty() || value.length() > 10) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }
}
