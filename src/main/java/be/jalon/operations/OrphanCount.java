package be.jalon.operations;

import java.io.Serializable;

/**
 * Rows that name a row that is not there.
 *
 * @param table whose rows they are
 * @param column by which they name it
 * @param target the table where it is missing
 */
public record OrphanCount(String table, String column, String target, long rows) implements Serializable {}
