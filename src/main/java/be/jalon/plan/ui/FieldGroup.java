package be.jalon.plan.ui;

import be.jalon.plan.ItemField;
import java.util.List;
import java.util.Locale;

/** The fields of an item as its panel groups them. */
enum FieldGroup {
    IDENTITY(ItemField.TITLE, ItemField.CODE, ItemField.DESCRIPTION),
    PILOTS(ItemField.POLITICAL, ItemField.SERVICE, ItemField.AGENT, ItemField.PARTNERS),
    FOLLOW_UP(ItemField.DEADLINE, ItemField.STATUS, ItemField.PROGRESS, ItemField.PRIORITY),
    RESOURCES(ItemField.BUDGET_ORDINARY, ItemField.BUDGET_EXTRAORDINARY, ItemField.STAFF, ItemField.FTE),
    LINKS(ItemField.SDGS, ItemField.LINKS, ItemField.NOTES);

    private final List<ItemField> fields;

    FieldGroup(ItemField... fields) {
        this.fields = List.of(fields);
    }

    List<ItemField> fields() {
        return fields;
    }

    /** Fields of short texts, which share a line with a neighbour. */
    static boolean isShort(ItemField field) {
        return switch (field) {
            case DEADLINE, STATUS, PROGRESS, PRIORITY, STAFF, FTE -> true;
            default -> false;
        };
    }

    String textKey() {
        return "plan.panel.group." + name().toLowerCase(Locale.ROOT);
    }
}
