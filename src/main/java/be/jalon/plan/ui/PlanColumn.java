package be.jalon.plan.ui;

import be.jalon.plan.ItemField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of the grid, in the order of the sheet. */
enum PlanColumn {
    TITLE(ItemField.TITLE, 284, Group.NONE),
    CODE(ItemField.CODE, 76, Group.NONE),
    POLITICAL(ItemField.POLITICAL, 104, Group.PILOTS),
    SERVICE(ItemField.SERVICE, 116, Group.PILOTS),
    AGENT(ItemField.AGENT, 124, Group.PILOTS),
    DEADLINE(ItemField.DEADLINE, 128, Group.DEADLINE),
    ORDINARY(ItemField.BUDGET_ORDINARY, 140, Group.RESOURCES),
    EXTRAORDINARY(ItemField.BUDGET_EXTRAORDINARY, 140, Group.RESOURCES),
    STAFF(ItemField.STAFF, 80, Group.RESOURCES),
    STATUS(ItemField.STATUS, 112, Group.FOLLOW_UP),
    PROGRESS(ItemField.PROGRESS, 60, Group.FOLLOW_UP);

    private final ItemField field;
    private final int width;
    private final Group group;

    PlanColumn(ItemField field, int width, Group group) {
        this.field = field;
        this.width = width;
        this.group = group;
    }

    ItemField field() {
        return field;
    }

    /** The width at first sight, in pixels. */
    int width() {
        return width;
    }

    Group group() {
        return group;
    }

    /** Whether a hairline stands before the column: only between the groups. */
    boolean startsGroup() {
        return ordinal() > 0 && values()[ordinal() - 1].group != group;
    }

    /** The title carries the tree and the code names the row: both always show. */
    boolean mayHide() {
        return this != TITLE;
    }

    /** The stable name of the column in the browser's memory and in sort orders. */
    String key() {
        return field.key();
    }

    /** The column of a field; empty when it has none. */
    static Optional<PlanColumn> of(ItemField field) {
        return Arrays.stream(values()).filter(column -> column.field == field).findFirst();
    }

    static PlanColumn ofKey(String key) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No column " + key));
    }

    /** The key of the header's text. */
    String textKey() {
        return "plan.column." + name().toLowerCase(Locale.ROOT);
    }

    /** The groups of columns, as above the columns of the sheet. */
    enum Group {
        NONE,
        PILOTS,
        DEADLINE,
        RESOURCES,
        FOLLOW_UP;

        String textKey() {
            return "plan.group." + name().toLowerCase(Locale.ROOT);
        }
    }
}
