package be.jalon.operations;

import java.io.Serializable;
import java.time.Instant;

/** The last backup that was not made, as long as no later one was. */
public record BackupFailure(Instant at, BackupReason reason, OperationRefused why) implements Serializable {}
