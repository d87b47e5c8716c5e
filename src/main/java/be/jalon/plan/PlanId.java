package be.jalon.plan;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Names one plan; given when the plan is created and never changed. */
public record PlanId(UUID value) implements Serializable {

    public static PlanId random() {
        return new PlanId(UUID.randomUUID());
    }

    /** Reads an id from an address; empty when the text is no id. */
    public static Optional<PlanId> parse(String text) {
        return Ids.parse(text).map(PlanId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
