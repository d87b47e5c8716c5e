package be.jalon.exchange.reading;

import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.plan.ItemField;
import be.jalon.shared.SearchText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the column of years beside one of semesters or quarters: together they tell the deadline. */
final class YearColumn {

    static final HeaderTarget PART = HeaderTarget.helper(HeaderTarget.Role.PART_OF_YEAR);

    private static final HeaderTarget DEADLINE = new HeaderTarget.Field(ItemField.DEADLINE);

    private static final String YEAR = "annee";

    private static final Set<HeaderTarget> BUDGETS = Set.of(
            HeaderTarget.helper(HeaderTarget.Role.BUDGET),
            HeaderTarget.helper(HeaderTarget.Role.BUDGET_TOTAL),
            new HeaderTarget.Field(ItemField.BUDGET_ORDINARY),
            new HeaderTarget.Field(ItemField.BUDGET_EXTRAORDINARY));

    private final HeadedTable table;

    YearColumn(HeadedTable table) {
        this.table = table;
    }

    /** Where no column is headed as the deadline, the years beside the semesters are. */
    void find(ColumnTargets targets) {
        if (targets.holds(DEADLINE)) {
            return;
        }
        targets.columnOf(PART)
                .flatMap(part ->
                        beside(part).filter(column -> isOpen(column, targets)).findFirst())
                .or(() -> alone(targets))
                .ifPresent(column -> targets.replace(column, DEADLINE));
    }

    /** "Année" over nothing but years says when, where no column of amounts could be those of that year. */
    private Optional<Integer> alone(ColumnTargets targets) {
        List<Integer> years = table.header().columns().stream()
                .filter(column -> YEAR.equals(SearchText.fold(column.header())))
                .map(HeaderBlock.Column::column)
                .filter(column -> isOpen(column, targets))
                .filter(column -> table.stats(column).holdsNearlyOnly(CellTexts::isYear))
                .toList();
        boolean amounts = targets.all().values().stream().anyMatch(BUDGETS::contains);
        return years.size() == 1 && !amounts ? Optional.of(years.getFirst()) : Optional.empty();
    }

    /** The column of years that the column of semesters makes exact. */
    Optional<Integer> yearOf(int part, Map<Integer, HeaderTarget> targets) {
        return beside(part)
                .filter(column -> DEADLINE.equals(targets.get(column)))
                .findFirst();
    }

    private Stream<Integer> beside(int part) {
        return Stream.of(part - 1, part + 1)
                .filter(column -> table.header().column(column).isPresent())
                .filter(column -> !table.stats(column).isEmpty())
                .filter(column -> table.stats(column).holdsNearlyOnly(CellTexts::isYear));
    }

    /** Nobody said what it holds, nor does its header; a financial year is one of a budget. */
    private boolean isOpen(int column, ColumnTargets targets) {
        return !targets.isKnown(column)
                && table.header().column(column).filter(own -> !own.fixed()).isPresent();
    }
}
