package be.jalon.plan.ui;

import com.vaadin.flow.component.JsonSerializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A part of a row that writes itself for the browser: without what is absent, and without reflection. A page of the grid
 * has hundreds of these.
 */
interface ToJson extends JsonSerializable {

    @Override
    ObjectNode toJson();

    @Override
    default JsonSerializable readJson(JsonNode json) {
        throw new UnsupportedOperationException("The browser only draws it");
    }

    static void put(ObjectNode json, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.put(name, value);
        }
    }

    static void put(ObjectNode json, String name, List<? extends ToJson> values) {
        if (!values.isEmpty()) {
            ArrayNode array = json.putArray(name);
            values.forEach(value -> array.add(value.toJson()));
        }
    }
}
