package be.jalon.exchange.profile;

import java.util.List;

/**
 * One family of tables, as a profile file describes it.
 *
 * @param id the folder's name, for instance {@code pst-wallon}
 * @param name as people see it, in French
 * @param search where headers are looked for
 * @param levelWords what a column of levels says
 * @param lines lines and sheets that are to be left out
 * @param positional tables of this family that have no headers
 * @param wantedHeaders the headers that a person is told of when no table was found, in French
 * @param tables exact tables of this family that somebody explained
 * @param levelRule by what the level of a row is decided
 */
public record LayoutProfile(
        String id,
        String name,
        Search search,
        HeaderVocabulary headers,
        LevelGrammar levels,
        LevelWords levelWords,
        LegendWords legend,
        Lines lines,
        List<PositionalLayout> positional,
        List<String> wantedHeaders,
        List<KnownTable> tables,
        LevelRule levelRule) {

    /**
     * Lines and sheets that hold nothing of the plan; the patterns are matched against the whole folded text.
     *
     * @param ignored lines of the table that are no items (totals)
     * @param pages lines that belong to the printed page ("Page 1/2"), when nothing else stands in their row
     * @param closings texts with which what stands below the table begins: signatures, sources, remarks, counts
     * @param descriptions lines that say more of the item above ("Indicateur : …"), when nothing else stands in their row
     * @param examples texts with which a row begins that only shows how to fill in the table
     * @param explanations texts of cells that explain their column
     * @param neutralSheets names of sheets that say nothing of their content ("Feuil1")
     * @param oldSheets names of sheets that hold what counts no more ("Ancienne version")
     */
    public record Lines(
            FoldedPatterns ignored,
            FoldedPatterns pages,
            FoldedPatterns closings,
            FoldedPatterns descriptions,
            FoldedPatterns examples,
            FoldedPatterns explanations,
            FoldedPatterns neutralSheets,
            FoldedPatterns oldSheets) {}

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
        positional = List.copyOf(positional);
        wantedHeaders = List.copyOf(wantedHeaders);
        tables = List.copyOf(tables);
    }

    /** The same family, of which somebody said how its levels are known. */
    public LayoutProfile with(LevelRule rule) {
        return new LayoutProfile(
                id, name, search, headers, levels, levelWords, legend, lines, positional, wantedHeaders, tables, rule);
    }

    /** The same family, of which each row is known to be an action: none is a total or belongs to the printed page. */
    public LayoutProfile ofActionsAlone() {
        FoldedPatterns none = new FoldedPatterns(List.of());
        Lines fewer = new Lines(
                none,
                none,
                none,
                none,
                lines.examples(),
                lines.explanations(),
                lines.neutralSheets(),
                lines.oldSheets());
        LevelRule actions = LevelRule.of(LevelRule.Kind.ACTIONS);
        return new LayoutProfile(
                id,
                name,
                search,
                headers,
                levels,
                levelWords,
                legend,
                fewer,
                positional,
                wantedHeaders,
                tables,
                actions);
    }

    /** A total or the name of a sheet is short. */
    private static final int LONGEST_LINE = 60;

    private static final int LONGEST_EXAMPLE = 1_000;

    /** Whether a line of the table is a total or the like. */
    public boolean ignores(String text) {
        return matches(lines.ignored(), text, LONGEST_LINE);
    }

    /** Whether a text that stands alone in its row belongs to the printed page. */
    public boolean isOfPage(String text) {
        return matches(lines.pages(), text, LONGEST_LINE);
    }

    /** Whether a row below the items that begins so belongs to none of them. */
    public boolean closes(String text) {
        return matches(lines.closings(), text, LONGEST_EXAMPLE);
    }

    /** Whether a text that stands alone in its row says more of the item above. */
    public boolean describes(String text) {
        return matches(lines.descriptions(), text, LONGEST_EXAMPLE);
    }

    /** Whether a row that begins so only shows how to fill in the table. */
    public boolean beginsExample(String text) {
        return matches(lines.examples(), text, LONGEST_EXAMPLE);
    }

    /** Whether a cell below the headers only explains its column. */
    public boolean isExample(String text) {
        return matches(lines.explanations(), text, LONGEST_EXAMPLE);
    }

    /** Whether the name of a sheet says nothing of its content. */
    public boolean isNeutralSheetName(String name) {
        return matches(lines.neutralSheets(), name, LONGEST_LINE);
    }

    public boolean isOldSheetName(String name) {
        return matches(lines.oldSheets(), name, LONGEST_LINE);
    }

    private static boolean matches(FoldedPatterns patterns, String text, int longest) {
        return text.length() <= longest && patterns.match(text);
    }
}
