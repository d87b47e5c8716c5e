package be.jalon.plan;

import be.jalon.shared.Sentence;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was doubtful about one field of an item in the file that it was imported from. The doubt is open as long as the
 * field says what it said there: another text settles it, the old text taken up again opens it again (decision 0020).
 *
 * @param text what the field said; the beginning of a very long text
 * @param place where that stands in the file, for instance {@code Citoyenneté!G9}
 * @param source the name of the file
 * @param sentences what is doubtful; of many only the first ones, the reading of the text says all
 */
public record DoubtMark(String text, String place, String source, List<Sentence> sentences) implements Serializable {

    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_SENTENCES = 6;

    public DoubtMark {
        text = beginning(text);
        sentences = sentences.stream()
                .limit(MOST_SENTENCES)
                .map(Sentence::shortened)
                .toList();
    }

    private static String beginning(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    /** Whether the doubt is about this text. */
    public boolean concerns(String fieldText) {
        return beginning(fieldText).equals(text);
    }

    /** The same doubt; where it is about this very text, both keep one copy of it in memory. */
    public DoubtMark sharing(String fieldText) {
        return fieldText.equals(text) ? new DoubtMark(fieldText, place, source, sentences) : this;
    }

    /** What is doubtful, in one line. */
    public String said(Locale locale) {
        return sentences.stream().map(sentence -> sentence.in(locale)).collect(Collectors.joining(" "));
    }
}
