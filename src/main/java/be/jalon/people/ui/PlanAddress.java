package be.jalon.people.ui;

import be.jalon.people.PilotRole;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;

/** Addresses of the screen of plans: the directory does not know plans, only how to point at them. */
final class PlanAddress {

    private PlanAddress() {}

    /** A plan filtered on a pilot. */
    static String filtered(UUID plan, PilotRole role, String name) {
        return address(plan, parameter(role), name);
    }

    /** A plan with the panel of an item open. */
    static String item(UUID plan, UUID item) {
        return address(plan, "item", item.toString());
    }

    private static String address(UUID plan, String parameter, String value) {
        return new Location("plan/" + plan, QueryParameters.of(parameter, value)).getPathWithQueryParameters();
    }

    private static String parameter(PilotRole role) {
        return switch (role) {
            case POLITICAL -> "politique";
            case SERVICE -> "service";
            case AGENT -> "agent";
        };
    }
}
