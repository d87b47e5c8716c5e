package be.jalon.history.internal;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One of hundreds of changes that are kept as one text. See decision 0029.
 *
 * @param item the part of the id of the item that its neighbours do not share
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record PackedChange(
        long item,
        String subject,
        String field,
        @Nullable String before,
        @Nullable String after,
        String origin) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<PackedChange>> MANY = new TypeReference<>() {};

    static String packed(List<PackedChange> changes) {
        return JSON.writerFor(MANY).writeValueAsString(changes);
    }

    static List<PackedChange> unpacked(String text) {
        return JSON.readValue(text, MANY);
    }
}
