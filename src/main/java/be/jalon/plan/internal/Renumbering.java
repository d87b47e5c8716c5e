package be.jalon.plan.internal;

import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanNotFoundException;
import be.jalon.plan.PlanSnapshot;
import be.jalon.plan.RenumberOutcome;
import be.jalon.plan.RenumberProposal;
import be.jalon.plan.RenumberProposal.NewCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposes codes and gives them once they are accepted. */
@Component
public class Renumbering {

    private final PlanStore store;
    private final PlanDesk desk;

    Renumbering(PlanStore store, PlanDesk desk) {
        this.store = store;
        this.desk = desk;
    }

    public RenumberProposal propose(PlanId id, @Nullable ItemId scope) {
        PlanSnapshot plan = store.find(id).orElseThrow(() -> new PlanNotFoundException(id));
        return new RenumberProposal(id, Numbering.propose(plan, scope));
    }

    public RenumberOutcome apply(RenumberProposal proposal) {
        if (proposal.codes().isEmpty()) {
            return new RenumberOutcome.Renumbered(0);
        }
        List<ItemId> ids = proposal.codes().stream().map(NewCode::item).toList();
        return desk.open(proposal.plan(), ids)
                .map(opened -> apply(opened, proposal.codes()))
                .orElseGet(() -> new RenumberOutcome.Outdated(ids));
    }

    private RenumberOutcome apply(PlanDesk.OnItems opened, List<NewCode> codes) {
        Map<ItemId, PlanItem> living = new HashMap<>();
        opened.items().forEach(item -> living.put(item.id(), item));
        List<ItemId> outdated = codes.stream()
                .filter(code -> !hasCode(living.get(code.item()), code.before()))
                .map(NewCode::item)
                .toList();
        if (outdated.isEmpty()) {
            codes.forEach(code -> living.computeIfPresent(code.item(), (id, item) -> write(opened, item, code)));
        }
        desk.close(opened.gesture());
        return outdated.isEmpty()
                ? new RenumberOutcome.Renumbered(codes.size())
                : new RenumberOutcome.Outdated(outdated);
    }

    private static boolean hasCode(@Nullable PlanItem item, String code) {
        return item != null && item.texts().get(ItemField.CODE).equals(code);
    }

    private static PlanItem write(PlanDesk.OnItems opened, PlanItem item, NewCode code) {
        Gesture gesture = opened.gesture();
        FieldTexts texts = item.texts();
        String subject = texts.label();
        item.rewrite(texts.with(ItemField.CODE, code.after()), gesture.touch());
        gesture.touched(item);
        gesture.tell(
                item.id(), subject, ItemField.CODE.key(), code.before().isEmpty() ? null : code.before(), code.after());
        return item;
    }
}
