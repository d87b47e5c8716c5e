package be.jalon.operations;

import java.io.Serializable;
import java.time.Instant;

/**
 * A backup in the folder of backups.
 *
 * @param bytes size of the file
 * @param rows how many rows of all tables it holds
 * @param schema number of the migration that its rows went through
 * @param verified whether it was restored on trial and compared row by row when it was made
 */
public record BackupFile(
        String name, Instant created, BackupReason reason, long bytes, long rows, String schema, boolean verified)
        implements Serializable {}
