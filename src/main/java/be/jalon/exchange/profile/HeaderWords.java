package be.jalon.exchange.profile;

import be.jalon.plan.ItemField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The words that head columns, found by any word of theirs. */
final class HeaderWords {

    /** One way to head one kind of column. */
    record Entry(HeaderTarget target, HeaderPhrase phrase) {}

    /** Entries by their first word: a header is like none whose first word it lacks. */
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    HeaderWords(List<Entry> entries) {
        entries.forEach(entry -> byFirstWord
                .computeIfAbsent(entry.phrase().words().getFirst(), ignored -> new ArrayList<>())
                .add(entry));
    }

    /** The entries that the header may be like. */
    List<Entry> like(HeaderPhrase header) {
        List<Entry> like = new ArrayList<>();
        header.words().stream().distinct().forEach(word -> like.addAll(byFirstWord.getOrDefault(word, List.of())));
        return like;
    }

    /** Whether the header is one of the entries, to the letter. */
    boolean isWhole(HeaderPhrase header) {
        return like(header).stream().anyMatch(entry -> HeaderPhrase.isExact(header.likeness(entry.phrase())));
    }

    /** Whether the header may name this field. */
    boolean isField(HeaderPhrase header, ItemField field) {
        return like(header).stream()
                .filter(entry -> HeaderPhrase.isExact(header.likeness(entry.phrase())))
                .anyMatch(entry -> entry.target().equals(new HeaderTarget.Field(field)));
    }

    /** The level that the header names to the letter, null when it names none. */
    HeaderTarget.@Nullable Level level(HeaderPhrase header) {
        return like(header).stream()
                .filter(entry -> HeaderPhrase.isExact(header.likeness(entry.phrase())))
                .map(Entry::target)
                .filter(HeaderTarget.Level.class::isInstance)
                .map(HeaderTarget.Level.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** Whether the header, to the letter, may mean something of the kind. */
    boolean mayBe(HeaderPhrase header, Predicate<HeaderTarget> kind) {
        return like(header).stream()
                .filter(entry -> HeaderPhrase.isExact(header.likeness(entry.phrase())))
                .anyMatch(entry -> kind.test(entry.target()));
    }
}
