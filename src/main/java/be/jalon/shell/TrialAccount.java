package be.jalon.shell;

import be.jalon.people.Role;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The invented accounts of a trial, one per role. Nobody of that name is meant. */
record TrialAccount(String username, String displayName, Role role) {

    static final List<TrialAccount> ALL = List.of(
            new TrialAccount("projets", "Odile Marvoye", Role.PROJECT_MANAGER),
            new TrialAccount("coordination", "Basile Trémouroux", Role.COORDINATOR),
            new TrialAccount("administration", "Hadrien Colbrique", Role.ADMINISTRATOR),
            new TrialAccount("college", "Mélisande Torvaux", Role.COLLEGE),
            new TrialAccount("finances", "Lothaire Grandvent", Role.FINANCE),
            new TrialAccount("lecture", "Ysoline Brumagne", Role.READER));

    /** Whom the project manager stands for: entries of the directory that the example's plan brings along. */
    static final List<String> CARRIERS = List.of("Cheffe de projet PCS", "Plan de cohésion sociale");

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
