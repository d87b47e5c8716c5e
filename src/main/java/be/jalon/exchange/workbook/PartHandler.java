package be.jalon.exchange.workbook;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Receives the elements of one part that are in the namespace of its root, whatever that is: the transitional and the
 * strict flavour of the format have different names for the same things, extensions have others. Watches over what a
 * hostile part can do to a parser.
 */
abstract class PartHandler {

    private static final int DEEPEST = 100;
    private static final int MOST_NAMES = 5_000;
    private static final int LONGEST_NAMESPACES = 1_000_000;

    private record Name(String prefix, String local) {}

    private final ReadBudget budget;
    private final String part;
    private final Set<Name> names = new HashSet<>();
    /** The names that came last, by their first letter and length: they come again with each cell. */
    private final @Nullable Name[] recent = new Name[256];

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

    /** Characters inside the last element; several pieces may come one after the other. */
    void characters(char[] from, int start, int length) {}

    /** The part ends. */
    void end() {}

    final void startElement(String uri, String prefix, String name, Attributes attributes) {
        budget.step();
        if (++depth > DEEPEST) {
            throw damaged();
        }
        remember(prefix, name);
        for (int i = 0; i < attributes.count(); i++) {
            remember(attributes.prefix(i), attributes.name(i));
        }
        if (namespace == null) {
            namespace = uri;
        }
        String known = known(uri, name);
        if (known != null) {
            open(known, attributes);
        }
    }

    final void endElement(String uri, String name) {
        depth--;
        String known = known(uri, name);
        if (known != null) {
            close(known);
        }
    }

    /** A prefix is given to a namespace: the parser keeps its name. */
    final void namespace(String uri) {
        namespaceCharacters += uri.length();
        if (namespaceCharacters > LONGEST_NAMESPACES) {
            throw damaged();
        }
    }

    /** What a DOCTYPE says is not even looked at. */
    final RefusedException doctype() {
        return new RefusedException(RefusalReason.EXTERNAL_ENTITY, part);
    }

    /** The parser keeps every distinct name until the end of the part. */
    private void remember(String prefix, String name) {
        int place = name.isEmpty() ? 0 : (name.charAt(0) + 31 * name.length()) % recent.length;
        Name last = recent[place];
        if (last != null && name.equals(last.local()) && prefix.equals(last.prefix())) {
            return;
        }
        Name found = new Name(prefix, name);
        recent[place] = found;
        if (names.add(found) && names.size() > MOST_NAMES) {
            throw damaged();
        }
    }

    final RefusedException damaged() {
        return new RefusedException(RefusalReason.DAMAGED, part);
    }

    final ReadBudget budget() {
        return budget;
    }
}
