package be.jalon.people;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The entries of the directory that stand for the user of this request. */
@Component
public class MyPilots {

    /** The folded keys of every name that stands for the current user. */
    public Set<String> keys() {
        return Set.of();
    }

    /** The entries themselves, the most important one first. */
    public List<Pilot> entries() {
        return List.of();
    }
}
