package be.jalon.budget.ui;

import be.jalon.budget.BudgetGroup;
import be.jalon.budget.BudgetRow;
import be.jalon.budget.BudgetTotals;
import be.jalon.budget.Grouping;
import be.jalon.plan.ui.desk.Money;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Builds the columns of the list and fills their feet. The browser draws the cells from small records. */
final class BudgetColumns {

    private static final String FIRST = """
            ${item.row.group
              ? html`<div class="budget-group">
                  <button class="budget-toggle" tabindex="-1" aria-expanded=${item.row.open ? 'true' : 'false'}
                      aria-label=${item.row.title} @click=${(e) => { e.stopPropagation(); onToggle(); }}></button>
                  <span class="budget-group-title">${item.row.title}</span>
                  <span class="budget-group-lines">${item.row.detail}</span></div>`
              : html`<div class="budget-line">
                  ${item.row.title ? html`<span class="budget-item">${item.row.code
                      ? html`<span class="budget-code">${item.row.code}</span> ` : ''}${item.row.title}</span>` : ''}
                  <span class="budget-raw">${item.row.detail}</span></div>`}""";

    private static final String ARTICLE = """
            ${item.row.article ? html`<span class="budget-article">${item.row.article}</span>` : ''}${item.row.project
              ? html`<span class="budget-small">${item.row.project}</span>` : ''}""";

    private static final String PILOTS =
            "<span class=\"budget-pilots\" title=${item.row.pilots}>${item.row.pilots}</span>";

    private static final String CHECKS = """
            <div class="budget-checks">${item.row.checks.map((check) => html`<span class="budget-check" title=${check.why}>${
              check.word}</span>`)}</div>""";

    private static final String CARD = """
            ${item.row.group
              ? html`<div class="budget-card-group">
                  <button class="budget-toggle" tabindex="-1" aria-expanded=${item.row.open ? 'true' : 'false'}
                      aria-label=${item.row.title} @click=${(e) => { e.stopPropagation(); onToggle(); }}></button>
                  <span class="budget-group-title">${item.row.title}</span>
                  <span class="budget-card-sums">
                    ${item.row.ordinary.all ? html`<span>${item.words.ordinary} <b>${item.row.ordinary.all}</b></span>` : ''}
                    ${item.row.extraordinary.all ? html`<span>${item.words.extraordinary} <b>${item.row.extraordinary.all}</b></span>` : ''}
                    ${item.row.credit ? html`<span>${item.words.credit} <b>${item.row.credit}</b></span>` : ''}
                    ${item.row.rest ? html`<span class=${item.row.over ? 'budget-over' : ''}>${item.words.rest} <b>${item.row.rest}</b></span>` : ''}
                  </span></div>`
              : html`<div class="budget-card">
                  ${item.row.title ? html`<span class="budget-item">${item.row.code
                      ? html`<span class="budget-code">${item.row.code}</span> ` : ''}${item.row.title}</span>` : ''}
                  <span class="budget-raw">${item.row.detail}</span>
                  <span class="budget-card-line">
                    <span>${item.row.ordinary.known || item.row.ordinary.open || item.row.ordinary.none
                        ? item.words.ordinary : item.words.extraordinary}</span>
                    ${item.row.ordinary.known || item.row.extraordinary.known
                        ? html`<b class="budget-amount">${item.row.ordinary.known ?? item.row.extraordinary.known}</b>` : ''}
                    ${item.row.ordinary.open || item.row.extraordinary.open
                        ? html`<span class="plan-unknown">${item.row.ordinary.open ?? item.row.extraordinary.open}</span>` : ''}
                    ${item.row.article ? html`<span class="budget-article">${item.row.article}</span>` : ''}
                    ${item.row.year ? html`<span>${item.row.year}</span>` : ''}
                  </span>
                  <div class="budget-checks">${item.row.checks.map((check) => html`<span class="budget-check">${check.word}</span>`)}</div>
                </div>`}""";

    private final Grid<BudgetRow> grid;
    private final Function<BudgetRow, RowView> view;
    private final Consumer<BudgetGroup> onToggle;
    private final Span count = new Span();
    private final Span cardCount = new Span();
    private final Span ordinary = new Span();
    private final Span extraordinary = new Span();
    private final Span checks = new Span();
    private final List<Grid.Column<BudgetRow>> table = new ArrayList<>();
    private final Grid.Column<BudgetRow> article;
    private boolean phone;
    private boolean articleSaid;
    private final Grid.Column<BudgetRow> card;

    BudgetColumns(Grid<BudgetRow> grid, Function<BudgetRow, RowView> view, Consumer<BudgetGroup> onToggle) {
        this.grid = grid;
        this.view = view;
        this.onToggle = onToggle;
        Grid.Column<BudgetRow> first =
                column(FIRST, "budget.column.line", 260).setFlexGrow(1).setFrozen(true);
        first.setRowHeader(true);
        first.setFooter(count);
        article = column(ARTICLE, "budget.column.article", 122);
        column(plain("item.row.year"), "budget.column.year", 76);
        money("ordinary", "budget.column.ordinary").setFooter(ordinary);
        money("extraordinary", "budget.column.extraordinary").setFooter(extraordinary);
        start(column(CHECKS, "budget.column.checks", 176)).setFooter(checks);
        right(column(plain("item.row.credit"), "budget.column.credit", 112), "group-start");
        right(column(rest(), "budget.column.rest", 108), "");
        start(column(PILOTS, "budget.column.pilots", 176));
        card = card();
    }

    private static String plain(String value) {
        return "<span class=\"budget-words\">${" + value + "}</span>";
    }

    private static String rest() {
        return "<span class=${item.row.over ? 'budget-over' : ''}>${item.row.rest}</span>";
    }

    private Grid.Column<BudgetRow> column(String template, String title, int width) {
        Grid.Column<BudgetRow> column = grid.addColumn(renderer(template))
                .setHeader(Texts.text(title))
                .setWidth(width + "px")
                .setFlexGrow(0)
                .setResizable(true);
        table.add(column);
        return column;
    }

    private LitRenderer<BudgetRow> renderer(String template) {
        return LitRenderer.<BudgetRow>of(template)
                .withProperty("row", view::apply)
                .withFunction("onToggle", row -> {
                    if (row instanceof BudgetGroup group) {
                        onToggle.accept(group);
                    }
                });
    }

    private Grid.Column<BudgetRow> money(String field, String title) {
        String sum = "item.row." + field;
        String template = "<div class=\"budget-sum\">${" + sum + ".known ? html`<span class=\"budget-amount\">${" + sum
                + ".known}</span>` : ''}${" + sum + ".open ? html`<span class=\"plan-unknown\">${" + sum
                + ".open}</span>` : ''}${" + sum + ".none ? html`<span class=\"plan-none\" title=${" + sum
                + ".none}>—</span>` : ''}</div>";
        return right(column(template, title, 124), "ordinary".equals(field) ? "group-start" : "");
    }

    private static Grid.Column<BudgetRow> right(Grid.Column<BudgetRow> column, String part) {
        column.setTextAlign(ColumnTextAlign.END);
        return part.isEmpty() ? column : start(column);
    }

    /** The first column of a group of columns has a line before it. */
    private static Grid.Column<BudgetRow> start(Grid.Column<BudgetRow> column) {
        column.setPartNameGenerator(row -> "group-start");
        column.setHeaderPartName("group-start");
        column.setFooterPartName("group-start");
        return column;
    }

    private Grid.Column<BudgetRow> card() {
        Grid.Column<BudgetRow> column = grid.addColumn(renderer(CARD)
                .withProperty(
                        "words",
                        row -> new Words(
                                Texts.text("budget.column.ordinary"),
                                Texts.text("budget.column.extraordinary"),
                                Texts.text("budget.column.credit"),
                                Texts.text("budget.column.rest"))));
        column.setHeader(Texts.text("budget.column.line")).setFlexGrow(1).setVisible(false);
        column.setFooter(cardCount);
        return column;
    }

    /** The names of the sums on a card, where no column heads them. */
    public record Words(String ordinary, String extraordinary, String credit, String rest) {}

    void setPhone(boolean isPhone) {
        phone = isPhone;
        showColumns();
    }

    /** Under the head of its article a line need not name it again. */
    void setGrouping(Grouping by) {
        articleSaid = by == Grouping.ARTICLE;
        showColumns();
    }

    private void showColumns() {
        table.forEach(column -> column.setVisible(!phone));
        article.setVisible(!phone && !articleSaid);
        card.setVisible(phone);
    }

    /** The sums of what a filter leaves. */
    void showTotals(BudgetTotals totals) {
        String lines = Texts.text("budget.footer.lines", totals.lines());
        count.setText(lines);
        cardCount.setText(
                Texts.text("budget.footer.card", lines, phrase(totals.ordinary()), phrase(totals.extraordinary())));
        sum(ordinary, totals.ordinary());
        sum(extraordinary, totals.extraordinary());
        checks.setText(totals.toCheck() == 0 ? "" : Texts.text("budget.group.toCheck", totals.toCheck()));
    }

    /** A sum never passes for the whole while something is unknown. */
    private static String phrase(BudgetTotals.Sum sum) {
        String known = Money.text(sum.known());
        return sum.unknown() == 0 ? known : known + " " + Texts.text("budget.footer.unknown", sum.unknown());
    }

    private static void sum(Span foot, BudgetTotals.Sum sum) {
        foot.removeAll();
        foot.setClassName("budget-sum");
        Span known = new Span(Money.text(sum.known()));
        known.addClassName("budget-amount");
        foot.add(known);
        if (sum.unknown() > 0) {
            Span open = new Span(Texts.text("budget.footer.unknown", sum.unknown()));
            open.addClassName("budget-foot-unknown");
            foot.add(open);
        }
    }
}
