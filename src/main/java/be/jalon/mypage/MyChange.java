package be.jalon.mypage;

import be.jalon.history.ChangeEntry;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanHeader;
import java.util.List;

/**
 * What others changed on an item of mine since my last visit.
 *
 * @param changes newest first
 */
public record MyChange(PlanHeader plan, ItemRow row, List<ChangeEntry> changes) {

    /** How history marks what the Collège decided. */
    private static final String COLLEGE = "COLLEGE";

    public MyChange {
        changes = List.copyOf(changes);
    }

    /** Whether the Collège had a part in it. */
    public boolean isCollege() {
        return changes.stream().anyMatch(change -> change.origin().startsWith(COLLEGE));
    }
}
