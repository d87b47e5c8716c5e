package be.jalon.exchange.ui;

import be.jalon.exchange.Finding;
import be.jalon.exchange.ImportTarget;
import be.jalon.exchange.ImportWork;
import be.jalon.exchange.ReturnOutcome;
import be.jalon.exchange.ecomptes.ReturnProposal;
import be.jalon.exchange.ecomptes.ReturnProposal.ReturnChange;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRevision;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanSummary;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The plan that eComptes gives back, and what would change in it, item by item. */
class ReturnPart extends Composite<Div> {

    /** A longer list is not read; the counts say the rest. */
    private static final int SHOWN = 200;

    private final Select<PlanSummary> plan = new Select<>();
    private final Div difference = new Div();
    private final SerializableFunction<PlanId, ImportWork<ReturnOutcome>> propose;
    private final SerializableRunnable changed;
    private @Nullable ReturnProposal proposal;

    /**
     * @param answering the plan that the file names, when there is one
     * @param propose begins to find out what the file changes in a plan
     * @param changed told when another proposal is shown
     */
    ReturnPart(
            List<PlanSummary> plans,
            Optional<PlanId> answering,
            SerializableFunction<PlanId, ImportWork<ReturnOutcome>> propose,
            SerializableRunnable changed) {
        this.propose = propose;
        this.changed = changed;
        plan.setLabel(getTranslation("exchange.target.returnPlan"));
        plan.setItems(plans);
        plan.setItemLabelGenerator(PlanSummary::title);
        plan.addValueChangeListener(choice -> show(choice.getValue()));
        difference.addClassName("return-difference");
        difference.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("return-part");
        getContent().add(plan, difference);
        plans.stream()
                .filter(summary -> answering.filter(summary.id()::equals).isPresent())
                .findFirst()
                .ifPresent(plan::setValue);
    }

    /** What may be confirmed; empty before a plan is chosen that the file is for. */
    Optional<ImportTarget> target() {
        return Optional.ofNullable(proposal)
                .filter(shown -> !shown.changes().isEmpty())
                .map(ImportTarget.Return::new);
    }

    /** Number of items that would change. */
    int changes() {
        return proposal == null ? 0 : proposal.changes().size();
    }

    private void show(@Nullable PlanSummary chosen) {
        difference.removeAll();
        proposal = null;
        if (chosen != null) {
            ImportWork<ReturnOutcome> work = propose.apply(chosen.id());
            work.endsWithin(WorkPanel.SOON);
            work.outcome().ifPresentOrElse(this::found, () -> difference.add(follow(work, chosen)));
        }
        changed.run();
    }

    private WorkPanel<ReturnOutcome> follow(ImportWork<ReturnOutcome> work, PlanSummary chosen) {
        return new WorkPanel<>(
                work,
                getTranslation("exchange.work.returning", chosen.title()),
                WorkPanel.Kind.COMPARING,
                outcome -> {
                    difference.removeAll();
                    found(outcome);
                    changed.run();
                },
                plan::clear);
    }

    private void found(ReturnOutcome outcome) {
        switch (outcome) {
            case ReturnOutcome.Refused refused -> {
                Paragraph why = new Paragraph(refused.refusal().message(getLocale()));
                why.addClassName("return-refused");
                difference.add(why);
            }
            case ReturnOutcome.Proposed proposed -> show(proposed.proposal());
        }
    }

    private void show(ReturnProposal shown) {
        proposal = shown;
        difference.add(
                new H3(getTranslation("exchange.return.title", shown.changes().size(), shown.recognised())));
        UnorderedList changes = new UnorderedList();
        changes.addClassName("return-changes");
        shown.changes().stream().limit(SHOWN).map(this::line).forEach(changes::add);
        difference.add(changes);
        if (shown.changes().size() > SHOWN) {
            difference.add(new Paragraph(
                    getTranslation("exchange.kept.more", shown.changes().size() - SHOWN)));
        }
        if (!shown.findings().isEmpty()) {
            difference.add(new H3(getTranslation("exchange.return.findings")), findings(shown.findings()));
        }
    }

    private ListItem line(ReturnChange change) {
        Span label = new Span(change.label());
        label.addClassName("return-item");
        ListItem line = new ListItem(label);
        ItemRevision revision = change.revision();
        FieldTexts before = revision.before();
        for (ItemField field : revision.after().differences(before)) {
            line.add(field(
                    getTranslation("plan.field." + field.key()),
                    before.get(field),
                    revision.after().get(field)));
        }
        Set<String> headers = new TreeSet<>(revision.extrasBefore().keySet());
        headers.addAll(revision.extrasAfter().keySet());
        for (String header : headers) {
            String old = revision.extrasBefore().getOrDefault(header, "");
            String now = revision.extrasAfter().getOrDefault(header, "");
            if (!old.equals(now)) {
                line.add(field(header, old, now));
            }
        }
        return line;
    }

    private Div field(String name, String before, String after) {
        Span header = new Span(name);
        header.addClassName("kept-header");
        Div field = new Div(header);
        field.addClassName("return-field");
        if (!before.isEmpty()) {
            Span old = new Span(getTranslation("exchange.return.before", before));
            old.addClassName("return-before");
            field.add(old);
        }
        Span now = new Span(
                after.isEmpty()
                        ? getTranslation("exchange.return.emptied")
                        : getTranslation("exchange.return.after", after));
        now.addClassName("return-after");
        field.add(now);
        return field;
    }

    private UnorderedList findings(List<Finding> findings) {
        UnorderedList list = new UnorderedList();
        list.addClassName("return-findings");
        findings.stream()
                .limit(SHOWN)
                .map(finding -> new ListItem(finding.message(getLocale())))
                .forEach(list::add);
        return list;
    }
}
