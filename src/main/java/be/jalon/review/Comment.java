package be.jalon.review;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody said about an item.
 *
 * @param author display name at the time of writing
 * @param mine whether the current user wrote it
 */
public record Comment(UUID id, String author, Instant at, String text, boolean mine) {}
