package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.HeaderMatch;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.plan.ItemField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Decides what each column holds, by its header and, where that leaves a choice, by its content. */
final class ColumnResolver {

    private static final Set<ItemField> BUDGETS = EnumSet.of(ItemField.BUDGET_ORDINARY, ItemField.BUDGET_EXTRAORDINARY);
    /** Fields whose text is a list anyway: what a second column holds comes below the first. */
    private static final Set<ItemField> LISTS =
            EnumSet.of(ItemField.POLITICAL, ItemField.SERVICE, ItemField.AGENT, ItemField.PARTNERS, ItemField.NOTES);

    private static final int SHORTEST_TITLES = 12;

    private final SheetGrid grid;
    private final LayoutProfile profile;
    private final HeaderBlock header;
    private final List<RawRow> rows;
    private final Map<Integer, ColumnStats> stats = new HashMap<>();
    private final Map<Integer, HeaderTarget> targets = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** @param rows those below the header */
    ColumnResolver(SheetGrid grid, LayoutProfile profile, HeaderBlock header, List<RawRow> rows) {
        this.grid = grid;
        this.profile = profile;
        this.header = header;
        this.rows = rows;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Empty when no column can hold the titles of items: then this is no table of ours. */
    Optional<ColumnMap> resolve(TitleColumns titles) {
        assignNumbers();
        for (HeaderBlock.Column column : byLikeness()) {
            choose(column).ifPresent(target -> assign(column, target));
        }
        inferHelpers();
        Integer title = columnOf(HeaderTarget.TITLE).or(this::inferTitle).orElse(null);
        if (title != null) {
            inferParents(title);
        }
        List<ColumnMap.LevelColumn> levels = new LevelColumnsFinder(targets, header).levels();
        if (title == null && levels.isEmpty()) {
            return Optional.empty();
        }
        ColumnMap.Zone zone = title == null ? null : titles.zone(title, targets.keySet());
        BudgetColumns budgets = new BudgetColumns(targets, header, this::stats);
        budgets.assumed().forEach(this::noteAssumed);
        return Optional.of(new ColumnMap(
                zone,
                fields(budgets),
                levels,
                marks(),
                budgets.totals(),
                columnOf(HeaderTarget.helper(HeaderTarget.Role.TYPE)).orElse(null),
                columnOf(HeaderTarget.helper(HeaderTarget.Role.PATH)).orElse(null),
                shares(),
                headers(zone, levels, budgets.used())));
    }

    /** Of several columns headed "N°", one left of the titles of a level numbers the items of that level. */
    private void assignNumbers() {
        List<HeaderBlock.Column> numbers = header.columns().stream()
                .filter(column ->
                        column.match() != null && column.match().candidates().equals(Set.of(HeaderTarget.CODE)))
                .toList();
        for (HeaderBlock.Column number : numbers.size() > 1 ? numbers : List.<HeaderBlock.Column>of()) {
            header.column(number.column() + 1)
                    .map(HeaderBlock.Column::match)
                    .flatMap(match -> match.candidates().stream()
                            .filter(HeaderTarget.Level.class::isInstance)
                            .map(HeaderTarget.Level.class::cast)
                            .findFirst())
                    .map(level -> new HeaderTarget.Scoped(level, HeaderTarget.CODE))
                    .filter(target -> columnOf(target).isEmpty())
                    .ifPresent(target -> targets.put(number.column(), target));
        }
    }

    private void noteAssumed(int column) {
        findings.add(Finding.doubt("budget.kind_assumed", address(column), headerOf(column), headerOf(column)));
    }

    private List<HeaderBlock.Column> byLikeness() {
        return header.columns().stream()
                .filter(column -> column.match() != null && !targets.containsKey(column.column()))
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
        if (match == null) {
            return Optional.empty();
        }
        Set<HeaderTarget> candidates = new ColumnContent(profile, match, stats(column.column())).possible();
        if (candidates.isEmpty() || candidates.contains(HeaderTarget.ASIDE)) {
            return Optional.empty();
        }
        if (candidates.size() == 1) {
            return candidates.stream().findFirst();
        }
        HeaderMatch left = new HeaderMatch(candidates, match.likeness(), match.exact(), match.year());
        return Optional.of(byContent(left, stats(column.column())));
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
        HeaderTarget own = target instanceof HeaderTarget.Level level
                        && stats(column.column()).holdsCodes()
                ? new HeaderTarget.Scoped(level, HeaderTarget.CODE)
                : target;
        Optional<Integer> taken = columnOf(own);
        if (taken.isPresent() && !maySecond(column, own, taken.get())) {
            if (!sameHeader(column.column(), taken.get())) {
                findings.add(Finding.note(
                        "column.second",
                        address(column.column()),
                        column.header(),
                        column.header(),
                        headerOf(taken.get())));
            }
            return;
        }
        targets.put(column.column(), own);
    }

    /** Whether two columns may both hold it. */
    private boolean maySecond(HeaderBlock.Column column, HeaderTarget target, int taken) {
        return switch (target) {
            case HeaderTarget.Mark ignored -> true;
            case HeaderTarget.Helper helper ->
                switch (helper.role()) {
                    case BUDGET, BUDGET_TOTAL, ARTICLE, PAYER, EXERCICE -> true;
                    case TYPE, PATH, AGENT_OR_SERVICE, SERVICE_OR_AGENT -> false;
                };
            case HeaderTarget.Field field ->
                (BUDGETS.contains(field.field()) && isOneYearOfSeveral(column, taken))
                        || (LISTS.contains(field.field())
                                && column.match() != null
                                && column.match().exact()
                                && !sameHeader(column.column(), taken));
            case HeaderTarget.Scoped scoped -> scoped.target().equals(HeaderTarget.ASIDE);
            case HeaderTarget.Level ignored -> false;
            case HeaderTarget.Aside ignored -> false;
        };
    }

    /** A header merged over two columns names one column; the other has no header of its own. */
    private boolean sameHeader(int column, int taken) {
        return header.lastRow() >= 0
                && grid.anchor(new CellRef(header.lastRow(), column))
                        .equals(grid.anchor(new CellRef(header.lastRow(), taken)));
    }

    private boolean isOneYearOfSeveral(HeaderBlock.Column column, int taken) {
        return !header.year(column.column()).isEmpty() && !header.year(taken).isEmpty();
    }

    private Optional<Integer> columnOf(HeaderTarget target) {
        return targets.entrySet().stream()
                .filter(entry -> entry.getValue().equals(target))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder());
    }

    /** Columns of levels or of paths that nothing announces are known by what they hold. */
    private void inferHelpers() {
        for (HeaderBlock.Column column : header.columns()) {
            boolean open = !targets.containsKey(column.column())
                    && (column.match() == null || HeaderFinder.isAside(column.match()));
            ColumnStats content = stats(column.column());
            if (open && holdsTypes(content)) {
                inferHelper(column.column(), HeaderTarget.Role.TYPE);
            } else if (open && content.holdsNearlyOnly(text -> PathReader.isPath(text, profile.levels()))) {
                inferHelper(column.column(), HeaderTarget.Role.PATH);
            }
        }
    }

    private boolean holdsTypes(ColumnStats content) {
        return ColumnContent.namesLevels(content, profile)
                && content.holdsNearlyOnly(
                        text -> profile.levelWords().match(text).isPresent());
    }

    private void inferHelper(int column, HeaderTarget.Role role) {
        HeaderTarget target = HeaderTarget.helper(role);
        if (columnOf(target).isEmpty()) {
            targets.put(column, target);
        }
    }

    private void inferParents(int title) {
        new ParentColumns(grid, profile, header, rows)
                .find(title, targets.keySet())
                .forEach((column, found) -> {
                    if (columnOf(found.level()).isEmpty()) {
                        targets.put(column, found.level());
                        if (!found.stated()) {
                            String text = found.first().text();
                            findings.add(Finding.doubt(
                                    "level.by_position",
                                    grid.address(found.first().ref()),
                                    text,
                                    text,
                                    Findings.levelName(found.level().level())));
                        }
                    }
                });
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

    private Map<ItemField, List<ColumnMap.FieldColumn>> fields(BudgetColumns budgets) {
        Map<ItemField, List<ColumnMap.FieldColumn>> fields = new EnumMap<>(ItemField.class);
        targets.forEach((column, target) -> {
            if (target instanceof HeaderTarget.Field field
                    && field.field() != ItemField.TITLE
                    && !BUDGETS.contains(field.field())) {
                fields.computeIfAbsent(field.field(), ignored -> new ArrayList<>())
                        .add(ColumnMap.FieldColumn.plain(column));
            }
        });
        fields.putAll(budgets.fields());
        return fields;
    }

    private List<ColumnMap.MarkColumn> marks() {
        List<ColumnMap.MarkColumn> marks = new ArrayList<>();
        targets.forEach((column, target) -> {
            if (target instanceof HeaderTarget.Mark mark) {
                String year = header.year(column);
                String label = mark.field() == ItemField.DEADLINE && !year.isEmpty() ? year : headerOf(column);
                marks.add(new ColumnMap.MarkColumn(
                        column, mark.field(), label.replaceAll("\\s+", " ").strip()));
            }
        });
        return marks;
    }

    private boolean shares() {
        return columnOf(new HeaderTarget.Field(ItemField.PROGRESS))
                .map(this::stats)
                .filter(content -> content.holdsOnly(text -> CellTexts.isShare(text) || !CellTexts.isAmount(text)))
                .filter(content -> content.count(CellTexts::isFraction) > 0)
                .isPresent();
    }

    /** Headers of the columns that are neither fields nor levels, made distinct. */
    private Map<Integer, String> headers(
            ColumnMap.@Nullable Zone zone, List<ColumnMap.LevelColumn> levels, Set<Integer> used) {
        Map<Integer, String> headers = new HashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        for (HeaderBlock.Column column : header.columns()) {
            boolean extra = column.isHeaded()
                    && !(targets.containsKey(column.column()) && isUsed(column.column(), levels, used));
            if (extra && (zone == null || !zone.contains(column.column()))) {
                String name = column.header().replaceAll("\\s+", " ").strip();
                int use = uses.merge(name, 1, Integer::sum);
                headers.put(column.column(), use == 1 ? name : name + " (" + use + ")");
            }
        }
        return headers;
    }

    /** Amounts, articles and payers that found no place in a budget stay under their headers. */
    private boolean isUsed(int column, List<ColumnMap.LevelColumn> levels, Set<Integer> ofBudgets) {
        return switch (Objects.requireNonNull(targets.get(column))) {
            case HeaderTarget.Helper helper ->
                switch (helper.role()) {
                    case TYPE, PATH, AGENT_OR_SERVICE, SERVICE_OR_AGENT -> true;
                    case BUDGET, BUDGET_TOTAL, ARTICLE, PAYER, EXERCICE -> ofBudgets.contains(column);
                };
            case HeaderTarget.Scoped ignored -> levels.stream().anyMatch(level -> level.holds(column));
            case HeaderTarget.Field ignored -> true;
            case HeaderTarget.Level ignored -> true;
            case HeaderTarget.Mark ignored -> true;
            case HeaderTarget.Aside ignored -> false;
        };
    }

    private ColumnStats stats(int column) {
        return stats.computeIfAbsent(column, number -> ColumnStats.of(grid, rows, number));
    }

    private String headerOf(int column) {
        return header.column(column).map(HeaderBlock.Column::header).orElse("");
    }

    private String address(int column) {
        return header.column(column)
                .map(HeaderBlock.Column::cell)
                .map(grid::address)
                .orElse(grid.name());
    }
}
