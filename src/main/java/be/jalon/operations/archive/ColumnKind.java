package be.jalon.operations.archive;

import be.jalon.operations.OperationRefused;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds, whatever the database calls it. A value is written as JSON in one way only, so that two databases
 * hold the same row exactly when they write the same line.
 */
enum ColumnKind {
    TEXT(Types.VARCHAR) {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object parse(Object json) {
            return (String) json;
        }
    },
    INTEGER(Types.BIGINT) {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            long value = row.getLong(column);
            return row.wasNull() ? null : value;
        }

        @Override
        Object parse(Object json) {
            return ((Number) json).longValue();
        }
    },
    BOOLEAN(Types.BOOLEAN) {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            boolean value = row.getBoolean(column);
            return row.wasNull() ? null : value;
        }

        @Override
        Object parse(Object json) {
            return (Boolean) json;
        }
    },
    DECIMAL(Types.NUMERIC) {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            BigDecimal value = row.getBigDecimal(column);
            return value == null ? null : value.toPlainString();
        }

        @Override
        Object parse(Object json) {
            return new BigDecimal((String) json);
        }
    },
    UUID(Types.OTHER) {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            UUID value = row.getObject(column, UUID.class);
            return value == null ? null : value.toString();
        }

        @Override
        Object parse(Object json) {
            return java.util.UUID.fromString((String) json);
        }
    },
    INSTANT(Types.TIMESTAMP_WITH_TIMEZONE) {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
            return value == null ? null : value.toInstant().toString();
        }

        @Override
        Object parse(Object json) {
            return OffsetDateTime.parse((String) json).withOffsetSameInstant(ZoneOffset.UTC);
        }
    },
    DATE(Types.DATE) {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            LocalDate value = row.getObject(column, LocalDate.class);
            return value == null ? null : value.toString();
        }

        @Override
        Object parse(Object json) {
            return LocalDate.parse((String) json);
        }
    },
    BYTES(Types.BINARY) {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            byte[] value = row.getBytes(column);
            return value == null ? null : Base64.getEncoder().encodeToString(value);
        }

        @Override
        Object parse(Object json) {
            return Base64.getDecoder().decode((String) json);
        }
    };

    private static final Map<String, ColumnKind> NAMES = Map.ofEntries(
            Map.entry("character varying", TEXT),
            Map.entry("varchar", TEXT),
            Map.entry("text", TEXT),
            Map.entry("character large object", TEXT),
            Map.entry("smallint", INTEGER),
            Map.entry("int2", INTEGER),
            Map.entry("integer", INTEGER),
            Map.entry("int4", INTEGER),
            Map.entry("bigint", INTEGER),
            Map.entry("int8", INTEGER),
            Map.entry("boolean", BOOLEAN),
            Map.entry("bool", BOOLEAN),
            Map.entry("numeric", DECIMAL),
            Map.entry("uuid", UUID),
            Map.entry("timestamp with time zone", INSTANT),
            Map.entry("timestamptz", INSTANT),
            Map.entry("date", DATE),
            Map.entry("binary varying", BYTES),
            Map.entry("bytea", BYTES));

    private final int sqlType;

    ColumnKind(int sqlType) {
        this.sqlType = sqlType;
    }

    /** The kind of a column by the name of its type in H2 or PostgreSQL; other types need a decision first. */
    static ColumnKind of(String typeName) {
        ColumnKind kind = NAMES.get(typeName.toLowerCase(Locale.ROOT));
        if (kind == null) {
            throw new OperationRefused("operations.archive.unknown_type", typeName);
        }
        return kind;
    }

    /** The value as JSON knows it: text, whole number, truth value or null. */
    abstract @Nullable Object read(ResultSet row, int column) throws SQLException;

    /** The value as the database wants it. */
    abstract Object parse(Object json);

    void bind(PreparedStatement statement, int parameter, @Nullable Object json) throws SQLException {
        if (json != null) {
            statement.setObject(parameter, parse(json));
        } else {
            statement.setNull(parameter, sqlType);
        }
    }
}
