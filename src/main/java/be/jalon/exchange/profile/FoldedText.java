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

    private final String folded;
    /** At least as long as the folded text, as are the ends. */
    private final int[] starts;

    private final int[] ends;

    private FoldedText(String folded, int[] starts, int[] ends) {
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    static FoldedText of(String raw) {
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
        if (start < end) {
            return new Span(starts[start], ends[end - 1]);
        }
        int place = start < folded.length() ? starts[start] : start == 0 ? 0 : ends[start - 1];
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

        FoldedText build() {
            return new FoldedText(text.toString(), starts, ends);
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
