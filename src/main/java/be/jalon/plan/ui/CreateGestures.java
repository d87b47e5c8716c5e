package be.jalon.plan.ui;

import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.NewItem;
import be.jalon.plan.Permissions;
import be.jalon.plan.PlanEditing;
import be.jalon.plan.PlanSnapshot;
import be.jalon.uikit.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Creating items, where the user may. */
final class CreateGestures {

    private final PlanEditing editing;
    private final PlanGestures.Screen screen;

    CreateGestures(PlanEditing editing, PlanGestures.Screen screen) {
        this.editing = editing;
        this.screen = screen;
    }

    /** Behind an item, as its sibling. */
    void after(ItemRow row) {
        ask(Texts.text("plan.new.after", ItemWords.label(row)), row.parent(), row.id(), row.level());
    }

    /** Under an item, as its last child. */
    void under(ItemRow row) {
        ask(Texts.text("plan.new.under", ItemWords.label(row)), row.id(), null, childLevel(row));
    }

    /** At the nearest place to what is selected where something may be created. */
    void near(@Nullable ItemRow selected) {
        if (selected != null && mayCreate(selected.parent())) {
            after(selected);
        } else if (selected == null && mayCreate(null)) {
            atEnd();
        } else {
            openPlace(selected).ifPresent(this::under);
        }
    }

    /** The item, the nearest one above it, or else where the user's first action hangs, or the first place at all. */
    private Optional<ItemRow> openPlace(@Nullable ItemRow selected) {
        PlanSnapshot plan = snapshot();
        Set<ItemId> mine = user().mine(plan);
        Stream<ItemRow> above = selected == null ? Stream.empty() : plan.path(selected.id()).reversed().stream();
        Stream<ItemRow> aboveMine = plan.rows().stream()
                .filter(row -> mine.contains(row.id()) && !row.level().isHeading())
                .limit(1)
                .flatMap(row -> plan.path(row.id()).reversed().stream())
                .filter(row -> row.level().isHeading());
        return Stream.of(above, aboveMine, plan.rows().stream())
                .flatMap(rows -> rows)
                .filter(row -> mayCreate(row.id()))
                .findFirst();
    }

    private boolean mayCreate(@Nullable ItemId parent) {
        return !user().creatable(snapshot(), parent).isEmpty();
    }

    private void atEnd() {
        List<ItemRow> top = snapshot().children(null);
        ItemLevel wanted =
                top.isEmpty() ? ItemLevel.STRATEGIC_OBJECTIVE : top.getLast().level();
        ask(Texts.text("plan.new.atEnd"), null, null, wanted);
    }

    /** What already hangs there, otherwise the next narrower level. */
    private ItemLevel childLevel(ItemRow row) {
        List<ItemRow> children = snapshot().children(row.id());
        if (!children.isEmpty()) {
            return children.getLast().level();
        }
        return switch (row.level()) {
            case VOLET -> ItemLevel.DOMAIN;
            case DOMAIN, AXIS -> ItemLevel.STRATEGIC_OBJECTIVE;
            case STRATEGIC_OBJECTIVE -> ItemLevel.OPERATIONAL_OBJECTIVE;
            case OPERATIONAL_OBJECTIVE -> ItemLevel.ACTION;
            case ACTION, SUB_ACTION -> ItemLevel.SUB_ACTION;
        };
    }

    private void ask(String place, @Nullable ItemId parent, @Nullable ItemId after, ItemLevel wanted) {
        new NewItemDialog(
                        place,
                        user().creatable(snapshot(), parent),
                        wanted,
                        (level, title) -> PlanGestures.guarded(screen, () -> {
                            ItemId created =
                                    editing.create(new NewItem(screen.plan().plan(), parent, after, level, title));
                            screen.refresh();
                            screen.open(created, null);
                        }))
                .open();
    }

    private PlanSnapshot snapshot() {
        return screen.plan().snapshot();
    }

    private Permissions user() {
        return screen.plan().user();
    }
}
