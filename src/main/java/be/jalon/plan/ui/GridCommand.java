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
record GridCommand(Kind kind, @Nullable ItemId item, @Nullable ItemField field) {

    enum Kind {
        OPEN("open", false),
        RENAME("rename", true),
        CREATE_AFTER("create-after", true),
        CREATE_UNDER("create-under", true),
        DUPLICATE("duplicate", true),
        MOVE("move", true),
        DELETE("delete", true),
        MOVE_UP("move-up", true),
        MOVE_DOWN("move-down", true),
        OUTDENT("outdent", true),
        INDENT("indent", true),
        SHORTCUTS("shortcuts", false),
        SEARCH("search", false);

        private final String word;
        private final boolean writes;

        Kind(String word, boolean writes) {
            this.word = word;
            this.writes = writes;
        }

        String word() {
            return word;
        }

        /** Whether the command changes the plan. */
        boolean writes() {
            return writes;
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
