package be.jalon.plan;

import java.util.List;

/** Codes that would follow the order of the plan; nothing changes until it is applied. Empty when all codes fit. */
public record RenumberProposal(PlanId plan, List<NewCode> codes) {

    public RenumberProposal {
        codes = List.copyOf(codes);
    }

    /** @param before the present code, "" when the item has none */
    public record NewCode(ItemId item, String title, String before, String after) {}
}
