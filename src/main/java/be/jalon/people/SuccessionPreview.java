package be.jalon.people;

import java.util.List;

/**
 * What a succession changes, in the order of the plans and their items.
 *
 * @param left cells that a person has to look at; one may be among the changes too
 */
public record SuccessionPreview(List<CellChange> changes, List<CellLeft> left) {

    public SuccessionPreview {
        changes = List.copyOf(changes);
        left = List.copyOf(left);
    }

    public long items() {
        return changes.stream().map(CellChange::item).distinct().count();
    }
}
