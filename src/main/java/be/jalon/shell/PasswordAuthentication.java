package be.jalon.shell;

import be.jalon.people.PasswordAttempts;
import java.time.Duration;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * The login by password. Attempts are counted first; then known, unknown, invited and disabled names all cost the same
 * work and get the same answer.
 */
class PasswordAuthentication implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final PasswordAttempts attempts;

    PasswordAuthentication(DaoAuthenticationProvider passwords, PasswordAttempts attempts) {
        this.passwords = passwords;
        this.attempts = attempts;
        // Whether an account is disabled is looked at after the password: before it, the answer would come sooner.
        passwords.setPreAuthenticationChecks(any -> {});
        passwords.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String address = address(attempt);
        Duration wait = attempts.begin(attempt.getName(), address);
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait);
        }
        Authentication user = passwords.authenticate(attempt);
        attempts.succeeded(user.getName(), address);
        return user;
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
