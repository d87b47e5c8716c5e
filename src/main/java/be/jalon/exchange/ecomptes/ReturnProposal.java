package be.jalon.exchange.ecomptes;

import be.jalon.exchange.Finding;
import be.jalon.plan.ItemRevision;
import be.jalon.plan.PlanId;
import java.io.Serializable;
import java.util.List;

/**
 * What the return of a plan from eComptes would change in it; nothing else is changed.
 *
 * @param changes the items that would change, in the order of the file
 * @param findings what cannot be attached, and what the two sides tell differently
 * @param recognised number of elements of the file that are items of the plan
 */
public record ReturnProposal(
        PlanId plan, String planTitle, List<ReturnChange> changes, List<Finding> findings, int recognised)
        implements Serializable {

    public ReturnProposal {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    public List<ItemRevision> revisions() {
        return changes.stream().map(ReturnChange::revision).toList();
    }

    /**
     * One item that would change.
     *
     * @param label the item as people call it
     */
    public record ReturnChange(String label, ItemRevision revision) implements Serializable {}
}
