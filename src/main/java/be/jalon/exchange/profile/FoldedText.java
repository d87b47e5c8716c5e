package be.jalon.exchange.profile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text as the patterns of a profile see it, which still knows where each of its characters stands in the original:
 * lower case, no accents, one kind of quote, dash, apostrophe and white space (line breaks too), white space single and
 * trimmed.
 */
final class FoldedText {

    private static final Map<Character, String> SAME = Map.ofEntries(
            Map.entry('œ', "oe"),
            Map.entry('æ', "ae"),
            Map.entry('ß', "ss"),
            Map.entry('’', "'"),
            Map.entry('‘', "'"),
            Map.entry('ʼ', "'"),
            Map.entry('`', "'"),
            Map.entry('´', "'"),
            Map.entry('«', "\""),
            Map.entry('»', "\""),
            Map.entry('“', "\""),
            Map.entry('”', "\""),
            Map.entry('„', "\""),
            Map.entry('‟', "\""),
            Map.entry('″', "\""),
            Map.entry('–', "-"),
            Map.entry('—', "-"),
            Map.entry('‐', "-"),
            Map.entry('‑', "-"),
            Map.entry('‒', "-"),
            Map.entry('−', "-"),
            Map.entry('º', "°"),
            Map.entry('\u200b', ""),
            Map.entry('\ufeff', ""));

    /** Letters and signs up to here are folded once and looked up then: every cell of a long table is folded. */
    private static final int LOOKED_UP = 0x2100;

    /** Filled as characters come up; "" for one that needs a closer look (white space, accents that stand alone). */
    private static final @Nullable String[] PLAIN = new String[LOOKED_UP];

    /** For characters below {@link #LOOKED_UP} what they fold to: {@link #UNSEEN}, {@link #SPACE}, {@link #MORE} or one character. */
    private static final char[] FOLDED = new char[LOOKED_UP];

    private static final char UNSEEN = 0;
    private static final char SPACE = ' ';
    /** Folds to none or several characters, or into the one before it. */
    private static final char MORE = '\uffff';

    private final String raw;
    private final String folded;
    /** Whether each character stands where it stood. */
    private final boolean straight;
    /** Where each folded character stands; only texts that mean something are asked for it. */
    private @Nullable Places places;

    private FoldedText(String raw) {
        this.raw = raw;
        String simple = foldSimple(raw);
        this.folded = simple == null ? places(raw).text() : simple;
        // Where none became several, as many as before are the same ones.
        this.straight = simple != null && simple.length() == raw.length();
    }

    /**
     * @param starts at least as long as the folded text, as are the ends
     */
    private record Places(String text, int[] starts, int[] ends) {}

    static FoldedText of(String raw) {
        return new FoldedText(raw);
    }

    /** The folded text alone. */
    static String fold(String raw) {
        String simple = foldSimple(raw);
        return simple == null ? places(raw).text() : simple;
    }

    /** Null for a text with a character that folds to none or several. */
    private static @Nullable String foldSimple(String raw) {
        char[] folded = new char[raw.length()];
        int length = 0;
        boolean space = false;
        for (int at = 0; at < raw.length(); at++) {
            char c = foldedOf(raw.charAt(at));
            if (c == MORE) {
                return null;
            }
            if (c == SPACE) {
                space = length > 0;
                continue;
            }
            if (space) {
                folded[length++] = SPACE;
                space = false;
            }
            folded[length++] = c;
        }
        return new String(folded, 0, length);
    }

    /** The character that another one folds to, {@link #SPACE} for white space, {@link #MORE} where it takes a closer look. */
    static char foldedOf(char c) {
        if (c >= LOOKED_UP) {
            return MORE;
        }
        char known = FOLDED[c];
        return known == UNSEEN ? learn(c) : known;
    }

    private static char learn(char c) {
        String plain = plain(c);
        char folded = isSpace(String.valueOf(c)) ? SPACE : plain.length() == 1 ? plain.charAt(0) : MORE;
        FOLDED[c] = folded;
        return folded;
    }

    /** The first character of the folded text; {@link #MORE} where it takes a closer look, {@link #SPACE} where there is none. */
    static char first(String raw) {
        char first = SPACE;
        for (int at = 0; at < raw.length() && first == SPACE; at++) {
            first = foldedOf(raw.charAt(at));
        }
        return first;
    }

    static boolean isMore(char folded) {
        return folded == MORE;
    }

    private static Places places(String raw) {
        Builder builder = new Builder(raw.length());
        int at = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at);
            int end = at + 1;
            String plain = c < LOOKED_UP ? plain(c) : "";
            if (!plain.isEmpty()) {
                builder.addPlain(plain, at);
            } else if (c == ' ') {
                builder.addSpace(at);
            } else {
                end = at + Character.charCount(raw.codePointAt(at));
                builder.add(raw.substring(at, end), at, end);
            }
            at = end;
        }
        return builder.build();
    }

    private static String plain(char c) {
        String known = PLAIN[c];
        if (known == null) {
            String character = String.valueOf(c);
            known = isSpace(character) ? "" : Builder.plain(character);
            PLAIN[c] = known;
        }
        return known;
    }

    private static boolean isSpace(String character) {
        return character.isBlank() || Character.isSpaceChar(character.codePointAt(0));
    }

    String text() {
        return folded;
    }

    /** Where a part of the folded text stands in the original; an empty part at the end stands after the last character. */
    Span original(int start, int end) {
        if (straight) {
            return new Span(start, end);
        }
        if (places == null) {
            places = places(raw);
        }
        if (start < end) {
            return new Span(places.starts()[start], places.ends()[end - 1]);
        }
        int place = start < folded.length() ? places.starts()[start] : start == 0 ? 0 : places.ends()[start - 1];
        return new Span(place, place);
    }

    private static final class Builder {
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;
        private boolean spacePending;
        private int spaceAt;

        Builder(int capacity) {
            text = new StringBuilder(capacity);
            starts = new int[capacity + 8];
            ends = new int[capacity + 8];
        }

        void addPlain(String plain, int at) {
            putSpace(at);
            for (int i = 0; i < plain.length(); i++) {
                put(plain.charAt(i), at, at + 1);
            }
        }

        void addSpace(int at) {
            if (!spacePending) {
                spaceAt = at;
            }
            spacePending = !text.isEmpty();
        }

        private void putSpace(int end) {
            if (spacePending) {
                put(' ', spaceAt, end);
                spacePending = false;
            }
        }

        void add(String character, int start, int end) {
            if (isSpace(character)) {
                addSpace(start);
                return;
            }
            String plain = plain(character);
            if (plain.isEmpty()) {
                stretchLast(start, end);
                return;
            }
            putSpace(start);
            plain.chars().forEach(c -> put((char) c, start, end));
        }

        /** A combining accent belongs to the letter before it. */
        private void stretchLast(int start, int end) {
            int last = text.length() - 1;
            if (last >= 0 && ends[last] == start) {
                ends[last] = end;
            }
        }

        private void put(char c, int start, int end) {
            int at = text.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            text.append(c);
            starts[at] = start;
            ends[at] = end;
        }

        Places build() {
            return new Places(text.toString(), starts, ends);
        }

        private static String plain(String character) {
            String lower = character.toLowerCase(Locale.ROOT);
            String same = lower.length() == 1 ? SAME.get(lower.charAt(0)) : null;
            if (same != null) {
                return same;
            }
            return Normalizer.normalize(lower, Normalizer.Form.NFD)
                    .codePoints()
                    .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                    .filter(c -> Character.getType(c) != Character.FORMAT)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }
}
