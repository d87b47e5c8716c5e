package be.jalon.exchange.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words by which a column of its own says the level of each row: OS, OO, A, SA, and AL for an action shown again. */
public final class LevelWords {

    private static final int LONGEST = 40;

    /**
     * What such a word says.
     *
     * @param again the row shows an item that stands elsewhere
     */
    public record Word(HeaderTarget.Level level, boolean again) {}

    private final Map<List<String>, Word> words;

    LevelWords(Map<List<String>, Word> words) {
        this.words = Map.copyOf(words);
    }

    /** The level that a whole text names; empty when it is no such word. */
    public Optional<Word> match(String text) {
        return text.isBlank() || text.length() > LONGEST
                ? Optional.empty()
                : Optional.ofNullable(words.get(HeaderPhrase.of(text).words()));
    }
}
