package be.jalon.plan;

import java.util.Map;

/** @param ids the id that each item got, by its index in the intake */
public record IntakeResult(Map<Integer, ItemId> ids) {

    public IntakeResult {
        ids = Map.copyOf(ids);
    }
}
