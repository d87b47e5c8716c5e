package be.jalon.values;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the words of one line: those around the amount, those between brackets, and those that qualify the amount. */
final class BudgetLabel {

    private final List<String> words = new ArrayList<>();
    private final List<String> asides = new ArrayList<>();
    private final List<String> qualifiers = new ArrayList<>();

    void word(String text) {
        words.add(text);
    }

    void qualifier(String text) {
        qualifiers.add(text.strip());
    }

    void aside(String text) {
        if (!text.isEmpty()) {
            asides.add(text);
        }
    }

    /** Whether nothing but joints was said so far. */
    boolean isBlank() {
        for (String word : words) {
            if (!BudgetWords.isJoint(word)) {
                return false;
            }
        }
        return true;
    }

    String lastWord() {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    void replaceLastWord(String text) {
        words.set(words.size() - 1, text);
    }

    void forgetWords() {
        words.clear();
    }

    /** The words around the amount. */
    String words() {
        return BudgetWords.label(String.join("", words));
    }

    /** The whole label; words between brackets stand without these when nothing else is said. */
    String text() {
        String text = words();
        if (text.isEmpty() && asides.size() == 1 && qualifiers.isEmpty()) {
            return asides.get(0);
        }
        if (asides.isEmpty() && qualifiers.isEmpty()) {
            return text;
        }
        return Stream.of(Stream.of(text), asides.stream().map(aside -> "(" + aside + ")"), qualifiers.stream())
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
