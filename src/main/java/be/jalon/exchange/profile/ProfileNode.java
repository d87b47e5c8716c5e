package be.jalon.exchange.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** A place in a profile file; every wrong content is refused with the file's name and the path of the place. */
final class ProfileNode {

    /** Names usable inside the patterns of a profile, so that these stay readable. */
    private static final Map<String, String> MACROS = new LinkedHashMap<>();

    static {
        MACROS.put("{numero}", "\\d{1,4}(?:\\.\\d{1,4})*(?:\\.?[a-z](?![a-z0-9']))?(?!\\d)");
        MACROS.put("{romain}", "[ivxl]{1,6}(?= ?[.:)\\-]|$)");
        MACROS.put("{lettre}", "[a-z](?= ?[.:)\\-]|$)");
        MACROS.put("{signe}", "(?:(?: ?[.:)\\-]+){1,2} ?|(?= ?\")|$)");
        MACROS.put("{sep}", "(?:(?: ?[.:)\\-]+){1,2} ?| [/_|>] | |$)");
    }

    private static final Pattern NOT_FOLDED = Pattern.compile("[\\p{Lu}à-ÿœ’«»“”–—]");
    private static final Pattern ESCAPES = Pattern.compile("\\\\.|\\(\\?<\\w+>");

    private final String file;
    private final String path;
    private final @Nullable Object node;

    /** @param node as {@link YamlText} gives it */
    ProfileNode(String file, String path, @Nullable Object node) {
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
    ProfileNode over(@Nullable Object other, String link) {
        Map<Object, @Nullable Object> own = new LinkedHashMap<>(map());
        own.remove(link);
        return new ProfileNode(file, path, merged(own, other));
    }

    private static @Nullable Object merged(@Nullable Object own, @Nullable Object other) {
        if (own instanceof Map<?, ?> map && other instanceof Map<?, ?> more) {
            Map<Object, @Nullable Object> both = new LinkedHashMap<>(map);
            more.forEach((key, value) -> both.put(key, map.containsKey(key) ? merged(map.get(key), value) : value));
            return both;
        }
        if (own instanceof List<?> list && other instanceof List<?> more) {
            List<@Nullable Object> both = new ArrayList<>(list);
            both.addAll(more);
            return both;
        }
        return own;
    }

    private Map<?, ?> map() {
        if (node instanceof Map<?, ?> map) {
            return map;
        }
        throw problem("not_a_map");
    }

    List<String> keys() {
        List<String> keys = new ArrayList<>();
        map().keySet().forEach(key -> keys.add(String.valueOf(key)));
        return keys;
    }

    boolean has(String key) {
        return node instanceof Map<?, ?> map && map.containsKey(key);
    }

    ProfileNode child(String key) {
        Object child = node instanceof Map<?, ?> map ? map.get(key) : null;
        ProfileNode place = new ProfileNode(file, path.isEmpty() ? key : path + "." + key, child);
        if (child == null) {
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
        if (!(child.node instanceof List<?> values)) {
            return List.of(child);
        }
        List<ProfileNode> elements = new ArrayList<>();
        for (Object value : values) {
            elements.add(new ProfileNode(file, child.path + "[" + (elements.size() + 1) + "]", value));
        }
        return elements;
    }

    String text() {
        if (node == null || node instanceof Map || node instanceof List) {
            throw problem("not_a_text");
        }
        String text = node.toString().strip();
        if (text.isEmpty()) {
            throw problem("not_a_text");
        }
        return text;
    }

    boolean flag(String key) {
        if (!has(key)) {
            return false;
        }
        ProfileNode child = child(key);
        if (child.node instanceof Boolean flag) {
            return flag;
        }
        throw child.problem("not_a_flag");
    }

    int number(String key, int absent, int least, int most) {
        if (!has(key)) {
            return absent;
        }
        return child(key).number(least, most);
    }

    int number(int least, int most) {
        if (node instanceof Integer number && number >= least && number <= most) {
            return number;
        }
        throw problem("not_a_number", String.valueOf(least), String.valueOf(most));
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
