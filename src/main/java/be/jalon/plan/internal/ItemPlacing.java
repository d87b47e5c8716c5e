package be.jalon.plan.internal;

import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.MoveOutcome;
import be.jalon.plan.MoveOutcome.Reason;
import be.jalon.plan.PlanSnapshot;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves items within their plan. */
@Component
public class ItemPlacing {

    /** Enough of a label to know the place again. */
    private static final int LONGEST_LABEL = 500;

    private final PlanDesk desk;
    private final PlanGuard guard;

    ItemPlacing(PlanDesk desk, PlanGuard guard) {
        this.desk = desk;
        this.guard = guard;
    }

    public MoveOutcome move(ItemId item, @Nullable ItemId parent, @Nullable ItemId after) {
        return move(item, (plan, row) -> {
            boolean missing = parent != null && plan.row(parent).isEmpty();
            return missing ? new Aim.Nothing() : new Aim.At(Target.behind(plan, parent, after, item));
        });
    }

    public MoveOutcome up(ItemId item) {
        return step(item, Target::up);
    }

    public MoveOutcome down(ItemId item) {
        return step(item, Target::down);
    }

    public MoveOutcome in(ItemId item) {
        return step(item, Target::in);
    }

    public MoveOutcome out(ItemId item) {
        return step(item, Target::out);
    }

    private MoveOutcome step(ItemId item, BiFunction<PlanSnapshot, ItemRow, Optional<Target>> step) {
        return move(
                item, (plan, row) -> step.apply(plan, row).<Aim>map(Aim.At::new).orElseGet(Aim.Edge::new));
    }

    /** What somebody aims at, seen in the plan as it is now. */
    private sealed interface Aim {
        record At(Target target) implements Aim {}

        record Edge() implements Aim {}

        record Nothing() implements Aim {}
    }

    private MoveOutcome move(ItemId item, BiFunction<PlanSnapshot, ItemRow, Aim> aiming) {
        return desk.tryOpen(item)
                .map(opened -> {
                    PlanSnapshot plan = desk.before(opened.gesture());
                    MoveOutcome outcome = plan.row(item)
                            .map(row -> go(opened, plan, row, aiming.apply(plan, row)))
                            .orElseGet(MoveOutcome.Gone::new);
                    desk.close(opened.gesture());
                    return outcome instanceof MoveOutcome.Moved ? moved(opened) : outcome;
                })
                .orElseGet(MoveOutcome.Gone::new);
    }

    /** The row as it is after the writing: with its new version. */
    private static MoveOutcome moved(PlanDesk.OnItem opened) {
        return new MoveOutcome.Moved(opened.gesture().row(opened.item()));
    }

    private MoveOutcome go(PlanDesk.OnItem opened, PlanSnapshot plan, ItemRow row, Aim aim) {
        guard.require(user -> user.mayMove(plan, row.id()));
        return switch (aim) {
            case Aim.Edge edge -> new MoveOutcome.Refused(Reason.EDGE);
            case Aim.Nothing nothing -> new MoveOutcome.Gone();
            case Aim.At(Target target) -> go(opened, plan, row, target);
        };
    }

    private MoveOutcome go(PlanDesk.OnItem opened, PlanSnapshot plan, ItemRow row, Target target) {
        ItemId parent = target.parent();
        if (parent != null
                && plan.path(parent).stream().anyMatch(step -> step.id().equals(row.id()))) {
            return new MoveOutcome.Refused(Reason.OWN_BRANCH);
        }
        Optional<ItemLevel> level = row.level().under(level(plan, parent));
        if (level.isEmpty()) {
            return new MoveOutcome.Refused(Reason.LEVEL);
        }
        guard.require(user -> user.mayMoveUnder(plan, row.id(), parent));
        String from = describe(plan, row.parent(), Target.index(plan, row));
        String to = describe(plan, parent, target.index());
        if (!from.equals(to) || !Objects.equals(row.parent(), parent)) {
            place(opened, plan, target, level.get());
            opened.gesture().tell(row.id(), row.label(), "moved", from, to);
            tellLevel(opened.gesture(), row, level.get());
        }
        return new MoveOutcome.Moved(row);
    }

    private static @Nullable ItemLevel level(PlanSnapshot plan, @Nullable ItemId item) {
        return item == null ? null : plan.row(item).map(ItemRow::level).orElse(null);
    }

    private void place(PlanDesk.OnItem opened, PlanSnapshot plan, Target target, ItemLevel level) {
        Gesture gesture = opened.gesture();
        Positions positions = Positions.at(target.siblings(plan, opened.item().id()), target.index());
        desk.makeRoom(gesture, positions);
        opened.item().place(new Place(target.parent(), positions.position(), level), gesture.touch());
        gesture.touched(opened.item());
    }

    private static void tellLevel(Gesture gesture, ItemRow row, ItemLevel level) {
        if (level != row.level()) {
            gesture.tell(row.id(), row.label(), "level", row.level().name(), level.name());
        }
    }

    /** A place in words: what it hangs under and as the how-manieth. */
    private static String describe(PlanSnapshot plan, @Nullable ItemId parent, int index) {
        String above = parent == null
                ? plan.plan().title()
                : plan.row(parent).map(ItemRow::label).orElse("");
        return above.substring(0, Math.min(above.length(), LONGEST_LABEL)) + " · " + (index + 1);
    }
}
