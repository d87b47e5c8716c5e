package be.jalon.people;

import be.jalon.people.internal.JalonUser;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is at work. */
@Component
public class CurrentUser {

    /** The name under which the application itself works. */
    public static final String SYSTEM = "système";

    /** The display name of the user of this request; {@link #SYSTEM} outside a session. */
    public String name() {
        return authentication()
                .map(user -> user.getPrincipal() instanceof JalonUser known ? known.displayName() : user.getName())
                .orElse(SYSTEM);
    }

    /** The account of the user of this request; empty outside a session and for whoever has none. */
    public Optional<UUID> accountId() {
        return authentication()
                .map(Authentication::getPrincipal)
                .filter(JalonUser.class::isInstance)
                .map(user -> ((JalonUser) user).accountId());
    }

    /** The role of the user of this request; empty outside a session. */
    public Optional<Role> role() {
        return authentication().flatMap(CurrentUser::roleOf);
    }

    private static Optional<Role> roleOf(Authentication user) {
        for (Role role : Role.values()) {
            if (user.getAuthorities().stream()
                    .anyMatch(authority -> role.authority().equals(authority.getAuthority()))) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(user -> user.isAuthenticated() && !(user instanceof AnonymousAuthenticationToken));
    }
}
