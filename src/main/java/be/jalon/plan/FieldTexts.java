package be.jalon.plan;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The raw texts of an item, field by field; immutable. An absent field and an empty one are the same. Characters that
 * no database keeps (NUL) are left out.
 */
public record FieldTexts(Map<ItemField, String> texts) implements Serializable {

    private static final FieldTexts NONE = new FieldTexts(Map.of());

    public FieldTexts {
        texts = FieldMap.of(texts, FieldTexts::kept);
    }

    private static @Nullable String kept(String text) {
        String clean = text.indexOf('\0') < 0 ? text : text.replace("\0", "");
        return clean.isEmpty() ? null : clean;
    }

    public static FieldTexts empty() {
        return NONE;
    }

    /** Texts with nothing but a title. */
    public static FieldTexts titled(String title) {
        return NONE.with(ItemField.TITLE, title);
    }

    /** The text as written, "" when nobody wrote any. */
    public String get(ItemField field) {
        return texts.getOrDefault(field, "");
    }

    public FieldTexts with(ItemField field, String text) {
        EnumMap<ItemField, String> changed = new EnumMap<>(ItemField.class);
        changed.putAll(texts);
        changed.put(field, text);
        return new FieldTexts(changed);
    }

    /** The item as people call it: its code and its title. */
    public String label() {
        String code = get(ItemField.CODE);
        return code.isEmpty() ? get(ItemField.TITLE) : code + " " + get(ItemField.TITLE);
    }

    /** The fields whose texts differ from those of {@code other}, in the order of {@link ItemField}. */
    public Set<ItemField> differences(FieldTexts other) {
        EnumSet<ItemField> different = EnumSet.noneOf(ItemField.class);
        for (ItemField field : ItemField.values()) {
            if (!get(field).equals(other.get(field))) {
                different.add(field);
            }
        }
        return different;
    }
}
