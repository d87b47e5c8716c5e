package be.jalon.operations.internal;

import be.jalon.operations.BackupReason;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the files of a folder of backups are called: by the moment in universal time, then why. */
final class BackupNames {

    static final String ENDING = ".zip";
    static final String UNVERIFIED = "-non-verifiee" + ENDING;

    private static final String PREFIX = "jalon-";
    private static final String UNFINISHED = ".en-cours-";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private BackupNames() {}

    /** @param twin 0, or a number that tells files of one second apart */
    static String of(Instant created, BackupReason reason, int twin, boolean verified) {
        return PREFIX + MOMENT.format(created) + (twin == 0 ? "" : "." + twin) + "-" + reason.fileWord()
                + (verified ? ENDING : UNVERIFIED);
    }

    static boolean isBackup(String name) {
        return name.startsWith(PREFIX) && name.endsWith(ENDING);
    }

    static boolean isVerified(String name) {
        return isBackup(name) && !name.endsWith(UNVERIFIED);
    }

    static boolean isUnverified(String name) {
        return isBackup(name) && name.endsWith(UNVERIFIED);
    }

    /** The name of a file that is being written; nobody takes it for a backup. */
    static String unfinished(Object random) {
        return UNFINISHED + random;
    }

    static boolean isUnfinished(String name) {
        return name.startsWith(UNFINISHED);
    }
}
