package be.jalon.operations;

/** Why a backup was made; label {@code operations.reason.<NAME>}. */
public enum BackupReason {
    /** By the clock, because something had changed. */
    HOURLY("horaire"),
    BEFORE_IMPORT("avant-import"),
    BEFORE_MIGRATION("avant-migration"),
    BEFORE_RESTORE("avant-restauration"),
    BEFORE_MOVE("avant-demenagement"),
    /** Somebody asked for it. */
    MANUAL("demandee");

    private final String fileWord;

    BackupReason(String fileWord) {
        this.fileWord = fileWord;
    }

    /** The word in the name of the file. */
    public String fileWord() {
        return fileWord;
    }
}
