package be.jalon.plan.ui;

import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.Permissions;
import be.jalon.plan.PlanSnapshot;
import be.jalon.plan.ui.desk.PlanDialog;
import be.jalon.shared.SearchText;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where to put an item: a search over the whole plan, then under or behind what was found. */
class MoveDialog extends PlanDialog {

    /** What is done with the target that was chosen. */
    interface Mover {
        /**
         * @param parent null for the top of the plan
         * @param after null for the last place
         */
        void move(@Nullable ItemId parent, @Nullable ItemId after);
    }

    enum Place {
        UNDER,
        AFTER,
        TOP;

        String label() {
            return Texts.text("plan.move.place." + name().toLowerCase(Locale.ROOT));
        }
    }

    private static final String TARGET_TEMPLATE = """
            <div class="move-target"><span>${item.label}</span><small>${item.path}</small></div>""";

    private final ItemRow moved;
    private final PlanSnapshot plan;
    private final Permissions user;
    /** Which places are open is asked again and again for the same few parents. */
    private final Map<@Nullable ItemId, Boolean> open = new HashMap<>();

    private final Mover mover;
    private final ComboBox<ItemRow> target = new ComboBox<>(Texts.text("plan.move.target"));
    private final RadioButtonGroup<Place> place = new RadioButtonGroup<>(Texts.text("plan.move.place"));

    MoveDialog(ItemRow moved, VisiblePlan plan, Mover mover) {
        super(Texts.text("plan.move.title"), Texts.text("plan.move.confirm"));
        this.moved = moved;
        this.plan = plan.snapshot();
        this.user = plan.user();
        this.mover = mover;
        Paragraph about = new Paragraph(ItemWords.label(moved));
        about.addClassName("dialog-about");
        fillTargets();
        place.setItems(Place.values());
        place.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        place.setItemLabelGenerator(Place::label);
        place.setItemEnabledProvider(this::isPossible);
        place.addValueChangeListener(change -> update());
        target.addValueChangeListener(change -> offerPlaces());
        add(about, target, place);
        offerPlaces();
        target.focus();
    }

    private void fillTargets() {
        Set<ItemId> own =
                plan.branch(moved.id()).stream().map(ItemRow::id).collect(Collectors.toCollection(HashSet::new));
        List<ItemRow> targets = plan.rows().stream()
                .filter(row -> !own.contains(row.id()))
                .filter(row -> mayHold(row.id()) || mayHold(row.parent()))
                .toList();
        target.setItems((row, text) -> SearchText.fold(ItemWords.label(row)).contains(SearchText.fold(text)), targets);
        target.setItemLabelGenerator(ItemWords::label);
        target.setRenderer(LitRenderer.<ItemRow>of(TARGET_TEMPLATE)
                .withProperty("label", ItemWords::label)
                .withProperty("path", row -> ItemWords.above(plan.path(row.id()))));
        target.setClearButtonVisible(true);
        target.setPlaceholder(Texts.text("plan.move.search"));
    }

    /** @param parent null for the top of the plan */
    private boolean mayHold(@Nullable ItemId parent) {
        ItemLevel level =
                parent == null ? null : plan.row(parent).map(ItemRow::level).orElse(null);
        return moved.level().under(level).isPresent()
                && open.computeIfAbsent(parent, place -> user.mayMoveUnder(plan, moved.id(), place));
    }

    private boolean isPossible(Place candidate) {
        ItemRow chosen = target.getValue();
        return switch (candidate) {
            case UNDER -> chosen != null && mayHold(chosen.id());
            case AFTER -> chosen != null && mayHold(chosen.parent());
            case TOP -> mayHold(null);
        };
    }

    private void offerPlaces() {
        place.getDataProvider().refreshAll();
        place.clear();
        for (Place candidate : Place.values()) {
            if (target.getValue() != null && isPossible(candidate)) {
                place.setValue(candidate);
                break;
            }
        }
        update();
    }

    private void update() {
        setConfirmable(place.getValue() != null && isPossible(place.getValue()));
    }

    @Override
    protected void confirm() {
        ItemRow chosen = target.getValue();
        close();
        switch (place.getValue()) {
            case UNDER -> mover.move(chosen.id(), null);
            case AFTER -> mover.move(chosen.parent(), chosen.id());
            case TOP -> mover.move(null, null);
        }
    }
}
