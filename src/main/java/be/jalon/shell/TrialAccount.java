package be.jalon.shell;

import be.jalon.people.Role;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The invented accounts of a trial, one per role. Nobody of that name is meant.
 *
 * @param pilots the names in the example's plan that the account stands for
 */
record TrialAccount(String username, String displayName, Role role, List<String> pilots) {

    static final List<TrialAccount> ALL = List.of(
            new TrialAccount(
                    "projets",
                    "Odile Marvoye",
                    Role.PROJECT_MANAGER,
                    List.of("Cheffe de projet PCS", "Plan de cohésion sociale")),
            new TrialAccount("coordination", "Basile Trémouroux", Role.COORDINATOR, List.of()),
            new TrialAccount("administration", "Hadrien Colbrique", Role.ADMINISTRATOR, List.of()),
            new TrialAccount("college", "Mélisande Torvaux", Role.COLLEGE, List.of("M. Torvaux")),
            new TrialAccount("finances", "Lothaire Grandvent", Role.FINANCE, List.of()),
            new TrialAccount("lecture", "Ysoline Brumagne", Role.READER, List.of()));

    static TrialAccount of(Role role) {
        return ALL.stream()
                .filter(account -> account.role() == role)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No account of a trial is " + role));
    }

    /** Does something under this name and with these rights: whoever starts a trial has no account yet. */
    void work(Runnable gesture) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext mine = SecurityContextHolder.createEmptyContext();
        mine.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                displayName, null, AuthorityUtils.createAuthorityList(role.authority())));
        SecurityContextHolder.setContext(mine);
        try {
            gesture.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    static boolean isOne(String username) {
        return ALL.stream().anyMatch(account -> account.username().equals(username));
    }
}
