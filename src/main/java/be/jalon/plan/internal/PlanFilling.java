package be.jalon.plan.internal;

import be.jalon.people.PilotDirectory;
import be.jalon.people.PilotRole;
import be.jalon.plan.IntakeItem;
import be.jalon.plan.IntakeResult;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanNotFoundException;
import be.jalon.shared.Changes;
import be.jalon.values.PilotNames;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Fills an empty plan with many items at once. */
@Component
public class PlanFilling {

    private final PlanTable plans;
    private final ItemTable items;
    private final PlanDesk desk;
    private final PilotDirectory pilots;
    private final ApplicationEventPublisher events;

    PlanFilling(
            PlanTable plans, ItemTable items, PlanDesk desk, PilotDirectory pilots, ApplicationEventPublisher events) {
        this.plans = plans;
        this.items = items;
        this.desk = desk;
        this.pilots = pilots;
        this.events = events;
    }

    public IntakeResult fill(PlanId id, List<IntakeItem> wanted, String origin) {
        Plan plan = plans.lock(id.value()).orElseThrow(() -> new PlanNotFoundException(id));
        if (items.countOf(id.value()) > 0) {
            throw new IllegalStateException("The plan has items already: " + id);
        }
        Touch touch = desk.touch();
        Map<Integer, PlanItem> stored = store(plan, wanted, touch);
        plan.advance();
        items.flush();
        pilots.enrol(names(stored.values()));
        tell(plan, stored, touch, wanted, origins(wanted, origin));
        Map<Integer, ItemId> ids = new HashMap<>();
        stored.forEach((index, item) -> ids.put(index, item.id()));
        return new IntakeResult(ids);
    }

    private Map<Integer, PlanItem> store(Plan plan, List<IntakeItem> wanted, Touch touch) {
        Map<Integer, PlanItem> stored = new LinkedHashMap<>();
        Map<@Nullable Integer, Integer> counts = new HashMap<>();
        for (IntakeItem item : wanted) {
            int rank = counts.merge(item.parent(), 1, Integer::sum) - 1;
            Place place = new Place(parent(item, stored), Positions.nth(rank), item.level());
            PlanItem added = new PlanItem(plan, place, item.texts(), touch);
            added.keepExtras(item.extras());
            added.keepDoubts(item.doubts());
            item.pending().forEach((field, mark) -> added.flag(field, mark, touch));
            if (stored.put(item.index(), added) != null) {
                throw new IllegalArgumentException("Two items have the index " + item.index());
            }
        }
        items.saveAll(stored.values());
        return stored;
    }

    private static @Nullable ItemId parent(IntakeItem item, Map<Integer, PlanItem> stored) {
        PlanItem parent = item.parent() == null ? null : stored.get(item.parent());
        if (parent == null && item.parent() != null) {
            throw new IllegalArgumentException("Item " + item.index() + " comes before its parent");
        }
        ItemLevel above = parent == null ? null : parent.level();
        if (!item.level().mayHangUnder(above)) {
            throw new IllegalArgumentException(item.level() + " may not hang under " + above);
        }
        return parent == null ? null : parent.id();
    }

    private static Map<PilotRole, Set<String>> names(Collection<PlanItem> items) {
        Map<PilotRole, Set<String>> names = new EnumMap<>(PilotRole.class);
        names.put(PilotRole.POLITICAL, names(items, ItemField.POLITICAL));
        names.put(PilotRole.SERVICE, names(items, ItemField.SERVICE));
        names.put(PilotRole.AGENT, names(items, ItemField.AGENT));
        return names;
    }

    private static Set<String> names(Collection<PlanItem> items, ItemField field) {
        return items.stream()
                .map(item -> item.texts().get(field))
                .distinct()
                .flatMap(text -> PilotNames.parse(text).names().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Where each item comes from: the source and the place in it. */
    private static Map<Integer, String> origins(List<IntakeItem> items, String source) {
        Map<Integer, String> origins = new HashMap<>();
        items.forEach(item -> origins.put(item.index(), (source + " " + item.place()).strip()));
        return origins;
    }

    private void tell(
            Plan plan,
            Map<Integer, PlanItem> stored,
            Touch touch,
            List<IntakeItem> wanted,
            Map<Integer, String> origins) {
        Gesture gesture = new Gesture(plan.toHeader(), touch);
        for (IntakeItem taken : wanted) {
            PlanItem item = Objects.requireNonNull(stored.get(taken.index()));
            String label = item.texts().label();
            gesture.comesFrom(origins.getOrDefault(taken.index(), ""));
            gesture.tell(item.id(), label, "created", null, item.texts().get(ItemField.TITLE));
            taken.confirmed()
                    .forEach((field, doubt) -> gesture.tell(
                            item.id(),
                            label,
                            ItemChecking.told(field),
                            doubt.said(Locale.FRENCH),
                            item.texts().get(field)));
        }
        events.publishEvent(new Changes(touch.who(), touch.at(), gesture.changes()));
    }
}
