package be.jalon.killed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a start of the application found in its database.
 *
 * @param readable how many items the application itself shows
 * @param orphans sentences about rows that hang on rows which are not there
 * @param history the changes of all items, oldest first
 * @param pilots the names in the directory
 */
record StoredState(
        long revision,
        int readable,
        List<String> orphans,
        List<StoredItem> items,
        List<StoredChange> history,
        List<String> pilots) {

    record StoredChange(
            String item,
            String field,
            @Nullable String before,
            @Nullable String after) {}

    Map<String, StoredItem> byId() {
        Map<String, StoredItem> byId = new HashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        return byId;
    }
}
