package be.jalon.budget.ui;

import be.jalon.budget.BudgetFilter;
import be.jalon.budget.Grouping;
import be.jalon.plan.ItemId;
import be.jalon.plan.PlanId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an address of the desk says: a link shows a colleague the same lines in the same order.
 *
 * @param plan null for the plan that is offered first
 * @param item the item whose cells are open, null for none
 */
record BudgetPlace(
        @Nullable PlanId plan,
        BudgetFilter filter,
        Grouping by,
        @Nullable ItemId item) {

    static final String ROUTE = "budget";
    static final String PLAN_PARAMETER = "planId";

    private static final String ITEM = "item";
    private static final String GROUPING = "groupe";

    static BudgetPlace nowhere() {
        return new BudgetPlace(null, BudgetFilter.NONE, Grouping.ARTICLE, null);
    }

    static BudgetPlace of(@Nullable PlanId plan, QueryParameters query) {
        return new BudgetPlace(
                plan,
                BudgetFilter.of(query.getParameters()),
                query.getSingleParameter(GROUPING).flatMap(Grouping::ofToken).orElse(Grouping.ARTICLE),
                query.getSingleParameter(ITEM).flatMap(ItemId::parse).orElse(null));
    }

    /** Reads any address; empty when it is not one of this desk. */
    static Optional<BudgetPlace> of(Location location) {
        List<String> segments = location.getSegments();
        if (segments.isEmpty() || !segments.getFirst().equals(ROUTE) || segments.size() > 2) {
            return Optional.empty();
        }
        PlanId plan = segments.size() < 2 ? null : PlanId.parse(segments.get(1)).orElse(null);
        return Optional.of(of(plan, location.getQueryParameters()));
    }

    BudgetPlace withItem(@Nullable ItemId next) {
        return new BudgetPlace(plan, filter, by, next);
    }

    BudgetPlace withFilter(BudgetFilter next) {
        return new BudgetPlace(plan, next, by, item);
    }

    BudgetPlace grouped(Grouping next) {
        return new BudgetPlace(plan, filter, next, item);
    }

    BudgetPlace in(PlanId next) {
        return new BudgetPlace(next, BudgetFilter.NONE, by, null);
    }

    QueryParameters query() {
        Map<String, List<String>> parameters = new LinkedHashMap<>(filter.parameters());
        if (by != Grouping.ARTICLE) {
            parameters.put(GROUPING, List.of(by.token()));
        }
        if (item != null) {
            parameters.put(ITEM, List.of(item.toString()));
        }
        return new QueryParameters(parameters);
    }

    String path() {
        return plan == null ? ROUTE : ROUTE + "/" + plan;
    }

    /** Goes there, so that the browser's back button returns to where one was. */
    void open(UI ui) {
        ui.navigate(path(), query());
    }

    /** Changes the address in place: a history entry per typed letter helps nobody. */
    void replace(UI ui) {
        ui.getPage().getHistory().replaceState(null, new Location(path(), query()));
    }
}
