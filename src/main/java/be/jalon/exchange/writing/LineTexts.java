package be.jalon.exchange.writing;

import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.profile.TitleShape;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says an item's level, code and title in the words of a layout, so that reading gives the same item back. */
final class LineTexts {

    private final LevelGrammar grammar;

    LineTexts(LevelGrammar grammar) {
        this.grammar = grammar;
    }

    /** The text of the cell that holds the title; the code of an action stands in a column of its own. */
    String title(WrittenLine line) {
        String title = line.texts().get(ItemField.TITLE);
        String code = line.texts().get(ItemField.CODE);
        ItemLevel level = line.level();
        List<String> wordings = level.isHeading() ? heading(level, code, title) : action(level, code, title);
        return wordings.stream()
                .filter(wording -> isReadAs(wording, level, level.isHeading() ? code : null, title))
                .findFirst()
                .orElseGet(wordings::getLast);
    }

    private static List<String> heading(ItemLevel level, String code, String title) {
        String word = word(level);
        Stream<String> withCode = code.isEmpty()
                ? Stream.empty()
                : Stream.of(word + " " + code + ". " + title, code + ". " + title, word + " " + code + " : " + title);
        Stream<String> without =
                level == ItemLevel.VOLET ? Stream.of(title, word + " : " + title) : Stream.of(word + " : " + title);
        return Stream.concat(withCode, without).toList();
    }

    private static List<String> action(ItemLevel level, String code, String title) {
        String number = TitleShape.numberOf(code);
        // Without a number the word still tells a row that holds nothing else from a line of text.
        String worded = number.isEmpty() ? word(level) + " : " + title : word(level) + " " + number + ". " + title;
        return List.of(worded, title);
    }

    private static String word(ItemLevel level) {
        return switch (level) {
            case VOLET -> "VOLET";
            case DOMAIN -> "DOMAINE";
            case AXIS -> "Axe";
            case STRATEGIC_OBJECTIVE -> "Objectif stratégique";
            case OPERATIONAL_OBJECTIVE -> "Objectif opérationnel";
            case ACTION -> "Action";
            case SUB_ACTION -> "Sous-action";
        };
    }

    private boolean isReadAs(String wording, ItemLevel level, @Nullable String code, String title) {
        return grammar.match(wording)
                .filter(read -> read.level() == level
                        && read.shape().title(wording).equals(title.strip())
                        && (code == null || read.shape().code(wording).equals(code)))
                .isPresent();
    }
}
