package be.jalon.exchange.reading;

import be.jalon.exchange.profile.HeaderMatch;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.profile.LevelMatch;
import be.jalon.exchange.profile.MarkWords;
import be.jalon.exchange.profile.PositionalLayout;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows tables without headers: by the order of their columns, or by the levels that their rows name. */
final class HeaderlessFinder {

    private static final HeaderTarget STATUS = new HeaderTarget.Field(ItemField.STATUS);
    private static final int EXACT = 1_000;
    private static final double NEARLY_ALL = 0.95;
    private static final double MOST = 0.6;
    private static final int FEW = 3;
    private static final int SAMPLE = 400;
    private static final int LONGEST_CODE = 24;
    private static final int SHORTEST_TITLES = 12;

    private final LayoutProfile profile;
    private final List<List<RawCell>> rows;

    HeaderlessFinder(SheetGrid grid, LayoutProfile profile) {
        this.profile = profile;
        List<List<RawCell>> written = new ArrayList<>();
        for (RawRow row : grid.rows()) {
            List<RawCell> cells = written.size() < SAMPLE ? grid.written(row) : List.of();
            if (!cells.isEmpty()) {
                written.add(cells);
            }
        }
        this.rows = written;
    }

    /** The table whose columns are known by their order alone. */
    Optional<HeaderBlock> byOrder() {
        return profile.positional().stream()
                .filter(this::fits)
                .map(HeaderlessFinder::header)
                .findFirst();
    }

    /** Each row has one of the codes at the left and a title; nothing stands farther right; states are states. */
    private boolean fits(PositionalLayout layout) {
        int title = layout.column(HeaderTarget.TITLE).orElse(-1);
        if (rows.size() < FEW || !isLine(rows.getFirst(), title, layout)) {
            return false;
        }
        long lines = rows.stream().filter(row -> isLine(row, title, layout)).count();
        Set<Integer> levels = new HashSet<>();
        rows.forEach(row -> levels.add(row.getFirst().ref().column()));
        int widest = rows.stream()
                .mapToInt(row -> row.getLast().ref().column())
                .max()
                .orElse(0);
        // Of few rows, one may lack its title.
        long others = rows.size() - lines;
        return lines >= FEW
                && others <= Math.max(1, rows.size() * (1 - NEARLY_ALL))
                && levels.size() > 1
                && widest > title + 1
                && statesFit(layout.column(STATUS).orElse(-1));
    }

    private static boolean isLine(List<RawCell> row, int title, PositionalLayout layout) {
        long codes = row.stream().filter(cell -> cell.column() < title).count();
        boolean brief = row.getFirst().text().strip().length() <= LONGEST_CODE;
        return codes == 1
                && brief
                && row.stream().anyMatch(cell -> cell.column() == title)
                && row.getLast().ref().column() < layout.columns().size();
    }

    private boolean statesFit(int column) {
        List<String> texts = texts(column);
        long states = texts.stream().filter(MarkWords::isStatus).count();
        return column < 0 || states >= texts.size() * MOST;
    }

    private List<String> texts(int column) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.column() == column)
                .map(RawCell::text)
                .toList();
    }

    private static HeaderBlock header(PositionalLayout layout) {
        List<HeaderBlock.Column> columns = new ArrayList<>();
        for (int i = 0; i < layout.columns().size(); i++) {
            PositionalLayout.Column column = layout.columns().get(i);
            HeaderTarget target = column.target() instanceof HeaderTarget.Level level
                    ? new HeaderTarget.Scoped(level, HeaderTarget.CODE)
                    : column.target();
            columns.add(new HeaderBlock.Column(i, column.header(), null, match(target), false));
        }
        return new HeaderBlock(-1, -1, columns, EXACT);
    }

    private static HeaderMatch match(@Nullable HeaderTarget target) {
        return new HeaderMatch(Set.of(target == null ? HeaderTarget.ASIDE : target), EXACT, true, null);
    }

    /** The table whose rows say their levels themselves: "OS 1", "OO 1.1", "Action 57". */
    Optional<HeaderBlock> byLevels() {
        Set<ItemLevel> levels = EnumSet.noneOf(ItemLevel.class);
        int named = 0;
        for (List<RawCell> row : rows) {
            Optional<LevelMatch> match = row.stream()
                    .limit(FEW)
                    .flatMap(cell -> profile.levels().match(cell.text()).stream())
                    .filter(found -> found.shape().code() != null)
                    .findFirst();
            if (match.isPresent()) {
                named++;
                levels.add(match.get().level());
            }
        }
        if (named < FEW || named < rows.size() * MOST / 2 || levels.size() < 2) {
            return Optional.empty();
        }
        int title = titleColumn();
        return title < 0 ? Optional.empty() : Optional.of(headerOfLevels(title));
    }

    /** The column in which levels stand with their titles, or else the first one with longer texts. */
    private int titleColumn() {
        int last = lastColumn();
        int best = -1;
        for (int column = 0; column <= last; column++) {
            List<String> texts = texts(column);
            long titled = texts.stream()
                    .filter(text -> profile.levels()
                            .match(text)
                            .filter(match -> !match.shape().title().isEmpty())
                            .isPresent())
                    .count();
            boolean longer = texts.stream().mapToInt(String::length).average().orElse(0) >= SHORTEST_TITLES
                    && texts.stream().noneMatch(LevelGrammar::isCode);
            if (titled >= FEW || (best < 0 && longer && texts.size() >= rows.size() * MOST)) {
                best = column;
            }
            if (best >= 0) {
                break;
            }
        }
        return best;
    }

    private int lastColumn() {
        return rows.stream().mapToInt(row -> row.getLast().ref().column()).max().orElse(-1);
    }

    private HeaderBlock headerOfLevels(int title) {
        List<HeaderBlock.Column> columns = new ArrayList<>();
        boolean stated = false;
        for (int column = 0; column <= lastColumn(); column++) {
            List<String> texts = texts(column);
            boolean states = !stated
                    && column > title
                    && texts.size() >= FEW
                    && texts.stream().allMatch(MarkWords::isStatus);
            stated |= states;
            HeaderMatch match = column == title ? match(HeaderTarget.TITLE) : states ? match(STATUS) : null;
            String header = column <= title ? "" : "Colonne " + CellRef.columnName(column);
            columns.add(new HeaderBlock.Column(column, header, null, match, false));
        }
        return new HeaderBlock(-1, -1, columns, 0);
    }
}
