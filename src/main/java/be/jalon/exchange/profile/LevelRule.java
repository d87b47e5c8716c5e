package be.jalon.exchange.profile;

import be.jalon.plan.ItemLevel;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * By what the level of a row is decided, where a person has said so.
 *
 * @param numbers for {@link Kind#NUMBERS}: the level of "1", of "1.1", of "1.1.1" and so on
 * @param fills rows whose title has such a fill have this level, whatever else they say
 */
public record LevelRule(Kind kind, List<ItemLevel> numbers, Map<String, ItemLevel> fills) implements Serializable {

    /** What counts. */
    public enum Kind {
        /** Words, numbers and looks, each where it says something: the rule of a table of which nobody said more. */
        CONTENT,
        /** Only words: "OS 1", "Action 2"; what has none is an action. */
        WORDS,
        /** The number of parts of the code, then words. */
        NUMBERS,
        /** Only column, spaces and colour. */
        LOOKS,
        /** Nothing: every row is an action. */
        ACTIONS
    }

    public static final LevelRule CONTENT = new LevelRule(Kind.CONTENT, List.of(), Map.of());

    public LevelRule {
        numbers = List.copyOf(numbers);
        fills = Map.copyOf(fills);
    }

    public static LevelRule of(Kind kind) {
        return new LevelRule(kind, List.of(), Map.of());
    }

    LevelRule withFills(Map<String, ItemLevel> levels) {
        return new LevelRule(kind, numbers, levels);
    }

    public boolean usesWords() {
        return kind == Kind.CONTENT || kind == Kind.WORDS || kind == Kind.NUMBERS;
    }

    /** Whether what a bare number means is found out from the table. */
    public boolean weighsNumbers() {
        return kind == Kind.CONTENT;
    }

    public boolean usesLooks() {
        return kind == Kind.CONTENT || kind == Kind.LOOKS;
    }

    /** The level that was said for a code of so many parts; deeper ones have the last one's. */
    public Optional<ItemLevel> ofNumber(int parts) {
        boolean says = kind == Kind.NUMBERS && parts > 0 && !numbers.isEmpty();
        return says ? Optional.of(numbers.get(Math.min(parts, numbers.size()) - 1)) : Optional.empty();
    }
}
