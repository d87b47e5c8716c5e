package be.jalon.plan.internal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the texts that no field holds as a JSON object, in their order; null when there are none. */
@Converter
class ExtrasConverter implements AttributeConverter<Map<String, String>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<LinkedHashMap<String, String>> TYPE = new TypeReference<>() {};

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Map<String, String> extras) {
        return extras == null || extras.isEmpty() ? null : JSON.writeValueAsString(extras);
    }

    @Override
    public Map<String, String> convertToEntityAttribute(@Nullable String json) {
        return json == null ? Map.of() : JSON.readValue(json, TYPE);
    }
}
