package be.jalon.values;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Alternatives of one pattern, of which only those are tried that a text has the characters for. */
final class Pieces {

    /**
     * One alternative.
     *
     * @param anyOf a text without any of these characters does not hold it; "" where that is not known
     */
    record Piece(String anyOf, String pattern) {

        static Piece anywhere(String pattern) {
            return new Piece("", pattern);
        }
    }

    /** Texts differ in few ways only. */
    private static final int MOST_PATTERNS = 500;
    /** Beyond these, a character may stand for another one whatever its case. */
    private static final int PLAIN = 0x100;

    private static final String SIGNS = "€–—’‘“”…•≤≥œŒ";

    /**
     * Some pieces in one pattern.
     *
     * @param groups the numbers of its groups by their names: asking the pattern copies them each time
     */
    record Searched(Pattern pattern, Map<String, Integer> groups) {}

    private final List<Piece> pieces;
    private final int everything;
    private final int anywhere;
    /** The pieces that have a character, by that character. */
    private final int[] having = new int[PLAIN];

    private final Map<Integer, Searched> patterns = new ConcurrentHashMap<>();

    Pieces(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        this.everything = (1 << pieces.size()) - 1;
        int always = 0;
        for (int i = 0; i < pieces.size(); i++) {
            int piece = 1 << i;
            String anyOf = pieces.get(i).anyOf();
            always |= anyOf.isEmpty() ? piece : 0;
            anyOf.chars().filter(c -> c < PLAIN).forEach(c -> having[c] |= piece);
        }
        this.anywhere = always;
    }

    /** The pieces that may be in a text. */
    Searched in(String text) {
        int found = anywhere;
        for (int i = 0; i < text.length() && found != everything; i++) {
            char c = text.charAt(i);
            found |= c < PLAIN ? having[c] : ofSign(c);
        }
        Searched known = patterns.get(found);
        if (known != null) {
            return known;
        }
        return patterns.size() < MOST_PATTERNS ? patterns.computeIfAbsent(found, this::pattern) : all();
    }

    /** All pieces, whatever the text. */
    Searched all() {
        return pattern(everything);
    }

    private int ofSign(char c) {
        if (SIGNS.indexOf(c) < 0) {
            return everything;
        }
        int found = 0;
        for (int i = 0; i < pieces.size(); i++) {
            found |= pieces.get(i).anyOf().indexOf(c) >= 0 ? 1 << i : 0;
        }
        return found;
    }

    private Searched pattern(int found) {
        String alternatives = pieces.stream()
                .filter(piece -> (found & 1 << pieces.indexOf(piece)) != 0)
                .map(Piece::pattern)
                .collect(Collectors.joining("|"));
        Pattern pattern = Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new Searched(pattern, pattern.namedGroups());
    }
}
