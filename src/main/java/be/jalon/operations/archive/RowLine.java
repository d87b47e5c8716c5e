package be.jalon.operations.archive;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * One row as one line of JSON: an array of its values in the order of the columns. Characters beyond ASCII are escaped, so
 * that even half of a surrogate pair comes back as it was.
 */
final class RowLine {

    private static final int LONGEST_TEXT = 200_000_000;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private RowLine() {}

    /** The values of the current row of a query for all columns of a table. */
    static List<@Nullable Object> values(TableShape table, ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            values.add(table.columns().get(i).kind().read(row, i + 1));
        }
        return values;
    }

    /** The line, without its end. */
    static byte[] write(List<@Nullable Object> values) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartArray();
            for (Object value : values) {
                switch (value) {
                    case null -> json.writeNull();
                    case Boolean truth -> json.writeBoolean(truth);
                    case Long number -> json.writeNumber(number);
                    default -> json.writeString(value.toString());
                }
            }
            json.writeEndArray();
        }
        return line.toString().getBytes(StandardCharsets.US_ASCII);
    }

    static List<@Nullable Object> read(String line) {
        List<@Nullable Object> values = new ArrayList<>();
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw new IllegalArgumentException("A row is an array");
            }
            for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
                values.add(
                        switch (token) {
                            case VALUE_NULL -> null;
                            case VALUE_TRUE -> Boolean.TRUE;
                            case VALUE_FALSE -> Boolean.FALSE;
                            case VALUE_NUMBER_INT -> json.getLongValue();
                            case VALUE_STRING -> json.getString();
                            case null, default -> throw new IllegalArgumentException("No value of a row: " + token);
                        });
            }
        }
        return values;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java knows SHA-256", impossible);
        }
    }
}
