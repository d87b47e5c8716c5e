package be.jalon.plan.internal;

import java.time.Instant;

/**
 * Who changes something, and when.
 *
 * @param who display name
 * @param at to the microsecond, as the database keeps it
 */
record Touch(String who, Instant at) {}
