package be.jalon.plan;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Names one item of a plan; given when the item is created and kept through moves, the bin and restoration. */
public record ItemId(UUID value) implements Serializable {

    public static ItemId random() {
        return new ItemId(UUID.randomUUID());
    }

    /** Reads an id from an address; empty when the text is no id. */
    public static Optional<ItemId> parse(String text) {
        return Ids.parse(text).map(ItemId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
