package be.jalon.people;

import be.jalon.people.internal.PasswordGestures;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The links by which people choose their first password; whoever has one needs no login. */
@Service
@Transactional
public class Invitations {

    private final PasswordGestures gestures;

    Invitations(PasswordGestures gestures) {
        this.gestures = gestures;
    }

    /** Whom a link invites: his user name and the name that others see; empty when the link is good no more. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<Guest> guest(String token) {
        return gestures.guest(token);
    }

    /** Somebody who is invited. */
    public record Guest(String username, String displayName) {}

    /** Chooses the password; the link is used up by it. */
    @PreAuthorize("permitAll()")
    public PasswordOutcome accept(String token, String password) {
        return gestures.accept(token, password);
    }
}
