package be.jalon.exchange.ui;

import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.DraftSheet;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.plan.ItemField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tree as it will be, tab by tab of the workbook. */
class PreviewTree extends Composite<Div> {

    /** The sign beside the colour: colour alone says nothing to those who do not see it. */
    private static final String MARK = """
            ${item.waits ? html`<vaadin-icon class="waits-mark" src="icons/jalon.svg" symbol="pending"
            title="${item.mark}" role="img" aria-label="${item.mark}"></vaadin-icon>` : ""}""";

    private static final String DOUBT = """
            ${item.doubt ? html`<span class="doubt-mark" title="${item.doubt}" role="img" aria-label="${item.doubt}"
            ></span>` : ""}""";

    /** On a phone the other columns pass beside it. */
    private static final String TITLE_WIDTH = "min(20rem, 50vw)";

    private static final String TITLE = """
            <div class="preview-first ${item.heading ? 'heading' : ''}"><vaadin-grid-tree-toggle class="preview-toggle"
            @click=${onClick} .leaf=${!model.hasChildren} .expanded=${!!model.expanded}
            .level=${model.level}></vaadin-grid-tree-toggle><div class="preview-title">""" + MARK + DOUBT + "${item.text}</div></div>";

    private static final String CELL = "<div class=\"preview-cell\">" + MARK + DOUBT + """
            ${item.answer ? html`<vaadin-icon class="answer-mark" src="icons/jalon.svg" symbol="edit"
            title="${item.answer}" role="img" aria-label="${item.answer}"></vaadin-icon>` : ""}""" + "${item.text}</div>";

    private final Interpretation plan;
    private final AnswerDesk answers;
    private final TreeGrid<DraftItem> grid = new TreeGrid<>();
    private final Set<Integer> shown = new HashSet<>();
    private @Nullable DraftItem spokenOf;

    PreviewTree(Interpretation plan, AnswerDesk answers, SerializableConsumer<DraftItem> chosen) {
        this.plan = plan;
        this.answers = answers;
        answers.onChange(this::refresh);
        List<DraftSheet> tables = plan.sheets().stream()
                .filter(sheet ->
                        plan.items().stream().anyMatch(item -> item.sheet().equals(sheet.name())))
                .toList();
        fillGrid();
        grid.addItemClickListener(click -> chosen.accept(click.getItem()));
        if (tables.size() > 1) {
            getContent().add(sheets(tables));
        }
        getContent().add(grid);
        show(plan.items());
    }

    /** Shows the answers as they are now; only what they touch is drawn anew, so that the tree stays where it is. */
    private void refresh() {
        answers.touched().stream()
                .filter(shown::contains)
                .map(plan.items()::get)
                .forEach(grid.getDataProvider()::refreshItem);
    }

    /** Marks the item that a finding speaks of, and brings it into sight where the tree holds it. */
    void showItem(int id) {
        DraftItem before = spokenOf;
        DraftItem item = plan.items().get(id);
        spokenOf = item;
        if (before != null && shown.contains(before.id())) {
            grid.getDataProvider().refreshItem(before);
        }
        if (shown.contains(id)) {
            for (Integer above = item.parent();
                    above != null;
                    above = plan.items().get(above).parent()) {
                grid.expand(plan.items().get(above));
            }
            grid.getDataProvider().refreshItem(item);
            grid.scrollToItem(item);
        }
    }

    private String text(DraftItem item, ItemField field) {
        return answers.text(item.id(), field).orElseGet(() -> item.texts().get(field));
    }

    private Choices sheets(List<DraftSheet> tables) {
        Choices choices = new Choices(getTranslation("exchange.preview.sheets"));
        choices.add(() -> show(plan.items()), new Span(getTranslation("exchange.preview.allSheets")));
        tables.forEach(sheet -> choices.add(() -> show(itemsOf(sheet.name())), new Span(sheet.name())));
        return choices;
    }

    /** The items of a sheet under those that they hang under, which may stand in another sheet. */
    private List<DraftItem> itemsOf(String sheet) {
        Set<Integer> found = new HashSet<>();
        for (DraftItem item : plan.items()) {
            if (item.sheet().equals(sheet)) {
                Integer step = item.id();
                while (step != null && found.add(step)) {
                    step = plan.items().get(step).parent();
                }
            }
        }
        return plan.items().stream().filter(item -> found.contains(item.id())).toList();
    }

    private void show(List<DraftItem> items) {
        TreeData<DraftItem> data = new TreeData<>();
        Map<Integer, DraftItem> byId = new HashMap<>();
        List<DraftItem> headings = new ArrayList<>();
        for (DraftItem item : items) {
            data.addItem(item.parent() == null ? null : byId.get(item.parent()), item);
            byId.put(item.id(), item);
            if (item.level().isHeading()) {
                headings.add(item);
            }
        }
        shown.clear();
        shown.addAll(byId.keySet());
        grid.setDataProvider(new TreeDataProvider<>(data) {
            @Override
            public Object getId(DraftItem item) {
                return item.id();
            }
        });
        grid.expand(headings);
    }

    private void fillGrid() {
        grid.addClassName("preview-grid");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(getTranslation("exchange.preview.tree"));
        grid.addColumn(title())
                .setHeader(getTranslation("exchange.column.title"))
                .setFlexGrow(4)
                .setWidth(TITLE_WIDTH)
                .setFrozen(true)
                .setPartNameGenerator(item -> item.level().isHeading() ? "heading" : part(item, ItemField.TITLE));
        column(ItemField.CODE, "exchange.column.code", "4.5rem", 0);
        column(ItemField.POLITICAL, "exchange.column.political", "6rem", 1);
        column(ItemField.SERVICE, "exchange.column.service", "7.5rem", 1);
        column(ItemField.AGENT, "exchange.column.agent", "6.5rem", 1);
        column(ItemField.DEADLINE, "exchange.column.deadline", "6rem", 0);
        column(ItemField.BUDGET_ORDINARY, "exchange.column.ordinary", "8rem", 2);
        column(ItemField.BUDGET_EXTRAORDINARY, "exchange.column.extraordinary", "8rem", 2);
        column(ItemField.STATUS, "exchange.column.status", "6rem", 0);
        column(ItemField.PROGRESS, "plan.field.progress", "6rem", 0);
        column(ItemField.PRIORITY, "plan.field.priority", "6rem", 0);
        column(ItemField.STAFF, "plan.field.staff", "6rem", 1);
        column(ItemField.FTE, "plan.field.fte", "4.5rem", 0);
        column(ItemField.SDGS, "plan.field.sdgs", "6rem", 1);
        column(ItemField.PARTNERS, "plan.field.partners", "8rem", 1);
        column(ItemField.LINKS, "plan.field.links", "8rem", 1);
        column(ItemField.DESCRIPTION, "plan.field.description", "14rem", 3);
        column(ItemField.NOTES, "plan.field.notes", "12rem", 2);
        grid.setPartNameGenerator(item ->
                "row-" + item.level().name().toLowerCase(Locale.ROOT) + (item.equals(spokenOf) ? " spoken-of" : ""));
        hideUnused();
    }

    /** Headings say their code before their title and span the row; the code of an action has a column. */
    private String title(DraftItem item) {
        String title = text(item, ItemField.TITLE);
        String code = text(item, ItemField.CODE);
        return item.level().isHeading() && !code.isEmpty() ? code + ". " + title : title;
    }

    private Renderer<DraftItem> title() {
        String mark = getTranslation("exchange.preview.waits");
        return LitRenderer.<DraftItem>of(TITLE)
                .withProperty("text", this::title)
                .withProperty("heading", item -> item.level().isHeading())
                .withProperty("waits", item -> item.pending().containsKey(ItemField.TITLE))
                .withProperty("mark", item -> mark)
                .withProperty("doubt", item -> doubt(item, ItemField.TITLE))
                .withFunction("onClick", this::toggle);
    }

    private void toggle(DraftItem item) {
        if (grid.isExpanded(item)) {
            grid.collapse(item);
        } else {
            grid.expand(item);
        }
    }

    private void column(ItemField field, String header, String width, int grow) {
        grid.addColumn(cell(field))
                .setKey(field.key())
                .setHeader(getTranslation(header))
                .setWidth(width)
                .setFlexGrow(grow)
                .setPartNameGenerator(item -> part(item, field));
    }

    private Renderer<DraftItem> cell(ItemField field) {
        String mark = getTranslation("exchange.preview.waits");
        return LitRenderer.<DraftItem>of(CELL)
                .withProperty("text", item -> shown(item, field))
                .withProperty("waits", item -> item.pending().containsKey(field))
                .withProperty("doubt", item -> doubt(item, field))
                .withProperty(
                        "answer",
                        item -> answers.text(item.id(), field).isPresent()
                                ? getTranslation("exchange.answer.mark")
                                : "")
                .withProperty("mark", item -> mark);
    }

    /** The name of the mark; "" where nothing is to be checked. */
    private String doubt(DraftItem item, ItemField field) {
        return answers.isOpen(item.id(), field) ? getTranslation("exchange.answer.toCheck") : "";
    }

    private String shown(DraftItem item, ItemField field) {
        return field == ItemField.CODE && item.level().isHeading() ? "" : text(item, field);
    }

    private String part(DraftItem item, ItemField field) {
        if (answers.text(item.id(), field).isPresent()) {
            return "answered";
        }
        return item.pending().containsKey(field) ? "waits" : "";
    }

    /** Columns that no item of the file fills are left out. */
    private void hideUnused() {
        Set<String> used = plan.items().stream()
                .flatMap(item -> item.texts().texts().keySet().stream())
                .map(ItemField::key)
                .collect(Collectors.toSet());
        grid.getColumns().stream()
                .filter(column -> column.getKey() != null)
                .forEach(column -> column.setVisible(used.contains(column.getKey())));
    }
}
