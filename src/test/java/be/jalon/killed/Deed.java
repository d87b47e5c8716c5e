package be.jalon.killed;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One gesture of one editor, told before it begins and again once it is committed.
 *
 * @param editor who does it; each editor has items of its own and makes one gesture after the other
 * @param item what is changed; null where the gesture makes a new item and has not been told its id yet
 * @param facts what is true of the item afterwards (see {@link Facts})
 */
record Deed(
        int editor, boolean done, String gesture, @Nullable String item, Map<String, String> facts) {

    Deed doneTo(String changed) {
        return new Deed(editor, true, gesture, changed, facts);
    }

    String known() {
        return Objects.requireNonNull(item, "Its item is not known yet");
    }
}
