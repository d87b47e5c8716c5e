package be.jalon.exchange.profile;

import be.jalon.plan.ReviewReason;
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

    private final List<Pattern> titles;
    private final List<Phrase> phrases;
    private final List<Phrase> inCells;
    private final List<Pattern> deciders;
    private final List<Pattern> sheetNames;

    /**
     * @param inCells words by which a cell of the plan says itself what it waits for, without any colour
     * @param deciders texts of a legend that speak of those who decide
     */
    LegendWords(
            List<Pattern> titles,
            List<Phrase> phrases,
            List<Phrase> inCells,
            List<Pattern> deciders,
            List<Pattern> sheetNames) {
        this.deciders = List.copyOf(deciders);
        this.titles = List.copyOf(titles);
        this.phrases = List.copyOf(phrases);
        this.inCells = List.copyOf(inCells);
        this.sheetNames = List.copyOf(sheetNames);
    }

    /** Whether the text is the heading of a legend. */
    public boolean isTitle(String text) {
        return matches(titles, text);
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
        return text.length() > LONGEST_PHRASE ? Set.of() : reasons(phrases, text);
    }

    /** What a cell of the plan waits for by its own words: all of them, or those between brackets. */
    public Set<ReviewReason> reasonsOfCell(String text) {
        boolean brief = text.length() <= LONGEST_REMARK;
        boolean bracket = text.indexOf('(') >= 0 || text.indexOf('[') >= 0;
        return inCells.isEmpty() || !(brief || bracket) || text.indexOf(' ') < 0 ? Set.of() : reasons(inCells, text);
    }

    private static Set<ReviewReason> reasons(List<Phrase> phrases, String text) {
        String folded = FoldedText.of(text).text();
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
        String folded = FoldedText.of(text).text();
        return patterns.stream().anyMatch(pattern -> pattern.matcher(folded).matches());
    }
}
