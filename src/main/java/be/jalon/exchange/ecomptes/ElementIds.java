package be.jalon.exchange.ecomptes;

import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanSnapshot;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names that eComptes knows a plan and its items by: those that came from eComptes, or else our own ids, which is what
 * an export gives it for a plan that was born here.
 */
final class ElementIds {

    static final String ELEMENT = EcomptesFormat.EXTRA + "ElementId";
    static final String PST = EcomptesFormat.EXTRA + "IdPST";

    private ElementIds() {}

    static String of(ItemRow row) {
        String given = row.extras().getOrDefault(ELEMENT, "");
        return given.isEmpty() ? row.id().value().toString() : given;
    }

    /** Several only where items of two plans of eComptes were put together by hand. */
    static Set<String> of(PlanSnapshot plan) {
        Set<String> given = plan.rows().stream()
                .map(row -> row.extras().getOrDefault(PST, ""))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        return given.isEmpty() ? Set.of(plan.plan().id().value().toString()) : given;
    }
}
