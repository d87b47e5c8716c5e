package be.jalon.exchange.reading;

import be.jalon.exchange.workbook.RawCell;
import be.jalon.shared.SearchText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line that says what a few capitals stand for, in one cell or in two: "ST : Service travaux". */
record Abbreviation(String letters, String meaning) {

    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}(?:[.&/-]? ?\\p{Lu}){1,6}\\.?");
    private static final Pattern ONE_CELL =
            Pattern.compile("(\\p{Lu}[\\p{Lu}.&/ -]{0,14}?) ?[=:] ?(\\S.*)", Pattern.DOTALL);
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final int LONGEST = 80;

    /** Null when the cells of a row are something else. */
    static @Nullable Abbreviation of(List<RawCell> written) {
        if (written.isEmpty() || written.size() > 2 || written.getFirst().text().length() > LONGEST) {
            return null;
        }
        if (written.size() == 2) {
            return of(written.getFirst().text().strip(), written.getLast().text());
        }
        Matcher both = ONE_CELL.matcher(written.getFirst().text().strip());
        return both.matches() ? of(both.group(1).strip(), both.group(2)) : null;
    }

    private static @Nullable Abbreviation of(String letters, String meaning) {
        boolean worded = meaning.length() <= LONGEST && meaning.chars().anyMatch(Character::isLetter);
        return worded && LETTERS.matcher(letters).matches() ? new Abbreviation(letters, meaning) : null;
    }

    /** Each letter begins a word, in their order: CPAS, "Centre public d’action sociale". */
    boolean isOfInitials() {
        String wanted = NO_LETTERS.matcher(SearchText.fold(letters)).replaceAll("");
        int at = 0;
        for (String word : NO_LETTERS.split(SearchText.fold(meaning))) {
            if (at < wanted.length() && !word.isEmpty() && word.charAt(0) == wanted.charAt(at)) {
                at++;
            }
        }
        return at == wanted.length();
    }
}
