package be.jalon.exchange.workbook;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a table is written as text: recognised by the reader, or chosen by who knows the file better. */
public record TextForm(Delimiter delimiter, Encoding encoding) implements Serializable {

    /** What stands between two cells. */
    public enum Delimiter {
        SEMICOLON(';'),
        COMMA(','),
        PIPE('|'),
        TAB('\t'),
        /** Each line is one cell. */
        NONE(-1);

        private final int sign;

        Delimiter(int sign) {
            this.sign = sign;
        }

        /** The character, -1 for {@link #NONE}. */
        public int sign() {
            return sign;
        }
    }

    /** Which characters the bytes are. A byte order mark at the start belongs to no cell. */
    public enum Encoding {
        UTF_8("UTF-8", StandardCharsets.UTF_8),
        UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE),
        UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE),
        ISO_8859_1("ISO-8859-1", StandardCharsets.ISO_8859_1),
        WINDOWS_1252("Windows-1252", Charset.forName("windows-1252")),
        /** Of exports of old programs. */
        DOS_850("MS-DOS 850", Charset.forName("IBM850")),
        MAC_ROMAN("Mac OS Roman", Charset.forName("x-MacRoman"));

        private final String label;
        private final Charset charset;

        Encoding(String label, Charset charset) {
            this.label = label;
            this.charset = charset;
        }

        /** Its name as everybody writes it. */
        public String label() {
            return label;
        }

        Charset charset() {
            return charset;
        }
    }

    public TextForm with(Delimiter other) {
        return new TextForm(other, encoding);
    }

    public TextForm with(Encoding other) {
        return new TextForm(delimiter, other);
    }
}
