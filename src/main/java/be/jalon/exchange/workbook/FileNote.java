package be.jalon.exchange.workbook;

import java.util.List;
import java.util.Locale;

/**
 * Something worth knowing about a whole file that was read.
 *
 * @param args fill the message, see {@link Kind}
 */
public record FileNote(Kind kind, List<String> args) {

    /** What there is to know; the arguments of each message are named here in order. */
    public enum Kind {
        /** The content is of another kind than the name says: extension of the name, usual extension of the kind. */
        OTHER_EXTENSION,
        /** There are macros; they are neither run nor kept. */
        MACROS,
        /** A table as text: delimiter, encoding. */
        TEXT,
        /** A table as text whose cells are told apart by tabs: encoding. */
        TEXT_WITH_TABS,
        /** A text without a delimiter, each line of which is one cell: encoding. */
        TEXT_IN_LINES;

        /** For instance {@code file.macros}. */
        public String code() {
            return "file." + name().toLowerCase(Locale.ROOT);
        }
    }

    public FileNote {
        args = List.copyOf(args);
    }

    static FileNote of(Kind kind, String... args) {
        return new FileNote(kind, List.of(args));
    }

    static FileNote of(TextForm form) {
        String encoding = form.encoding().label();
        return switch (form.delimiter()) {
            case SEMICOLON, COMMA, PIPE ->
                of(Kind.TEXT, Character.toString(form.delimiter().sign()), encoding);
            case TAB -> of(Kind.TEXT_WITH_TABS, encoding);
            case NONE -> of(Kind.TEXT_IN_LINES, encoding);
        };
    }
}
