package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.plan.ItemLevel;
import be.jalon.values.BudgetCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what columns hold whose headers nobody foresaw, by what stands below these. */
final class UnnamedColumns {

    private static final int SHORTEST_TITLES = 12;
    private static final Pattern OUTLINE = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*\\.?");
    /** "1.5" may be an amount, "1.1.1" is none. */
    private static final int DEEP = 3;

    private final HeadedTable table;
    private final ColumnTargets targets;
    private final List<Finding> findings = new ArrayList<>();

    UnnamedColumns(HeadedTable table, ColumnTargets targets) {
        this.table = table;
        this.targets = targets;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Columns of levels or of paths that nothing announces, and those of amounts that are headed by who pays. */
    void findHelpers() {
        LayoutProfile profile = table.profile();
        for (HeaderBlock.Column column : table.header().columns()) {
            ColumnStats content = table.stats(column.column());
            if (isLoose(column) && numbersTexts(column.column(), content)) {
                targets.putFirst(column.column(), HeaderTarget.CODE);
            }
            if (!isOpen(column)) {
                continue;
            }
            if (BudgetCell.isSource(column.header()) && ColumnContent.holdsAmounts(content)) {
                targets.replace(column.column(), HeaderTarget.helper(HeaderTarget.Role.SOURCE));
            } else if (holdsTypes(content)) {
                targets.putFirst(column.column(), HeaderTarget.helper(HeaderTarget.Role.TYPE));
            } else if (content.holdsNearlyOnly(text -> PathReader.isPath(text, profile.levels()))) {
                targets.putFirst(column.column(), HeaderTarget.helper(HeaderTarget.Role.PATH));
            }
        }
    }

    private boolean isOpen(HeaderBlock.Column column) {
        boolean unnamed = column.match() == null || column.isAside();
        return unnamed && !column.fixed() && !targets.isKnown(column.column());
    }

    /** Nothing is known of it but a header that is like others, or of which the cells say otherwise: "Niveau". */
    private boolean isLoose(HeaderBlock.Column column) {
        boolean sure = column.match() != null && column.match().exact() && targets.isKnown(column.column());
        return column.isHeaded() && !column.fixed() && !column.isAside() && !sure;
    }

    /** 1, 1.1, 1.1.1 left of texts number these, whatever the header; 1.250.000 and 31.12.26 are no such numbers. */
    private boolean numbersTexts(int column, ColumnStats content) {
        return content.isDistinct()
                && content.holdsOnly(text -> OUTLINE.matcher(text).matches())
                && content.count(text -> LevelGrammar.parts(text) < DEEP) > 0
                && content.count(text -> LevelGrammar.parts(text) >= DEEP) > 0
                && table.stats(column + 1).meanLength() >= SHORTEST_TITLES;
    }

    private boolean holdsTypes(ColumnStats content) {
        LayoutProfile profile = table.profile();
        return ColumnContent.namesLevels(content, profile)
                && content.holdsNearlyOnly(
                        text -> profile.levelWords().match(text).isPresent());
    }

    /** Objectives in columns of their own, left of the titles. */
    void findParents(int title) {
        new ParentColumns(table).find(title, targets.all().keySet()).forEach((column, found) -> {
            HeaderTarget.Level level = free(column, found);
            if (!targets.holds(level)) {
                targets.putFirst(column, level);
                if (!found.stated()) {
                    String text = found.first().text();
                    findings.add(Finding.doubt(
                            "level.by_position",
                            table.grid().address(found.first().ref()),
                            text,
                            text,
                            Findings.levelName(level.level())));
                }
            }
        });
    }

    /** Left of a column of strategic objectives stand the axes that hold them, right of it what is below them. */
    private HeaderTarget.Level free(int column, ParentColumns.Found found) {
        Optional<Integer> other = found.stated() ? Optional.empty() : targets.columnOf(found.level());
        if (other.isEmpty()) {
            return found.level();
        }
        return new HeaderTarget.Level(other.get() > column ? ItemLevel.AXIS : ItemLevel.OPERATIONAL_OBJECTIVE, 0);
    }

    /**
     * A column of long texts.
     *
     * @param before titles stand left of this column, which describes them
     */
    Optional<Integer> findTitle(int before) {
        Optional<Integer> found = table.header().columns().stream()
                .filter(column -> column.match() == null && !targets.isKnown(column.column()))
                .map(HeaderBlock.Column::column)
                .filter(column -> column < before)
                .filter(column -> table.stats(column).meanLength() >= SHORTEST_TITLES)
                .max(Comparator.comparingLong(column -> table.stats(column).totalLength()));
        found.ifPresent(column -> {
            targets.putFirst(column, HeaderTarget.TITLE);
            noteTitle(column);
        });
        return found;
    }

    /** Says which column is taken for the titles. */
    void noteTitle(int column) {
        String header = table.headerOf(column);
        findings.add(Finding.note("title.inferred", table.grid().name(), header, CellRef.columnName(column), header));
    }
}
