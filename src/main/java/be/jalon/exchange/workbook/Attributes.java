package be.jalon.exchange.workbook;

import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;
import org.jspecify.annotations.Nullable;

/** The attributes of the element that a parser has just come to. Asking for a number or an address makes no text of it. */
final class Attributes {

    private final XMLStreamReader2 parser;
    private final Digits digits = new Digits();
    private final Address address = new Address();
    private final Repeated repeated = new Repeated();

    Attributes(XMLStreamReader2 parser) {
        this.parser = parser;
    }

    int count() {
        return parser.getAttributeCount();
    }

    /** Without its prefix. */
    String name(int index) {
        return parser.getAttributeLocalName(index);
    }

    /** "" for an attribute without one. */
    String prefix(int index) {
        String prefix = parser.getAttributePrefix(index);
        return prefix == null ? "" : prefix;
    }

    String value(int index) {
        return parser.getAttributeValue(index);
    }

    /** The value of an attribute without prefix; null when there is none. */
    @Nullable
    String value(String name) {
        for (int i = 0; i < count(); i++) {
            if (name(i).equals(name) && prefix(i).isEmpty()) {
                return value(i);
            }
        }
        return null;
    }

    @Nullable
    String value(String uri, String name) {
        int index = parser.getAttributeIndex(uri, name);
        return index < 0 ? null : value(index);
    }

    String valueOr(String name, String otherwise) {
        String value = value(name);
        return value == null ? otherwise : value;
    }

    String valueOr(String uri, String name, String otherwise) {
        String value = value(uri, name);
        return value == null ? otherwise : value;
    }

    /** The value of an attribute with a prefix, whatever its namespace is called in this flavour of the format. */
    @Nullable
    String prefixed(String name) {
        for (int i = 0; i < count(); i++) {
            if (name(i).equals(name) && !prefix(i).isEmpty()) {
                return value(i);
            }
        }
        return null;
    }

    boolean flag(String name) {
        String value = value(name);
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    /** A number of the file, or {@code otherwise} when it is missing or is none. */
    int number(String name, int otherwise) {
        String value = value(name);
        if (value == null || value.isEmpty() || value.length() > 10) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    /** A number from zero on in plain digits; -1 for any other value. */
    int digits(int index) {
        decode(index, digits);
        return digits.value;
    }

    /** The address of a cell as {@link CellRef#a1} writes it; null for any other value. */
    @Nullable
    CellRef address(int index) {
        decode(index, address);
        return address.ref;
    }

    /** A value that is nearly always the same as the time before. */
    String repeated(int index) {
        decode(index, repeated);
        return repeated.text;
    }

    private void decode(int index, TypedValueDecoder decoder) {
        try {
            parser.getAttributeAs(index, decoder);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A decoder refused a value", impossible);
        }
    }

    private static final class Digits extends TypedValueDecoder {
        /** So many digits are always within the range of numbers. */
        private static final int MOST = 9;

        private int value = -1;

        @Override
        public void decode(String input) {
            decode(input.toCharArray(), 0, input.length());
        }

        @Override
        public void decode(char[] buffer, int start, int end) {
            int read = end - start > MOST ? -1 : 0;
            for (int i = start; i < end && read >= 0; i++) {
                int digit = buffer[i] - '0';
                read = digit < 0 || digit > 9 ? -1 : read * 10 + digit;
            }
            value = read;
        }

        @Override
        public void handleEmptyValue() {
            value = -1;
        }
    }

    private static final class Address extends TypedValueDecoder {
        private @Nullable CellRef ref;

        @Override
        public void decode(String input) {
            decode(input.toCharArray(), 0, input.length());
        }

        @Override
        public void decode(char[] buffer, int start, int end) {
            ref = CellRef.plain(buffer, start, end);
        }

        @Override
        public void handleEmptyValue() {
            ref = null;
        }
    }

    private static final class Repeated extends TypedValueDecoder {
        private String text = "";

        @Override
        public void decode(String input) {
            text = input;
        }

        @Override
        public void decode(char[] buffer, int start, int end) {
            boolean same = end - start == text.length();
            for (int i = 0; same && i < text.length(); i++) {
                same = text.charAt(i) == buffer[start + i];
            }
            if (!same) {
                text = new String(buffer, start, end - start);
            }
        }

        @Override
        public void handleEmptyValue() {
            text = "";
        }
    }
}
