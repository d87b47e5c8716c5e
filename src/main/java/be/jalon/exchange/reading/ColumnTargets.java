package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.profile.HeaderVocabulary;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What is known so far of what the columns of a table hold, and which of them may hold the same. */
final class ColumnTargets {

    private static final Set<ItemField> BUDGETS = EnumSet.of(ItemField.BUDGET_ORDINARY, ItemField.BUDGET_EXTRAORDINARY);
    /** Fields whose text is a list anyway: what a second column holds comes below the first. */
    private static final Set<ItemField> LISTS =
            EnumSet.of(ItemField.POLITICAL, ItemField.SERVICE, ItemField.AGENT, ItemField.PARTNERS, ItemField.NOTES);

    private static final int DEEPEST_AXIS = 2;

    private final HeadedTable table;
    private final Map<Integer, HeaderTarget> targets = new TreeMap<>();
    private final Map<Integer, ItemField> older = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    ColumnTargets(HeadedTable table) {
        this.table = table;
    }

    Map<Integer, HeaderTarget> all() {
        return Collections.unmodifiableMap(targets);
    }

    /** What is to be said of columns that may not hold what their headers announce. */
    List<Finding> findings() {
        return findings;
    }

    boolean isKnown(int column) {
        return targets.containsKey(column);
    }

    boolean holds(HeaderTarget target) {
        return targets.containsValue(target);
    }

    /** The leftmost column that holds it. */
    Optional<Integer> columnOf(HeaderTarget target) {
        return targets.entrySet().stream()
                .filter(entry -> entry.getValue().equals(target))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder());
    }

    /** The column holds it, unless another one does. */
    void putFirst(int column, HeaderTarget target) {
        if (!holds(target)) {
            targets.put(column, target);
        }
    }

    /** The column holds it, unless another one does of which there can be only one; that is said. */
    void put(HeaderBlock.Column column, HeaderTarget target) {
        Optional<Integer> taken = columnOf(target);
        if (taken.isPresent() && target instanceof HeaderTarget.Level level && isBelow(column, level, taken.get())) {
            put(column, new HeaderTarget.Level(level.level(), level.depth() + 1));
        } else if (taken.isEmpty() || maySecond(column, target, taken.get())) {
            targets.put(column.column(), target);
        } else if (target instanceof HeaderTarget.Field field && isNewer(column.column(), taken.get())) {
            targets.remove(taken.get());
            targets.put(column.column(), target);
            setOlder(taken.get(), column.column(), field.field());
        } else if (target instanceof HeaderTarget.Field field && isNewer(taken.get(), column.column())) {
            setOlder(column.column(), taken.get(), field.field());
        } else if (target.equals(HeaderTarget.TITLE)
                && column.match() != null
                && column.match().exact()
                && column.column() > taken.get() + 1
                && !sameHeader(column.column(), taken.get())) {
            findings.add(
                    Finding.doubt("table.beside", table.address(column.column()), column.header(), column.header()));
        } else if (!sameHeader(column.column(), taken.get())) {
            findings.add(Finding.note(
                    "column.second",
                    table.address(column.column()),
                    column.header(),
                    column.header(),
                    table.headerOf(taken.get())));
        }
    }

    /** Of "État 2024" and "État 2025", of "Échéance initiale" and "Échéance revue", the latter counts. */
    private boolean isNewer(int column, int other) {
        HeaderBlock header = table.header();
        String year = header.year(column);
        String before = header.year(other);
        HeaderVocabulary words = table.profile().headers();
        return year.isEmpty() || before.isEmpty()
                ? words.isRevised(table.headerOf(column)) && !words.isRevised(table.headerOf(other))
                : year.compareTo(before) > 0;
    }

    /** The columns hold one field at different times; the last one counts, and each is asked where those after it are empty. */
    void putInTime(List<Integer> columns, ItemField field) {
        int last = columns.stream()
                .max(Comparator.comparing((Integer column) -> table.header().year(column))
                        .thenComparing(column -> column))
                .orElseThrow();
        targets.put(last, new HeaderTarget.Field(field));
        columns.stream().filter(column -> column != last).forEach(column -> setOlder(column, last, field));
    }

    private void setOlder(int column, int newer, ItemField field) {
        older.put(column, field);
        findings.add(Finding.note(
                "column.older",
                table.address(column),
                table.headerOf(column),
                table.headerOf(column),
                table.headerOf(newer)));
    }

    /** Columns that count only where another one of the same field is empty. */
    Map<Integer, ItemField> older() {
        return Collections.unmodifiableMap(older);
    }

    /** The column holds it instead of what it was thought to hold. */
    void replace(int column, HeaderTarget target) {
        targets.put(column, target);
    }

    /** "Orientation" right of "Axe stratégique": an axis inside an axis. */
    private boolean isBelow(HeaderBlock.Column column, HeaderTarget.Level level, int taken) {
        return level.level() == ItemLevel.AXIS
                && level.depth() < DEEPEST_AXIS
                && column.column() > taken
                && !sameHeader(column.column(), taken);
    }

    private boolean maySecond(HeaderBlock.Column column, HeaderTarget target, int taken) {
        return switch (target) {
            case HeaderTarget.Mark ignored -> true;
            case HeaderTarget.Helper helper ->
                switch (helper.role()) {
                    case BUDGET, BUDGET_TOTAL, ARTICLE, PAYER, SOURCE, EXERCICE, COUNT -> true;
                    case TYPE, PATH, AGENT_OR_SERVICE, SERVICE_OR_AGENT, PART_OF_YEAR -> false;
                };
            case HeaderTarget.Field field ->
                (BUDGETS.contains(field.field()) && isOneYearOfSeveral(column, taken))
                        || mayContinue(column, field, taken);
            case HeaderTarget.Scoped scoped ->
                scoped.target().equals(HeaderTarget.ASIDE)
                        || (scoped.target() instanceof HeaderTarget.Field field && mayContinue(column, field, taken));
            case HeaderTarget.Level ignored -> false;
            case HeaderTarget.Aside ignored -> false;
        };
    }

    private boolean mayContinue(HeaderBlock.Column column, HeaderTarget.Field field, int taken) {
        return LISTS.contains(field.field())
                && column.match() != null
                && column.match().exact()
                && !sameHeader(column.column(), taken);
    }

    /** A header merged over two columns names one column; the other has no header of its own. */
    private boolean sameHeader(int column, int taken) {
        SheetGrid grid = table.grid();
        int row = table.header().lastRow();
        return row >= 0 && grid.anchor(new CellRef(row, column)).equals(grid.anchor(new CellRef(row, taken)));
    }

    private boolean isOneYearOfSeveral(HeaderBlock.Column column, int taken) {
        HeaderBlock header = table.header();
        return !header.year(column.column()).isEmpty() && !header.year(taken).isEmpty();
    }
}
