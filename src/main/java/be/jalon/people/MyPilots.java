package be.jalon.people;

import be.jalon.people.internal.AttachedPilots;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Whom the current user stands for: the entries of the directory that his account is attached to. From memory: asks the
 * database nothing while neither the attachments nor the directory change. Empty for whoever has no account.
 */
@Component
public class MyPilots {

    private final CurrentUser currentUser;
    private final AttachedPilots attached;

    MyPilots(CurrentUser currentUser, AttachedPilots attached) {
        this.currentUser = currentUser;
        this.attached = attached;
    }

    /** The keys, as {@link Pilot#key} makes them, of every name that stands for the current user. */
    public Set<String> keys() {
        return currentUser.accountId().map(attached::keys).orElse(Set.of());
    }

    /** The entries themselves, the most important one first. */
    public List<Pilot> entries() {
        return currentUser.accountId().map(attached::entries).orElse(List.of());
    }
}
