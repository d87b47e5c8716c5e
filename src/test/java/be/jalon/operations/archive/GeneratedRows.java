package be.jalon.operations.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows for every table of a schema, whatever it is: difficult texts, every kind of value, null where it may be. */
public final class GeneratedRows {

    /** Texts that a copy could spoil. */
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "?? ",
            "2e sem. 2020",
            "ligne 1\nligne 2\r\n\tligne 3",
            "« Élagage » d’été œuvré\u202F: 20\u00A0000 €",
            "\\ \" ' ; -- {0} $1 \\u0041",
            "\uD83C\uDF33 \u0301e \u200F\u0007",
            "null");

    private static final Map<String, List<String>> WORDS = Map.of(
            "account.role", List.of("ADMINISTRATOR", "READER"),
            "pilot.kind", List.of("SERVICE", "PERSON"),
            "plan.kind", List.of("PST"),
            "plan.levels", List.of("STRATEGIC_OBJECTIVE,OPERATIONAL_OBJECTIVE,ACTION"),
            "plan_item.level", List.of("ACTION"),
            "plan_item.extras", List.of("{}", "{\"Remarque\":\"vu\"}"),
            "plan_item.doubts",
                    List.of(
                            "{\"DEADLINE\":{\"text\":\"??\",\"place\":\"A!B1\",\"source\":\"a.xlsx\",\"sentences\":[]}}"),
            "pending_mark.field", List.of("deadline"),
            "pending_mark.reason", List.of("CONFIRMATION"));

    private static final Set<String> ONE_ROW = Set.of("organisation");

    private final Connection connection;
    private final Random random = new Random(20261122);
    private final Map<String, List<List<@Nullable Object>>> rows = new HashMap<>();
    private final Map<String, TableShape> tables = new HashMap<>();

    private GeneratedRows(Connection connection) {
        this.connection = connection;
    }

    /** Fills every table with some rows. */
    public static void fill(Connection connection, int perTable) throws SQLException {
        GeneratedRows generated = new GeneratedRows(connection);
        for (TableShape table : DatabaseShape.of(connection)) {
            generated.tables.put(table.name(), table);
            generated.fill(table, ONE_ROW.contains(table.name()) ? 1 : perTable);
        }
    }

    private void fill(TableShape table, int count) throws SQLException {
        Map<String, String[]> targets = targets(table);
        Map<String, ColumnFacts> facts = facts(table);
        List<List<@Nullable Object>> made = rows.computeIfAbsent(table.name(), name -> new ArrayList<>());
        try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
            for (int number = 0; number < count; number++) {
                List<@Nullable Object> row = new ArrayList<>();
                for (Column column : table.columns()) {
                    row.add(value(table, column, number, targets.get(column.name()), facts.get(column.name())));
                }
                for (int i = 0; i < row.size(); i++) {
                    table.columns().get(i).kind().bind(insert, i + 1, row.get(i));
                }
                insert.executeUpdate();
                made.add(row);
            }
        }
    }

    private @Nullable Object value(
            TableShape table, Column column, int number, String @Nullable [] target, ColumnFacts facts) {
        if (target != null) {
            return reference(table, number, target, facts);
        }
        String name = table.name() + "." + column.name();
        if (facts.nullable() && number % 3 == 1) {
            return null;
        }
        if (WORDS.containsKey(name)) {
            return WORDS.get(name).get(number % WORDS.get(name).size());
        }
        return switch (column.kind()) {
            case UUID -> new UUID(random.nextLong(), random.nextLong()).toString();
            case INTEGER -> (long) number;
            case BOOLEAN -> ONE_ROW.contains(table.name()) || number % 2 == 0;
            case DECIMAL -> number + ".50";
            case INSTANT ->
                Instant.parse("2026-10-25T00:59:59.123457Z")
                        .plusSeconds(number * 1800L)
                        .toString();
            case DATE -> "2026-02-28";
            case BYTES -> Base64.getEncoder().encodeToString(bytes());
            case TEXT -> text(number, facts);
        };
    }

    private @Nullable Object reference(TableShape table, int number, String[] target, ColumnFacts facts) {
        List<List<@Nullable Object>> candidates = rows.getOrDefault(target[0], List.of());
        boolean inward = target[0].equals(table.name());
        if (candidates.isEmpty() || (inward && number % 2 == 0 && facts.nullable())) {
            return null;
        }
        return candidates
                .get(number % candidates.size())
                .get(tables.get(target[0]).index(target[1]));
    }

    private byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(3_000)];
        random.nextBytes(bytes);
        return bytes;
    }

    private String text(int number, ColumnFacts facts) {
        if (facts.unique()) {
            return "n" + number;
        }
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        return text.length() > facts.size() ? text.substring(0, facts.size()) : text;
    }

    private record ColumnFacts(boolean nullable, int size, boolean unique) {}

    private Map<String, ColumnFacts> facts(TableShape table) throws SQLException {
        Set<String> unique = new java.util.HashSet<>(table.key());
        try (ResultSet found =
                connection.getMetaData().getIndexInfo(null, connection.getSchema(), table.name(), true, false)) {
            while (found.next()) {
                unique.add(String.valueOf(found.getString("COLUMN_NAME")));
            }
        }
        Map<String, ColumnFacts> facts = new HashMap<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, connection.getSchema(), table.name(), "%")) {
            while (found.next()) {
                String name = found.getString("COLUMN_NAME");
                facts.put(
                        name,
                        new ColumnFacts(
                                "YES".equals(found.getString("IS_NULLABLE")),
                                found.getInt("COLUMN_SIZE"),
                                unique.contains(name)));
            }
        }
        return facts;
    }

    private Map<String, String[]> targets(TableShape table) throws SQLException {
        Map<String, String[]> targets = new HashMap<>();
        try (ResultSet keys = connection.getMetaData().getImportedKeys(null, connection.getSchema(), table.name())) {
            while (keys.next()) {
                targets.put(
                        keys.getString("FKCOLUMN_NAME"),
                        new String[] {keys.getString("PKTABLE_NAME"), keys.getString("PKCOLUMN_NAME")});
            }
        }
        return targets;
    }
}
