package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.HeaderMatch;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what each column holds, by its header and, where that leaves a choice, by its content. */
final class ColumnResolver {

    private static final Set<ItemField> BUDGETS = EnumSet.of(ItemField.BUDGET_ORDINARY, ItemField.BUDGET_EXTRAORDINARY);
    private static final int SHORTEST_TITLES = 12;

    private final SheetGrid grid;
    private final HeaderBlock header;
    private final List<RawRow> rows;
    private final Map<Integer, ColumnStats> stats = new HashMap<>();
    private final Map<Integer, HeaderTarget> targets = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** @param rows those below the header */
    ColumnResolver(SheetGrid grid, HeaderBlock header, List<RawRow> rows) {
        this.grid = grid;
        this.header = header;
        this.rows = rows;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Empty when no column can hold the titles of items: then this is no table of ours. */
    Optional<ColumnMap> resolve(TitleColumns titles) {
        for (HeaderBlock.Column column : byLikeness()) {
            choose(column).ifPresent(target -> assign(column, target));
        }
        Integer title = columnOf(HeaderTarget.TITLE).or(this::inferTitle).orElse(null);
        Map<ItemLevel, ColumnMap.LevelColumn> levels = levels();
        if (title == null && levels.isEmpty()) {
            return Optional.empty();
        }
        ColumnMap.Zone zone = title == null ? null : titles.zone(title, targets.keySet());
        return Optional.of(new ColumnMap(zone, fields(), levels, headers(zone)));
    }

    private List<HeaderBlock.Column> byLikeness() {
        return header.columns().stream()
                .filter(column -> column.match() != null)
                .sorted(Comparator.comparingInt(ColumnResolver::certainty).thenComparingInt(HeaderBlock.Column::column))
                .toList();
    }

    /** Columns with one meaning first, then the surer ones. */
    private static int certainty(HeaderBlock.Column column) {
        HeaderMatch match = column.match();
        return match == null ? 0 : match.candidates().size() * 10_000 - match.likeness();
    }

    private Optional<HeaderTarget> choose(HeaderBlock.Column column) {
        HeaderMatch match = column.match();
        if (match == null || match.mayBe(new HeaderTarget.Aside())) {
            return Optional.empty();
        }
        if (match.candidates().size() == 1) {
            return match.candidates().stream().findFirst();
        }
        return Optional.of(byContent(match, stats(column.column())));
    }

    private HeaderTarget byContent(HeaderMatch match, ColumnStats content) {
        HeaderTarget progress = new HeaderTarget.Field(ItemField.PROGRESS);
        if (match.mayBe(progress)) {
            return content.holdsPercents() ? progress : other(match, progress);
        }
        if (!match.mayBe(HeaderTarget.CODE)) {
            return other(match, null);
        }
        boolean onlyTitle = match.mayBe(HeaderTarget.TITLE)
                && targets.containsValue(HeaderTarget.CODE)
                && !targets.containsValue(HeaderTarget.TITLE);
        if (onlyTitle) {
            return HeaderTarget.TITLE;
        }
        if (!content.holdsCodes()) {
            return content.isEmpty() && !match.mayBe(HeaderTarget.TITLE)
                    ? HeaderTarget.CODE
                    : other(match, HeaderTarget.CODE);
        }
        boolean ofLevel = !match.mayBe(HeaderTarget.TITLE) && !content.holdsActionCodes() && hasOtherCodes(content);
        return ofLevel ? other(match, HeaderTarget.CODE) : HeaderTarget.CODE;
    }

    /** "OO" over codes that repeat, or beside a column of action codes, names objectives; alone it numbers the actions. */
    private boolean hasOtherCodes(ColumnStats content) {
        return targets.containsValue(HeaderTarget.CODE) || !content.isDistinct();
    }

    private static HeaderTarget other(HeaderMatch match, @Nullable HeaderTarget not) {
        return match.candidates().stream()
                .filter(candidate -> !candidate.equals(not))
                .min(Comparator.comparing(HeaderTarget::toString))
                .orElse(HeaderTarget.CODE);
    }

    private void assign(HeaderBlock.Column column, HeaderTarget target) {
        Optional<Integer> taken = columnOf(target);
        if (taken.isPresent() && !isOneYearOfSeveral(column, target, taken.get())) {
            if (!sameHeader(column.column(), taken.get())) {
                findings.add(Finding.note(
                        "column.second", address(column), column.header(), column.header(), headerOf(taken.get())));
            }
            return;
        }
        targets.put(column.column(), target);
    }

    /** A header merged over two columns names one column; the other has no header of its own. */
    private boolean sameHeader(int column, int taken) {
        return grid.anchor(new CellRef(header.lastRow(), column))
                .equals(grid.anchor(new CellRef(header.lastRow(), taken)));
    }

    private boolean isOneYearOfSeveral(HeaderBlock.Column column, HeaderTarget target, int taken) {
        return target instanceof HeaderTarget.Field field
                && BUDGETS.contains(field.field())
                && !yearOf(column.match()).isEmpty()
                && !yearOf(header.column(taken).map(HeaderBlock.Column::match).orElse(null))
                        .isEmpty();
    }

    private static String yearOf(@Nullable HeaderMatch match) {
        String year = match == null ? null : match.year();
        return year == null ? "" : year;
    }

    private Optional<Integer> columnOf(HeaderTarget target) {
        return targets.entrySet().stream()
                .filter(entry -> entry.getValue().equals(target))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder());
    }

    /** A column of long texts whose header nobody foresaw. */
    private Optional<Integer> inferTitle() {
        Optional<Integer> inferred = header.columns().stream()
                .filter(column -> column.match() == null && !targets.containsKey(column.column()))
                .map(HeaderBlock.Column::column)
                .filter(column -> stats(column).meanLength() >= SHORTEST_TITLES)
                .max(Comparator.comparingLong(column -> stats(column).totalLength()));
        inferred.ifPresent(column -> {
            targets.put(column, HeaderTarget.TITLE);
            findings.add(Finding.note(
                    "title.inferred", grid.name(), headerOf(column), CellRef.columnName(column), headerOf(column)));
        });
        return inferred;
    }

    private Map<ItemField, List<ColumnMap.FieldColumn>> fields() {
        Map<ItemField, List<ColumnMap.FieldColumn>> fields = new EnumMap<>(ItemField.class);
        targets.keySet().stream().sorted().forEach(column -> {
            if (targets.get(column) instanceof HeaderTarget.Field field && field.field() != ItemField.TITLE) {
                fields.computeIfAbsent(field.field(), ignored -> new ArrayList<>())
                        .add(new ColumnMap.FieldColumn(column, ""));
            }
        });
        fields.replaceAll((field, columns) -> columns.size() == 1 ? columns : withYears(columns));
        return fields;
    }

    private List<ColumnMap.FieldColumn> withYears(List<ColumnMap.FieldColumn> columns) {
        return columns.stream()
                .map(column -> new ColumnMap.FieldColumn(
                        column.column(),
                        yearOf(header.column(column.column())
                                .map(HeaderBlock.Column::match)
                                .orElse(null))))
                .toList();
    }

    private Map<ItemLevel, ColumnMap.LevelColumn> levels() {
        Map<ItemLevel, ColumnMap.LevelColumn> levels = new EnumMap<>(ItemLevel.class);
        targets.forEach((column, target) -> {
            if (target instanceof HeaderTarget.Level level) {
                levels.put(
                        level.level(),
                        new ColumnMap.LevelColumn(column, stats(column).holdsCodes()));
            }
        });
        return levels;
    }

    /** Headers of the columns that are neither fields nor levels, made distinct. */
    private Map<Integer, String> headers(ColumnMap.@Nullable Zone zone) {
        Map<Integer, String> headers = new HashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        for (HeaderBlock.Column column : header.columns()) {
            boolean extra = column.isHeaded() && !targets.containsKey(column.column());
            if (extra && (zone == null || !zone.contains(column.column()))) {
                String name = column.header().replaceAll("\\s+", " ").strip();
                int use = uses.merge(name, 1, Integer::sum);
                headers.put(column.column(), use == 1 ? name : name + " (" + use + ")");
            }
        }
        return headers;
    }

    private ColumnStats stats(int column) {
        return stats.computeIfAbsent(column, number -> ColumnStats.of(grid, rows, number));
    }

    private String headerOf(int column) {
        return header.column(column).map(HeaderBlock.Column::header).orElse("");
    }

    private String address(HeaderBlock.Column column) {
        CellRef cell = column.cell();
        return cell == null ? grid.name() : grid.address(cell);
    }
}
