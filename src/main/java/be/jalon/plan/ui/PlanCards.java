package be.jalon.plan.ui;

import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import be.jalon.uikit.Texts;
import be.jalon.values.Presence;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plan on a phone: one column of cards, grouped under the headings. */
public final class PlanCards {

    private static final String TEMPLATE = """
            ${item.heading
              ? html`<div class="plan-card-heading" data-level=${item.heading.level}>
                  <button class="plan-card-toggle" aria-expanded=${model.expanded ? 'true' : 'false'}
                      aria-label=${item.toggle} @click=${(event) => { event.stopPropagation(); onToggle(event); }}></button>
                  ${item.heading.mark ? html`<span class="plan-heading-mark">${item.heading.mark}</span>` : ''}
                  <span class="plan-heading-title">${item.heading.title}</span>
                  <span class="plan-card-count">${item.heading.actions}</span>
                </div>`
              : html`<div class="plan-card">
                  <div class="plan-card-top"><span class="plan-code">${item.card.code}</span>
                    ${item.card.status ? html`<span class="plan-line" data-status=${item.card.statusSign ?? ''}>${item.card.status}</span>` : ''}
                    ${item.card.pending ? html`<span class="plan-card-pending"><span class="plan-hourglass"></span>${item.card.pending}</span>` : ''}
                    ${item.card.doubts ? html`<span class="plan-card-doubts"><span class="plan-doubt"></span>${item.card.doubts}</span>` : ''}
                  </div>
                  <div class="plan-card-title">${item.card.title}</div>
                  ${item.card.pilots ? html`<div class="plan-card-line">${item.card.pilots}</div>` : ''}
                  <div class="plan-card-line">
                    ${item.card.deadline ? html`<span class="${item.card.late ? 'plan-late' : ''}">${item.card.deadline}</span>` : ''}
                    ${item.card.unknownDeadline ? html`<span class="plan-unknown">${item.card.unknownDeadline}</span>` : ''}
                    ${item.card.late ? html`<span class="plan-late-note">${item.card.late}</span>` : ''}
                  </div>
                </div>`}""";

    private static final String KEY = "card";

    private PlanCards() {}

    /** The column is hidden; as long as it is, its cells are not even sent. */
    static Grid.Column<ItemRow> addTo(TreeGrid<ItemRow> grid, Supplier<VisiblePlan> plan) {
        LitRenderer<ItemRow> renderer = LitRenderer.<ItemRow>of(TEMPLATE)
                .withProperty("heading", row -> row.level().isHeading() ? HeadingView.of(row, plan.get()) : null)
                .withProperty(
                        "card", row -> isShown(grid) && !row.level().isHeading() ? Card.of(row, plan.get()) : null)
                .withProperty("toggle", row -> Texts.text("plan.card.toggle", row.title()))
                .withFunction("onToggle", row -> toggle(grid, row));
        Grid.Column<ItemRow> column = grid.addColumn(renderer);
        column.setKey(KEY)
                .setHeader(Texts.text("plan.column.title"))
                .setFlexGrow(1)
                .setVisible(false);
        column.setPartNameGenerator(row -> column.isVisible() ? "card-cell" : null);
        return column;
    }

    private static boolean isShown(TreeGrid<ItemRow> grid) {
        Grid.Column<ItemRow> column = grid.getColumnByKey(KEY);
        return column != null && column.isVisible();
    }

    private static void toggle(TreeGrid<ItemRow> grid, ItemRow row) {
        if (grid.isExpanded(row)) {
            grid.collapse(row);
        } else {
            grid.expand(row);
        }
    }

    /**
     * An action on a card.
     *
     * @param deadline the deadline as written, null when empty or unknown
     * @param unknownDeadline the word for an unknown deadline, null otherwise
     * @param pending how many fields wait for the Collège, null when none
     * @param doubts how many fields are to be checked since the import, null when none
     */
    public record Card(
            String code,
            String title,
            @Nullable String pilots,
            @Nullable String deadline,
            @Nullable String unknownDeadline,
            @Nullable String late,
            @Nullable String status,
            @Nullable String statusSign,
            @Nullable String pending,
            @Nullable String doubts) {

        static Card of(ItemRow row, VisiblePlan plan) {
            CellView deadline = CellView.of(row, PlanColumn.DEADLINE, plan);
            CellView status = CellView.of(row, PlanColumn.STATUS, plan);
            boolean unknown = row.deadline().presence() == Presence.UNKNOWN;
            return new Card(
                    row.text(ItemField.CODE),
                    row.title(),
                    orNull(pilots(row)),
                    unknown ? null : orNull(row.text(ItemField.DEADLINE)),
                    unknown ? Texts.text("plan.card.unknownDeadline") : null,
                    deadline.late(),
                    orNull(row.text(ItemField.STATUS)),
                    status.status(),
                    row.pending().isEmpty()
                            ? null
                            : Texts.text("plan.heading.pending", row.pending().size()),
                    row.openDoubts().isEmpty()
                            ? null
                            : Texts.text("plan.heading.doubts", row.openDoubts().size()));
        }

        private static String pilots(ItemRow row) {
            List<String> names = Stream.of(row.political(), row.service(), row.agent())
                    .flatMap(pilots -> pilots.names().stream())
                    .filter(Objects::nonNull)
                    .toList();
            return names.stream().distinct().collect(Collectors.joining(" · "));
        }

        private static @Nullable String orNull(String text) {
            return text.isBlank() ? null : text;
        }
    }
}
