package be.jalon.history.ui;

import be.jalon.history.ChangeEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The changes that somebody made at once. */
record Gesture(Instant at, String who, String origin, List<ChangeEntry> changes) {

    /** Puts together what one person did at one moment; the order stays. */
    static List<Gesture> group(List<ChangeEntry> entries) {
        List<Gesture> gestures = new ArrayList<>();
        for (ChangeEntry entry : entries) {
            if (gestures.isEmpty() || !gestures.getLast().holds(entry)) {
                gestures.add(new Gesture(entry.at(), entry.who(), entry.origin(), new ArrayList<>()));
            }
            gestures.getLast().changes.add(entry);
        }
        return gestures;
    }

    private boolean holds(ChangeEntry entry) {
        return at.equals(entry.at()) && who.equals(entry.who()) && origin.equals(entry.origin());
    }

    LocalDate day() {
        return at.atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
