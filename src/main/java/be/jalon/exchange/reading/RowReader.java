package be.jalon.exchange.reading;

import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.profile.LevelMatch;
import be.jalon.exchange.profile.LevelWords;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.values.Presence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads rows of a table by its columns. */
final class RowReader {

    /** "(suite)" and "et 13" behind a code are no titles. */
    private static final int SHORTEST_TITLE = 8;

    private final SheetGrid grid;
    private final ColumnMap columns;
    private final LevelGrammar grammar;
    private final ZoneReader zones;
    private final Map<Integer, ItemField> fields = new HashMap<>();
    private final LevelWords words;
    private final LayoutProfile profile;
    private final OutlineCodes outline;
    private final Set<CellRef> legend;

    /** @param legend cells that belong to no item, whatever their rows do */
    RowReader(SheetGrid grid, ColumnMap columns, LayoutProfile profile, OutlineCodes outline, Set<CellRef> legend) {
        this.grid = grid;
        this.legend = legend;
        this.columns = columns;
        this.grammar = profile.levels();
        this.words = profile.levelWords();
        this.profile = profile;
        this.outline = outline;
        this.zones = new ZoneReader(grammar, outline);
        columns.fields().forEach((field, list) -> list.stream()
                .filter(column -> !column.isElsewhere(field))
                .forEach(column -> fields.put(column.column(), field)));
        columns.totals().forEach((field, list) -> list.stream()
                .filter(column -> !column.isElsewhere(field))
                .forEach(column -> fields.put(column.column(), field)));
        columns.marks().forEach(mark -> fields.put(mark.column(), mark.field()));
    }

    RowReading read(RawRow row) {
        List<RawCell> written = written(row);
        ZoneReading zone = zones.read(zoneCells(written)).orElse(null);
        RawCell title = zone == null ? null : zone.title();
        Set<ItemField> present = EnumSet.noneOf(ItemField.class);
        RawCell code = null;
        boolean ignored = false;
        for (RawCell cell : written) {
            ItemField field = fields.get(cell.column());
            // A word behind the title of an item speaks of something else beside the table.
            ignored |= (title == null || cell.column() <= title.column()) && profile.ignores(cell.text());
            if (field != null && cell != title) {
                present.add(field);
                code = code == null && field == ItemField.CODE ? cell : code;
            }
        }
        return new RowReading(
                row,
                written,
                zone,
                zone == null && isContinued(row),
                zone != null && isWide(zone),
                present,
                code,
                levels(row),
                type(row),
                columns.path() == null ? null : cell(row, columns.path()),
                said(zone, code, present),
                ignored);
    }

    private List<RawCell> written(RawRow row) {
        List<RawCell> written = grid.written(row);
        return legend.isEmpty()
                ? written
                : written.stream().filter(cell -> !legend.contains(cell.ref())).toList();
    }

    private @Nullable ItemLevel said(@Nullable ZoneReading zone, @Nullable RawCell code, Set<ItemField> present) {
        if (!profile.levelRule().usesWords()) {
            return null;
        }
        boolean fields = present.size() > (present.contains(ItemField.CODE) ? 1 : 0);
        if (zone != null && zone.level() != null && !(zone.level().isSection() && fields)) {
            return zone.level();
        }
        return zone == null || code == null || outline.begins(code.text())
                ? null
                : grammar.match(code.text().strip())
                        .map(LevelMatch::level)
                        .filter(level -> !level.isSection())
                        .orElse(null);
    }

    private LevelWords.@Nullable Word type(RawRow row) {
        RawCell cell = columns.type() == null ? null : cell(row, columns.type());
        return cell == null ? null : words.match(cell.text()).orElse(null);
    }

    /** A heading often begins left of the titles and is merged over them, or stands alone in its row. */
    private List<RawCell> zoneCells(List<RawCell> written) {
        List<RawCell> cells = new ArrayList<>(2);
        for (RawCell cell : written) {
            if (columns.inZone(cell.column()) || coversTitles(cell)) {
                cells.add(cell);
            }
        }
        if (cells.size() > 1) {
            cells.removeIf(cell -> isSign(cell.text()));
        }
        if (!cells.isEmpty() || columns.zone() == null || written.isEmpty()) {
            return cells;
        }
        return written.size() == 1 && isHeadingElsewhere(written.getFirst())
                ? written
                : written.stream().filter(this::isTitleAmongCodes).limit(1).toList();
    }

    private boolean isHeadingElsewhere(RawCell cell) {
        return isNumberedAmongCodes(cell)
                || grammar.match(cell.text())
                        .filter(match -> !match.shape().title().isEmpty())
                        .filter(match -> !match.level().isHeading()
                                || columns.level(cell.column()).isEmpty())
                        .isPresent();
    }

    /** "II. Bouger" where "1" should stand, in a table that counts so. */
    private boolean isNumberedAmongCodes(RawCell cell) {
        return fields.get(cell.column()) == ItemField.CODE
                && outline.match(cell.text())
                        .filter(shape -> !shape.title().isEmpty())
                        .isPresent();
    }

    /** "OS 1 : Être une commune sobre" where "1" should stand, whatever the row says besides. */
    private boolean isTitleAmongCodes(RawCell cell) {
        return fields.get(cell.column()) == ItemField.CODE
                && cell.text().length() > SHORTEST_TITLE
                && !LevelGrammar.isCode(cell.text())
                && grammar.match(cell.text())
                        .filter(match -> match.shape().code() != null)
                        .filter(match -> match.shape().title(cell.text()).length() >= SHORTEST_TITLE)
                        .isPresent();
    }

    /** "→" before a title. */
    private static boolean isSign(String text) {
        return text.strip().length() == 1 && text.chars().noneMatch(c -> Character.isLetterOrDigit(c) || c == '?');
    }

    private boolean coversTitles(RawCell cell) {
        ColumnMap.Zone zone = columns.zone();
        return zone != null
                && cell.column() < zone.first()
                && grid.lastOf(cell.ref()).column() >= zone.main()
                && !isOfItsColumn(cell);
    }

    /** A title in the column of its level is read there, however wide it is, unless it says a level itself. */
    private boolean isOfItsColumn(RawCell cell) {
        return columns.levels().stream()
                        .anyMatch(level -> Integer.valueOf(cell.column()).equals(level.title()))
                && grammar.match(cell.text())
                        .filter(match -> !match.shape().title().isEmpty())
                        .isEmpty();
    }

    private boolean isContinued(RawRow row) {
        ColumnMap.Zone zone = columns.zone();
        if (zone == null) {
            return false;
        }
        CellRef main = new CellRef(row.index(), zone.main());
        return grid.merge(main)
                .filter(merge -> merge.first().row() < row.index())
                .filter(merge -> zone.contains(merge.first().column()))
                .isPresent();
    }

    private boolean isWide(ZoneReading reading) {
        ColumnMap.Zone zone = columns.zone();
        int last = grid.lastOf(reading.title().ref()).column();
        return zone != null && last > zone.last();
    }

    private List<RowReading.LevelCells> levels(RawRow row) {
        List<RowReading.LevelCells> levels = new ArrayList<>();
        for (ColumnMap.LevelColumn level : columns.levels()) {
            RawCell title = level.title() == null ? null : cell(row, level.title());
            RawCell code = level.code() == null ? null : cell(row, level.code());
            if (title != null || code != null) {
                levels.add(new RowReading.LevelCells(level, title, code));
            }
        }
        return levels;
    }

    /** The cell of a column that says something, through a block merged down. */
    private @Nullable RawCell cell(RawRow row, int column) {
        RawCell cell = grid.cellDownward(row.index(), column);
        boolean says = cell != null
                && SheetGrid.isWritten(cell)
                && Presence.of(cell.text()) != Presence.NONE
                && !CellTexts.isDitto(cell.text());
        return says ? cell : null;
    }
}
