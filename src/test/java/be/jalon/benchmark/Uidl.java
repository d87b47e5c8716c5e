package be.jalon.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page knows from the messages of the server: its elements by what they mean, not by their numbers. */
final class Uidl {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<Integer, Map<String, String>> nodes = new HashMap<>();
    private final TreeMap<Integer, Row> rows = new TreeMap<>();
    private String toggleChannel = "";

    /** A row of the grid as it was sent. */
    record Row(String key, String part) {

        boolean isObjective() {
            return part.contains("level-operational-objective") || part.contains("level-operational");
        }

        boolean isAction() {
            return part.startsWith("action");
        }
    }

    static JsonNode parse(String json) {
        return JSON.readTree(json.startsWith("for(;;);") ? json.substring(8) : json);
    }

    void read(JsonNode message) {
        message.path("changes").forEach(this::change);
        message.path("execute").forEach(this::execute);
    }

    private void change(JsonNode change) {
        String type = change.path("type").asString();
        Map<String, String> node = nodes.computeIfAbsent(change.path("node").asInt(), id -> new HashMap<>());
        if (type.equals("put")) {
            node.put(change.path("key").asString(), change.path("value").asString(""));
        } else if (type.equals("detach")) {
            nodes.remove(change.path("node").asInt());
        }
    }

    private void execute(JsonNode call) {
        if (call.size() > 3 && call.get(1).isInt() && call.get(2).isArray()) {
            int index = call.get(1).asInt();
            for (JsonNode row : call.get(2)) {
                rows.put(
                        index++,
                        new Row(
                                row.path("key").asString(),
                                row.path("part").path("row").asString("")));
            }
        } else if (call.size() > 3 && call.get(1).asString("").contains("plan-first")) {
            JsonNode channel = call.get(2).path("@v-return");
            toggleChannel = "\"node\":" + channel.get(0).asInt() + ",\"channel\":"
                    + channel.get(1).asInt();
        }
    }

    /** The number of the element that has a property, an attribute or a listener of that name and value. */
    int node(String key, String value) {
        return nodes.entrySet().stream()
                .filter(node -> value.equals(node.getValue().get(key)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No element with " + key + "=" + value));
    }

    int listener(String event) {
        return nodes.entrySet().stream()
                .filter(node -> node.getValue().containsKey(event))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nobody listens to " + event));
    }

    int grid() {
        return listener("plan-command");
    }

    /** Where the arrows before the titles send their clicks. */
    String toggleChannel() {
        return toggleChannel;
    }

    void forgetRows() {
        rows.clear();
    }

    List<Row> rows() {
        return new ArrayList<>(rows.values());
    }
}
