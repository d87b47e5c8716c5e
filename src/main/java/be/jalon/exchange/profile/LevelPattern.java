package be.jalon.exchange.profile;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way to write an item of one level. The pattern is matched against the whole folded text; its groups {@code mot},
 * {@code code} and {@code titre} are the word of the level, the code and the title.
 *
 * @param wholeTitle the title is the whole text, its words included
 * @param byNumber as in {@link LevelMatch}
 * @param groups the numbers of the pattern's groups by their names: asking the pattern copies them each time
 */
record LevelPattern(
        HeaderTarget.Level level, Pattern pattern, boolean wholeTitle, boolean byNumber, Map<String, Integer> groups) {

    private static final String OPENING = "«“„\"‟";
    private static final String CLOSING = "»”“\"″";

    LevelPattern(HeaderTarget.Level level, Pattern pattern, boolean wholeTitle, boolean byNumber) {
        this(level, pattern, wholeTitle, byNumber, pattern.namedGroups());
    }

    /** Whether every text that matches ends with a closing bracket, as far as the pattern shows it. */
    boolean endsWithBracket() {
        String source = pattern.pattern();
        return source.endsWith("\\)") && !source.endsWith("\\\\)") && !hasOuterAlternatives(source);
    }

    private static boolean hasOuterAlternatives(String source) {
        int depth = 0;
        for (int i = 0; i < source.length(); i++) {
            switch (source.charAt(i)) {
                case '\\' -> i++;
                case '(' -> depth++;
                case ')' -> depth--;
                case '|' -> {
                    if (depth == 0) {
                        return true;
                    }
                }
                default -> {
                    // Says nothing of alternatives.
                }
            }
        }
        return false;
    }

    Optional<LevelMatch> match(String raw, FoldedText folded) {
        Matcher matcher = pattern.matcher(folded.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Span word = group(matcher, "mot", folded);
        Span code = group(matcher, "code", folded);
        Span title = wholeTitle ? null : group(matcher, "titre", folded);
        TitleShape shape = new TitleShape(
                word == null ? 0 : word.end(),
                wholeTitle ? null : code,
                title == null ? TitleShape.plain(raw).title() : withoutQuotes(raw, title));
        return Optional.of(new LevelMatch(level.level(), level.depth(), shape, byNumber));
    }

    private @Nullable Span group(Matcher matcher, String name, FoldedText folded) {
        Integer number = groups.get(name);
        if (number == null || matcher.start(number) < 0) {
            return null;
        }
        return folded.original(matcher.start(number), matcher.end(number));
    }

    /** Quotes around the whole title belong to the sheet, quotes inside belong to the title. */
    private static Span withoutQuotes(String raw, Span span) {
        Span trimmed = trimmed(raw, span.start(), span.end());
        int last = trimmed.end() - 1;
        boolean quoted = last > trimmed.start()
                && OPENING.indexOf(raw.charAt(trimmed.start())) >= 0
                && CLOSING.indexOf(raw.charAt(last)) >= 0
                && !hasQuotes(raw, trimmed.start() + 1, last);
        return quoted ? trimmed(raw, trimmed.start() + 1, last) : trimmed;
    }

    private static boolean hasQuotes(String raw, int start, int end) {
        char opening = raw.charAt(start - 1);
        char closing = raw.charAt(end);
        for (int i = start; i < end; i++) {
            if (raw.charAt(i) == opening || raw.charAt(i) == closing) {
                return true;
            }
        }
        return false;
    }

    private static Span trimmed(String raw, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && TitleShape.isSpace(raw.charAt(from))) {
            from++;
        }
        while (to > from && TitleShape.isSpace(raw.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
