package be.jalon.plan.internal;

import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import org.jspecify.annotations.Nullable;

/** Where an item hangs, and as what. */
record Place(@Nullable ItemId parent, long position, ItemLevel level) {}
