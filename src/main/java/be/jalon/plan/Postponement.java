package be.jalon.plan;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The Collège put an answer off.
 *
 * @param session the session that did, the latest one
 * @param reason as it was given then
 * @param next the session that is to answer, null when none was named
 * @param times how often the answer was put off so far, at least once
 */
public record Postponement(
        LocalDate session, String reason, @Nullable LocalDate next, int times) implements Serializable {}
