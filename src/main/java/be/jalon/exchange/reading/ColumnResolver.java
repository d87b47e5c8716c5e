package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.HeaderMatch;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Decides what each column holds, by its header and, where that leaves a choice, by its content. */
final class ColumnResolver {

    private static final Set<HeaderTarget> MONEY = Set.of(
            HeaderTarget.helper(HeaderTarget.Role.BUDGET),
            new HeaderTarget.Field(ItemField.BUDGET_ORDINARY),
            new HeaderTarget.Field(ItemField.BUDGET_EXTRAORDINARY));

    private static final Set<HeaderTarget> AMOUNTS = Set.of(
            HeaderTarget.helper(HeaderTarget.Role.BUDGET),
            HeaderTarget.helper(HeaderTarget.Role.BUDGET_TOTAL),
            HeaderTarget.helper(HeaderTarget.Role.SOURCE),
            new HeaderTarget.Field(ItemField.BUDGET_ORDINARY),
            new HeaderTarget.Field(ItemField.BUDGET_EXTRAORDINARY));

    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    private static final HeaderTarget DESCRIPTION = new HeaderTarget.Field(ItemField.DESCRIPTION);

    private static final HeaderTarget STEPS = new HeaderTarget.Level(ItemLevel.SUB_ACTION, 0);

    private final HeadedTable table;
    private final ColumnTargets targets;
    private final UnnamedColumns unnamed;
    private final List<Finding> ofNumbers = new ArrayList<>();
    private final List<Finding> ofBudgets = new ArrayList<>();
    private final List<Finding> ofCarriers = new ArrayList<>();

    ColumnResolver(HeadedTable table) {
        this.table = table;
        this.targets = new ColumnTargets(table);
        this.unnamed = new UnnamedColumns(table, targets);
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(targets.findings());
        all.addAll(unnamed.findings());
        all.addAll(ofNumbers);
        all.addAll(ofCarriers);
        all.addAll(ofBudgets);
        return all;
    }

    /** Empty when no column can hold the titles of items: then this is no table of ours. */
    Optional<ColumnMap> resolve() {
        List<Integer> stated = new StatedCodes(table).columns();
        stated.forEach(column -> targets.replace(column, HeaderTarget.CODE));
        leaveOutRecap();
        assignProjects();
        assignCredits();
        ofNumbers.addAll(new RunningNumbers(table).leaveOut(targets));
        assignNumbers();
        assignCodes();
        assignAims();
        new ProgressInTime(table).find(targets);
        ofCarriers.addAll(new CarrierCrosses(table).find(targets));
        ColumnChoice choice = new ColumnChoice(table, targets);
        ParentColumns parents = new ParentColumns(table);
        List<HeaderBlock.Column> open = byCertainty();
        open.removeIf(column -> isAboveTitles(column, open, parents));
        open.removeIf(column -> isLooseTitle(column, open));
        open.removeIf(column -> isOfArticle(column, open));
        for (HeaderBlock.Column column : open) {
            choice.choose(column).ifPresent(target -> targets.put(column, target));
        }
        nameLevels();
        unnamed.findHelpers();
        new YearColumn(table).find(targets);
        Optional<Integer> title = targets.columnOf(HeaderTarget.TITLE)
                .or(() -> besideCodes(stated))
                .or(() -> unnamed.findTitle(describing().orElse(Integer.MAX_VALUE)))
                .or(this::describedTitle)
                .or(this::stepsAlone);
        title.ifPresent(unnamed::findParents);
        title.ifPresent(column -> new StepColumns(table).find(column).forEach(steps -> targets.replace(steps, STEPS)));
        ColumnMapBuilder map = new ColumnMapBuilder(table, targets);
        boolean statistics = targets.holds(HeaderTarget.helper(HeaderTarget.Role.COUNT));
        if (title.isEmpty() && (statistics || !map.hasLevels())) {
            return Optional.empty();
        }
        ofBudgets.addAll(map.findings());
        Set<Integer> used = targets.all().keySet();
        return Optional.of(map.build(title.map(column -> new TitleColumns(table).zone(column, used))));
    }

    /** Behind an empty column, columns that count items are another table: "Service", "Nombre d’actions", "Total". */
    private void leaveOutRecap() {
        HeaderTarget count = HeaderTarget.helper(HeaderTarget.Role.COUNT);
        List<HeaderBlock.Column> columns = table.header().columns();
        columns.stream()
                .filter(column -> column.column() > 0
                        && !column.isHeaded()
                        && table.stats(column.column()).isEmpty())
                .map(HeaderBlock.Column::column)
                .filter(gap -> columns.stream()
                        .anyMatch(column -> column.column() > gap
                                && column.match() != null
                                && column.match().mayBe(count)))
                .findFirst()
                .ifPresent(gap -> columns.stream()
                        .filter(column -> column.column() > gap && !column.fixed())
                        .forEach(column -> targets.replace(column.column(), HeaderTarget.ASIDE)));
    }

    /** "Programme" over "1.1 Lire" left of "Projet" over "1.1.3 Acheter": the texts right of it go on with its codes. */
    private boolean isAboveTitles(HeaderBlock.Column column, List<HeaderBlock.Column> all, ParentColumns parents) {
        return !column.fixed()
                && mayBeTitle(column)
                && all.stream()
                        .filter(other -> other.column() > column.column() && mayBeTitle(other))
                        .anyMatch(other -> parents.numbersParents(column.column())
                                || (!isOfArticle(other, all) && parents.holdsParents(column, other)));
    }

    /** "Libellé" right of "Article" names the article where another column names the actions. */
    private boolean isOfArticle(HeaderBlock.Column column, List<HeaderBlock.Column> all) {
        return !column.fixed()
                && mayBeTitle(column)
                && column.column() > 0
                && table.stats(column.column() - 1).holdsMostly(CellTexts::isArticle)
                && all.stream()
                        .anyMatch(other -> other.column() < column.column() - 1
                                && mayBeTitle(other)
                                && !table.stats(other.column()).isEmpty()
                                && !table.stats(other.column()).holdsCodes());
    }

    /** "Plan d’action lié" beside "Action": titles are headed by nothing more than their word where such a column is. */
    private boolean isLooseTitle(HeaderBlock.Column column, List<HeaderBlock.Column> all) {
        HeaderMatch match = column.match();
        return match != null
                && !match.exact()
                && !column.fixed()
                && match.mayBe(HeaderTarget.TITLE)
                && !table.stats(column.column()).holdsCodes()
                && all.stream()
                        .anyMatch(other -> other.match() != null
                                && other.match().exact()
                                && mayBeTitle(other)
                                && !table.stats(other.column()).isEmpty()
                                && !table.stats(other.column()).holdsCodes());
    }

    /** "Objectif de l’action" beside "Action" says what this one is for. */
    private void assignAims() {
        List<HeaderBlock.Column> titles = table.header().columns().stream()
                .filter(column -> mayBeTitle(column) && !targets.isKnown(column.column()))
                .toList();
        titles.stream()
                .filter(column -> !column.fixed() && isAim(column))
                .filter(column -> titles.stream()
                        .anyMatch(other -> !isAim(other)
                                && other.match() != null
                                && other.match().exact()
                                && !table.stats(other.column()).isEmpty()
                                && !table.stats(other.column()).holdsCodes()))
                .forEach(column -> targets.replace(column.column(), DESCRIPTION));
        titles.stream()
                .filter(column -> !column.fixed() && mayBeAim(column) && !isAim(column))
                .forEach(column -> targets.putFirst(column.column(), HeaderTarget.TITLE));
    }

    private static boolean mayBeAim(HeaderBlock.Column column) {
        return column.match() != null && column.match().mayBe(DESCRIPTION);
    }

    /** "Objectifs / actions" lists two things. */
    private static boolean isAim(HeaderBlock.Column column) {
        return mayBeAim(column) && column.header().chars().noneMatch(c -> "/,-–&+\n".indexOf(c) >= 0);
    }

    private static boolean mayBeTitle(HeaderBlock.Column column) {
        return column.match() != null && column.match().mayBe(HeaderTarget.TITLE);
    }

    /** Nothing heads the titles, but what is right of codes that say their levels is named by them. */
    private Optional<Integer> besideCodes(List<Integer> codes) {
        Optional<Integer> column = codes.stream()
                .max(Integer::compare)
                .map(last -> last + 1)
                .filter(next -> !targets.isKnown(next) && !table.stats(next).isEmpty());
        column.ifPresent(number -> {
            targets.putFirst(number, HeaderTarget.TITLE);
            unnamed.noteTitle(number);
        });
        return column;
    }

    /** "Actieplan omschrijving" beside "Actieplan code": what describes a level that nothing else names is its title. */
    private void nameLevels() {
        Map.copyOf(targets.all()).forEach((column, target) -> {
            if (target instanceof HeaderTarget.Scoped scoped
                    && scoped.target().equals(DESCRIPTION)
                    && !targets.holds(scoped.level())) {
                targets.replace(column, new HeaderTarget.Scoped(scoped.level(), HeaderTarget.TITLE));
            }
        });
    }

    /** Where nothing names the actions, their description does: it says more than the titles of the objectives. */
    private Optional<Integer> describedTitle() {
        Optional<Integer> column = describing();
        column.ifPresent(number -> {
            targets.replace(number, HeaderTarget.TITLE);
            unnamed.noteTitle(number);
        });
        return column;
    }

    private boolean isBesideCode(int column) {
        return HeaderTarget.CODE.equals(targets.all().get(column - 1));
    }

    /** The column of descriptions that stands beside the codes of actions, or says more than the objectives. */
    private Optional<Integer> describing() {
        return targets.columnOf(DESCRIPTION)
                .filter(described -> isBesideCode(described)
                        || new LevelColumnsFinder(targets.all(), table.header())
                                .levels().stream()
                                        .allMatch(level -> level.title() == null
                                                || ofActions(described)
                                                || saysMore(described, level.title())));
    }

    /** "Tâches" below objectives, where nothing names an action that these would be parts of. */
    private Optional<Integer> stepsAlone() {
        Optional<Integer> column = targets.all().entrySet().stream()
                .filter(entry ->
                        entry.getValue() instanceof HeaderTarget.Level level && level.level() == ItemLevel.SUB_ACTION)
                .map(Map.Entry::getKey)
                .min(Integer::compare);
        column.ifPresent(number -> {
            targets.replace(number, HeaderTarget.TITLE);
            unnamed.noteTitle(number);
        });
        return column;
    }

    /** "Description de l’action". */
    private boolean ofActions(int column) {
        return Arrays.stream(NO_LETTERS.split(table.headerOf(column)))
                .filter(word -> word.length() > 1)
                .flatMap(word -> table.profile().levelWords().match(word).stream())
                .anyMatch(word -> word.level().level() == ItemLevel.ACTION);
    }

    /** Some objectives have several texts in this column. */
    private boolean saysMore(int column, int objectives) {
        return table.stats(column).distinct() > table.stats(objectives).distinct();
    }

    /** "N° projet" over 20250011, 20250012, beside amounts: the numbers of projects of the extraordinary budget. */
    private void assignProjects() {
        boolean money = table.header().columns().stream()
                .map(HeaderBlock.Column::match)
                .anyMatch(match -> match != null && MONEY.stream().anyMatch(match::mayBe));
        table.header().columns().stream()
                .filter(column -> money && column.isHeaded() && !column.fixed())
                .filter(column -> !table.stats(column.column()).isEmpty()
                        && table.stats(column.column()).holdsOnly(CellTexts::isProject))
                .forEach(column -> targets.replace(column.column(), HeaderTarget.helper(HeaderTarget.Role.ARTICLE)));
    }

    /** "Crédit inscrit" is what a table asks that gives no other amounts. */
    private void assignCredits() {
        List<HeaderBlock.Column> all = table.header().columns();
        boolean others = all.stream()
                .map(HeaderBlock.Column::match)
                .anyMatch(match -> match != null && AMOUNTS.stream().anyMatch(match::mayBe));
        all.stream()
                .filter(column -> !others && column.isAside() && !column.fixed())
                .filter(column -> table.profile().headers().isCredit(column.header()))
                .filter(column -> ColumnContent.holdsAmounts(table.stats(column.column())))
                .forEach(column -> targets.replace(column.column(), HeaderTarget.helper(HeaderTarget.Role.BUDGET)));
    }

    /** Of several columns headed "N°", one left of the titles of a level numbers the items of that level. */
    private void assignNumbers() {
        List<HeaderBlock.Column> numbers = table.header().columns().stream()
                .filter(column -> column.match() != null
                        && !column.fixed()
                        && !targets.isKnown(column.column())
                        && column.match().candidates().equals(Set.of(HeaderTarget.CODE)))
                .filter(column -> !table.stats(column.column()).isEmpty())
                .toList();
        for (HeaderBlock.Column number : numbers.size() > 1 ? numbers : List.<HeaderBlock.Column>of()) {
            levelAt(number.column() + 1)
                    .filter(level -> !saysWhose(number.header()))
                    .map(level -> new HeaderTarget.Scoped(level, HeaderTarget.CODE))
                    .ifPresent(target -> targets.putFirst(number.column(), target));
        }
    }

    /** "N° de fiche" numbers fiches, whatever stands beside it. */
    private static boolean saysWhose(String header) {
        return header.strip().indexOf(' ') >= 0;
    }

    /** "OS", "OO" and "Action" over nothing but codes: one column per level, with the titles in another one. */
    private void assignCodes() {
        List<HeaderBlock.Column> codes = table.header().columns().stream()
                .filter(column -> column.match() != null && !column.fixed() && !targets.isKnown(column.column()))
                .filter(column -> table.stats(column.column()).holdsCodes())
                .toList();
        Optional<HeaderBlock.Column> actions = codes.stream()
                .filter(column -> column.match() != null
                        && column.match().mayBe(HeaderTarget.TITLE)
                        && column.match().mayBe(HeaderTarget.CODE))
                .findFirst();
        List<HeaderBlock.Column> above = codes.stream()
                .filter(column -> levelAt(column.column()).isPresent())
                .toList();
        if (actions.isPresent() && !above.isEmpty()) {
            targets.putFirst(actions.get().column(), HeaderTarget.CODE);
            above.forEach(column -> levelAt(column.column())
                    .map(level -> new HeaderTarget.Scoped(level, HeaderTarget.CODE))
                    .ifPresent(target -> targets.putFirst(column.column(), target)));
        }
    }

    private Optional<HeaderTarget.Level> levelAt(int column) {
        return table.header().column(column).map(HeaderBlock.Column::match).flatMap(match -> match.candidates().stream()
                .filter(HeaderTarget.Level.class::isInstance)
                .map(HeaderTarget.Level.class::cast)
                .max(Comparator.comparing(HeaderTarget.Level::level)));
    }

    private List<HeaderBlock.Column> byCertainty() {
        return table.header().columns().stream()
                .filter(column -> column.match() != null
                        && !targets.isKnown(column.column())
                        && !targets.older().containsKey(column.column()))
                .sorted(Comparator.comparingInt(ColumnResolver::uncertainty)
                        .thenComparingInt(HeaderBlock.Column::column))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Columns with one meaning first, then the surer ones. */
    private static int uncertainty(HeaderBlock.Column column) {
        HeaderMatch match = column.match();
        return match == null ? 0 : match.candidates().size() * 10_000 - match.likeness();
    }
}
