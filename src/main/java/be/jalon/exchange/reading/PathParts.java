package be.jalon.exchange.reading;

import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.profile.LevelMatch;
import be.jalon.exchange.profile.TitleShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the text of a path into its elements. An arrow always separates; a slash, a colon or a dash only where what
 * follows says that it is below what stands before: "1. Vert / 1.2 Eau", but not "Eau / énergie".
 */
final class PathParts {

    private static final Pattern ARROW = Pattern.compile("\\s*(?:-+>|=+>|[>›»→⇒▸►➔➜])\\s*");
    private static final Pattern LINE = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern WEAK = Pattern.compile("\\s*[/\\\\|:;,–—]\\s*|\\s+-\\s+");
    private static final Pattern SIGNS = Pattern.compile("[>›»→⇒▸►➔➜/\\\\|:;,–—\\n]|\\s-\\s|=>");
    private static final Pattern NUMBER =
            Pattern.compile("(?<number>\\d{1,3}(?:\\.\\d{1,3})*)\\.?(?![\\d.])(?:[ )–-].*)?");

    private static final int LONGEST = 2_000;
    private static final int MOST = 6;

    private final LevelGrammar grammar;

    PathParts(LevelGrammar grammar) {
        this.grammar = grammar;
    }

    /** At least one. */
    List<String> of(String text) {
        if (text.length() > LONGEST || !SIGNS.matcher(text).find()) {
            return List.of(text.strip());
        }
        List<String> parts = new ArrayList<>();
        for (String line : LINE.split(text.strip())) {
            for (String piece : arrowed(line)) {
                cut(piece.strip(), parts);
            }
        }
        return parts.isEmpty() ? List.of(text.strip()) : parts.subList(0, Math.min(MOST, parts.size()));
    }

    /** Whether arrows alone make it a path, whatever its elements say. */
    boolean isArrowed(String text) {
        return text.length() <= LONGEST
                && text.indexOf('\n') < 0
                && arrowed(text).size() > 1
                && arrowed(text).stream().allMatch(part -> part.chars().anyMatch(Character::isLetter));
    }

    /** A text in « quotes » holds no arrow. */
    private static List<String> arrowed(String text) {
        return text.indexOf('«') >= 0 && text.indexOf('»') > 0
                ? List.of(text)
                : ARROW.splitAsStream(text.strip())
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    private void cut(String piece, List<String> parts) {
        Matcher sign = WEAK.matcher(piece);
        int from = 0;
        while (parts.size() < MOST && sign.find()) {
            String before = piece.substring(from, sign.start());
            if (!before.isBlank() && isBelow(before, piece.substring(sign.end()))) {
                parts.add(before.strip());
                from = sign.end();
            }
        }
        if (from < piece.length()) {
            parts.add(piece.substring(from).strip());
        }
    }

    /** Whether a text says by its words or its number that it stands below the one before it. */
    private boolean isBelow(String before, String text) {
        Optional<LevelMatch> above = heading(before);
        Optional<LevelMatch> below = heading(text);
        if (above.isPresent() && below.isPresent()) {
            return above.get().level().compareTo(below.get().level()) < 0;
        }
        String number = number(text);
        String code = above.map(match -> TitleShape.numberOf(match.shape().code(before)))
                .orElseGet(() -> number(before));
        return below.isEmpty() && !code.isEmpty() && number.startsWith(code + ".");
    }

    private Optional<LevelMatch> heading(String text) {
        return grammar.match(text).filter(match -> match.level().isHeading());
    }

    private static String number(String text) {
        Matcher number = NUMBER.matcher(text.strip());
        return number.matches() ? number.group("number") : "";
    }
}
