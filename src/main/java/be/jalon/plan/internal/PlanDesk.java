package be.jalon.plan.internal;

import be.jalon.people.CurrentUser;
import be.jalon.plan.ItemGoneException;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemReader;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanHeader;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanNotFoundException;
import be.jalon.plan.PlanSnapshot;
import be.jalon.shared.Changes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Opens and closes gestures. The first statement of each raises the plan's revision, which makes the other writers of
 * the plan wait: what a gesture then reads stays true until it commits. Each must be a transaction of its own.
 */
@Component
class PlanDesk {

    private final PlanTable plans;
    private final ItemTable items;
    private final SnapshotCache snapshots;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PlanDesk(
            PlanTable plans,
            ItemTable items,
            SnapshotCache snapshots,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.items = items;
        this.snapshots = snapshots;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** A gesture on a living item. */
    record OnItem(Gesture gesture, PlanItem item) {

        ItemRow row() {
            return gesture.row(item);
        }
    }

    /** A gesture on several items of one plan; those that are not living are missing. */
    record OnItems(Gesture gesture, List<PlanItem> items) {}

    /** A gesture on a living item that was not read: the row is what the database holds. */
    record OnRow(Gesture gesture, ItemRow row) {}

    /** Starts a gesture on an item; empty when it is not, or not any more, in its plan. */
    Optional<OnItem> tryOpen(ItemId item) {
        if (plans.advanceOfLiving(item.value()) == 0) {
            return Optional.empty();
        }
        return items.living(List.of(item.value())).stream()
                .findFirst()
                .map(living -> new OnItem(new Gesture(living.plan().toHeader(), touch()), living));
    }

    /**
     * Starts a gesture on an item without reading it: as long as nobody changed the plan, its shared snapshot tells all.
     * Empty, and nothing is started, when somebody did or when nobody has the plan in mind.
     */
    Optional<OnRow> tryOpenKnown(ItemId item) {
        return snapshots.holding(item).flatMap(plan -> {
            PlanHeader header = plan.plan();
            return plans.advanceFrom(header.id().value(), header.revision()) == 0
                    ? Optional.empty()
                    : plan.row(item).map(row -> new OnRow(new Gesture(header.at(header.revision() + 1), touch()), row));
        });
    }

    /** @throws ItemGoneException when the item is not in its plan */
    OnItem open(ItemId item) {
        return tryOpen(item).orElseThrow(() -> new ItemGoneException(item));
    }

    /** @throws PlanNotFoundException when there is no such plan */
    Gesture open(PlanId plan) {
        if (plans.advance(plan.value()) == 0) {
            throw new PlanNotFoundException(plan);
        }
        Plan found = plans.findById(plan.value()).orElseThrow(() -> new PlanNotFoundException(plan));
        return new Gesture(found.toHeader(), touch());
    }

    /** Starts a gesture on items of a plan; the plan itself is read with the items and so must have one of them. */
    Optional<OnItems> open(PlanId plan, Collection<ItemId> wanted) {
        plans.advance(plan.value());
        List<PlanItem> living = items.living(wanted.stream().map(ItemId::value).toList()).stream()
                .filter(item -> item.plan().id().equals(plan.value()))
                .toList();
        return living.isEmpty()
                ? Optional.empty()
                : Optional.of(new OnItems(new Gesture(living.getFirst().plan().toHeader(), touch()), living));
    }

    /**
     * Starts a gesture on a deleted branch.
     *
     * @throws ItemGoneException when the item is not the top of a branch in the bin
     */
    OnItems openBinned(ItemId root) {
        plans.advanceOfBinned(root.value());
        List<PlanItem> branch = items.binned(root.value());
        if (branch.isEmpty()) {
            throw new ItemGoneException(root);
        }
        return new OnItems(new Gesture(branch.getFirst().plan().toHeader(), touch()), branch);
    }

    Touch touch() {
        return new Touch(user.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** The plan as it was when the gesture began. */
    PlanSnapshot before(Gesture gesture) {
        PlanHeader header = gesture.header();
        PlanHeader before = header.at(header.revision() - 1);
        return snapshots.at(before.id(), before.revision()).orElseGet(() -> load(before));
    }

    /** Reads the items of a plan (one statement) and keeps them for everybody. */
    PlanSnapshot load(PlanHeader header) {
        PlanSnapshot snapshot =
                PlanSnapshot.of(header, rows(items.living(header.id().value()), header));
        snapshots.put(snapshot);
        return snapshot;
    }

    /** Reads the items of several plans (one statement) and keeps them for everybody. */
    List<PlanSnapshot> loadAll(Collection<PlanHeader> headers) {
        if (headers.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = headers.stream().map(header -> header.id().value()).toList();
        Map<UUID, List<PlanItem>> living = items.livingOfPlans(ids).stream()
                .collect(Collectors.groupingBy(item -> item.plan().id()));
        List<PlanSnapshot> read = headers.stream()
                .map(header -> PlanSnapshot.of(
                        header, rows(living.getOrDefault(header.id().value(), List.of()), header)))
                .toList();
        read.forEach(snapshots::put);
        return read;
    }

    /** Gives siblings the numbers that make room; nearly always there is room and nothing to do. */
    void makeRoom(Gesture gesture, Positions positions) {
        if (positions.respaced().isEmpty()) {
            return;
        }
        List<UUID> ids =
                positions.respaced().keySet().stream().map(ItemId::value).toList();
        for (PlanItem sibling : items.living(ids)) {
            sibling.respace(positions.respaced().getOrDefault(sibling.id(), sibling.position()));
            gesture.touched(sibling);
        }
    }

    /** Writes an item that was changed in memory; the row has its new version. */
    ItemRow write(OnItem opened) {
        opened.gesture().touched(opened.item());
        items.flush();
        return opened.row();
    }

    /** Writes what the gesture changed, tells it, and renews the shared snapshot once all is committed. */
    void close(Gesture gesture) {
        items.flush();
        PlanHeader header = gesture.header();
        List<ItemRow> changed = new ArrayList<>(rows(gesture.touched(), header));
        changed.addAll(gesture.rewritten());
        Set<ItemId> removed = gesture.removed();
        if (!gesture.changes().isEmpty()) {
            events.publishEvent(
                    new Changes(gesture.touch().who(), gesture.touch().at(), gesture.changes()));
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                snapshots.patch(header, changed, removed);
            }
        });
    }

    private static List<ItemRow> rows(Collection<PlanItem> items, PlanHeader header) {
        ItemReader reader = new ItemReader(header.period().orElse(null));
        return items.stream().map(item -> item.toRow(reader)).toList();
    }
}
