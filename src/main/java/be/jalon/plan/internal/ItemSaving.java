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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves texts of an item. */
@Component
public class ItemSaving {

    private final PlanDesk desk;
    private final PilotDirectory pilots;
    private final PlanGuard guard;

    ItemSaving(PlanDesk desk, PilotDirectory pilots, PlanGuard guard) {
        this.desk = desk;
        this.pilots = pilots;
        this.guard = guard;
    }

    @Transactional
    public SaveOutcome save(ItemEdit edit) {
        return desk.tryOpen(edit.item())
                .map(opened -> save(edit, opened.gesture(), opened.item()))
                .orElseGet(SaveOutcome.Gone::new);
    }

    private SaveOutcome save(ItemEdit edit, Gesture gesture, PlanItem item) {
        guard.require(user -> mayWrite(user, edit, desk.before(gesture)));
        Merge merge = merge(edit, item);
        if (!merge.conflicts().isEmpty()) {
            desk.close(gesture);
            return new SaveOutcome.Conflict(
                    merge.conflicts(), merge.theirs(), item.changedBy(), item.changedAt(), gesture.row(item));
        }
        if (!merge.mine().isEmpty()) {
            write(gesture, item, merge);
        }
        desk.close(gesture);
        ItemRow row = gesture.row(item);
        enrol(row, merge.mine());
        return new SaveOutcome.Saved(row, merge.theirs());
    }

    /** Somebody who may write nothing on an item cannot save it unchanged either. */
    private static boolean mayWrite(Permissions user, ItemEdit edit, PlanSnapshot plan) {
        Set<ItemField> writable = user.writable(plan, edit.item());
        return !writable.isEmpty() && writable.containsAll(edit.edited().differences(edit.base()));
    }

    private static Merge merge(ItemEdit edit, PlanItem item) {
        FieldTexts current = item.texts();
        FieldTexts base = edit.baseVersion() == item.version() ? current : edit.base();
        // Only what the editor changed is his, also where his base was not quite the stored text.
        FieldTexts wanted = base;
        for (ItemField field : edit.edited().differences(edit.base())) {
            wanted = wanted.with(field, edit.edited().get(field));
        }
        return Merge.of(base, wanted, current);
    }

    private static void write(Gesture gesture, PlanItem item, Merge merge) {
        if (merge.mine().stream()
                .anyMatch(change ->
                        change.field() == ItemField.TITLE && change.after().isBlank())) {
            throw new IllegalArgumentException("An item needs a title");
        }
        String subject = item.texts().label();
        item.rewrite(merge.result(), gesture.touch());
        gesture.touched(item);
        for (FieldChange change : merge.mine()) {
            gesture.tell(item.id(), subject, change.field().key(), text(change.before()), text(change.after()));
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
