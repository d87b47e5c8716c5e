package be.jalon.shell;

import be.jalon.people.Organisation;
import be.jalon.people.Organisations;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/**
 * During a trial, and only then, its invented accounts open without a password (the form sends an empty one). Everything
 * else of a login (new session id, CSRF token, open sessions) is as usual. Any other case is left to the real passwords.
 */
class TrialAuthentication implements AuthenticationProvider {

    private final Organisations organisations;
    private final UserDetailsService users;

    TrialAuthentication(Organisations organisations, UserDetailsService users) {
        this.organisations = organisations;
        this.users = users;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = attempt.getName().toLowerCase(Locale.ROOT);
        boolean withoutPassword = "".equals(attempt.getCredentials());
        if (!withoutPassword
                || !TrialAccount.isOne(username)
                || !organisations.current().map(Organisation::trial).orElse(false)) {
            throw new BadCredentialsException("Not an account of a trial");
        }
        try {
            UserDetails user = users.loadUserByUsername(username);
            return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        } catch (UsernameNotFoundException e) {
            throw new BadCredentialsException("This trial has no such account", e);
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
