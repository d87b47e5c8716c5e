package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.profile.HeaderTarget.Role;
import be.jalon.plan.ItemField;
import be.jalon.values.BudgetCell;
import be.jalon.values.BudgetKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together the columns that speak of money: amounts by budget and by year, their articles and who pays. */
final class BudgetColumns {

    private static final Map<ItemField, BudgetKind> KINDS = Map.of(
            ItemField.BUDGET_ORDINARY, BudgetKind.ORDINARY, ItemField.BUDGET_EXTRAORDINARY, BudgetKind.EXTRAORDINARY);

    private static final Pattern FIRST_WORD = Pattern.compile("^\\S+\\s+");

    private final Map<Integer, HeaderTarget> targets;
    private final HeadedTable table;
    private final HeaderBlock header;
    private final IntFunction<ColumnStats> stats;
    private final Map<ItemField, List<Integer>> amounts = new EnumMap<>(ItemField.class);
    private final Map<ItemField, List<ColumnMap.FieldColumn>> fields = new EnumMap<>(ItemField.class);
    private final Map<ItemField, List<ColumnMap.FieldColumn>> totals = new EnumMap<>(ItemField.class);
    private final AmountUnits units;
    private final @Nullable UnstatedBudgets unstated;

    private final Set<Integer> used = new HashSet<>();
    /** Columns of amounts whose headers say who pays. */
    private final Set<Integer> byName = new HashSet<>();

    private final List<Finding> others = new ArrayList<>();

    BudgetColumns(Map<Integer, HeaderTarget> targets, HeadedTable table) {
        this.targets = targets;
        this.header = table.header();
        this.stats = table::stats;
        this.units = new AmountUnits(table);
        this.table = table;
        KINDS.keySet()
                .forEach(field -> targets.forEach((column, target) -> {
                    if (target.equals(new HeaderTarget.Field(field))) {
                        amounts.computeIfAbsent(field, ignored -> new ArrayList<>())
                                .add(column);
                    }
                }));
        boolean stated = !amounts.isEmpty();
        this.unstated = stated ? null : new UnstatedBudgets(table, columns(Role.ARTICLE));
        if (unstated != null) {
            takeUnstated(unstated);
        }
        amounts.forEach((field, columns) -> fields.put(field, withHelpers(field, columns)));
        if (!stated) {
            takeTotals();
            open(fields);
            open(totals);
        }
    }

    /** Where no header says which budget it is, each row may be of either. */
    private void open(Map<ItemField, List<ColumnMap.FieldColumn>> columns) {
        List<ColumnMap.FieldColumn> open = new ArrayList<>();
        columns.forEach((field, list) -> list.forEach(column -> open.add(column.openTo(field))));
        if (!open.isEmpty()) {
            KINDS.keySet().forEach(field -> columns.put(field, open));
        }
    }

    /** What is to be said of the units of the amounts, and of columns that count nothing further. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(units.findings());
        if (unstated != null) {
            findings.addAll(unstated.findings());
        }
        findings.addAll(others);
        return findings;
    }

    Map<ItemField, List<ColumnMap.FieldColumn>> fields() {
        return fields;
    }

    Map<ItemField, List<ColumnMap.FieldColumn>> totals() {
        return totals;
    }

    /** Columns of which nothing says to which budget they belong. */
    List<Integer> assumed() {
        return unstated == null ? List.of() : unstated.assumed();
    }

    /** All columns that belong to a budget. */
    Set<Integer> used() {
        return used;
    }

    private List<Integer> columns(Role role) {
        return targets.entrySet().stream()
                .filter(entry -> entry.getValue().equals(HeaderTarget.helper(role)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private void takeUnstated(UnstatedBudgets budgets) {
        List<Integer> columns = columns(Role.BUDGET);
        List<Integer> sources = columns(Role.SOURCE);
        if (!sources.isEmpty() && new PayerColumns(table, sources).addUpTo(columns)) {
            amounts.put(budgets.of(sources.getFirst()), sources);
            return;
        }
        if (takeNamedPayers(columns, budgets)) {
            return;
        }
        if (columns.isEmpty()) {
            columns = columns(Role.BUDGET_TOTAL);
        }
        List<Integer> distinct = columns.stream()
                .filter(column ->
                        !header.year(column).isEmpty() || !payers(column).isEmpty())
                .toList();
        List<Integer> taken = distinct.isEmpty() ? columns.stream().limit(1).toList() : oncePerYear(distinct);
        columns.stream().filter(column -> !taken.contains(column)).forEach(column -> noteSecond(column, taken));
        taken.forEach(column -> amounts.computeIfAbsent(budgets.of(column), ignored -> new ArrayList<>())
                .add(column));
    }

    /** "Budget commune" beside "Budget CPAS". */
    private boolean takeNamedPayers(List<Integer> columns, UnstatedBudgets budgets) {
        List<Integer> named =
                columns.stream().filter(column -> !payerName(column).isEmpty()).toList();
        List<Integer> others =
                columns.stream().filter(column -> !named.contains(column)).toList();
        if (named.size() < 2 || !new PayerColumns(table, named).addUpTo(others)) {
            return false;
        }
        byName.addAll(named);
        amounts.put(budgets.of(named.getFirst()), named);
        return true;
    }

    /** Who pays, by the words that follow the first one of a header; "" where they name nobody. */
    private String payerName(int column) {
        String rest = FIRST_WORD.matcher(table.headerOf(column).strip()).replaceFirst("");
        String name =
                rest.replace(header.year(column), "").replaceAll("[()]", "").strip();
        return !name.isEmpty() && BudgetCell.isSource(name) ? name : "";
    }

    /** Of two columns of one year, which nothing tells apart, the first one counts. */
    private List<Integer> oncePerYear(List<Integer> columns) {
        Set<String> years = new HashSet<>();
        return columns.stream()
                .filter(column ->
                        header.year(column).isEmpty() || !payers(column).isEmpty() || years.add(header.year(column)))
                .toList();
    }

    private void noteSecond(int column, List<Integer> taken) {
        int first = taken.stream()
                .filter(other -> header.year(other).equals(header.year(column)))
                .findFirst()
                .orElse(taken.getFirst());
        if (stats.apply(column).count(CellTexts::isAmount) > 0
                && columns(Role.BUDGET).contains(column)) {
            others.add(Finding.note(
                    "column.second",
                    table.address(column),
                    table.headerOf(column),
                    table.headerOf(column),
                    table.headerOf(first)));
        }
    }

    private List<ColumnMap.FieldColumn> withHelpers(ItemField field, List<Integer> columns) {
        boolean years = columns.size() > 1;
        List<ColumnMap.FieldColumn> all = new ArrayList<>();
        for (int column : columns) {
            List<Integer> named = new ArrayList<>(columns(Role.EXERCICE));
            named.addAll(payers(column));
            if (years && isArticleOfAll()) {
                named.addAll(columns(Role.ARTICLE));
            }
            used.add(column);
            used.addAll(named);
            if (unstated != null) {
                named.addAll(unstated.columns());
            }
            all.add(new ColumnMap.FieldColumn(column, said(column, years), named, false, null, units.of(column)));
            columns(Role.ARTICLE).stream()
                    .filter(article -> !named.contains(article))
                    .filter(article -> isBeside(article, column, field))
                    .forEach(article -> {
                        all.add(new ColumnMap.FieldColumn(article, "", List.of(), true, null, ""));
                        used.add(article);
                    });
        }
        return all;
    }

    private String said(int column, boolean years) {
        String year = years ? header.year(column) : "";
        if (byName.contains(column)) {
            return (year + " " + payerName(column)).strip();
        }
        if (!columns(Role.SOURCE).contains(column)) {
            return year;
        }
        String payer = header.column(column).map(HeaderBlock.Column::header).orElse("");
        return (year + " " + payer.replace(year, "")).replaceAll("\\s+", " ").strip();
    }

    /** One article beside several years is that of each of them. */
    private boolean isArticleOfAll() {
        return columns(Role.ARTICLE).size() == 1
                && amounts.size() == 1
                && amounts.values().iterator().next().stream()
                        .noneMatch(column -> header.year(column).isEmpty());
    }

    /** Who pays stands before the amount, or anywhere where there is only one amount. */
    private List<Integer> payers(int amount) {
        List<Integer> payers = columns(Role.PAYER).stream()
                .filter(payer -> stats.apply(payer).count(CellTexts::isAmount) == 0)
                .toList();
        List<Integer> all = columns(Role.BUDGET);
        if (payers.size() == 1 && all.size() < 2) {
            return payers;
        }
        return payers.stream()
                .filter(payer -> payer < amount)
                .filter(payer -> all.stream().noneMatch(other -> other > payer && other < amount))
                .filter(payer -> payers.stream().noneMatch(other -> other > payer && other < amount))
                .toList();
    }

    /**
     * An article belongs to the amount before it, or behind it where the first article stands before the first amount; one
     * article for both budgets says itself which one it is of.
     */
    private boolean isBeside(int article, int column, ItemField field) {
        List<Integer> all =
                amounts.values().stream().flatMap(List::stream).sorted().toList();
        if (columns(Role.ARTICLE).size() == 1 && amounts.size() > 1) {
            return amounts.getOrDefault(field, List.of(column)).getFirst() == column;
        }
        if (columns(Role.ARTICLE).size() > 1 && columns(Role.ARTICLE).getFirst() < all.getFirst()) {
            return all.stream().filter(other -> other > article).findFirst().orElse(all.getLast()) == column;
        }
        int beside = all.stream()
                .filter(other -> other < article)
                .max(Integer::compare)
                .orElse(all.getFirst());
        return beside == column;
    }

    private void takeTotals() {
        if (fields.size() == 1) {
            ItemField field = fields.keySet().iterator().next();
            List<ColumnMap.FieldColumn> rest = Stream.concat(
                            columns(Role.BUDGET_TOTAL).stream(), columns(Role.BUDGET).stream())
                    .filter(column -> !used.contains(column))
                    .limit(1)
                    .map(column -> new ColumnMap.FieldColumn(column, "", List.of(), false, null, units.of(column)))
                    .toList();
            if (!rest.isEmpty()) {
                totals.put(field, rest);
                rest.forEach(column -> used.add(column.column()));
            }
        }
    }

    /** Whether an article may stand in this budget: one of the other budget belongs there. */
    static boolean accepts(ItemField field, String article, boolean both) {
        BudgetKind kind = KINDS.get(field);
        if (!both || kind == null) {
            return true;
        }
        if (CellTexts.isProject(article)) {
            return kind == BudgetKind.EXTRAORDINARY;
        }
        BudgetKind other = kind == BudgetKind.ORDINARY ? BudgetKind.EXTRAORDINARY : BudgetKind.ORDINARY;
        return CellTexts.namesArticle(article, kind)
                || (kind == BudgetKind.ORDINARY && !CellTexts.namesArticle(article, other));
    }
}
