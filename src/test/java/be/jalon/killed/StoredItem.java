package be.jalon.killed;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of items with its flag, as the database holds it.
 *
 * @param texts the fields that the editors write to, by key; empty ones are missing
 */
record StoredItem(
        String id,
        @Nullable String parent,
        Map<String, String> texts,
        @Nullable String question,
        @Nullable String binRoot) {

    Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>();
        facts.put(Facts.TITLE, text(Facts.TITLE));
        facts.put(Facts.PARENT, parent == null ? "" : parent);
        facts.put(Facts.NOTES, text(Facts.NOTES));
        facts.put(Facts.AGENT, text(Facts.AGENT));
        facts.put(Facts.QUESTION, question == null ? "" : question);
        facts.put(Facts.IN_BIN, binRoot == null ? "" : "yes");
        return facts;
    }

    String text(String key) {
        return texts.getOrDefault(key, "");
    }
}
