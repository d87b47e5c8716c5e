package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.profile.MarkWords;
import be.jalon.plan.ItemField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts together what each column holds: fields, levels, marks, budgets and the headers of the rest. */
final class ColumnMapBuilder {

    private final HeadedTable table;
    private final Map<Integer, HeaderTarget> targets;
    private final Map<Integer, ItemField> older;
    private final BudgetColumns budgets;
    private final List<ColumnMap.LevelColumn> levels;

    ColumnMapBuilder(HeadedTable table, ColumnTargets targets) {
        this.table = table;
        this.targets = targets.all();
        this.older = targets.older();
        this.budgets = new BudgetColumns(this.targets, table);
        this.levels = new LevelColumnsFinder(this.targets, table.header()).levels();
    }

    boolean hasLevels() {
        return !levels.isEmpty();
    }

    /** Amounts of which nothing says to which budget they belong, and those that count more than euros. */
    List<Finding> findings() {
        return Stream.concat(assumed(), budgets.findings().stream()).toList();
    }

    private Stream<Finding> assumed() {
        return budgets.assumed().stream()
                .map(column -> Finding.doubt(
                        "budget.kind_assumed", table.address(column), table.headerOf(column), table.headerOf(column)));
    }

    /** @param zone empty when all titles are in level columns */
    ColumnMap build(Optional<ColumnMap.Zone> zone) {
        return new ColumnMap(
                zone.orElse(null),
                fields(),
                levels,
                marks(),
                fallbacks(),
                columnOf(HeaderTarget.helper(HeaderTarget.Role.TYPE)).orElse(null),
                columnOf(HeaderTarget.helper(HeaderTarget.Role.PATH)).orElse(null),
                shares(),
                headers(zone));
    }

    private Optional<Integer> columnOf(HeaderTarget target) {
        return targets.entrySet().stream()
                .filter(entry -> entry.getValue().equals(target))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Map<ItemField, List<ColumnMap.FieldColumn>> fields() {
        Map<ItemField, List<ColumnMap.FieldColumn>> fields = new EnumMap<>(ItemField.class);
        targets.forEach((column, target) -> {
            if (target instanceof HeaderTarget.Field field && !isTitleOrBudget(field.field())) {
                fields.computeIfAbsent(field.field(), ignored -> new ArrayList<>())
                        .add(ColumnMap.FieldColumn.plain(column));
            }
        });
        columnOf(YearColumn.PART).ifPresent(part -> new YearColumn(table)
                .yearOf(part, targets)
                .ifPresent(year -> fields.put(
                        ItemField.DEADLINE,
                        List.of(ColumnMap.FieldColumn.plain(year).with(part)))));
        fields.putAll(budgets.fields());
        return fields;
    }

    /** Columns that count only where others say nothing: sums, and values that were revised. */
    private Map<ItemField, List<ColumnMap.FieldColumn>> fallbacks() {
        Map<ItemField, List<ColumnMap.FieldColumn>> fallbacks = new EnumMap<>(ItemField.class);
        fallbacks.putAll(budgets.totals());
        older.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Integer, ItemField> entry) ->
                                table.header().year(entry.getKey()))
                        .thenComparing(Map.Entry::getKey)
                        .reversed())
                .forEach(entry -> fallbacks
                        .computeIfAbsent(entry.getValue(), ignored -> new ArrayList<>())
                        .add(ColumnMap.FieldColumn.plain(entry.getKey())));
        return fallbacks;
    }

    private static boolean isTitleOrBudget(ItemField field) {
        return field == ItemField.TITLE
                || field == ItemField.BUDGET_ORDINARY
                || field == ItemField.BUDGET_EXTRAORDINARY;
    }

    private List<ColumnMap.MarkColumn> marks() {
        List<ColumnMap.MarkColumn> marks = new ArrayList<>();
        targets.forEach((column, target) -> {
            if (target instanceof HeaderTarget.Mark mark) {
                String label = mark.field() == ItemField.DEADLINE ? dated(column) : table.headerOf(column);
                marks.add(new ColumnMap.MarkColumn(column, mark.field(), oneLine(label)));
            }
        });
        return marks;
    }

    /** The year of a column, with the part of it that stands below. */
    private String dated(int column) {
        String year = table.header().year(column);
        String own = table.headerOf(column);
        if (year.isEmpty() || MarkWords.isDatedPart(own)) {
            return own;
        }
        return MarkWords.isPartOfYear(own) ? own + " " + year : year;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private boolean shares() {
        return columnOf(new HeaderTarget.Field(ItemField.PROGRESS))
                .map(table::stats)
                .filter(content -> content.holdsOnly(text -> CellTexts.isShare(text) || !CellTexts.isAmount(text)))
                .filter(content -> content.count(CellTexts::isFraction) > 0)
                .isPresent();
    }

    /** Headers of the columns that are neither fields nor levels, made distinct; a legend right of them has none. */
    private Map<Integer, String> headers(Optional<ColumnMap.Zone> zone) {
        Map<Integer, String> headers = new HashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        Set<Integer> ofBudgets = budgets.used();
        for (HeaderBlock.Column column : table.header().columns()) {
            if (table.profile().legend().isTitle(column.header())) {
                break;
            }
            int number = column.column();
            boolean extra = column.isHeaded()
                    && !older.containsKey(number)
                    && !(targets.containsKey(number) && isUsed(number, ofBudgets));
            if (extra && zone.filter(titles -> titles.contains(number)).isEmpty()) {
                String name = oneLine(column.header());
                int use = uses.merge(name, 1, Integer::sum);
                headers.put(number, use == 1 ? name : name + " (" + use + ")");
            }
        }
        return headers;
    }

    /** Amounts, articles and payers that found no place in a budget stay under their headers. */
    private boolean isUsed(int column, Set<Integer> ofBudgets) {
        return switch (Objects.requireNonNull(targets.get(column))) {
            case HeaderTarget.Helper helper ->
                switch (helper.role()) {
                    case TYPE, PATH, AGENT_OR_SERVICE, SERVICE_OR_AGENT -> true;
                    case PART_OF_YEAR ->
                        new YearColumn(table).yearOf(column, targets).isPresent();
                    case BUDGET, BUDGET_TOTAL, ARTICLE, PAYER, SOURCE, EXERCICE, COUNT -> ofBudgets.contains(column);
                };
            case HeaderTarget.Scoped ignored -> levels.stream().anyMatch(level -> level.holds(column));
            case HeaderTarget.Field ignored -> true;
            case HeaderTarget.Level ignored -> true;
            case HeaderTarget.Mark ignored -> true;
            case HeaderTarget.Aside ignored -> false;
        };
    }
}
