package be.jalon.operations;

import java.util.List;
import java.util.Optional;

/**
 * What administrators see of the backups.
 *
 * @param folder where they lie on the server
 * @param automatic whether they are made without being asked for
 * @param files the latest first
 * @param orphans what the check at the last start found
 */
public record BackupOverview(
        String folder,
        boolean automatic,
        List<BackupFile> files,
        Optional<BackupFailure> failure,
        List<OrphanCount> orphans) {

    public BackupOverview {
        files = List.copyOf(files);
        orphans = List.copyOf(orphans);
    }
}
