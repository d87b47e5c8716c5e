package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.MarkWords;
import be.jalon.plan.ItemField;
import be.jalon.values.Deadline;
import be.jalon.values.Precision;

/** "Permanent" among the states says when, not how far: it is the deadline of an item that has no other. */
final class PermanentStatus {

    private PermanentStatus() {}

    /** The state keeps its text. */
    static void move(ItemBuilder item, SheetFindings findings) {
        String status = item.texts.getOrDefault(ItemField.STATUS, "").strip();
        boolean open = item.texts.getOrDefault(ItemField.DEADLINE, "").isBlank();
        if (!status.isEmpty() && open && !MarkWords.isStatus(status) && isOngoing(status)) {
            item.texts.put(ItemField.DEADLINE, status);
            DraftCell cell = item.cells.get(ItemField.STATUS);
            String address = cell == null ? item.address() : cell.ref().in(item.sheet);
            findings.add(Finding.note("deadline.of_status", address, status, status, item.title()));
        }
    }

    private static boolean isOngoing(String status) {
        Deadline deadline = Deadline.parse(status);
        return deadline.precision() == Precision.ONGOING && deadline.doubts().isEmpty();
    }
}
