package be.jalon.plan.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item and the item that it hangs under. */
record Link(UUID item, @Nullable UUID parent) {}
