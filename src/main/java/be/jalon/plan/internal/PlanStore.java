package be.jalon.plan.internal;

import be.jalon.plan.BinEntry;
import be.jalon.plan.PlanHeader;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanSnapshot;
import be.jalon.plan.PlanSummary;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads plans. */
@Component
public class PlanStore {

    private final PlanTable plans;
    private final ItemTable items;
    private final SnapshotCache snapshots;
    private final PlanDesk desk;

    PlanStore(PlanTable plans, ItemTable items, SnapshotCache snapshots, PlanDesk desk) {
        this.plans = plans;
        this.items = items;
        this.snapshots = snapshots;
        this.desk = desk;
    }

    public List<PlanSummary> summaries() {
        return plans.lines().stream().map(PlanLine::toSummary).toList();
    }

    public Optional<PlanSnapshot> find(PlanId plan) {
        return plans.findById(plan.value()).map(Plan::toHeader).map(this::current);
    }

    public Optional<PlanSnapshot> latest(PlanId plan) {
        return snapshots.latest(plan).or(() -> find(plan));
    }

    private PlanSnapshot current(PlanHeader header) {
        return snapshots.at(header.id(), header.revision()).orElseGet(() -> desk.load(header));
    }

    public List<BinEntry> bin(PlanId plan) {
        return items.bin(plan.value()).stream().map(BinLine::toEntry).toList();
    }
}
