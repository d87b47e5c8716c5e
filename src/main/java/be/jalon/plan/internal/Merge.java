package be.jalon.plan.internal;

import be.jalon.plan.FieldChange;
import be.jalon.plan.FieldConflict;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Two people's changes of the same texts, field by field.
 *
 * @param result the texts when nothing conflicts: mine where I changed something, otherwise the current ones
 * @param conflicts fields that both changed, to different texts
 * @param mine what the result changes in the current texts
 * @param theirs fields that only the other changed
 */
record Merge(FieldTexts result, List<FieldConflict> conflicts, List<FieldChange> mine, List<FieldChange> theirs) {

    static Merge of(FieldTexts base, FieldTexts edited, FieldTexts current) {
        Map<ItemField, String> result = new EnumMap<>(ItemField.class);
        List<FieldConflict> conflicts = new ArrayList<>();
        List<FieldChange> mine = new ArrayList<>();
        List<FieldChange> theirs = new ArrayList<>();
        for (ItemField field : ItemField.values()) {
            String before = base.get(field);
            String wanted = edited.get(field);
            String now = current.get(field);
            boolean iChanged = !wanted.equals(before);
            boolean theyChanged = !now.equals(before);
            result.put(field, iChanged ? wanted : now);
            if (iChanged && theyChanged && !wanted.equals(now)) {
                conflicts.add(new FieldConflict(field, before, now, wanted));
            } else if (iChanged && !wanted.equals(now)) {
                mine.add(new FieldChange(field, now, wanted));
            } else if (theyChanged && !iChanged) {
                theirs.add(new FieldChange(field, before, now));
            }
        }
        return new Merge(new FieldTexts(result), conflicts, mine, theirs);
    }
}
