package be.jalon.plan.ui;

import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a key or a double click in the grid asks for; see {@code frontend/scripts/plan-grid.js}.
 *
 * @param item the row, null for commands that need none
 * @param field the column, null where it holds no field
 */
record GridCommand(
        Kind kind, @Nullable ItemId item, @Nullable ItemField field) {

    enum Kind {
        OPEN("open"),
        RENAME("rename"),
        CREATE_AFTER("create-after"),
        CREATE_UNDER("create-under"),
        DUPLICATE("duplicate"),
        MOVE("move"),
        DELETE("delete"),
        MOVE_UP("move-up"),
        MOVE_DOWN("move-down"),
        OUTDENT("outdent"),
        INDENT("indent"),
        CLOSE("close"),
        SHORTCUTS("shortcuts"),
        SEARCH("search");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static Optional<Kind> of(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    static Optional<GridCommand> of(String word, String item, String field) {
        return Kind.of(word)
                .map(kind -> new GridCommand(
                        kind,
                        ItemId.parse(item).orElse(null),
                        ItemField.ofKey(field).orElse(null)));
    }
}
