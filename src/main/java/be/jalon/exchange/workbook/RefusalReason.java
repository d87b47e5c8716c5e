package be.jalon.exchange.workbook;

import java.util.Locale;

/** Why a file is not read at all; the arguments of each message are named here in order. */
public enum RefusalReason {
    /** The bytes are of no workbook: file name. */
    NOT_A_WORKBOOK,
    /** Nothing is written in it: file name. */
    EMPTY,
    /** The end of the file is missing: file name. */
    TRUNCATED,
    /** Protected by a password: file name. */
    ENCRYPTED,
    /** More bytes than the limit: file name, megabytes allowed. */
    TOO_BIG,
    /** Unpacks to more bytes than the limit: file name, megabytes allowed. */
    UNPACKS_TOO_BIG,
    /** More parts than the limit: file name, parts allowed. */
    TOO_MANY_PARTS,
    /** More cells than the limit: file name, cells allowed. */
    TOO_MANY_CELLS,
    /** More rows or columns than a sheet can have: file name. */
    BEYOND_SHEET,
    /** One text is longer than a cell can hold, or all texts together are too long: file name, characters allowed. */
    TEXT_TOO_LONG,
    /** A part declares document types or entities: file name, part. */
    EXTERNAL_ENTITY,
    /** A part that the workbook needs is not there: file name, part. */
    MISSING_PART,
    /** A part cannot be understood: file name, part (or the name of an unexpected exception). */
    DAMAGED,
    /** Reading took longer than the limit: file name, seconds allowed. */
    TOO_SLOW,
    /** The machine has not enough memory for it: file name. */
    TOO_MUCH_MEMORY,
    /** A spreadsheet of a kind that is not read (binary, very old): file name. */
    UNSUPPORTED_KIND;

    /** {@code exchange.refused.too_big} and the like. */
    public String messageKey() {
        return "exchange.refused." + name().toLowerCase(Locale.ROOT);
    }
}
