package be.jalon.mypage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that concerns one person now.
 *
 * @param attached whether the account stands for somebody of the directory
 * @param since when the visit before this one began, null at the first
 * @param late the latest first
 * @param soon due within {@link #SOON_DAYS} days, the next first
 * @param awaiting questions that this person is to answer, the oldest first
 * @param asked questions that the Collège has not answered yet, the oldest first
 * @param changed by others since the last visit, newest first
 * @param plans in figures, for those who look after whole plans and for those who stand for nobody
 */
public record MyPage(
        boolean attached,
        @Nullable Instant since,
        List<MyItem> late,
        List<MyItem> soon,
        List<MyQuestion> awaiting,
        List<MyQuestion> asked,
        List<MyChange> changed,
        List<PlanCounts> plans) {

    /** How far ahead a deadline is near, in days. */
    public static final int SOON_DAYS = 90;

    public MyPage {
        late = List.copyOf(late);
        soon = List.copyOf(soon);
        awaiting = List.copyOf(awaiting);
        asked = List.copyOf(asked);
        changed = List.copyOf(changed);
        plans = List.copyOf(plans);
    }
}
