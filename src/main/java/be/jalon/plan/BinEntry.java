package be.jalon.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item in the bin, with its whole branch.
 *
 * @param items number of items in the branch, itself included
 * @param parentTitle title of the item that it hung under, null when it stood at the top
 * @param by display name of who deleted it
 */
public record BinEntry(
        ItemId id,
        ItemLevel level,
        String code,
        String title,
        int items,
        @Nullable String parentTitle,
        String by,
        Instant at) {}
