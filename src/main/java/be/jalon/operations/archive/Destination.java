package be.jalon.operations.archive;

import be.jalon.operations.OperationRefused;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** A database that an archive can take the place of: as a whole, or not at all. */
public abstract sealed class Destination permits H2Destination, PostgresDestination {

    private static final String H2_FILE = "jdbc:h2:file:";
    private static final String POSTGRES = "jdbc:postgresql:";

    /** @throws OperationRefused when the address is none of a database that Jalon supports */
    public static Destination of(String url, String user, String password) {
        if (url.startsWith(H2_FILE)) {
            return new H2Destination(url, user, password);
        }
        if (url.startsWith(POSTGRES)) {
            return new PostgresDestination(url, user, password);
        }
        throw new OperationRefused("operations.destination.unknown", withoutSecrets(url));
    }

    /** An address as people may see it: without what follows the place, and without a name before it. */
    public static String withoutSecrets(String url) {
        return url.replaceFirst("[?;].*", "").replaceFirst("//[^/@]*@", "//");
    }

    static DataSource connect(String url, String user, String password) {
        return DataSourceBuilder.create()
                .type(SimpleDriverDataSource.class)
                .url(url)
                .username(user)
                .password(password)
                .build();
    }

    /** The database as it is now. */
    public abstract DataSource current();

    /**
     * The database, which must be there and answer.
     *
     * @throws OperationRefused when it is not there, is open in another process, or does not let us in
     */
    public abstract DataSource existing();

    /** Whether there is not one row in it that a restoration would lose. */
    public abstract boolean isEmpty();

    /**
     * Puts the archive's rows, brought to the schema of this version, in the place of what is there. They were compared
     * with the archive before anything of the old was touched.
     *
     * @throws OperationRefused and nothing has changed
     */
    public abstract void replaceBy(Archive archive);

    static boolean isEmpty(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            List<TableShape> tables = DatabaseShape.of(connection);
            if (!tables.isEmpty() && SchemaVersion.of(connection).isEmpty()) {
                throw new OperationRefused("operations.destination.foreign");
            }
            for (TableShape table : tables) {
                try (Statement statement = connection.createStatement();
                        ResultSet count = statement.executeQuery(table.count())) {
                    count.next();
                    if (count.getLong(1) > 0) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    static OperationRefused failed(SQLException failure) {
        return new OperationRefused(failure, "operations.database_failed", String.valueOf(failure.getMessage()));
    }
}
