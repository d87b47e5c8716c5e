package be.jalon.exchange.profile;

import be.jalon.plan.ItemLevel;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a layout writes levels, codes and titles into cells. */
public final class LevelGrammar {

    /** A number alone is a code only with a mark after it or a point inside; "2024" is a year. */
    private static final Pattern BARE_NUMBER = Pattern.compile(
            "(?<code>\\d{1,3}(?:\\.\\d{1,3})+(?=[ .):-]|$)|\\d{1,3}(?= ?[.):-]))(?: ?[.):-]+ ?| |$)(?<titre>.*)");

    private static final Pattern ROMAN = Pattern.compile("(?<code>[ivx]{1,5})(?: ?[.):-]+ ?)(?<titre>.+)");

    private static final Pattern CODE = Pattern.compile(
            "(?:[a-z]{1,3}\\.? ?|[a-z]\\. ?[a-z]\\.? ?|action |projet |fiche |mesure |objectif )?(?:n°? ?)?\\d{1,4}(?:[.\\-/]\\d{1,4})*\\.?[a-z]?\\.?");
    private static final int LONGEST_CODE = 16;

    private final List<LevelPattern> patterns;
    private final List<ItemLevel> bareNumbers;

    LevelGrammar(List<LevelPattern> patterns, List<ItemLevel> bareNumbers) {
        this.patterns = List.copyOf(patterns);
        this.bareNumbers = List.copyOf(bareNumbers);
    }

    /** The level that a text says it has, by its words or the letters of its code. */
    public Optional<LevelMatch> match(String raw) {
        FoldedText folded = FoldedText.of(raw);
        for (LevelPattern pattern : patterns) {
            Optional<LevelMatch> match = pattern.match(raw, folded);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** The code and title of a text that begins with a number and no word: {@code 1.1. Redynamiser…}. */
    public Optional<TitleShape> matchNumber(String raw) {
        FoldedText folded = FoldedText.of(raw);
        Matcher matcher = BARE_NUMBER.matcher(folded.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new TitleShape(
                0,
                folded.original(matcher.start("code"), matcher.end("code")),
                folded.original(matcher.start("titre"), matcher.end("titre"))));
    }

    /** The code and title of a text that begins with a Roman number: {@code IV. Vivre…}. */
    public static Optional<TitleShape> matchRoman(String raw) {
        FoldedText folded = FoldedText.of(raw);
        Matcher matcher = ROMAN.matcher(folded.text());
        return matcher.matches()
                ? Optional.of(new TitleShape(
                        0,
                        folded.original(matcher.start("code"), matcher.end("code")),
                        folded.original(matcher.start("titre"), matcher.end("titre"))))
                : Optional.empty();
    }

    /** The level that a number with so many parts has in this layout: 1 for "2", 3 for "1.1.4". */
    public Optional<ItemLevel> levelOfNumber(int parts) {
        return parts >= 1 && parts <= bareNumbers.size() ? Optional.of(bareNumbers.get(parts - 1)) : Optional.empty();
    }

    /** Whether a text is a code and nothing else. */
    public static boolean isCode(String text) {
        return text.length() <= LONGEST_CODE
                && CODE.matcher(FoldedText.of(text).text()).matches();
    }

    /** The number of parts of the number in a code: 2 for "A 1.1", 0 without any digit. */
    public static int parts(String code) {
        String number = TitleShape.numberOf(code);
        return number.isEmpty() || !Character.isDigit(number.charAt(0)) ? 0 : number.split("[.\\-/]").length;
    }
}
