package be.jalon.plan.internal;

import be.jalon.plan.DoubtMark;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Takes doubtful texts as they are: somebody looked at one and found it right. */
@Component
public class ItemChecking {

    private final PlanDesk desk;
    private final PlanGuard guard;

    ItemChecking(PlanDesk desk, PlanGuard guard) {
        this.desk = desk;
        this.guard = guard;
    }

    public boolean confirm(ItemId id, ItemField field, DoubtMark seen) {
        PlanDesk.OnItem opened = desk.open(id);
        Gesture gesture = opened.gesture();
        guard.require(user -> user.writable(desk.before(gesture), id).contains(field));
        PlanItem item = opened.item();
        String text = item.texts().get(field);
        DoubtMark present = item.doubts().get(field);
        boolean asSeen = present == null || (present.equals(seen) && present.concerns(text));
        if (present != null && asSeen) {
            item.settle(field, gesture.touch());
            gesture.touched(item);
            gesture.tell(id, item.texts().label(), told(field), seen.said(Locale.FRENCH), text);
        }
        desk.close(gesture);
        return asSeen;
    }

    public boolean reopen(ItemId id, ItemField field, DoubtMark confirmed) {
        PlanDesk.OnItem opened = desk.open(id);
        Gesture gesture = opened.gesture();
        guard.require(user -> user.writable(desk.before(gesture), id).contains(field));
        PlanItem item = opened.item();
        String text = item.texts().get(field);
        boolean untouched = confirmed.concerns(text) && !item.doubts().containsKey(field);
        if (untouched) {
            item.doubt(field, confirmed, gesture.touch());
            gesture.touched(item);
            gesture.tell(id, item.texts().label(), told(field), text, null);
        }
        desk.close(gesture);
        return untouched;
    }

    /** What the history calls it. */
    static String told(ItemField field) {
        return "verified." + field.key();
    }
}
