package be.jalon.exchange.workbook;

import java.util.Map;
import java.util.Set;

/** Receives the elements of a part of an OpenDocument file as {@code table:table-row} and the like, without asides. */
abstract class OdsHandler extends PartHandler {

    private static final String START = "urn:oasis:names:tc:opendocument:xmlns:";
    static final String OFFICE = START + "office:1.0";
    static final String TABLE = START + "table:1.0";
    static final String TEXT = START + "text:1.0";
    static final String STYLE = START + "style:1.0";
    static final String NUMBER = START + "datastyle:1.0";
    static final String FORMATTING = START + "xsl-fo-compatible:1.0";
    /** What LibreOffice adds to the standard. */
    static final String EXTENSION = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    static final String MORE_EXTENSION = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";

    private static final Map<String, String> PREFIXES =
            Map.of(OFFICE, "office:", TABLE, "table:", TEXT, "text:", STYLE, "style:", NUMBER, "number:");

    /** They hold texts and tables that stand in no cell. */
    private static final Set<String> ASIDES = Set.of(
            "office:annotation",
            "office:forms",
            "office:scripts",
            "table:shapes",
            "table:tracked-changes",
            "table:dde-links",
            "table:content-validations",
            "text:note",
            "text:ruby-text",
            "text:tracked-changes");

    private int aside;

    OdsHandler(ReadBudget budget, String part) {
        super(budget, part);
    }

    /** An element that is no aside starts. */
    abstract void start(String name, Attributes attributes);

    /** An element that was given to {@link #start} ends. */
    abstract void end(String name);

    /** Characters that stand in no aside. */
    abstract void text(char[] from, int start, int length);

    /** Leaves out the rest of the element that starts. */
    final void leaveOut() {
        aside = 1;
    }

    @Override
    final String known(String uri, String localName) {
        String prefix = PREFIXES.get(uri);
        return prefix == null ? "" : prefix + localName;
    }

    @Override
    final void open(String name, Attributes attributes) {
        if (aside > 0) {
            aside++;
        } else if (name.isEmpty() || ASIDES.contains(name)) {
            aside = 1;
        } else {
            start(name, attributes);
        }
    }

    @Override
    final void close(String name) {
        if (aside > 0) {
            aside--;
        } else {
            end(name);
        }
    }

    @Override
    final void characters(char[] from, int start, int length) {
        if (aside == 0) {
            text(from, start, length);
        }
    }

    /** How often something is repeated: 1 when the file does not say it in a way that makes sense. */
    static long count(Attributes attributes, String uri, String name) {
        String value = attributes.value(uri, name);
        if (value == null || !value.matches("[0-9]{1,18}")) {
            return 1;
        }
        return Math.clamp(Long.parseLong(value), 1, Integer.MAX_VALUE);
    }

    static boolean isHidden(Attributes attributes) {
        String visibility = attributes.value(TABLE, "visibility");
        return visibility != null && !visibility.equals("visible");
    }
}
