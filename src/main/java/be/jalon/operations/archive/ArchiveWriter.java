package be.jalon.operations.archive;

import be.jalon.operations.OperationRefused;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes all rows of a database, as they were at one moment, into one file. */
public final class ArchiveWriter {

    static final String MANIFEST = "manifest.json";
    static final String TABLES = "tables/";
    static final String ENDING = ".jsonl";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final Connection connection;
    private final ZipOutputStream zip;

    private ArchiveWriter(Connection connection, ZipOutputStream zip) {
        this.connection = connection;
        this.zip = zip;
    }

    /**
     * Writes an archive; the connection is used for a transaction of its own, the stream is closed.
     *
     * @param reason name of a reason, for people
     * @throws OperationRefused when the database holds no schema of ours or a column of an unknown type
     */
    public static Manifest write(Connection connection, OutputStream out, String reason, Instant now)
            throws SQLException, IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out);
                ConsistentRead moment = new ConsistentRead(connection)) {
            return new ArchiveWriter(connection, zip).write(reason, now);
        }
    }

    private Manifest write(String reason, Instant now) throws SQLException, IOException {
        String schema =
                SchemaVersion.of(connection).orElseThrow(() -> new OperationRefused("operations.archive.no_schema"));
        List<Manifest.TableEntry> entries = new ArrayList<>();
        for (TableShape table : DatabaseShape.of(connection)) {
            entries.add(write(table));
        }
        String product = connection.getMetaData().getDatabaseProductName();
        Manifest manifest = new Manifest(Manifest.FORMAT, schema, now, reason, product, entries);
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        return manifest;
    }

    private Manifest.TableEntry write(TableShape table) throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(TABLES + table.name() + ENDING));
        MessageDigest digest = RowLine.sha256();
        long rows = 0;
        try (Statement statement = statement();
                ResultSet row = statement.executeQuery(table.select())) {
            while (row.next()) {
                byte[] line = RowLine.write(RowLine.values(table, row));
                digest.update(line);
                digest.update((byte) '\n');
                zip.write(line);
                zip.write('\n');
                rows++;
            }
        }
        zip.closeEntry();
        requireAll(table, rows);
        return new Manifest.TableEntry(
                table.name(),
                table.columns().stream().map(Column::name).toList(),
                table.columns().stream().map(column -> column.kind().name()).toList(),
                rows,
                HexFormat.of().formatHex(digest.digest()));
    }

    private Statement statement() throws SQLException {
        Statement statement = connection.createStatement();
        statement.setFetchSize(ConsistentRead.FETCH);
        return statement;
    }

    private void requireAll(TableShape table, long rows) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(table.count())) {
            count.next();
            if (count.getLong(1) != rows) {
                throw new OperationRefused("operations.archive.incomplete", table.name());
            }
        }
    }
}
