package be.jalon.exchange;

import java.io.Serializable;
import java.util.UUID;

/**
 * A file that its user looked at and has not decided on.
 *
 * @param items how many it would become
 * @param answers how many fields of them were answered
 * @param drafts how many answers were begun and are not given
 */
public record WaitingPreview(UUID id, String fileName, int items, int answers, int drafts) implements Serializable {}
