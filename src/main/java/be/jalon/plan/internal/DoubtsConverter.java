package be.jalon.plan.internal;

import be.jalon.plan.DoubtMark;
import be.jalon.plan.ItemField;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the doubts about the fields of an item as a JSON object; null when there are none. */
@Converter
class DoubtsConverter implements AttributeConverter<Map<ItemField, DoubtMark>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<EnumMap<ItemField, DoubtMark>> TYPE = new TypeReference<>() {};

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Map<ItemField, DoubtMark> doubts) {
        return doubts == null || doubts.isEmpty() ? null : JSON.writeValueAsString(doubts);
    }

    @Override
    public Map<ItemField, DoubtMark> convertToEntityAttribute(@Nullable String json) {
        return json == null ? Map.of() : JSON.readValue(json, TYPE);
    }
}
