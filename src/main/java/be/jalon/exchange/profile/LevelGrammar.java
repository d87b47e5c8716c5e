package be.jalon.exchange.profile;

import be.jalon.plan.ItemLevel;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a layout writes levels, codes and titles into cells. */
public final class LevelGrammar {

    /** A number alone is a code only with a mark after it or a point inside; "2024" is a year. */
    private static final Pattern BARE_NUMBER = Pattern.compile(
            "(?<code>\\d{1,3}(?:\\.\\d{1,3}){2,}[a-z](?=[ .):-]|$)|\\d{1,3}(?:\\.\\d{1,3})+(?=[ .):-]|$)|\\d{1,3}(?= ?[.):-]))(?: ?[.):-]+ ?| [/_|>] | |$)(?<titre>.*)");

    /** "1.000 arbres" counts, "1.001 Planter" numbers. */
    private static final Pattern THOUSANDS = Pattern.compile("\\s*\\d{1,3}(?:\\.\\d{3})+\\s+\\p{Ll}");

    private static final Pattern SPACED_NUMBER =
            Pattern.compile("(?<code>\\d{1,3}(?:\\.\\d{1,3})*) (?<titre>\\p{L}.+)");

    private static final Pattern ROMAN = Pattern.compile("(?<code>[ivx]{1,5})(?: ?[.):-]+ ?)(?<titre>.+)");

    private static final String LETTERED = "[a-z]{1,3}\\.?[ -]?\\d{1,4}";
    /** "OS1.OO2.A3" says the whole way down to its item. */
    private static final Pattern WAY = Pattern.compile("(?<code>" + LETTERED + "(?:\\.\\d{1,4})*[.\\-/_ ]{1,3}(?:"
            + LETTERED + "[.\\-/_ ]{1,3})*(?<last>" + LETTERED + "))(?: ?[.:)\\-]+ ?| |$)(?<titre>.*)");

    private static final Pattern CODE = Pattern.compile(
            "(?:" + LETTERED + "[.\\-/_ ])*"
                    + "(?:[a-z]{1,3}[.\\-]? ?|[a-z]\\. ?[a-z]\\.? ?|action |projet |fiche |mesure |objectif )?(?:n°? ?)?\\d{1,4}(?:[.\\-/]\\d{1,4})*\\.?[a-z]?\\.?");
    private static final int LONGEST_CODE = 20;
    /** Letters, a point and a space before the first number of such a code. */
    private static final int WAY_LETTERS = 5;

    private final List<LevelPattern> patterns;
    private final List<ItemLevel> bareNumbers;
    private final List<String> continuing;
    private final ByStart<Likely> likely;

    /** The patterns that a text with some start may match. */
    private record Likely(List<LevelPattern> all, List<LevelPattern> withoutBracket) {}

    /** @param continuing folded words behind a title that go on with it: "suite" */
    LevelGrammar(List<LevelPattern> patterns, List<ItemLevel> bareNumbers, List<String> continuing) {
        this.continuing = List.copyOf(continuing);
        this.patterns = List.copyOf(patterns);
        this.likely = new ByStart<>(this::likely, new Likely(this.patterns, this.patterns));
        this.bareNumbers = List.copyOf(bareNumbers);
    }

    List<LevelPattern> patterns() {
        return patterns;
    }

    /** The level that a text says it has, by its words or the letters of its code. */
    public Optional<LevelMatch> match(String text) {
        String raw = LeadingSigns.blanked(text);
        List<LevelPattern> candidates = candidates(raw);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        FoldedText folded = FoldedText.of(raw);
        Optional<LevelMatch> way = matchWay(folded);
        if (way.isPresent()) {
            return way;
        }
        for (LevelPattern pattern : candidates) {
            Optional<LevelMatch> match = pattern.match(raw, folded);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /**
     * The title that one with such a word behind a sign goes on with: "Vivre ensemble" of "Vivre ensemble (suite)", ""
     * where nothing else is said. Empty when the title goes on with none.
     */
    public Optional<String> continued(String title) {
        String text = withoutEnd(title, ").…", false);
        String folded = FoldedText.fold(text);
        for (String word : continuing) {
            if (folded.endsWith(word) && text.length() >= word.length()) {
                String before = text.substring(0, text.length() - word.length());
                String begun = withoutEnd(before, "(-–—,:…", true);
                boolean signed = begun.isEmpty()
                        || begun.length() < before.stripTrailing().length();
                return signed ? Optional.of(begun) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String withoutEnd(String text, String signs, boolean points) {
        int end = text.length();
        while (end > 0
                && (TitleShape.isSpace(text.charAt(end - 1))
                        || signs.indexOf(text.charAt(end - 1)) >= 0
                        || (points && end > 1 && text.startsWith("..", end - 2)))) {
            end--;
        }
        return text.substring(0, end);
    }

    private List<LevelPattern> candidates(String raw) {
        Likely left = likely.of(raw);
        return mayEndWithBracket(raw) ? left.all() : left.withoutBracket();
    }

    private Likely likely(ByStart.Start start) {
        List<LevelPattern> all = patterns.stream()
                .filter(pattern -> start.mayMatch(pattern.pattern()))
                .toList();
        return new Likely(
                all, all.stream().filter(pattern -> !pattern.endsWithBracket()).toList());
    }

    /** What folding makes of the last character of a text is certain for plain characters only. */
    private static boolean mayEndWithBracket(String raw) {
        int last = raw.length() - 1;
        while (last >= 0 && raw.charAt(last) == ' ') {
            last--;
        }
        char end = last < 0 ? ' ' : raw.charAt(last);
        return end == ')' || end <= ' ' || end >= 128;
    }

    /** What the last code says in a text that begins with the codes of the whole way down to its item. */
    Optional<LevelMatch> matchWay(FoldedText folded) {
        Matcher way = mayBeWay(folded.text()) ? WAY.matcher(folded.text()) : null;
        if (way == null || !way.matches()) {
            return Optional.empty();
        }
        Optional<LevelMatch> above = match(way.group("code").substring(0, way.start("last")));
        return match(way.group("last"))
                .filter(last -> above.filter(first -> first.level().compareTo(last.level()) < 0)
                        .isPresent())
                .map(last -> new LevelMatch(last.level(), last.depth(), shape(way, folded), false));
    }

    /** Nearly no text goes from letters to digits and on to letters: the long pattern is for those that do. */
    private static boolean mayBeWay(String folded) {
        int at = 0;
        while (at < folded.length() && at < WAY_LETTERS && !Character.isDigit(folded.charAt(at))) {
            at++;
        }
        int digits = at;
        while (at < folded.length() && (Character.isDigit(folded.charAt(at)) || folded.charAt(at) == '.')) {
            at++;
        }
        return digits > 0 && at > digits && at < folded.length();
    }

    /** The code and title of a text that begins with a number and no word: {@code 1.1. Redynamiser…}. */
    public Optional<TitleShape> matchNumber(String text) {
        String raw = LeadingSigns.blanked(text);
        char first = FoldedText.first(raw);
        return isDigit(first) || FoldedText.isMore(first) ? matchBareNumber(raw) : Optional.empty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<TitleShape> matchBareNumber(String raw) {
        if (THOUSANDS.matcher(raw).lookingAt()) {
            return Optional.empty();
        }
        FoldedText folded = FoldedText.of(raw);
        Matcher matcher = BARE_NUMBER.matcher(folded.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(shape(matcher, folded));
    }

    /**
     * The code and title of a text that begins with a number and no sign after it, {@code 1 Grandir}: a code where the
     * text beside it goes on with it.
     *
     * @param beside whether some text beside begins so
     */
    public static Optional<TitleShape> matchParent(String raw, Predicate<String> beside) {
        FoldedText folded = FoldedText.of(raw);
        Matcher matcher = SPACED_NUMBER.matcher(folded.text());
        return matcher.matches() && beside.test(matcher.group("code") + ".")
                ? Optional.of(shape(matcher, folded))
                : Optional.empty();
    }

    private static TitleShape shape(Matcher matcher, FoldedText folded) {
        return new TitleShape(
                0,
                folded.original(matcher.start("code"), matcher.end("code")),
                folded.original(matcher.start("titre"), matcher.end("titre")));
    }

    /** The code and title of a text that begins with a Roman number: {@code IV. Vivre…}. */
    public static Optional<TitleShape> matchRoman(String text) {
        String raw = LeadingSigns.blanked(text);
        FoldedText folded = FoldedText.of(raw);
        Matcher matcher = ROMAN.matcher(folded.text());
        return matcher.matches() ? Optional.of(shape(matcher, folded)) : Optional.empty();
    }

    /** The level that a number with so many parts has in this layout: 1 for "2", 3 for "1.1.4". */
    public Optional<ItemLevel> levelOfNumber(int parts) {
        return parts >= 1 && parts <= bareNumbers.size() ? Optional.of(bareNumbers.get(parts - 1)) : Optional.empty();
    }

    /** Whether a text is a code and nothing else, perhaps in brackets. */
    public static boolean isCode(String text) {
        return isPlainCode(text) || (text.startsWith("[") && isPlainCode(withoutBrackets(text)));
    }

    /** "1.2" of "[1.2]". */
    public static String withoutBrackets(String text) {
        return text.startsWith("[") && text.endsWith("]")
                ? text.substring(1, text.length() - 1).strip()
                : text;
    }

    static boolean isPlainCode(String text) {
        return text.length() <= LONGEST_CODE
                && hasDigit(text)
                && CODE.matcher(FoldedText.fold(text)).matches();
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i)) || text.charAt(i) >= 128) {
                return true;
            }
        }
        return false;
    }

    /** The number of parts of the number in a code: 2 for "A 1.1", 0 without any digit. */
    public static int parts(String code) {
        String number = TitleShape.numberOf(code);
        return number.isEmpty() || !Character.isDigit(number.charAt(0)) ? 0 : number.split("[.\\-/]").length;
    }
}
