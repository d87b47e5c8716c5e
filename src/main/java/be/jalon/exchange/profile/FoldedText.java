package be.jalon.exchange.profile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

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

    private final String folded;
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
            if (c > ' ' && c < 128) {
                // Most characters of most cells.
                builder.addPlain(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '`' ? '\'' : c, at);
            } else {
                end = at + Character.charCount(raw.codePointAt(at));
                builder.add(raw.substring(at, end), at, end);
            }
            at = end;
        }
        return builder.build();
    }

    String text() {
        return folded;
    }

    /** Where a part of the folded text stands in the original; an empty part at the end stands after the last character. */
    Span original(int start, int end) {
        if (start < end) {
            return new Span(starts[start], ends[end - 1]);
        }
        int place = start < starts.length ? starts[start] : start == 0 ? 0 : ends[start - 1];
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

        void addPlain(char c, int at) {
            putSpace(at);
            put(c, at, at + 1);
        }

        private void putSpace(int end) {
            if (spacePending) {
                put(' ', spaceAt, end);
                spacePending = false;
            }
        }

        void add(String character, int start, int end) {
            if (character.isBlank() || Character.isSpaceChar(character.codePointAt(0))) {
                if (!spacePending) {
                    spaceAt = start;
                }
                spacePending = !text.isEmpty();
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
            int length = text.length();
            return new FoldedText(text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
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
