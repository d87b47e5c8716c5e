package be.jalon.shell;

import be.jalon.uikit.JalonIcon;
import java.util.List;

/**
 * A place of the rail. The views of other modules are not public, so a place is known by the path of its route; it is
 * shown only when that route exists and the user may see it.
 */
record Destination(String path, String labelKey, JalonIcon icon) {

    static final List<Destination> ALL = List.of(
            new Destination("plan", "shell.rail.plan", JalonIcon.PLAN),
            new Destination("en-attente", "shell.rail.pending", JalonIcon.PENDING),
            new Destination("budget", "shell.rail.budget", JalonIcon.BUDGET),
            new Destination("ma-page", "shell.rail.mypage", JalonIcon.USER),
            new Destination("imports", "shell.rail.exchange", JalonIcon.EXCHANGE),
            new Destination("annuaire", "shell.rail.directory", JalonIcon.DIRECTORY),
            new Destination("reglages", "shell.rail.settings", JalonIcon.SETTINGS));

    /** Whether an address of the application lies in this place. */
    boolean holds(String address) {
        return address.equals(path) || address.startsWith(path + "/") || address.startsWith(path + "?");
    }
}
