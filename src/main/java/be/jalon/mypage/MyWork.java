package be.jalon.mypage;

import be.jalon.people.PilotRole;
import be.jalon.people.Role;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PendingMark;
import be.jalon.plan.Permissions;
import be.jalon.plan.PlanSnapshot;
import be.jalon.shared.SearchText;
import be.jalon.values.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What concerns one person in some plans on one day; pure. An item is a person's when its service, its agent or its
 * political lead is that person, or when it names nobody and the nearest item above that names somebody names him.
 */
final class MyWork {

    /** Days of the calendar are those of the administration. */
    private static final ZoneId ZONE = ZoneId.systemDefault();

    private final Permissions me;
    private final String name;
    private final LocalDate today;
    private final List<MyItem> late = new ArrayList<>();
    private final List<MyItem> soon = new ArrayList<>();
    private final List<MyQuestion> awaiting = new ArrayList<>();
    private final List<MyQuestion> asked = new ArrayList<>();
    private final List<Mine> mine = new ArrayList<>();

    /** @param name the display name, under which questions were asked */
    MyWork(Permissions me, String name, LocalDate today) {
        this.me = me;
        this.name = name;
        this.today = today;
    }

    /** An item of mine in its plan. */
    record Mine(PlanSnapshot plan, ItemRow row) {}

    void look(PlanSnapshot plan) {
        Set<ItemId> carried = me.mine(plan);
        Set<ItemId> led = led(plan);
        for (ItemRow row : plan.rows()) {
            boolean isMine = carried.contains(row.id()) || led.contains(row.id());
            if (isMine) {
                mine.add(new Mine(plan, row));
                deadline(plan, row);
            }
            if (!row.pending().isEmpty()) {
                questions(plan, row, isMine, led.contains(row.id()));
            }
        }
    }

    /** The items whose political lead is me. */
    private Set<ItemId> led(PlanSnapshot plan) {
        Set<ItemId> led = new HashSet<>();
        List<Boolean> above = new ArrayList<>();
        for (ItemRow row : plan.rows()) {
            above.subList(row.depth(), above.size()).clear();
            List<String> names = row.pilots(PilotRole.POLITICAL).names();
            boolean isMine = names.isEmpty()
                    ? !above.isEmpty() && above.getLast()
                    : names.stream().map(SearchText::fold).anyMatch(me.names()::contains);
            above.add(isMine);
            if (isMine) {
                led.add(row.id());
            }
        }
        return led;
    }

    private void deadline(PlanSnapshot plan, ItemRow row) {
        LocalDate last = row.deadline().to();
        Status status = row.status().status();
        if (last == null || status == Status.DONE || status == Status.ABANDONED) {
            return;
        }
        long left = ChronoUnit.DAYS.between(today, last);
        if (row.isLate(today)) {
            late.add(new MyItem(plan.plan(), row, -left));
        } else if (left >= 0 && left <= MyPage.SOON_DAYS) {
            soon.add(new MyItem(plan.plan(), row, left));
        }
    }

    /** A member of the Collège who stands for nobody is asked everything; one who leads policies, about those. */
    private void questions(PlanSnapshot plan, ItemRow row, boolean isMine, boolean isLed) {
        boolean college = me.role() == Role.COLLEGE;
        boolean answers = college && (me.names().isEmpty() || isLed);
        for (Map.Entry<ItemField, PendingMark> pending : row.pending().entrySet()) {
            PendingMark mark = pending.getValue();
            MyQuestion question = new MyQuestion(plan.plan(), row, pending.getKey(), mark, days(mark.askedAt()));
            if (answers) {
                awaiting.add(question);
            } else if (!college && (isMine || mark.askedBy().equals(name))) {
                asked.add(question);
            }
        }
    }

    private long days(Instant at) {
        return Math.max(0, ChronoUnit.DAYS.between(at.atZone(ZONE).toLocalDate(), today));
    }

    List<MyItem> late() {
        late.sort(Comparator.comparingLong(MyItem::days).reversed());
        return late;
    }

    List<MyItem> soon() {
        soon.sort(Comparator.comparingLong(MyItem::days));
        return soon;
    }

    List<MyQuestion> awaiting() {
        awaiting.sort(Comparator.comparingLong(MyQuestion::days).reversed());
        return awaiting;
    }

    List<MyQuestion> asked() {
        asked.sort(Comparator.comparingLong(MyQuestion::days).reversed());
        return asked;
    }

    /** My items that somebody changed after a moment, the latest change first. */
    List<Mine> changedAfter(Instant moment) {
        return mine.stream()
                .filter(item -> item.row().changedAt().isAfter(moment))
                .sorted(Comparator.comparing((Mine item) -> item.row().changedAt())
                        .reversed())
                .toList();
    }
}
