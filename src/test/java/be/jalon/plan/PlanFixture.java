package be.jalon.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plan in memory, written item by item in its order. */
public final class PlanFixture {

    public static final Instant WRITTEN = Instant.parse("2026-01-15T09:00:00Z");

    private final List<ItemRow> rows = new ArrayList<>();
    private final PlanHeader header = new PlanHeader(
            PlanId.random(), "PST 2024-2030", PlanKind.PST, 2024, 2030, null, List.of(ItemLevel.values()), 1);

    public ItemId add(@Nullable ItemId parent, ItemLevel level, String code, String title) {
        return add(parent, level, FieldTexts.titled(title).with(ItemField.CODE, code));
    }

    public ItemId add(@Nullable ItemId parent, ItemLevel level, FieldTexts texts) {
        return add(parent, level, texts, Map.of());
    }

    public ItemId add(@Nullable ItemId parent, ItemLevel level, FieldTexts texts, Map<ItemField, PendingMark> pending) {
        ItemRow row = ItemRow.of(
                ItemId.random(),
                parent,
                level,
                rows.size(),
                0,
                texts,
                pending,
                Map.of(),
                "Odile",
                WRITTEN,
                header.period().orElse(null));
        rows.add(row);
        return row.id();
    }

    /** An action at the top of the plan with one field beside its title. */
    public ItemId action(String title, ItemField field, String text) {
        return add(null, ItemLevel.ACTION, FieldTexts.titled(title).with(field, text));
    }

    public PlanSnapshot build() {
        return PlanSnapshot.of(header, rows);
    }
}
