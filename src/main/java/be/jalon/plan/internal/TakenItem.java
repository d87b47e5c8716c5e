package be.jalon.plan.internal;

import be.jalon.plan.IntakeItem;
import be.jalon.plan.ItemId;

/** An item that a plan takes in, with its id and its place there. */
record TakenItem(ItemId id, Place place, IntakeItem item) {}
