package be.jalon.plan.ui;

import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PendingMark;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.HeaderRow;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the columns of the plan grid. The browser draws the cells from small records: no component per cell. */
final class PlanColumns {

    /** The first cell: a heading that spans the row, or the title of an action. */
    private static final String TITLE_TEMPLATE = """
            <div class="plan-first">
              <vaadin-grid-tree-toggle class="plan-toggle" @click=${onClick} .leaf=${!model.hasChildren}
                  .expanded=${!!model.expanded} .level=${model.level}></vaadin-grid-tree-toggle>
              ${item.heading
                ? html`<div class="plan-heading" data-level=${item.heading.level}>
                    ${item.heading.mark ? html`<span class="plan-heading-mark">${item.heading.mark}</span>` : ''}
                    <span class="plan-heading-title">${item.heading.title}</span>
                    ${item.heading.question
                        ? html`<span class="plan-hourglass" role="img" aria-label=${item.heading.question}></span>` : ''}
                    ${item.heading.doubt
                        ? html`<span class="plan-doubt" role="img" aria-label=${item.heading.doubt}></span>` : ''}
                    ${item.heading.detail ? html`<span class="plan-heading-detail">${item.heading.detail}</span>` : ''}
                    <span class="plan-heading-sums">
                      ${item.heading.late ? html`<span class="plan-heading-late">${item.heading.late}</span>` : ''}
                      ${item.heading.pending
                          ? html`<span class="plan-heading-pending">${item.heading.pending}</span>` : ''}
                      <span class="plan-heading-actions">${item.heading.actions}</span>
                    </span>
                  </div>`
                : html`<span class="plan-title">${item.title}</span>${item.question
                    ? html`<span class="plan-hourglass" role="img" aria-label=${item.question}></span>` : ''}${item.doubt
                    ? html`<span class="plan-doubt" role="img" aria-label=${item.doubt}></span>` : ''}`}
            </div>""";

    private static final String CELL_TEMPLATE = """
            <div class="plan-cell ${item.cell.lines?.length > 3 ? 'is-long' : ''}">${item.cell.lines?.map((line) =>
                line.kind === 'none'
                  ? html`<span class="plan-none"><span aria-hidden="true">—</span><span class="visually-hidden">${line.text}</span></span>`
                : line.kind === 'unknown'
                  ? html`<span class="plan-unknown">${line.text}</span>`
                : line.kind === 'money' || line.kind === 'sum'
                  ? html`<span class="plan-money" data-kind=${line.kind}>
                        ${line.label ? html`<span class="plan-label">${line.label}</span>` : ''}
                        ${line.text ? html`<span class="plan-amount">${line.text}</span>` : ''}
                        ${line.open ? html`<span class="plan-open">${line.open}</span>` : ''}
                      </span>${line.note ? html`<span class="plan-note">${line.note}</span>` : ''}`
                  : html`<span class="plan-line ${item.cell.late ? 'plan-late' : ''}" data-status=${item.cell.status ?? ''}>${line.text}</span>`)}
              ${item.cell.late ? html`<span class="plan-late-note">${item.cell.late}</span>` : ''}
              ${item.cell.percent != null ? html`<svg class="plan-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                  <rect class="plan-bar-track" width="100" height="4"></rect>
                  <rect class="plan-bar-done" width=${item.cell.percent} height="4"></rect></svg>` : ''}
              ${item.cell.pending ? html`<span class="plan-hourglass" role="img" aria-label=${item.cell.pending}></span>` : ''}
              ${item.cell.doubt ? html`<span class="plan-doubt" role="img" aria-label=${item.cell.doubt}></span>` : ''}
            </div>""";

    private final TreeGrid<ItemRow> grid;
    private final Supplier<VisiblePlan> plan;
    private final Map<PlanColumn, Grid.Column<ItemRow>> columns = new EnumMap<>(PlanColumn.class);

    PlanColumns(TreeGrid<ItemRow> grid, Supplier<VisiblePlan> plan) {
        this.grid = grid;
        this.plan = plan;
    }

    Map<PlanColumn, Grid.Column<ItemRow>> build() {
        for (PlanColumn column : PlanColumn.values()) {
            Grid.Column<ItemRow> built =
                    column == PlanColumn.TITLE ? grid.addColumn(titles()) : grid.addColumn(cells(column));
            dress(built, column);
            columns.put(column, built);
        }
        addGroups();
        return columns;
    }

    private void dress(Grid.Column<ItemRow> built, PlanColumn column) {
        built.setKey(column.key())
                .setHeader(Texts.text(column.textKey()))
                .setWidth(column.width() + "px")
                .setFlexGrow(column == PlanColumn.TITLE ? 1 : 0)
                .setResizable(true)
                .setSortable(true)
                .setSortProperty(column.key())
                .setPartNameGenerator(row -> parts(row, column))
                .setTooltipGenerator(row -> CellTooltip.of(row, column));
        built.setFrozen(column == PlanColumn.TITLE);
        built.setRowHeader(column == PlanColumn.TITLE);
        built.getElement().setAttribute("data-field", column.field().key());
        if (column.startsGroup()) {
            built.setHeaderPartName("group-start");
            built.setFooterPartName("group-start");
        }
    }

    private static @Nullable String parts(ItemRow row, PlanColumn column) {
        boolean pending = row.isPending(column.field()) && !row.level().isHeading();
        if (column.startsGroup()) {
            return pending ? "group-start pending" : "group-start";
        }
        return pending ? "pending" : null;
    }

    /** The group headers above the columns, as on the sheet. */
    private void addGroups() {
        HeaderRow groups = grid.prependHeaderRow();
        for (PlanColumn.Group group : PlanColumn.Group.values()) {
            List<Grid.Column<ItemRow>> members = Stream.of(PlanColumn.values())
                    .filter(column -> column.group() == group)
                    .map(this::column)
                    .toList();
            if (group == PlanColumn.Group.NONE) {
                members.forEach(column -> groups.getCell(column).setPartName("group-header"));
            } else {
                HeaderRow.HeaderCell cell = members.size() == 1
                        ? groups.getCell(members.getFirst())
                        : groups.join(members.toArray(Grid.Column[]::new));
                if (members.size() > 1) {
                    cell.setText(Texts.text(group.textKey()));
                }
                cell.setPartName("group-header group-start");
            }
        }
    }

    private Grid.Column<ItemRow> column(PlanColumn column) {
        Grid.Column<ItemRow> built = columns.get(column);
        if (built == null) {
            throw new IllegalStateException("Not built yet: " + column);
        }
        return built;
    }

    private LitRenderer<ItemRow> titles() {
        return LitRenderer.<ItemRow>of(TITLE_TEMPLATE)
                .withProperty("title", ItemRow::title)
                .withProperty("question", PlanColumns::titleQuestion)
                .withProperty("doubt", row -> DoubtWords.of(row, PlanColumn.TITLE))
                .withProperty("heading", this::heading)
                .withFunction("onClick", this::toggle);
    }

    private @Nullable HeadingView heading(ItemRow row) {
        return row.level().isHeading() ? HeadingView.of(row, plan.get()) : null;
    }

    private static @Nullable String titleQuestion(ItemRow row) {
        PendingMark mark = row.pending().get(ItemField.TITLE);
        return mark == null ? null : PendingWords.sentence(mark);
    }

    private void toggle(ItemRow row) {
        if (grid.isExpanded(row)) {
            grid.collapse(row);
        } else {
            grid.expand(row);
        }
    }

    private LitRenderer<ItemRow> cells(PlanColumn column) {
        return LitRenderer.<ItemRow>of(CELL_TEMPLATE).withProperty("cell", row -> CellView.of(row, column, plan.get()));
    }
}
