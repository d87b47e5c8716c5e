package be.jalon.review.ui;

import be.jalon.plan.AskedCell;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.PlanId;
import be.jalon.plan.ReviewReason;
import be.jalon.review.PendingFilter;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an address of the desk says.
 *
 * @param plan null for the plan that is offered first
 * @param cell the field whose question is open, null for none
 */
record PendingPlace(
        @Nullable PlanId plan,
        PendingFilter filter,
        @Nullable Cell cell) {

    static final String ROUTE = "en-attente";
    static final String PLAN_PARAMETER = "planId";
    static final String PRINT_ROUTE = "impression";

    private static final String TEXT = "q";
    private static final String POLITICAL = "politique";
    private static final String REASON = "demande";
    private static final String CELL = "cellule";

    /** A field of an item, as an address names it: {@code <item>.<field>}. */
    record Cell(ItemId item, ItemField field) {

        static Optional<Cell> parse(String text) {
            int dot = text.indexOf('.');
            return dot < 0
                    ? Optional.empty()
                    : ItemId.parse(text.substring(0, dot)).flatMap(item -> ItemField.ofKey(text.substring(dot + 1))
                            .map(field -> new Cell(item, field)));
        }

        static Cell of(AskedCell asked) {
            return new Cell(asked.item(), asked.field());
        }

        @Override
        public String toString() {
            return item + "." + field.key();
        }
    }

    static PendingPlace of(@Nullable PlanId plan, QueryParameters query) {
        Cell cell = query.getSingleParameter(CELL).flatMap(Cell::parse).orElse(null);
        PendingFilter filter = new PendingFilter(
                query.getSingleParameter(TEXT).orElse(""),
                query.getSingleParameter(POLITICAL).orElse(null),
                query.getSingleParameter(REASON).flatMap(PendingPlace::reason).orElse(null));
        return new PendingPlace(plan, filter, cell);
    }

    private static Optional<ReviewReason> reason(String word) {
        return Arrays.stream(ReviewReason.values())
                .filter(reason -> word(reason).equals(word))
                .findFirst();
    }

    private static String word(ReviewReason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    PendingPlace withFilter(PendingFilter next) {
        return new PendingPlace(plan, next, cell);
    }

    PendingPlace withCell(@Nullable Cell next) {
        return new PendingPlace(plan, filter, next);
    }

    QueryParameters query() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!filter.text().isBlank()) {
            parameters.put(TEXT, List.of(filter.text()));
        }
        if (filter.political() != null) {
            parameters.put(POLITICAL, List.of(filter.political()));
        }
        if (filter.reason() != null) {
            parameters.put(REASON, List.of(word(filter.reason())));
        }
        if (cell != null) {
            parameters.put(CELL, List.of(cell.toString()));
        }
        return new QueryParameters(parameters);
    }

    String path() {
        return plan == null ? ROUTE : ROUTE + "/" + plan;
    }

    /** The same list as a page to be printed. */
    String printAddress() {
        String query = withCell(null).query().getQueryString();
        return path() + "/" + PRINT_ROUTE + (query.isEmpty() ? "" : "?" + query);
    }

    void open(UI ui) {
        ui.navigate(path(), query());
    }

    /** Changes the address in place: an entry in the browser's history per answer helps nobody. */
    void replace(UI ui) {
        ui.getPage().getHistory().replaceState(null, new Location(path(), query()));
    }
}
