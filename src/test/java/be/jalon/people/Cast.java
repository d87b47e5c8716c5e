package be.jalon.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** People with real accounts, for tests in which it matters whom an account stands for. */
public final class Cast {

    private Cast() {}

    /**
     * Creates an account attached to services and gives its authentication; nobody is logged in by this.
     *
     * @param services names that the directory gets where it does not know them
     */
    public static Authentication of(ApplicationContext application, Role role, String... services) {
        String username = role.name().toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID();
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        try {
            enter(new TestingAuthenticationToken("installation", "", Role.ADMINISTRATOR.authority()));
            create(application, username, role, services);
        } finally {
            enter(before);
        }
        UserDetails user = application.getBean(UserDetailsService.class).loadUserByUsername(username);
        return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
    }

    /** Works under this authentication from now on, in this thread. */
    public static void enter(Authentication who) {
        SecurityContextHolder.clearContext();
        SecurityContextHolder.getContext().setAuthentication(who);
    }

    private static void create(ApplicationContext application, String username, Role role, String... services) {
        PilotDirectory directory = application.getBean(PilotDirectory.class);
        directory.enrol(Map.of(PilotRole.SERVICE, Set.of(services)));
        List<UUID> entries = directory.all().stream()
                .filter(pilot -> Arrays.asList(services).contains(pilot.name()))
                .map(Pilot::id)
                .toList();
        Invitee invitee = new Invitee(username, "Fifi Fontaine", role, entries);
        if (!(application.getBean(Accounts.class).create(invitee) instanceof AccountOutcome.Invited)) {
            throw new IllegalStateException("No account for " + username);
        }
    }
}
