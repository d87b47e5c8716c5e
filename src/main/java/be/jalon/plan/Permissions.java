package be.jalon.plan;

import be.jalon.people.Pilot;
import be.jalon.people.PilotRole;
import be.jalon.people.Role;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one user may do in plans (decision 0011): pure rules, asked by the services before a gesture and by the views
 * before they offer it.
 *
 * <p>An item is <em>mine</em> when its service or its agent is me; an item that names neither follows the nearest item
 * above that names somebody.
 *
 * @param role null for nobody, who may nothing
 * @param names keys of the names that stand for the user, see {@link be.jalon.people.MyPilots#keys()}
 */
public record Permissions(@Nullable Role role, Set<String> names) implements Serializable {

    private static final Set<ItemField> ALL_FIELDS = Collections.unmodifiableSet(EnumSet.allOf(ItemField.class));
    private static final Set<ItemField> BUDGET_FIELDS =
            Collections.unmodifiableSet(EnumSet.of(ItemField.BUDGET_ORDINARY, ItemField.BUDGET_EXTRAORDINARY));

    /** Of nobody. */
    public static final Permissions NONE = new Permissions(null, Set.of());

    public Permissions {
        names = Set.copyOf(names);
    }

    /** Create and renumber plans, import, export, see the bin, clear flags: everything. */
    public boolean editsPlans() {
        return role != null && role.editsPlans();
    }

    /** Whether there is anything in any plan that this user may change. */
    public boolean editsItems() {
        return editsPlans() || role == Role.FINANCE || managesItems();
    }

    private boolean managesItems() {
        return role == Role.PROJECT_MANAGER && !names.isEmpty();
    }

    /** Whether the user answers for an item of the plan, whatever his role. */
    public boolean isMine(PlanSnapshot plan, ItemId item) {
        return !names.isEmpty() && isMine(plan.path(item));
    }

    /** @param path from the top of the plan down to the item */
    private boolean isMine(List<ItemRow> path) {
        for (ItemRow row : path.reversed()) {
            if (namesSomebody(row)) {
                return namesMe(row);
            }
        }
        return false;
    }

    /** All items of the plan that the user answers for, as {@link #isMine} tells them one by one. */
    public Set<ItemId> mine(PlanSnapshot plan) {
        Set<ItemId> mine = new HashSet<>();
        List<Boolean> above = new ArrayList<>();
        for (ItemRow row : plan.rows()) {
            above.subList(row.depth(), above.size()).clear();
            boolean inherited = !above.isEmpty() && above.getLast();
            boolean isMine = namesSomebody(row) ? namesMe(row) : inherited;
            above.add(isMine);
            if (isMine) {
                mine.add(row.id());
            }
        }
        return mine;
    }

    private static boolean namesSomebody(ItemRow row) {
        return !row.service().names().isEmpty() || !row.agent().names().isEmpty();
    }

    private boolean namesMe(ItemRow row) {
        return namesMe(row, PilotRole.SERVICE) || namesMe(row, PilotRole.AGENT);
    }

    private boolean namesMe(ItemRow row, PilotRole pilot) {
        return row.pilots(pilot).names().stream().map(Pilot::key).anyMatch(names::contains);
    }

    /** The fields of an item whose texts the user may change; empty when there is no such item. */
    public Set<ItemField> writable(PlanSnapshot plan, ItemId item) {
        if (plan.row(item).isEmpty()) {
            return Set.of();
        }
        if (editsPlans()) {
            return ALL_FIELDS;
        }
        if (role == Role.FINANCE) {
            return BUDGET_FIELDS;
        }
        return managesItems() && isMine(plan, item) ? ALL_FIELDS : Set.of();
    }

    /** Whether the user may ask the Collège about the fields of an item. */
    public boolean mayAsk(PlanSnapshot plan, ItemId item) {
        return editsPlans() || (managesItems() && isMine(plan, item));
    }

    /** Whether the user may answer what the Collège was asked. */
    public boolean mayAnswer() {
        return editsPlans() || role == Role.COLLEGE;
    }

    public boolean mayComment(PlanSnapshot plan, ItemId item) {
        return editsPlans() || role == Role.COLLEGE || (managesItems() && isMine(plan, item));
    }

    /**
     * Whether the user may put items of his under another one: anywhere for those who edit plans; for a project manager
     * under his own actions, and under the objectives that are his or hold an action of his. A section counts as an
     * objective for the actions that hang directly under it.
     *
     * @param parent null for the top of the plan
     */
    public boolean isOpen(PlanSnapshot plan, @Nullable ItemId parent) {
        if (editsPlans()) {
            return true;
        }
        return parent != null
                && managesItems()
                && plan.row(parent).filter(row -> isOpen(plan, row)).isPresent();
    }

    private boolean isOpen(PlanSnapshot plan, ItemRow parent) {
        if (isMine(plan, parent.id())) {
            return true;
        }
        if (!parent.level().isHeading()) {
            return false;
        }
        List<ItemRow> inside = parent.level().isSection() ? plan.children(parent.id()) : plan.branch(parent.id());
        return inside.stream().anyMatch(row -> !row.level().isHeading() && isMine(plan, row.id()));
    }

    /** Whether there is any place in the plan where the user may create something: next to what names him, if nowhere else. */
    public boolean createsSomewhere(PlanSnapshot plan) {
        return editsPlans() || (managesItems() && plan.rows().stream().anyMatch(this::namesMe));
    }

    /** The levels that an item created there may have; empty where the user may create nothing. */
    public Set<ItemLevel> creatable(PlanSnapshot plan, @Nullable ItemId parent) {
        if (!isOpen(plan, parent)) {
            return Set.of();
        }
        ItemLevel above =
                parent == null ? null : plan.row(parent).map(ItemRow::level).orElse(null);
        Set<ItemLevel> levels = EnumSet.noneOf(ItemLevel.class);
        Arrays.stream(ItemLevel.values())
                .filter(level -> level.mayHangUnder(above) && (editsPlans() || !level.isHeading()))
                .forEach(levels::add);
        return levels;
    }

    public boolean mayDuplicate(PlanSnapshot plan, ItemId item) {
        return shapes(plan, item);
    }

    /** Whether the user may move an item at all; where to, {@link #mayMoveUnder} tells. */
    public boolean mayMove(PlanSnapshot plan, ItemId item) {
        return shapes(plan, item);
    }

    /** @param parent null for the top of the plan */
    public boolean mayMoveUnder(PlanSnapshot plan, ItemId item, @Nullable ItemId parent) {
        Optional<ItemRow> row = plan.row(item).filter(moved -> shapes(plan, item));
        return row.isPresent() && (Objects.equals(row.get().parent(), parent) || isOpen(plan, parent));
    }

    /** A branch goes as a whole, so all of it has to be the user's. */
    public boolean mayDelete(PlanSnapshot plan, ItemId item) {
        return shapes(plan, item)
                && (editsPlans() || plan.branch(item).stream().allMatch(row -> isMine(plan, row.id())));
    }

    /**
     * Whether the user may bring a branch back from the bin: where he might delete it once it is back.
     *
     * @param plan the living items
     * @param branch the deleted ones
     */
    public boolean mayRestore(PlanSnapshot plan, List<ItemRow> branch, ItemId top) {
        if (editsPlans()) {
            return true;
        }
        List<ItemRow> together = new ArrayList<>(plan.rows());
        together.addAll(branch);
        return mayDelete(PlanSnapshot.of(plan.plan(), together), top);
    }

    /** The tree itself is the coordinator's down to the objectives; below them an action is shaped by its carrier. */
    private boolean shapes(PlanSnapshot plan, ItemId item) {
        return plan.row(item)
                .filter(row -> editsPlans() || (managesItems() && !row.level().isHeading() && isMine(plan, item)))
                .isPresent();
    }
}
