package be.jalon.plan.internal;

import be.jalon.people.CellChange;
import be.jalon.people.CellLeft;
import be.jalon.people.PilotRole;
import be.jalon.people.Succession;
import be.jalon.people.SuccessionPreview;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanSnapshot;
import be.jalon.values.PilotReplacement;
import be.jalon.values.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the cells that a succession changes. */
final class SuccessionSearch {

    private final Succession succession;
    private final Set<String> keys;
    /** Plans repeat themselves: each text is read once. */
    private final Map<String, PilotReplacement> replacements = new HashMap<>();

    private final List<CellChange> changes = new ArrayList<>();
    private final List<CellLeft> left = new ArrayList<>();

    SuccessionSearch(Succession succession) {
        this.succession = succession;
        this.keys = succession.keys();
    }

    void look(PlanSnapshot plan) {
        for (ItemRow row : plan.rows()) {
            if (!succession.openOnly() || isOpen(row)) {
                for (PilotRole role : PilotRole.values()) {
                    look(plan, row, role);
                }
            }
        }
    }

    private static boolean isOpen(ItemRow row) {
        Status status = row.status().status();
        return status != Status.DONE && status != Status.ABANDONED;
    }

    private void look(PlanSnapshot plan, ItemRow row, PilotRole role) {
        String cell = row.text(PilotCells.field(role));
        if (cell.isEmpty()) {
            return;
        }
        PilotReplacement replacement =
                replacements.computeIfAbsent(cell, text -> PilotReplacement.in(text, keys, succession.successor()));
        if (replacement.changes(cell)) {
            changes.add(new CellChange(
                    plan.plan().id().value(),
                    plan.plan().title(),
                    row.id().value(),
                    row.label(),
                    role,
                    cell,
                    replacement.text()));
        }
        if (!replacement.left().isEmpty()) {
            left.add(new CellLeft(
                    plan.plan().id().value(),
                    plan.plan().title(),
                    row.id().value(),
                    row.label(),
                    role,
                    replacement.text(),
                    replacement.left()));
        }
    }

    SuccessionPreview found() {
        return new SuccessionPreview(changes, left);
    }
}
