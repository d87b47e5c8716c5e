package be.jalon.exchange.workbook;

import java.time.Duration;

/**
 * How much a file may ask of the machine. Checked while reading, never by trusting what the file says of itself.
 *
 * @param fileBytes size of the file
 * @param unpackedBytes size of all its parts together once unpacked
 * @param parts number of parts
 * @param cells cells with a value, over all sheets
 * @param cellCharacters characters of one cell (32 767 is what spreadsheets allow)
 * @param textCharacters characters of all texts together, each shared text counted once
 * @param time wall clock for one file
 */
public record ReadLimits(
        long fileBytes,
        long unpackedBytes,
        int parts,
        int cells,
        int cellCharacters,
        long textCharacters,
        Duration time) {

    /** As the settings of the application count them. */
    public static final int MEGABYTE = 1 << 20;

    /** 25 MB, 200 MB unpacked, 1 000 parts, 1 000 000 cells, 32 767 characters a cell, 30 million in all, 10 s. */
    public static final ReadLimits DEFAULTS =
            new ReadLimits(25 * MEGABYTE, 200 * MEGABYTE, 1_000, 1_000_000, 32_767, 30_000_000, Duration.ofSeconds(10));

    /** What a cell takes with everything that is made of it until it is imported, and the application beside it. */
    private static final int BYTES_A_CELL = 900;

    public ReadLimits {
        if (fileBytes <= 0 || unpackedBytes <= 0 || parts <= 0 || cells <= 0 || cellCharacters <= 0) {
            throw new IllegalArgumentException("Limits are positive");
        }
        if (textCharacters <= 0 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("Limits are positive");
        }
    }

    /** The size of a file as people are told it. */
    public long fileMegabytes() {
        return fileBytes / MEGABYTE;
    }

    /** The size of all parts together as people are told it. */
    public long unpackedMegabytes() {
        return unpackedBytes / MEGABYTE;
    }

    /** The same limits for a file of at most {@code bytes}. */
    public ReadLimits withFileBytes(long bytes) {
        return new ReadLimits(bytes, unpackedBytes, parts, cells, cellCharacters, textCharacters, time);
    }

    /** The same limits for at most {@code bytes} once unpacked. */
    public ReadLimits withUnpackedBytes(long bytes) {
        return new ReadLimits(fileBytes, bytes, parts, cells, cellCharacters, textCharacters, time);
    }

    /** The same limits for at most {@code count} cells with a value. */
    public ReadLimits withCells(int count) {
        return new ReadLimits(fileBytes, unpackedBytes, parts, count, cellCharacters, textCharacters, time);
    }

    /** The same limits, but no more cells than a process with this much memory can interpret as well. */
    public ReadLimits withinMemory(long bytes) {
        return withCells((int) Math.clamp(bytes / BYTES_A_CELL, 1L, (long) cells));
    }

    /** The same limits within another time. */
    public ReadLimits withTime(Duration allowed) {
        return new ReadLimits(fileBytes, unpackedBytes, parts, cells, cellCharacters, textCharacters, allowed);
    }
}
