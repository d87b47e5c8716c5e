package be.jalon.plan.ui;

import be.jalon.plan.BranchTotals;
import be.jalon.plan.ItemRow;
import be.jalon.plan.ui.desk.Money;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Map;

/** The foot of the grid: how many actions are shown, and what they need. */
final class PlanFooter {

    private final Span actions = new Span();
    private final Span cards = new Span();
    private final Span ordinary = new Span();
    private final Span extraordinary = new Span();

    PlanFooter(Map<PlanColumn, Grid.Column<ItemRow>> columns, Grid.Column<ItemRow> card) {
        card.setFooter(cards);
        columns.forEach((column, built) -> {
            switch (column) {
                case TITLE -> built.setFooter(actions);
                case ORDINARY -> built.setFooter(ordinary);
                case EXTRAORDINARY -> built.setFooter(extraordinary);
                default -> {
                    // Nothing is summed in the other columns.
                }
            }
        });
        ordinary.addClassName("plan-foot-money");
        extraordinary.addClassName("plan-foot-money");
    }

    void show(VisiblePlan plan) {
        actions.setText(count(plan));
        cards.setText(count(plan));
        sum(ordinary, plan.totals().ordinaryKnown(), plan.totals().ordinaryUnknown());
        sum(extraordinary, plan.totals().extraordinaryKnown(), plan.totals().extraordinaryUnknown());
    }

    static String count(VisiblePlan plan) {
        BranchTotals all = plan.snapshot().totals(null, plan.today());
        return plan.isFiltered()
                ? Texts.text("plan.footer.filtered", plan.totals().actions(), all.actions())
                : Texts.text("plan.footer.all", all.actions());
    }

    private static void sum(Span cell, BigDecimal known, int unknown) {
        cell.removeAll();
        Span amount = new Span(Money.text(known));
        amount.addClassName("plan-amount");
        cell.add(amount);
        if (unknown > 0) {
            Span open = new Span(Texts.text("plan.totals.unknown", unknown));
            open.addClassName("plan-foot-unknown");
            cell.add(open);
        }
    }
}
