package be.jalon.plan.internal;

import be.jalon.plan.BinEntry;
import be.jalon.plan.PlanHeader;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanSnapshot;
import be.jalon.plan.PlanSummary;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads plans. */
@Component
public class PlanStore {

    private final PlanTable plans;
    private final ItemTable items;
    private final SnapshotCache snapshots;
    private final PlanDesk desk;
    private final Map<PlanId, Object> loading = new ConcurrentHashMap<>();

    PlanStore(PlanTable plans, ItemTable items, SnapshotCache snapshots, PlanDesk desk) {
        this.plans = plans;
        this.items = items;
        this.snapshots = snapshots;
        this.desk = desk;
    }

    /**
     * All plans, by title: one statement, which counts the items of those that are not in memory, and one more when another
     * application changed one that is.
     */
    public List<PlanSummary> summaries() {
        List<PlanTable.Line> lines = plans.lines(snapshots.plans());
        Map<UUID, Long> changed = changedElsewhere(lines);
        return lines.stream()
                .map(line -> {
                    PlanHeader header = line.plan().toHeader();
                    long items = line.items() >= 0
                            ? line.items()
                            : snapshots
                                    .at(header.id(), header.revision())
                                    .map(plan -> (long) plan.rows().size())
                                    .orElseGet(() ->
                                            changed.getOrDefault(header.id().value(), 0L));
                    return new PlanSummary(
                            header.id(), header.title(), header.kind(), header.fromYear(), header.toYear(), items);
                })
                .toList();
    }

    private Map<UUID, Long> changedElsewhere(List<PlanTable.Line> lines) {
        List<UUID> others = lines.stream()
                .filter(line -> line.items() < 0)
                .map(line -> line.plan().toHeader())
                .filter(header -> snapshots.at(header.id(), header.revision()).isEmpty())
                .map(header -> header.id().value())
                .toList();
        return others.isEmpty()
                ? Map.of()
                : items.sizes(others).stream().collect(Collectors.toMap(ItemTable.Size::plan, ItemTable.Size::items));
    }

    public Optional<PlanSnapshot> find(PlanId plan) {
        return plans.findById(plan.value()).map(Plan::toHeader).map(this::current);
    }

    public Optional<PlanSnapshot> latest(PlanId plan) {
        return snapshots.latest(plan).or(() -> find(plan));
    }

    private PlanSnapshot current(PlanHeader header) {
        return snapshots.at(header.id(), header.revision()).orElseGet(() -> loadOnce(header));
    }

    /** When many open a plan that nobody has read yet, one reads it and the others wait for it. */
    private PlanSnapshot loadOnce(PlanHeader header) {
        synchronized (loading.computeIfAbsent(header.id(), id -> new Object())) {
            return snapshots.at(header.id(), header.revision()).orElseGet(() -> desk.load(header));
        }
    }

    /** All plans as they are now, by title: one statement, and one more for all those that changed. */
    public List<PlanSnapshot> all() {
        return current(plans.findAll());
    }

    List<PlanSnapshot> current(Collection<Plan> wanted) {
        List<PlanHeader> headers = wanted.stream().map(Plan::toHeader).toList();
        Map<PlanId, PlanSnapshot> known = new HashMap<>();
        headers.forEach(
                header -> snapshots.at(header.id(), header.revision()).ifPresent(plan -> known.put(header.id(), plan)));
        desk.loadAll(headers.stream()
                        .filter(header -> !known.containsKey(header.id()))
                        .toList())
                .forEach(plan -> known.put(plan.plan().id(), plan));
        return known.values().stream()
                .sorted(Comparator.comparing((PlanSnapshot plan) -> plan.plan().title())
                        .thenComparing(plan -> plan.plan().id().value()))
                .toList();
    }

    public int pendingCount() {
        return Math.toIntExact(items.countPending());
    }

    public List<BinEntry> bin(PlanId plan) {
        return items.bin(plan.value()).stream().map(BinLine::toEntry).toList();
    }
}
