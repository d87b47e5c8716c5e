package be.jalon.exchange.profile;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One family of tables, as a profile file describes it.
 *
 * @param id the folder's name, for instance {@code pst-wallon}
 * @param name as people see it, in French
 * @param search where headers are looked for
 * @param ignoredLines lines of the table that are no items (totals), matched against the whole folded text
 * @param neutralSheetNames names of sheets that say nothing of their content ("Feuil1")
 * @param wantedHeaders the headers that a person is told of when no table was found, in French
 */
public record LayoutProfile(
        String id,
        String name,
        Search search,
        HeaderVocabulary headers,
        LevelGrammar levels,
        LegendWords legend,
        List<Pattern> ignoredLines,
        List<Pattern> neutralSheetNames,
        List<String> wantedHeaders) {

    /**
     * Where headers are looked for.
     *
     * @param firstRows rows from the top of the sheet
     * @param headerRows rows that a header may take
     * @param columns columns that must be recognised before a table is believed to be one
     */
    public record Search(int firstRows, int headerRows, int columns) {
        public static final Search DEFAULTS = new Search(60, 4, 3);
    }

    public LayoutProfile {
        ignoredLines = List.copyOf(ignoredLines);
        neutralSheetNames = List.copyOf(neutralSheetNames);
        wantedHeaders = List.copyOf(wantedHeaders);
    }

    /** A total or the name of a sheet is short. */
    private static final int LONGEST_LINE = 60;

    /** Whether a line of the table is a total or the like. */
    public boolean ignores(String text) {
        return matches(ignoredLines, text);
    }

    /** Whether the name of a sheet says nothing of its content. */
    public boolean isNeutralSheetName(String name) {
        return matches(neutralSheetNames, name);
    }

    private static boolean matches(List<Pattern> patterns, String text) {
        if (text.length() > LONGEST_LINE) {
            return false;
        }
        String folded = FoldedText.of(text).text();
        return patterns.stream().anyMatch(pattern -> pattern.matcher(folded).matches());
    }
}
