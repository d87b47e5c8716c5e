package be.jalon.plan.internal;

import be.jalon.people.PilotDirectory;
import be.jalon.people.PilotRole;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.IntakeItem;
import be.jalon.plan.IntakeResult;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanNotFoundException;
import be.jalon.shared.Changes;
import be.jalon.shared.NeighbouringIds;
import be.jalon.values.PilotNames;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final ItemInsertion insertion;
    private final PlanDesk desk;
    private final PilotDirectory pilots;
    private final ApplicationEventPublisher events;

    PlanFilling(
            PlanTable plans,
            ItemTable items,
            ItemInsertion insertion,
            PlanDesk desk,
            PilotDirectory pilots,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.items = items;
        this.insertion = insertion;
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
        Map<Integer, TakenItem> taken = placed(wanted);
        plan.advance();
        items.flush();
        insertion.insert(id, taken.values(), touch);
        pilots.enrol(names(wanted));
        tell(new Gesture(plan.toHeader(), touch), taken.values(), origin);
        Map<Integer, ItemId> ids = new HashMap<>();
        taken.forEach((index, item) -> ids.put(index, item.id()));
        return new IntakeResult(ids);
    }

    private static Map<Integer, TakenItem> placed(List<IntakeItem> wanted) {
        NeighbouringIds ids = new NeighbouringIds();
        Map<Integer, TakenItem> taken = new LinkedHashMap<>();
        Map<@Nullable Integer, Integer> counts = new HashMap<>();
        for (IntakeItem item : wanted) {
            int rank = counts.merge(item.parent(), 1, Integer::sum) - 1;
            Place place = new Place(parent(item, taken), Positions.nth(rank), item.level());
            if (taken.put(item.index(), new TakenItem(new ItemId(ids.next()), place, item)) != null) {
                throw new IllegalArgumentException("Two items have the index " + item.index());
            }
        }
        return taken;
    }

    private static @Nullable ItemId parent(IntakeItem item, Map<Integer, TakenItem> taken) {
        TakenItem parent = item.parent() == null ? null : taken.get(item.parent());
        if (parent == null && item.parent() != null) {
            throw new IllegalArgumentException("Item " + item.index() + " comes before its parent");
        }
        ItemLevel above = parent == null ? null : parent.item().level();
        if (!item.level().mayHangUnder(above)) {
            throw new IllegalArgumentException(item.level() + " may not hang under " + above);
        }
        return parent == null ? null : parent.id();
    }

    private static Map<PilotRole, Set<String>> names(List<IntakeItem> items) {
        Map<PilotRole, Set<String>> names = new EnumMap<>(PilotRole.class);
        names.put(PilotRole.POLITICAL, names(items, ItemField.POLITICAL));
        names.put(PilotRole.SERVICE, names(items, ItemField.SERVICE));
        names.put(PilotRole.AGENT, names(items, ItemField.AGENT));
        return names;
    }

    private static Set<String> names(List<IntakeItem> items, ItemField field) {
        return items.stream()
                .map(item -> item.texts().get(field))
                .distinct()
                .flatMap(text -> PilotNames.parse(text).names().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Each item comes from the source and a place in it. */
    private void tell(Gesture gesture, Collection<TakenItem> items, String source) {
        for (TakenItem taken : items) {
            IntakeItem item = taken.item();
            FieldTexts texts = item.texts();
            String label = texts.label();
            gesture.comesFrom((source + " " + item.place()).strip());
            gesture.tell(taken.id(), label, "created", null, texts.get(ItemField.TITLE));
            item.confirmed()
                    .forEach((field, doubt) -> gesture.tell(
                            taken.id(), label, ItemChecking.told(field), doubt.said(Locale.FRENCH), texts.get(field)));
        }
        events.publishEvent(new Changes(gesture.touch().who(), gesture.touch().at(), gesture.changes()));
    }
}
