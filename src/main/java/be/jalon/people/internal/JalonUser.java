package be.jalon.people.internal;

import be.jalon.people.Role;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** The logged-in user as the session keeps him: with the name that others see. */
public final class JalonUser extends User {

    private static final long serialVersionUID = 1L;

    private final UUID accountId;
    private final String displayName;

    JalonUser(UUID accountId, String username, String displayName, String passwordHash, Role role, boolean enabled) {
        super(username, passwordHash, enabled, true, true, true, List.of(new SimpleGrantedAuthority(role.authority())));
        this.accountId = accountId;
        this.displayName = displayName;
    }

    public UUID accountId() {
        return accountId;
    }

    public String displayName() {
        return displayName;
    }

    /** Equal user names are the same user, as the registry of sessions needs it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JalonUser user && user.getUsername().equals(getUsername());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(getUsername());
    }
}
