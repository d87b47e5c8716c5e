package be.jalon.people;

import be.jalon.shared.SearchText;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody or something that answers for items: with or without an account.
 *
 * @param name the spelling that stands for the entry
 * @param others the other spellings of the same entry, in alphabetical order
 * @param former no longer in charge: stays in the texts that name it, is proposed no longer
 * @param version to be given back with a change, so that nobody's change is lost
 */
public record Pilot(UUID id, PilotKind kind, String name, List<Spelling> others, boolean former, long version)
        implements Serializable {

    /** Another spelling of an entry. */
    public record Spelling(UUID id, String name) implements Serializable {}

    public Pilot {
        others = List.copyOf(others);
    }

    /** All spellings, the name first. */
    public List<String> spellings() {
        return Stream.concat(Stream.of(name), others.stream().map(Spelling::name))
                .toList();
    }

    /** The keys of all spellings. */
    public Set<String> keys() {
        return spellings().stream().map(Pilot::key).collect(Collectors.toUnmodifiableSet());
    }

    /** The same for names that differ only by case, accents or spaces: two of those are one spelling. */
    public static String key(String name) {
        return SearchText.fold(name);
    }
}
