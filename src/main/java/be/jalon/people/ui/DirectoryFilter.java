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
import org.jspecify.annotations.Nullable;

/**
 * Which pilots are shown; kept in the address, so that it can be sent to a colleague.
 *
 * @param text a part of the name; case and accents do not count
 * @param kind null for all kinds
 */
record DirectoryFilter(String text, @Nullable PilotKind kind) {

    private static final String TEXT = "q";
    private static final String KIND = "nature";

    static DirectoryFilter of(QueryParameters parameters) {
        Optional<PilotKind> kind = parameters.getSingleParameter(KIND).flatMap(DirectoryFilter::kindOfCode);
        return new DirectoryFilter(parameters.getSingleParameter(TEXT).orElse(""), kind.orElse(null));
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new TreeMap<>();
        if (!text.isBlank()) {
            parameters.put(TEXT, List.of(text.strip()));
        }
        if (kind != null) {
            parameters.put(KIND, List.of(code(kind)));
        }
        return new QueryParameters(parameters);
    }

    boolean accepts(Pilot pilot) {
        return (kind == null || pilot.kind() == kind)
                && SearchText.fold(pilot.name()).contains(SearchText.fold(text.strip()));
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
