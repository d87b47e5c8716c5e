package be.jalon.exchange;

import be.jalon.plan.PlanId;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A workbook that a plan was imported from, without its bytes.
 *
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal
 * @param layout id of the profile that read it
 * @param items number of items that it gave
 * @param pending number of cells that awaited the Collège
 * @param doubts number of findings that were more than notes
 * @param by display name of who imported it
 */
public record SourceDocument(
        UUID id,
        PlanId plan,
        String fileName,
        long size,
        String sha256,
        String layout,
        int items,
        int pending,
        int doubts,
        String by,
        Instant at)
        implements Serializable {}
