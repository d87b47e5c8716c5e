package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The findings of one sheet; of notes that say the same, only the first ones and how many more there are. */
final class SheetFindings {

    private static final int NOTES_OF_A_KIND = 20;

    private final String sheet;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> notes = new LinkedHashMap<>();

    SheetFindings(String sheet) {
        this.sheet = sheet;
    }

    void add(Finding finding) {
        boolean note = finding instanceof Finding.Note;
        if (!note || notes.merge(finding.code(), 1, Integer::sum) <= NOTES_OF_A_KIND) {
            findings.add(finding);
        }
    }

    void addAll(List<Finding> several) {
        several.forEach(this::add);
    }

    /** What was found in a part of the sheet, after what was found before. */
    void addAll(SheetFindings part) {
        part.findings.forEach(this::add);
        part.notes.forEach((code, count) -> {
            if (count > NOTES_OF_A_KIND) {
                notes.merge(code, count - NOTES_OF_A_KIND, Integer::sum);
            }
        });
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>(findings);
        notes.forEach((code, count) -> {
            if (count > NOTES_OF_A_KIND) {
                all.add(Finding.note("more", sheet, "", String.valueOf(count - NOTES_OF_A_KIND), firstOf(code)));
            }
        });
        return all;
    }

    private String firstOf(String code) {
        return findings.stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .map(Finding::cell)
                .orElse(sheet);
    }
}
