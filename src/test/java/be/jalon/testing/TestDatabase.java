package be.jalon.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;

/**
 * The database that a test run uses: {@code -Djalon.test.database=h2} (default) or {@code postgresql}.
 *
 * <p>Each Spring context gets a fresh one; the PostgreSQL server itself is started once in a JVM, from binaries that come
 * as a dependency.
 */
public enum TestDatabase {
    H2 {
        @Override
        public Access create() {
            // The same flags as application.properties; in memory because these tests never restart the application.
            return new Access(
                    "jdbc:h2:mem:" + UUID.randomUUID()
                            + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                    "jalon",
                    "");
        }
    },
    POSTGRESQL {
        @Override
        public Access create() {
            String name = "jalon_" + UUID.randomUUID().toString().replace("-", "");
            EmbeddedPostgres server = PostgresServer.RUNNING;
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException("PostgreSQL could not create " + name, e);
            }
            return new Access(server.getJdbcUrl("postgres", name), "postgres", "postgres");
        }
    };

    /** Where a fresh database is and how to log in to it. */
    public record Access(String url, String user, String password) {}

    public abstract Access create();

    public static TestDatabase current() {
        return valueOf(System.getProperty("jalon.test.database", "h2").toUpperCase(Locale.ROOT));
    }

    /** Started at first use; it ends with the JVM. */
    private static final class PostgresServer {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start for the tests", e);
            }
        }
    }
}
