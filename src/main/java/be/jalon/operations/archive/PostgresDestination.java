package be.jalon.operations.archive;

import be.jalon.operations.OperationRefused;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A PostgreSQL database: another schema is filled, and its tables take the place of the old ones in one transaction. */
final class PostgresDestination extends Destination {

    private static final String BESIDE = "jalon_restauration";
    private static final String[] TABLES = {"TABLE"};

    private final DataSource database;

    PostgresDestination(String url, String user, String password) {
        this.database = connect(url, user, password);
    }

    @Override
    public DataSource current() {
        return database;
    }

    @Override
    public DataSource existing() {
        try (Connection connection = database.getConnection()) {
            connection.isValid(1);
            return database;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public boolean isEmpty() {
        try {
            return isEmpty(database);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void replaceBy(Archive archive) {
        try {
            execute("drop schema if exists " + BESIDE + " cascade", "create schema " + BESIDE);
            try {
                DataSource beside = new InSchema(database);
                Restoration.fill(archive, beside);
                Restoration.bringUp(beside);
                exchange();
            } finally {
                execute("drop schema if exists " + BESIDE + " cascade");
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** One transaction: whoever looks sees all the old tables or all the new ones. */
    private void exchange() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            String here = connection.getSchema();
            connection.setAutoCommit(false);
            try {
                for (String table : tables(connection, here)) {
                    statement.execute("drop table " + quote(here) + "." + quote(table) + " cascade");
                }
                for (String table : tables(connection, BESIDE)) {
                    statement.execute("alter table " + BESIDE + "." + quote(table) + " set schema " + quote(here));
                }
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static List<String> tables(Connection connection, String schema) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, schema, "%", TABLES)) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The same database, seen through the schema that is being filled. */
    private static final class InSchema extends DelegatingDataSource {

        InSchema(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            connection.setSchema(BESIDE);
            return connection;
        }

        @Override
        public Connection getConnection(String user, String password) {
            throw new OperationRefused("operations.failed");
        }
    }
}
