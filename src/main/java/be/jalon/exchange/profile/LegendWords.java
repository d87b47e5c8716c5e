package be.jalon.exchange.profile;

import be.jalon.plan.ReviewReason;
import be.jalon.shared.Remembered;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which a legend says what its colours mean. */
public final class LegendWords {

    private static final int LONGEST_PHRASE = 200;
    private static final int LONGEST_REMARK = 60;

    /** A phrase (matched against the whole folded text of a cell) and what the cells of that colour wait for. */
    record Phrase(Pattern pattern, ReviewReason reason) {}

    private final FoldedPatterns titles;
    private final List<Phrase> phrases;
    private final List<Phrase> inCells;
    private final List<Pattern> deciders;
    private final List<Pattern> sheetNames;
    private final ColourNames colours;
    private final Remembered<Set<ReviewReason>> ofPhrases;
    private final ByStart<List<Phrase>> ofCells;

    /**
     * @param inCells words by which a cell of the plan says itself what it waits for, without any colour
     * @param deciders texts of a legend that speak of those who decide
     * @param colours the names of colours
     */
    LegendWords(
            List<Pattern> titles,
            List<Phrase> phrases,
            List<Phrase> inCells,
            List<Pattern> deciders,
            List<Pattern> sheetNames,
            ColourNames colours) {
        this.colours = colours;
        this.deciders = List.copyOf(deciders);
        this.titles = new FoldedPatterns(titles);
        this.phrases = List.copyOf(phrases);
        this.inCells = List.copyOf(inCells);
        this.sheetNames = List.copyOf(sheetNames);
        this.ofPhrases = new Remembered<>(text -> reasons(this.phrases, text));
        this.ofCells = new ByStart<>(
                start -> this.inCells.stream()
                        .filter(phrase -> start.mayMatch(phrase.pattern()))
                        .toList(),
                this.inCells);
    }

    /** The names of colours. */
    public ColourNames colours() {
        return colours;
    }

    /** Whether the text is the heading of a legend. */
    public boolean isTitle(String text) {
        return text.length() <= LONGEST_PHRASE && titles.match(text);
    }

    /** Whether a sheet of this name holds nothing but a legend. */
    public boolean isSheetName(String name) {
        return matches(sheetNames, name);
    }

    /** Whether a text speaks of those who decide, so that cells of its colour may wait for something. */
    public boolean mayAwait(String text) {
        return matches(deciders, text);
    }

    /** What cells wait for according to the text of a legend; empty when the text says nothing of waiting. */
    public Set<ReviewReason> reasons(String text) {
        return text.length() > LONGEST_PHRASE ? Set.of() : ofPhrases.of(text);
    }

    /** What a cell of the plan waits for by its own words: all of them, or those that begin at a bracket near its end. */
    public Set<ReviewReason> reasonsOfCell(String text) {
        Set<ReviewReason> reasons = text.length() <= LONGEST_REMARK ? reasonsOfRemark(text) : Set.of();
        int from = Math.max(0, text.length() - LONGEST_PHRASE);
        for (int at = nextBracket(text, from); at >= 0; at = nextBracket(text, at + 1)) {
            reasons = both(reasons, reasonsOfRemark(text.substring(at + 1)));
        }
        return reasons;
    }

    private Set<ReviewReason> reasonsOfRemark(String text) {
        List<Phrase> likely = ofCells.of(text);
        return likely.isEmpty() ? Set.of() : reasons(likely, text);
    }

    private static int nextBracket(String text, int from) {
        int round = text.indexOf('(', from);
        int square = text.indexOf('[', from);
        return round < 0 || square < 0 ? Math.max(round, square) : Math.min(round, square);
    }

    private static Set<ReviewReason> both(Set<ReviewReason> one, Set<ReviewReason> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        EnumSet<ReviewReason> both = EnumSet.copyOf(one);
        both.addAll(other);
        return both;
    }

    private static Set<ReviewReason> reasons(List<Phrase> phrases, String text) {
        String folded = FoldedText.fold(text);
        EnumSet<ReviewReason> found = EnumSet.noneOf(ReviewReason.class);
        for (Phrase phrase : phrases) {
            if (phrase.pattern().matcher(folded).matches()) {
                found.add(phrase.reason());
            }
        }
        return Collections.unmodifiableSet(found);
    }

    private static boolean matches(List<Pattern> patterns, String text) {
        if (text.length() > LONGEST_PHRASE) {
            return false;
        }
        String folded = FoldedText.fold(text);
        return patterns.stream().anyMatch(pattern -> pattern.matcher(folded).matches());
    }
}
