package be.jalon.plan.internal;

import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import jakarta.persistence.Embeddable;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of an item, a column each; a column is null where nobody wrote anything. */
@Embeddable
class FieldColumns {

    private @Nullable String title;
    private @Nullable String code;
    private @Nullable String description;
    private @Nullable String political;
    private @Nullable String service;
    private @Nullable String agent;
    private @Nullable String deadline;
    private @Nullable String budgetOrdinary;
    private @Nullable String budgetExtraordinary;
    private @Nullable String staff;
    private @Nullable String fte;
    private @Nullable String status;
    private @Nullable String progress;
    private @Nullable String priority;
    private @Nullable String sdgs;
    private @Nullable String partners;
    private @Nullable String links;
    private @Nullable String notes;

    protected FieldColumns() {}

    FieldColumns(FieldTexts texts) {
        write(texts);
    }

    /** @throws IllegalArgumentException when a text is longer than {@link ItemField#MAX_LENGTH} */
    final void write(FieldTexts texts) {
        for (ItemField field : ItemField.values()) {
            put(field, stored(texts, field));
        }
    }

    /**
     * What the column of a field keeps.
     *
     * @throws IllegalArgumentException when the text is longer than {@link ItemField#MAX_LENGTH}
     */
    static @Nullable String stored(FieldTexts texts, ItemField field) {
        String text = texts.get(field);
        if (text.length() > ItemField.MAX_LENGTH) {
            throw new IllegalArgumentException("Text too long for " + field + ": " + text.length());
        }
        return text.isEmpty() ? null : text;
    }

    FieldTexts texts() {
        Map<ItemField, String> texts = new EnumMap<>(ItemField.class);
        for (ItemField field : ItemField.values()) {
            String text = column(field);
            if (text != null) {
                texts.put(field, text);
            }
        }
        return new FieldTexts(texts);
    }

    private @Nullable String column(ItemField field) {
        return switch (field) {
            case TITLE -> title;
            case CODE -> code;
            case DESCRIPTION -> description;
            case POLITICAL -> political;
            case SERVICE -> service;
            case AGENT -> agent;
            case DEADLINE -> deadline;
            case BUDGET_ORDINARY -> budgetOrdinary;
            case BUDGET_EXTRAORDINARY -> budgetExtraordinary;
            case STAFF -> staff;
            case FTE -> fte;
            case STATUS -> status;
            case PROGRESS -> progress;
            case PRIORITY -> priority;
            case SDGS -> sdgs;
            case PARTNERS -> partners;
            case LINKS -> links;
            case NOTES -> notes;
        };
    }

    private void put(ItemField field, @Nullable String text) {
        switch (field) {
            case TITLE -> this.title = text;
            case CODE -> this.code = text;
            case DESCRIPTION -> this.description = text;
            case POLITICAL -> this.political = text;
            case SERVICE -> this.service = text;
            case AGENT -> this.agent = text;
            case DEADLINE -> this.deadline = text;
            case BUDGET_ORDINARY -> this.budgetOrdinary = text;
            case BUDGET_EXTRAORDINARY -> this.budgetExtraordinary = text;
            case STAFF -> this.staff = text;
            case FTE -> this.fte = text;
            case STATUS -> this.status = text;
            case PROGRESS -> this.progress = text;
            case PRIORITY -> this.priority = text;
            case SDGS -> this.sdgs = text;
            case PARTNERS -> this.partners = text;
            case LINKS -> this.links = text;
            case NOTES -> this.notes = text;
        }
    }
}
