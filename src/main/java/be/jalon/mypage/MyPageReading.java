package be.jalon.mypage;

import be.jalon.budget.BudgetFilter;
import be.jalon.budget.BudgetReading;
import be.jalon.budget.Grouping;
import be.jalon.history.ChangeEntry;
import be.jalon.history.History;
import be.jalon.mypage.MyWork.Mine;
import be.jalon.people.CurrentUser;
import be.jalon.people.CurrentVisit;
import be.jalon.people.MayRead;
import be.jalon.people.Role;
import be.jalon.plan.BranchTotals;
import be.jalon.plan.Permissions;
import be.jalon.plan.PlanReading;
import be.jalon.plan.PlanSnapshot;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what concerns the current user; everybody with an account has a page. */
@Service
@MayRead
@Transactional(readOnly = true)
public class MyPageReading {

    /** After a long absence the latest of what changed is told, not all of it. */
    private static final int MOST_ITEMS = 200;

    private static final int MOST_CHANGES = 1_000;

    private final PlanReading reading;
    private final BudgetReading budgets;
    private final History history;
    private final CurrentUser user;
    private final CurrentVisit visit;
    private final Clock clock;

    MyPageReading(
            PlanReading reading,
            BudgetReading budgets,
            History history,
            CurrentUser user,
            CurrentVisit visit,
            Clock clock) {
        this.reading = reading;
        this.budgets = budgets;
        this.history = history;
        this.user = user;
        this.visit = visit;
        this.clock = clock;
    }

    /** Costs three statements while no plan changed, however many plans and items there are. */
    public MyPage open() {
        Permissions me = reading.permissions();
        LocalDate today = LocalDate.now(clock);
        List<PlanSnapshot> plans = reading.all();
        MyWork work = new MyWork(me, user.name(), today);
        plans.forEach(work::look);
        Instant since = visit.since().orElse(null);
        boolean attached = !me.names().isEmpty();
        boolean wholePlans = me.editsPlans() || me.role() == Role.FINANCE;
        return new MyPage(
                attached,
                since,
                work.late(),
                work.soon(),
                work.awaiting(),
                work.asked(),
                changes(work, since),
                wholePlans || !attached
                        ? plans.stream()
                                .map(plan -> counts(plan, today, wholePlans))
                                .toList()
                        : List.of());
    }

    private List<MyChange> changes(MyWork work, @Nullable Instant since) {
        if (since == null) {
            return List.of();
        }
        List<Mine> candidates =
                work.changedAfter(since).stream().limit(MOST_ITEMS).toList();
        List<UUID> items =
                candidates.stream().map(item -> item.row().id().value()).toList();
        Map<UUID, List<ChangeEntry>> changes = history.since(since, items, user.name(), MOST_CHANGES);
        return candidates.stream()
                .filter(item -> changes.containsKey(item.row().id().value()))
                .map(item -> new MyChange(
                        item.plan().plan(),
                        item.row(),
                        changes.getOrDefault(item.row().id().value(), List.of())))
                .toList();
    }

    private PlanCounts counts(PlanSnapshot plan, LocalDate today, boolean withChecks) {
        BranchTotals totals = plan.totals(null, today);
        int toCheck = withChecks
                ? budgets.of(plan)
                        .select(BudgetFilter.NONE, Grouping.ARTICLE)
                        .totals()
                        .toCheck()
                : -1;
        return new PlanCounts(
                plan.plan(),
                totals.actions(),
                totals.late(),
                totals.pending(),
                totals.ordinaryUnknown() + totals.extraordinaryUnknown(),
                toCheck);
    }
}
