package be.jalon.shell;

import be.jalon.shared.RowInsertion;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * PostgreSQL takes many rows by COPY, for which it neither parses nor plans, and works while the next ones are on their
 * way; everything else is a batch of JDBC. See decision 0023.
 */
@Component
class RowsAtOnce implements RowInsertion {

    private static final int BATCH = 500;

    /** Fewer rows are one round trip in a batch, too. */
    private static final int WORTH_COPYING = 100;

    private final JdbcTemplate jdbc;

    RowsAtOnce(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public <T> void insert(
            String table, List<String> columns, Collection<T> rows, Function<T, @Nullable Object[]> values) {
        if (rows.size() < WORTH_COPYING || !copied(table, columns, rows, values)) {
            String marks = "?, ".repeat(columns.size() - 1) + "?";
            jdbc.batchUpdate(
                    "insert into " + table + names(columns) + " values (" + marks + ")",
                    rows,
                    BATCH,
                    (statement, row) -> bind(statement, values.apply(row)));
        }
    }

    private static String names(List<String> columns) {
        return " (" + String.join(", ", columns) + ")";
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof String text) {
                statement.setString(i + 1, text);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }

    /** False where the database knows no COPY. */
    private <T> boolean copied(
            String table, List<String> columns, Collection<T> rows, Function<T, @Nullable Object[]> values) {
        return Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            if (!connection.isWrapperFor(PGConnection.class)) {
                return false;
            }
            copy(connection, "copy " + table + names(columns) + " from stdin", rows, values);
            return true;
        }));
    }

    private static <T> void copy(
            Connection connection, String sql, Collection<T> rows, Function<T, @Nullable Object[]> values)
            throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        try {
            CopyText text = new CopyText();
            for (T row : rows) {
                text.add(values.apply(row));
                if (text.isLong()) {
                    send(text, copy);
                }
            }
            send(text, copy);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void send(CopyText text, CopyIn copy) throws SQLException {
        byte[] bytes = text.taken().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
    }
}
