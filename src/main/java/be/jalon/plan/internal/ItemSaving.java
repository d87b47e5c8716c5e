package be.jalon.plan.internal;

import be.jalon.people.PilotDirectory;
import be.jalon.people.PilotRole;
import be.jalon.plan.FieldChange;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemEdit;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import be.jalon.plan.Permissions;
import be.jalon.plan.PlanSnapshot;
import be.jalon.plan.SaveOutcome;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves texts of an item. */
@Component
public class ItemSaving {

    private final PlanDesk desk;
    private final KnownItems known;
    private final PilotDirectory pilots;
    private final PlanGuard guard;

    ItemSaving(PlanDesk desk, KnownItems known, PilotDirectory pilots, PlanGuard guard) {
        this.desk = desk;
        this.known = known;
        this.pilots = pilots;
        this.guard = guard;
    }

    @Transactional
    public SaveOutcome save(ItemEdit edit) {
        return desk.tryOpenKnown(edit.item())
                .map(opened -> save(edit, opened.gesture(), opened.row(), texts -> known.rewrite(opened, texts)))
                .or(() -> desk.tryOpen(edit.item())
                        .map(opened -> save(edit, opened.gesture(), opened.row(), texts -> rewrite(opened, texts))))
                .orElseGet(SaveOutcome.Gone::new);
    }

    private ItemRow rewrite(PlanDesk.OnItem opened, FieldTexts texts) {
        opened.item().rewrite(texts, opened.gesture().touch());
        return desk.write(opened);
    }

    /**
     * @param row the item as it is stored
     * @param writing writes texts and tells what the item is then
     */
    private SaveOutcome save(ItemEdit edit, Gesture gesture, ItemRow row, Function<FieldTexts, ItemRow> writing) {
        guard.require(user -> mayWrite(user, edit, desk.before(gesture)));
        Merge merge = merge(edit, row);
        if (!merge.conflicts().isEmpty()) {
            desk.close(gesture);
            return new SaveOutcome.Conflict(merge.conflicts(), merge.theirs(), row.changedBy(), row.changedAt(), row);
        }
        requireTitle(merge);
        ItemRow saved = merge.mine().isEmpty() ? row : writing.apply(merge.result());
        tell(gesture, row, merge);
        desk.close(gesture);
        enrol(saved, merge.mine());
        return new SaveOutcome.Saved(saved, merge.theirs());
    }

    /** Somebody who may write nothing on an item cannot save it unchanged either. */
    private static boolean mayWrite(Permissions user, ItemEdit edit, PlanSnapshot plan) {
        Set<ItemField> writable = user.writable(plan, edit.item());
        return !writable.isEmpty() && writable.containsAll(edit.edited().differences(edit.base()));
    }

    private static Merge merge(ItemEdit edit, ItemRow row) {
        FieldTexts current = row.texts();
        FieldTexts base = edit.baseVersion() == row.version() ? current : edit.base();
        // Only what the editor changed is his, also where his base was not quite the stored text.
        FieldTexts wanted = base;
        for (ItemField field : edit.edited().differences(edit.base())) {
            wanted = wanted.with(field, edit.edited().get(field));
        }
        return Merge.of(base, wanted, current);
    }

    private static void requireTitle(Merge merge) {
        if (merge.mine().stream()
                .anyMatch(change ->
                        change.field() == ItemField.TITLE && change.after().isBlank())) {
            throw new IllegalArgumentException("An item needs a title");
        }
    }

    private static void tell(Gesture gesture, ItemRow row, Merge merge) {
        for (FieldChange change : merge.mine()) {
            gesture.tell(row.id(), row.label(), change.field().key(), text(change.before()), text(change.after()));
        }
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private void enrol(ItemRow row, List<FieldChange> changes) {
        Map<PilotRole, Set<String>> names = new EnumMap<>(PilotRole.class);
        for (FieldChange change : changes) {
            switch (change.field()) {
                case POLITICAL ->
                    names.put(PilotRole.POLITICAL, Set.copyOf(row.political().names()));
                case SERVICE ->
                    names.put(PilotRole.SERVICE, Set.copyOf(row.service().names()));
                case AGENT -> names.put(PilotRole.AGENT, Set.copyOf(row.agent().names()));
                default -> {
                    // No pilot is named there.
                }
            }
        }
        pilots.enrol(names);
    }
}
