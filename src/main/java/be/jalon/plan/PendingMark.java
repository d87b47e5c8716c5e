package be.jalon.plan;

import java.io.Serializable;
import java.time.Instant;

/**
 * One field of one item awaits the Collège.
 *
 * @param question what is asked; may be empty when the mark comes from the colour of a cell
 * @param askedBy display name of who asked
 */
public record PendingMark(ReviewReason reason, String question, String askedBy, Instant askedAt)
        implements Serializable {}
