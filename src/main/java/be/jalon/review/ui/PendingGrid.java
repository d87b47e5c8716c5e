package be.jalon.review.ui;

import be.jalon.plan.ItemField;
import be.jalon.plan.Postponement;
import be.jalon.review.PendingCell;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The list of what waits, drawn by the browser from small records: no component per cell. */
class PendingGrid extends Composite<Div> {

    private static final String ITEM = """
            ${item.head
              ? html`<div class="pending-heading"><span class="pending-political">${item.head}</span>
                  <span class="pending-count">${item.count}</span></div>`
              : html`<div class="pending-item"><span class="pending-title">${item.code
                    ? html`<span class="plan-code">${item.code}</span> ` : ''}${item.title}</span>
                  ${item.above ? html`<span class="pending-small">${item.above}</span>` : ''}
                  ${item.also ? html`<span class="pending-small">${item.also}</span>` : ''}</div>`}""";

    private static final String FIELD = "<span class='pending-field'>${item.head ? '' : item.field}</span>";

    private static final String VALUE = """
            ${item.head ? '' : html`<div class="pending-value">${item.value.map((line) =>
                line.kind === 'none'
                  ? html`<span class="plan-none"><span aria-hidden="true">—</span><span class="visually-hidden">${line.text}</span></span>`
                : line.kind === 'unknown'
                  ? html`<span class="plan-unknown">${line.text}</span>`
                  : html`<span class="pending-line">${line.text}</span>`)}</div>`}""";

    private static final String QUESTION = """
            ${item.head ? '' : html`<div class="pending-ask"><span class="pending-kind">${item.reason}</span>
                ${item.question ? html`<span class="pending-question">${item.question}</span>` : ''}
                ${item.postponed ? html`<span class="pending-postponed">${item.postponed}</span>` : ''}</div>`}""";

    private static final String AGE = """
            ${item.head ? '' : html`<div class="pending-when"><span>${item.age}</span>
                <span class="pending-small">${item.asked}</span></div>`}""";

    private static final String CARD = """
            ${item.head
              ? html`<div class="pending-heading"><span class="pending-political">${item.head}</span>
                  <span class="pending-count">${item.count}</span></div>`
              : html`<div class="pending-card">
                  <span class="pending-title">${item.code
                    ? html`<span class="plan-code">${item.code}</span> ` : ''}${item.title}</span>
                  <span class="pending-card-value"><span class="pending-small">${item.field}</span>
                    ${item.value.map((line) => line.kind === 'unknown'
                      ? html`<span class="plan-unknown">${line.text}</span>`
                      : html`<span class="pending-line">${line.kind === 'none' ? '—' : line.text}</span>`)}</span>
                  <span class="pending-card-ask"><span class="plan-hourglass"></span><span>${item.reason}${item.question
                      ? html` · <span class="pending-question">${item.question}</span>` : ''}</span></span>
                  ${item.postponed ? html`<span class="pending-postponed">${item.postponed}</span>` : ''}
                  <span class="pending-small">${item.age} · ${item.asked}</span></div>`}""";

    /** Enter opens the row that has the keyboard. */
    private static final String KEYS = """
            this.addEventListener('keydown', (event) => {
              const context = event.key === 'Enter' && !event.ctrlKey ? this.getEventContext(event) : null;
              if (context && context.section === 'body' && context.item && !event.composedPath()[0].closest?.('vaadin-checkbox')) {
                event.preventDefault();
                event.stopPropagation();
                this.dispatchEvent(new CustomEvent('pending-open', { detail: { key: context.item.key } }));
              }
            }, true);
            """;

    private final Grid<PendingLine> grid = new Grid<>();
    private final List<PendingLine> lines = new ArrayList<>();
    private final List<Grid.Column<PendingLine>> columns = new ArrayList<>();
    private final Grid.Column<PendingLine> card;
    private final Grid.Column<PendingLine> age;
    private final boolean mayAnswer;
    private final LocalDate today;
    private PendingPlace.@Nullable Cell open;

    PendingGrid(boolean mayAnswer, LocalDate today, Consumer<PendingCell> onOpen, Consumer<Set<PendingCell>> onSelect) {
        this.mayAnswer = mayAnswer;
        this.today = today;
        grid.addClassNames("pending-grid");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", Texts.text("review.list"));
        grid.setSelectionMode(mayAnswer ? Grid.SelectionMode.MULTI : Grid.SelectionMode.NONE);
        if (mayAnswer) {
            grid.setItemSelectableProvider(line -> !line.isHead());
            grid.addSelectionListener(event -> onSelect.accept(selected()));
        }
        grid.setPartNameGenerator(this::parts);
        grid.setDataProvider(new ListDataProvider<>(lines) {
            private static final long serialVersionUID = 1L;

            @Override
            public Object getId(PendingLine line) {
                return line.key();
            }
        });
        age = addColumns();
        card = grid.addColumn(renderer(CARD)).setFlexGrow(1);
        card.setVisible(false);
        listen(onOpen);
        getContent().addClassName("pending-frame");
        getContent().add(grid);
    }

    private void listen(Consumer<PendingCell> onOpen) {
        grid.addItemClickListener(click -> open(click.getItem(), onOpen));
        grid.getElement()
                .addEventListener("pending-open", event -> {
                    String key = event.getEventData().path("event.detail.key").asString("");
                    PendingLine line = grid.getDataCommunicator().getKeyMapper().get(key);
                    if (line != null) {
                        open(line, onOpen);
                    }
                })
                .addEventData("event.detail.key");
    }

    private static void open(PendingLine line, Consumer<PendingCell> onOpen) {
        PendingCell cell = line.cell();
        if (cell != null) {
            onOpen.accept(cell);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        grid.getElement().executeJs(KEYS);
    }

    private String parts(PendingLine line) {
        if (line.isHead()) {
            return "heading";
        }
        return line.shows(open) ? "open" : "";
    }

    /** @return the last one */
    private Grid.Column<PendingLine> addColumns() {
        add("review.column.item", ITEM).setFlexGrow(3).setWidth("260px").setRowHeader(true);
        add("review.column.field", FIELD).setFlexGrow(0).setWidth("130px");
        add("review.column.value", VALUE)
                .setFlexGrow(2)
                .setWidth("160px")
                .setPartNameGenerator(line -> line.isHead() ? "" : "pending");
        add("review.column.question", QUESTION).setFlexGrow(3).setWidth("220px");
        return add("review.column.asked", AGE).setFlexGrow(0).setWidth("165px");
    }

    private Grid.Column<PendingLine> add(String headerKey, String template) {
        Grid.Column<PendingLine> column = grid.addColumn(renderer(template))
                .setHeader(Texts.text(headerKey))
                .setResizable(true);
        columns.add(column);
        return column;
    }

    private LitRenderer<PendingLine> renderer(String template) {
        return LitRenderer.<PendingLine>of(template)
                .withProperty(
                        "head",
                        line -> line.isHead()
                                ? PendingSaying.political(line.group().political())
                                : "")
                .withProperty(
                        "count",
                        line -> Texts.text("review.cells", line.group().cells().size()))
                .withProperty(
                        "code", text(cell -> cell.row().text(ItemField.CODE).strip()))
                .withProperty("title", text(cell -> cell.row().title()))
                .withProperty("above", text(PendingSaying::under))
                .withProperty("also", this::alsoUnder)
                .withProperty("field", text(PendingSaying::field))
                .withProperty(
                        "value",
                        line -> line.cell() == null
                                ? List.of()
                                : ValueLine.of(line.cell().asked().text()))
                .withProperty(
                        "reason", text(cell -> PendingSaying.reason(cell.asked().mark())))
                .withProperty("question", text(cell -> cell.asked().mark().question()))
                .withProperty("postponed", text(PendingGrid::postponed))
                .withProperty("age", text(cell -> PendingSaying.age(cell, today)))
                .withProperty("asked", text(PendingSaying::asked));
    }

    private static ValueProvider<PendingLine, String> text(Function<PendingCell, String> of) {
        return line -> {
            PendingCell cell = line.cell();
            return cell == null ? "" : of.apply(cell);
        };
    }

    private String alsoUnder(PendingLine line) {
        PendingCell cell = line.cell();
        return cell == null ? "" : PendingSaying.alsoUnder(cell, line.group().political());
    }

    private static String postponed(PendingCell cell) {
        Postponement postponed = cell.asked().mark().postponed();
        return postponed == null ? "" : PendingSaying.postponed(postponed);
    }

    /** Shows other lines; what is still there stays where it is and stays ticked. */
    void show(List<PendingLine> next) {
        lines.clear();
        lines.addAll(next);
        if (mayAnswer) {
            grid.asMultiSelect()
                    .deselect(grid.getSelectedItems().stream()
                            .filter(line -> next.stream().noneMatch(known -> known.equals(line)))
                            .toList());
        }
        grid.getDataProvider().refreshAll();
    }

    List<PendingLine> lines() {
        return List.copyOf(lines);
    }

    /** Marks the line of a field and brings it into sight; null marks none. */
    void mark(PendingPlace.@Nullable Cell cell) {
        open = cell;
        // The open panel says since when, and needs the room.
        age.setVisible(cell == null && !card.isVisible());
        grid.getDataProvider().refreshAll();
        lines.stream().filter(line -> line.shows(cell)).findFirst().ifPresent(grid::scrollToItem);
    }

    /** The fields that are ticked, each once. */
    Set<PendingCell> selected() {
        Set<PendingCell> cells = new LinkedHashSet<>();
        lines.stream().filter(grid.getSelectedItems()::contains).forEach(line -> {
            PendingCell cell = line.cell();
            if (cell != null) {
                cells.add(cell);
            }
        });
        return cells;
    }

    void deselectAll() {
        if (mayAnswer) {
            grid.deselectAll();
        }
    }

    void setEmptyState(Component component) {
        grid.setEmptyStateComponent(component);
    }

    /** On a phone one column of cards. */
    void setPhone(boolean phone) {
        grid.setClassName("is-phone", phone);
        columns.forEach(column -> column.setVisible(!phone));
        card.setVisible(phone);
    }

    Grid<PendingLine> grid() {
        return grid;
    }
}
