package be.jalon.benchmark;

import be.jalon.people.Role;
import java.util.Set;

/**
 * What a page asks the services for.
 *
 * @param routes the pages that ask this when they open; empty for what a gesture on a page asks
 * @param by who looks
 * @param before what makes the application ask its database again, nothing for a reading as it usually is
 */
record Reading(String name, Set<String> routes, Role by, Runnable before, Runnable work) {

    static Reading of(String name, Runnable work, String... routes) {
        return new Reading(name, Set.of(routes), Role.ADMINISTRATOR, () -> {}, work);
    }

    Reading by(Role role) {
        return new Reading(name, routes, role, before, work);
    }

    Reading after(Runnable change) {
        return new Reading(name, routes, by, change, work);
    }
}
