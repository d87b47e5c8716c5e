package be.jalon.exchange.document;

import be.jalon.exchange.Finding;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.DraftValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The findings of one file; of those that say the same, only the first ones and how many more there are. */
public final class DocumentFindings {

    private static final int OF_A_KIND = 20;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    public void add(Finding finding) {
        if (counts.merge(finding.code(), 1, Integer::sum) <= OF_A_KIND) {
            findings.add(finding);
        }
    }

    /** What is not certain in the texts of an item; each value is one's own question, so none is left out. */
    public void addValues(DraftItem item) {
        DraftValues.of(item.texts()).doubts().forEach((field, doubts) -> {
            String address = item.address(field);
            doubts.forEach(doubt -> findings.add(Finding.of(doubt, address).about(item.id(), field)));
        });
    }

    public List<Finding> all() {
        List<Finding> all = new ArrayList<>(findings);
        counts.forEach((code, count) -> {
            if (count > OF_A_KIND) {
                all.add(Finding.note("more", first(code), "", String.valueOf(count - OF_A_KIND), first(code)));
            }
        });
        return all;
    }

    private String first(String code) {
        return findings.stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .map(finding -> Objects.requireNonNullElse(finding.cell(), code))
                .orElse(code);
    }
}
