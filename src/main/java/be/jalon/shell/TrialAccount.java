package be.jalon.shell;

import be.jalon.people.Role;
import java.util.List;

/** The invented accounts of a trial, one per role. Nobody of that name is meant. */
record TrialAccount(String username, String displayName, Role role) {

    static final List<TrialAccount> ALL = List.of(
            new TrialAccount("projets", "Odile Marvoye", Role.PROJECT_MANAGER),
            new TrialAccount("coordination", "Basile Trémouroux", Role.COORDINATOR),
            new TrialAccount("administration", "Hadrien Colbrique", Role.ADMINISTRATOR),
            new TrialAccount("college", "Mélisande Torvaux", Role.COLLEGE),
            new TrialAccount("finances", "Lothaire Grandvent", Role.FINANCE),
            new TrialAccount("lecture", "Ysoline Brumagne", Role.READER));

    static boolean isOne(String username) {
        return ALL.stream().anyMatch(account -> account.username().equals(username));
    }
}
