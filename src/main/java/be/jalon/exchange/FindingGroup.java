package be.jalon.exchange;

import be.jalon.exchange.Finding.Severity;
import be.jalon.shared.Translations;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Findings of one kind together: a file with hundreds of them says a few things, each with its count.
 *
 * @param findings at least one, in the order of the file
 */
public record FindingGroup(Severity severity, String code, List<Finding> findings) implements Serializable {

    private static final String TITLE = "exchange.group.";

    public FindingGroup {
        findings = List.copyOf(findings);
    }

    private record Kind(Severity severity, String code) {}

    /** The gravest kinds first, and of those the most frequent. */
    public static List<FindingGroup> of(List<Finding> findings) {
        Map<Kind, List<Finding>> kinds = new LinkedHashMap<>();
        findings.forEach(finding -> kinds.computeIfAbsent(
                        new Kind(finding.severity(), finding.code()), kind -> new ArrayList<>())
                .add(finding));
        return kinds.entrySet().stream()
                .map(kind ->
                        new FindingGroup(kind.getKey().severity(), kind.getKey().code(), kind.getValue()))
                .sorted(Comparator.comparing(FindingGroup::severity)
                        .thenComparing(FindingGroup::size, Comparator.reverseOrder()))
                .toList();
    }

    public int size() {
        return findings.size();
    }

    /** What was found, and how often: "12 échéances inconnues". */
    public String title(Locale locale) {
        String key = TITLE + code;
        return Translations.text(locale, Translations.has(key) ? key : "exchange.group.other", size());
    }
}
