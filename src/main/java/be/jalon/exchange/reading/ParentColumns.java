package be.jalon.exchange.reading;

import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.profile.LevelMatch;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.plan.ItemLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds objectives that stand in columns of their own, left of the titles, whose headers do not say which they are. */
final class ParentColumns {

    private static final double MOST = 0.6;
    private static final int SHORTEST_TITLES = 6;
    /** How many times as many texts as parents are those of actions. */
    private static final double MORE = 1.25;

    private static final List<ItemLevel> LEVELS =
            List.of(ItemLevel.STRATEGIC_OBJECTIVE, ItemLevel.OPERATIONAL_OBJECTIVE);

    private final HeadedTable table;
    private final SheetGrid grid;
    private final LayoutProfile profile;
    private final HeaderBlock header;
    private final List<RawRow> rows;

    ParentColumns(HeadedTable table) {
        this.table = table;
        this.grid = table.grid();
        this.profile = table.profile();
        this.header = table.header();
        this.rows = table.rows();
    }

    /**
     * One such column.
     *
     * @param first its first cell
     * @param stated whether its texts say the level
     */
    record Found(HeaderTarget.Level level, RawCell first, boolean stated) {}

    /** @param used columns of which it is known what they hold */
    Map<Integer, Found> find(int title, Set<Integer> used) {
        Map<Integer, Found> found = new LinkedHashMap<>();
        List<ItemLevel> free = new ArrayList<>(LEVELS);
        for (HeaderBlock.Column column : header.columns()) {
            List<RawCell> cells = column.column() < title && !used.contains(column.column()) && isOpen(column, title)
                    ? cells(column.column(), title)
                    : List.of();
            if (!cells.isEmpty()) {
                Optional<HeaderTarget.Level> stated = stated(cells);
                boolean titles = cells.stream()
                                .mapToInt(cell -> cell.text().strip().length())
                                .average()
                                .orElse(0)
                        >= SHORTEST_TITLES;
                if (stated.isPresent() || (titles && !free.isEmpty())) {
                    HeaderTarget.Level level = stated.orElseGet(() -> new HeaderTarget.Level(free.getFirst(), 0));
                    free.removeIf(other -> other.compareTo(level.level()) <= 0);
                    found.put(column.column(), new Found(level, cells.getFirst(), stated.isPresent() && isSure(cells)));
                }
            }
        }
        return found;
    }

    /** Without a header, or headed by a word for objectives of whichever level. */
    private boolean isOpen(HeaderBlock.Column column, int title) {
        HeaderTarget path = HeaderTarget.helper(HeaderTarget.Role.PATH);
        boolean objectives = column.match() != null && column.match().mayBe(path);
        boolean other = column.match() == null || column.match().mayBe(HeaderTarget.TITLE);
        boolean above = header.column(title)
                .filter(titles -> holdsParents(column, titles))
                .isPresent();
        return !column.fixed()
                && (!column.isHeaded() || objectives || above || (other && numbersParents(column.column())));
    }

    /** "Mesure" left of "Action": two columns that may be headed as titles, of which the left one repeats its texts. */
    boolean holdsParents(HeaderBlock.Column column, HeaderBlock.Column titles) {
        if (!mayBeTitles(column) || !mayBeTitles(titles) || (isAction(column) && !isAction(titles))) {
            return false;
        }
        ColumnStats above = table.stats(column.column());
        ColumnStats below = table.stats(titles.column());
        return above.distinct() * MORE <= below.distinct() && below.isDistinct();
    }

    private static boolean mayBeTitles(HeaderBlock.Column column) {
        return column.isHeaded()
                && !column.fixed()
                && column.match() != null
                && column.match().exact()
                && column.match().mayBe(HeaderTarget.TITLE);
    }

    private boolean isAction(HeaderBlock.Column column) {
        return profile.levelWords()
                .match(column.header())
                .filter(word -> word.level().level() == ItemLevel.ACTION)
                .isPresent();
    }

    /** Whether its texts begin with codes that the codes right of them go on: "1.1 Accueillir" beside "1.1.3". */
    boolean numbersParents(int column) {
        int coded = 0;
        int texts = 0;
        for (RawRow row : rows) {
            RawCell cell = row.cell(column).filter(SheetGrid::isWritten).orElse(null);
            if (cell != null) {
                texts++;
                coded += numbersParent(row, cell) ? 1 : 0;
            }
        }
        return texts > 0 && coded >= texts * MOST;
    }

    private boolean numbersParent(RawRow row, RawCell cell) {
        if (LevelGrammar.matchParent(cell.text(), code -> goesOn(row, cell, code))
                .isPresent()) {
            return true;
        }
        return profile.levels()
                .matchNumber(cell.text())
                .filter(shape -> !shape.title().isEmpty())
                .filter(shape -> goesOn(row, cell, shape.code(cell.text()) + "."))
                .isPresent();
    }

    /** Whether a text right of the cell begins with its code. */
    static boolean goesOn(RawRow row, RawCell cell, String code) {
        return row.cells().stream()
                .filter(other -> other.column() > cell.column())
                .anyMatch(other -> other.text().strip().startsWith(code));
    }

    /** Its texts, when most of them stand beside a title; none when they are numbers or stand alone. */
    private List<RawCell> cells(int column, int title) {
        List<RawCell> cells = new ArrayList<>();
        int beside = 0;
        for (RawRow row : rows) {
            RawCell cell = row.cell(column)
                    .filter(SheetGrid::isWritten)
                    .filter(written -> !grid.isCovered(written.ref())
                            && grid.lastOf(written.ref()).column() == column)
                    .orElse(null);
            if (cell != null) {
                cells.add(cell);
                beside += grid.shownText(new CellRef(row.index(), title)).isEmpty() ? 0 : 1;
            }
        }
        long codes = cells.stream()
                .filter(cell -> LevelGrammar.isCode(cell.text().strip()))
                .count();
        return beside >= cells.size() * MOST && codes < cells.size() * MOST ? cells : List.of();
    }

    private Optional<HeaderTarget.Level> stated(List<RawCell> cells) {
        Map<HeaderTarget.Level, Long> levels = cells.stream()
                .flatMap(cell -> profile.levels().match(cell.text()).stream())
                .filter(match ->
                        match.level().isHeading() && !match.shape().title().isEmpty())
                .collect(Collectors.groupingBy(ParentColumns::level, Collectors.counting()));
        return levels.entrySet().stream()
                .filter(entry -> entry.getValue() >= cells.size() * MOST)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** "Objectif 1" says its level by its number alone. */
    private boolean isSure(List<RawCell> cells) {
        return cells.stream()
                .flatMap(cell -> profile.levels().match(cell.text()).stream())
                .anyMatch(match -> !match.byNumber());
    }

    private static HeaderTarget.Level level(LevelMatch match) {
        return new HeaderTarget.Level(match.level(), match.depth());
    }
}
