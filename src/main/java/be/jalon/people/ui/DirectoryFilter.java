package be.jalon.people.ui;

import be.jalon.people.Pilot;
import be.jalon.people.PilotKind;
import be.jalon.shared.SearchText;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which pilots are shown, and which of them is open; kept in the address, so that it can be sent to a colleague.
 *
 * @param text a part of one of the spellings; case and accents do not count
 * @param kind null for all kinds
 * @param entry the entry whose panel is open, null for none
 */
record DirectoryFilter(
        String text, @Nullable PilotKind kind, @Nullable UUID entry) {

    private static final String TEXT = "q";
    private static final String KIND = "nature";
    private static final String ENTRY = "entree";

    static DirectoryFilter of(QueryParameters parameters) {
        Optional<PilotKind> kind = parameters.getSingleParameter(KIND).flatMap(DirectoryFilter::kindOfCode);
        Optional<UUID> entry = parameters.getSingleParameter(ENTRY).flatMap(DirectoryFilter::id);
        return new DirectoryFilter(
                parameters.getSingleParameter(TEXT).orElse(""), kind.orElse(null), entry.orElse(null));
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new TreeMap<>();
        if (!text.isBlank()) {
            parameters.put(TEXT, List.of(text.strip()));
        }
        if (kind != null) {
            parameters.put(KIND, List.of(code(kind)));
        }
        if (entry != null) {
            parameters.put(ENTRY, List.of(entry.toString()));
        }
        return new QueryParameters(parameters);
    }

    boolean accepts(Pilot pilot) {
        String wanted = SearchText.fold(text);
        return (kind == null || pilot.kind() == kind) && pilot.keys().stream().anyMatch(key -> key.contains(wanted));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<PilotKind> kindOfCode(String code) {
        return Arrays.stream(PilotKind.values())
                .filter(kind -> code(kind).equals(code))
                .findFirst();
    }

    private static String code(PilotKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
