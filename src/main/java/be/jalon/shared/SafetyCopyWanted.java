package be.jalon.shared;

/**
 * Something large is about to be written: whoever keeps backups makes one now, before any transaction. A failure of the
 * publication means that there is none, so the work must not begin.
 *
 * @param who display name of who is about to write
 * @param about what is about to be written, for instance the name of a file
 */
public record SafetyCopyWanted(String who, String about) {}
