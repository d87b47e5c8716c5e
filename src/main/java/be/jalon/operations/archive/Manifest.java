package be.jalon.operations.archive;

import java.time.Instant;
import java.util.List;

/**
 * What an archive says of itself; it is the archive's last entry, so an archive without one was never finished.
 *
 * @param format of the archive itself
 * @param schema the number of the latest migration that the rows went through
 * @param reason why it was made, the name of a {@link be.jalon.operations.BackupReason}
 * @param database the product that the rows come from, for people only
 * @param tables in the order in which they can be filled
 */
public record Manifest(
        int format, String schema, Instant created, String reason, String database, List<TableEntry> tables) {

    /** The format that this version writes; it reads no newer one. */
    public static final int FORMAT = 1;

    public Manifest {
        tables = List.copyOf(tables);
    }

    /** All rows of all tables. */
    public long rows() {
        return tables.stream().mapToLong(TableEntry::rows).sum();
    }

    /** Whether two archives hold exactly the same rows in the same schema. */
    public boolean sameRows(Manifest other) {
        return schema.equals(other.schema) && tables.equals(other.tables);
    }

    /**
     * One table.
     *
     * @param columns in the order of the values of each row
     * @param sha256 of the unpacked lines, hexadecimal
     */
    public record TableEntry(String name, List<String> columns, List<String> kinds, long rows, String sha256) {

        public TableEntry {
            columns = List.copyOf(columns);
            kinds = List.copyOf(kinds);
        }
    }
}
