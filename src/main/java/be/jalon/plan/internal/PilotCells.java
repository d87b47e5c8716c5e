package be.jalon.plan.internal;

import be.jalon.people.CellChange;
import be.jalon.people.Pilot;
import be.jalon.people.PilotMention;
import be.jalon.people.PilotMentions;
import be.jalon.people.PilotRole;
import be.jalon.people.PilotSurvey;
import be.jalon.people.Succession;
import be.jalon.people.SuccessionPreview;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanSnapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cells that name pilots, in all plans. */
@Component
class PilotCells implements PilotMentions {

    private final PlanStore store;
    private final PlanTable plans;
    private final CellWriting writing;

    PilotCells(PlanStore store, PlanTable plans, CellWriting writing) {
        this.store = store;
        this.plans = plans;
        this.writing = writing;
    }

    /** The field that holds the pilots of a role. */
    static ItemField field(PilotRole role) {
        return switch (role) {
            case POLITICAL -> ItemField.POLITICAL;
            case SERVICE -> ItemField.SERVICE;
            case AGENT -> ItemField.AGENT;
        };
    }

    @Override
    @Transactional(readOnly = true)
    public PilotSurvey survey(Collection<Pilot> pilots, @Nullable Pilot inDetail) {
        List<PlanSnapshot> all = store.all();
        UseCount count = new UseCount(pilots);
        all.forEach(count::add);
        return new PilotSurvey(count.result(), inDetail == null ? List.of() : mentions(all, inDetail));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PilotMention> of(Pilot pilot) {
        return mentions(store.all(), pilot);
    }

    private static List<PilotMention> mentions(List<PlanSnapshot> all, Pilot pilot) {
        Set<String> keys = pilot.keys();
        Map<String, Boolean> named = new HashMap<>();
        List<PilotMention> mentions = new ArrayList<>();
        for (PlanSnapshot plan : all) {
            for (ItemRow row : plan.rows()) {
                for (PilotRole role : PilotRole.values()) {
                    for (String name : row.pilots(role).names()) {
                        if (named.computeIfAbsent(name, any -> keys.contains(Pilot.key(any)))) {
                            mentions.add(mention(plan, row, role, name));
                        }
                    }
                }
            }
        }
        return mentions;
    }

    private static PilotMention mention(PlanSnapshot plan, ItemRow row, PilotRole role, String name) {
        return new PilotMention(
                plan.plan().id().value(), plan.plan().title(), row.id().value(), row.label(), role, name);
    }

    @Override
    @Transactional(readOnly = true)
    public SuccessionPreview preview(Succession succession) {
        return look(store.all(), succession);
    }

    private static SuccessionPreview look(List<PlanSnapshot> all, Succession succession) {
        SuccessionSearch search = new SuccessionSearch(succession);
        all.forEach(search::look);
        return search.found();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public SuccessionPreview succeed(Succession succession) {
        List<Plan> locked = plans.lockAll();
        SuccessionPreview found = look(store.current(locked), succession);
        writing.write(locked, found.changes(), succession.origin());
        return found;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<CellChange> giveBack(List<CellChange> done, String origin) {
        List<Plan> locked = plans.lockAll();
        Map<UUID, PlanSnapshot> now = new HashMap<>();
        store.current(locked).forEach(plan -> now.put(plan.plan().id().value(), plan));
        List<CellChange> back = done.stream()
                .map(CellChange::reversed)
                .filter(change -> says(now.get(change.plan()), change))
                .toList();
        writing.write(locked, back, origin);
        return back;
    }

    private static boolean says(@Nullable PlanSnapshot plan, CellChange change) {
        return plan != null
                && plan.row(new ItemId(change.item()))
                        .filter(row -> row.text(field(change.role())).equals(change.before()))
                        .isPresent();
    }
}
