package be.jalon.operations.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One moment of a database, seen through a connection: whatever others write meanwhile, every table is read as it was
 * at the same moment. Rows come as they are asked for, so that a table may be larger than the memory.
 */
final class ConsistentRead implements AutoCloseable {

    static final int FETCH = 200;
    private static final String H2 = "H2";
    /** H2's isolation level SNAPSHOT, which JDBC has no name for; REPEATABLE READ would fix each table at its own first use. */
    private static final int H2_SNAPSHOT = 6;

    private final Connection connection;
    private final boolean h2;
    private final int isolation;

    ConsistentRead(Connection connection) throws SQLException {
        this.connection = connection;
        this.h2 = connection.getMetaData().getDatabaseProductName().equals(H2);
        this.isolation = connection.getTransactionIsolation();
        lazy(true);
        connection.setTransactionIsolation(h2 ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
    }

    private void lazy(boolean on) throws SQLException {
        if (h2) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set lazy_query_execution " + on);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.setReadOnly(false);
        connection.setTransactionIsolation(isolation);
        lazy(false);
    }
}
