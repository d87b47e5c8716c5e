package be.jalon.exchange;

import be.jalon.plan.ItemField;
import be.jalon.shared.Sentence;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that people should know about a file that was read, or about one that was written. */
public sealed interface Finding extends Serializable {

    /** Nothing can be imported before this is put right. */
    record Blocking(String code, @Nullable String cell, String raw, List<String> args) implements Finding {
        public Blocking {
            args = List.copyOf(args);
        }
    }

    /** An argument that begins so is the key of a text, and is shown in the language of the reader. */
    String TRANSLATED = Sentence.TRANSLATED;

    /**
     * Read, but perhaps not as it was meant.
     *
     * @param ofValue the doubt of a value (its texts are those of {@code values}), not of the table
     * @param about the field that is doubtful; null where only the cell tells, or nothing does
     */
    record Doubt(
            String code,
            @Nullable String cell,
            String raw,
            List<String> args,
            boolean ofValue,
            @Nullable FieldPlace about)
            implements Finding {
        public Doubt {
            args = List.copyOf(args);
        }

        @Override
        public Finding about(int item, ItemField field) {
            return new Doubt(code, cell, raw, args, ofValue, new FieldPlace(item, field));
        }

        @Override
        public String messageKey() {
            return ofValue ? "values.doubt." + code : Finding.super.messageKey();
        }
    }

    /** Done as it should be; worth knowing. */
    record Note(String code, @Nullable String cell, String raw, List<String> args) implements Finding {
        public Note {
            args = List.copyOf(args);
        }
    }

    enum Severity {
        BLOCKING,
        DOUBT,
        NOTE
    }

    static Finding blocking(String code, @Nullable String cell, String raw, String... args) {
        return new Blocking(code, cell, raw, List.of(args));
    }

    static Finding doubt(String code, @Nullable String cell, String raw, String... args) {
        return new Doubt(code, cell, raw, List.of(args), false, null);
    }

    static Finding note(String code, @Nullable String cell, String raw, String... args) {
        return new Note(code, cell, raw, List.of(args));
    }

    /** The doubt of a value, at the cell where the value is written. */
    static Finding of(be.jalon.values.Doubt doubt, @Nullable String cell) {
        return new Doubt(doubt.code(), cell, doubt.raw(), doubt.args(), true, null);
    }

    /** The same doubt, about a field of an item of the file; what is no doubt asks nothing of a field. */
    default Finding about(int item, ItemField field) {
        return this;
    }

    /** Stable name of what was found, for instance {@code deadline.unknown}. */
    String code();

    /** {@code Citoyenneté!G10}, or the name of a sheet; null when the whole file is meant. */
    @Nullable
    String cell();

    /** The text that was found there; "" when there is none. */
    String raw();

    /** What fills the message. */
    List<String> args();

    default String messageKey() {
        return "exchange.finding." + code();
    }

    /** What was found, as a sentence. */
    default Sentence sentence() {
        return new Sentence(messageKey(), args());
    }

    default String message(Locale locale) {
        return sentence().in(locale);
    }

    default Severity severity() {
        return switch (this) {
            case Blocking ignored -> Severity.BLOCKING;
            case Doubt ignored -> Severity.DOUBT;
            case Note ignored -> Severity.NOTE;
        };
    }
}
