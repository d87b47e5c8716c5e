package be.jalon.plan.internal;

import be.jalon.plan.BinEntry;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deleted branch as the bin queries it. */
record BinLine(
        UUID id,
        ItemLevel level,
        @Nullable String code,
        @Nullable String title,
        Long items,
        @Nullable String parentTitle,
        String by,
        Instant at) {

    BinEntry toEntry() {
        return new BinEntry(
                new ItemId(id),
                level,
                code == null ? "" : code,
                title == null ? "" : title,
                items.intValue(),
                parentTitle,
                by,
                at);
    }
}
