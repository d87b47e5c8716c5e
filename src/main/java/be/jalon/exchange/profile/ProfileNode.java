package be.jalon.exchange.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A place in a profile file; every wrong content is refused with the file's name and the path of the place. */
final class ProfileNode {

    /** Names usable inside the patterns of a profile, so that these stay readable. */
    private static final Map<String, String> MACROS = new LinkedHashMap<>();

    static {
        MACROS.put("{numero}", "\\d{1,4}(?:\\.\\d{1,4})*(?:[a-z](?![a-z0-9]))?(?!\\d)");
        MACROS.put("{romain}", "[ivxl]{1,6}(?= ?[.:)\\-]|$)");
        MACROS.put("{signe}", "(?: ?[.:)\\-]+ ?|(?= ?\")|$)");
        MACROS.put("{sep}", "(?: ?[.:)\\-]+ ?| |$)");
    }

    private static final Pattern NOT_FOLDED = Pattern.compile("[\\p{Lu}à-ÿœ’«»“”–—]");
    private static final Pattern ESCAPES = Pattern.compile("\\\\.|\\(\\?<\\w+>");

    private final String file;
    private final String path;
    private final JsonNode node;

    ProfileNode(String file, String path, JsonNode node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    String path() {
        return path;
    }

    /** Refuses keys that nobody reads: they are nearly always a slip of the pen. */
    ProfileNode onlyKeys(Set<String> known) {
        for (String key : keys()) {
            if (!known.contains(key)) {
                throw problem(
                        "unknown_key",
                        key,
                        String.join(", ", known.stream().sorted().toList()));
            }
        }
        return this;
    }

    /**
     * This profile over another one: lists are this one's, then the other's; of single values this one's counts.
     *
     * @param link the key by which this one names the other
     */
    ProfileNode over(JsonNode other, String link) {
        ObjectNode own = (ObjectNode) node.deepCopy();
        own.remove(link);
        return new ProfileNode(file, path, merged(own, other));
    }

    private static JsonNode merged(JsonNode own, JsonNode other) {
        if (own instanceof ObjectNode object && other.isObject()) {
            other.properties()
                    .forEach(entry -> object.set(
                            entry.getKey(),
                            object.has(entry.getKey())
                                    ? merged(object.get(entry.getKey()), entry.getValue())
                                    : entry.getValue()));
        } else if (own instanceof ArrayNode array && other instanceof ArrayNode more) {
            array.addAll(more);
        }
        return own;
    }

    List<String> keys() {
        if (!node.isObject()) {
            throw problem("not_a_map");
        }
        List<String> keys = new ArrayList<>();
        node.properties().forEach(entry -> keys.add(entry.getKey()));
        return keys;
    }

    boolean has(String key) {
        return node.has(key);
    }

    ProfileNode child(String key) {
        JsonNode child = node.get(key);
        ProfileNode place =
                new ProfileNode(file, path.isEmpty() ? key : path + "." + key, child == null ? node : child);
        if (child == null || child.isNull()) {
            throw place.problem("missing");
        }
        return place;
    }

    /** The elements of a list; a single value counts as a list of one, an absent key as none. */
    List<ProfileNode> list(String key) {
        if (!has(key)) {
            return List.of();
        }
        ProfileNode child = child(key);
        if (!child.node.isArray()) {
            return List.of(child);
        }
        List<ProfileNode> elements = new ArrayList<>();
        for (int i = 0; i < child.node.size(); i++) {
            elements.add(new ProfileNode(file, child.path + "[" + (i + 1) + "]", child.node.get(i)));
        }
        return elements;
    }

    String text() {
        if (!node.isValueNode() || node.isNull() || node.asString().isBlank()) {
            throw problem("not_a_text");
        }
        return node.asString().strip();
    }

    boolean flag(String key) {
        if (!has(key)) {
            return false;
        }
        ProfileNode child = child(key);
        if (!child.node.isBoolean()) {
            throw child.problem("not_a_flag");
        }
        return child.node.booleanValue();
    }

    int number(String key, int absent, int least, int most) {
        if (!has(key)) {
            return absent;
        }
        ProfileNode child = child(key);
        if (!child.node.isInt() || child.node.intValue() < least || child.node.intValue() > most) {
            throw child.problem("not_a_number", String.valueOf(least), String.valueOf(most));
        }
        return child.node.intValue();
    }

    HeaderPhrase phrase() {
        HeaderPhrase phrase = HeaderPhrase.of(text());
        if (phrase.isEmpty()) {
            throw problem("not_a_word", text());
        }
        return phrase;
    }

    /** A pattern over folded text: written in lower case without accents, or it could never match. */
    Pattern pattern() {
        String text = text();
        if (NOT_FOLDED.matcher(ESCAPES.matcher(text).replaceAll("")).find()) {
            throw problem("pattern_not_folded", text);
        }
        String expanded = text;
        for (Map.Entry<String, String> macro : MACROS.entrySet()) {
            expanded = expanded.replace(macro.getKey(), "(?:" + macro.getValue() + ")");
        }
        try {
            return Pattern.compile(expanded);
        } catch (PatternSyntaxException e) {
            throw problem("bad_pattern", text, e.getDescription());
        }
    }

    List<Pattern> patterns(String key) {
        return list(key).stream().map(ProfileNode::pattern).toList();
    }

    /** One word out of a fixed choice. */
    <T> T choice(Map<String, T> choices) {
        return choose(text(), choices);
    }

    <T> T choose(String word, Map<String, T> choices) {
        T chosen = choices.get(word);
        if (chosen == null) {
            throw problem("unknown_word", word, String.join(", ", choices.keySet()));
        }
        return chosen;
    }

    InvalidProfileException problem(String code, String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = file;
        all[1] = path;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return new InvalidProfileException("exchange.profile." + code, all);
    }
}
