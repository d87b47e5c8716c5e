package be.jalon.plan.ui;

import be.jalon.plan.ItemId;
import be.jalon.plan.PlanFilter;
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
 * What an address of the screen says: a link shows a colleague the same plan, filter and item.
 *
 * @param plan null for the plan that is offered first
 * @param item the item whose panel is open, null for none
 */
record PlanPlace(
        @Nullable PlanId plan, PlanFilter filter, @Nullable ItemId item) {

    static final String ROUTE = "plan";
    static final String PLAN_PARAMETER = "planId";
    static final String PRINT_ROUTE = "impression";

    private static final String ITEM = "item";

    static PlanPlace of(@Nullable PlanId plan, QueryParameters query) {
        Optional<ItemId> item = query.getSingleParameter(ITEM).flatMap(ItemId::parse);
        return new PlanPlace(plan, PlanFilter.of(query.getParameters()), item.orElse(null));
    }

    /** Reads any address; empty when it is not one of this screen. */
    static Optional<PlanPlace> of(Location location) {
        List<String> segments = location.getSegments();
        if (segments.isEmpty() || !segments.getFirst().equals(ROUTE) || segments.size() > 2) {
            return Optional.empty();
        }
        PlanId plan = segments.size() < 2 ? null : PlanId.parse(segments.get(1)).orElse(null);
        return Optional.of(of(plan, location.getQueryParameters()));
    }

    PlanPlace withItem(@Nullable ItemId next) {
        return new PlanPlace(plan, filter, next);
    }

    PlanPlace withFilter(PlanFilter next) {
        return new PlanPlace(plan, next, item);
    }

    QueryParameters query() {
        Map<String, List<String>> parameters = new LinkedHashMap<>(filter.parameters());
        if (item != null) {
            parameters.put(ITEM, List.of(item.toString()));
        }
        return new QueryParameters(parameters);
    }

    String path() {
        return plan == null ? ROUTE : ROUTE + "/" + plan;
    }

    /** The same plan and filter as a page to be printed. */
    String printAddress() {
        String query = withItem(null).query().getQueryString();
        return path() + "/" + PRINT_ROUTE + (query.isEmpty() ? "" : "?" + query);
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
