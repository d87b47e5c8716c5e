package be.jalon.exchange.fiche;

import be.jalon.exchange.document.DocumentOutcome;
import be.jalon.exchange.profile.FicheLabels;
import be.jalon.exchange.profile.ProfileCatalog;
import be.jalon.exchange.workbook.ReadLimits;
import be.jalon.exchange.workbook.RefusalReason;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads fiches: one item for each, its fields by their labels, everything else beside them. */
public final class FicheReader {

    private static final int LOOKED_AT = 64 * 1024;

    /** One label could be a word of any letter. */
    private static final int LABELS = 2;

    private static final String DELIMITERS = ";|\t";

    private FicheReader() {}

    /** Whether these are the bytes of a text in which labels stand; a table in a text file is none. */
    public static boolean recognises(byte[] bytes, FicheLabels labels) {
        Optional<String> text = FicheText.decode(bytes, LOOKED_AT);
        if (text.isEmpty()) {
            return false;
        }
        List<FicheLine> lines = FicheText.lines(text.get());
        Set<String> found = new HashSet<>();
        for (FicheLine line : lines) {
            int colon = line.text().indexOf(':');
            String label = colon < 0 ? line.text() : line.text().substring(0, colon);
            labels.find(label).ifPresent(known -> found.add(known.name()));
        }
        return found.size() >= LABELS && !isTable(lines);
    }

    private static boolean isTable(List<FicheLine> lines) {
        return DELIMITERS.chars().anyMatch(delimiter -> lines.stream()
                .limit(3)
                .allMatch(
                        line -> line.text().chars().filter(c -> c == delimiter).count() >= 2));
    }

    /**
     * @param fileName as the user knows the file
     * @return never throws for the content of a file
     */
    public static DocumentOutcome read(
            byte[] bytes, String fileName, ReadLimits limits, ProfileCatalog catalog, FicheLabels labels) {
        if (bytes.length > limits.fileBytes()) {
            return refused(RefusalReason.TOO_BIG, fileName, limits.fileMegabytes());
        }
        Optional<String> text = FicheText.decode(bytes, bytes.length);
        if (text.isEmpty()) {
            return new DocumentOutcome.Refused(RefusalReason.NOT_A_WORKBOOK.messageKey(), List.of(fileName));
        }
        List<FicheLine> lines = FicheText.lines(text.get());
        if (lines.size() > limits.cells()) {
            return refused(RefusalReason.TOO_MANY_CELLS, fileName, limits.cells());
        }
        return new FicheItems(catalog).read(new FicheSplitter(lines, labels, catalog).split());
    }

    private static DocumentOutcome refused(RefusalReason reason, String fileName, long limit) {
        return new DocumentOutcome.Refused(reason.messageKey(), List.of(fileName, Long.toString(limit)));
    }
}
