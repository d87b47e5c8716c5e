package be.jalon.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is asked of the Collège in the text of a cell that has the legend's colour. */
final class Questions {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*\\?[^()]*)\\)");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

    private Questions() {}

    /**
     * The words in brackets that hold a question mark, as in {@code (à préciser! Comment?)}; "" when the text asks
     * nothing in words.
     */
    static String in(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            String question = brackets.group(1).strip();
            if (LETTERS.matcher(question).find()) {
                return question;
            }
        }
        return "";
    }
}
