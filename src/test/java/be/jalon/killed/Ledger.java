package be.jalon.killed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the parent knows: what was acknowledged, and the one gesture of each editor that was under way when the process
 * died, which may be there as a whole or not at all.
 */
final class Ledger {

    private final Map<String, Map<String, String>> items = new HashMap<>();
    private final Map<Integer, Deed> underWay = new HashMap<>();
    private int acknowledged;
    private long revision;

    void write(Deed deed) {
        if (!deed.done()) {
            underWay.put(deed.editor(), deed);
            return;
        }
        underWay.remove(deed.editor());
        acknowledged++;
        apply(deed, deed.known());
    }

    private void apply(Deed deed, String item) {
        items.computeIfAbsent(item, id -> new HashMap<>()).putAll(deed.facts());
    }

    int acknowledged() {
        return acknowledged;
    }

    /** Compares with what a start found and goes on from there. */
    List<String> compare(StoredState found) {
        List<String> wrong = new ArrayList<>();
        Map<String, StoredItem> stored = new HashMap<>(found.byId());
        items.forEach((id, expected) -> {
            StoredItem item = stored.remove(id);
            String difference = item == null ? "is gone: " + expected : difference(id, expected, item);
            if (difference != null) {
                wrong.add("Item " + id + " " + difference);
            }
        });
        stored.values().stream().filter(item -> !isUnderWay(item)).forEach(item -> wrong.add("Nobody made " + item));
        compareRevision(found, wrong);
        goOnFrom(found);
        return wrong;
    }

    /** Each gesture counts once, so that a gesture that was half undone shows in the count too. */
    private void compareRevision(StoredState found, List<String> wrong) {
        long least = revision + acknowledged;
        if (found.revision() < least || found.revision() > least + underWay.size()) {
            wrong.add("The plan is at revision " + found.revision() + ", after " + least + " acknowledged changes and "
                    + underWay.size() + " under way");
        }
    }

    private @Nullable String difference(String id, Map<String, String> expected, StoredItem item) {
        Map<String, String> facts = item.facts();
        facts.keySet().retainAll(expected.keySet());
        boolean arrived = underWay.values().stream()
                .filter(deed -> id.equals(deed.item()))
                .anyMatch(deed -> facts.equals(with(expected, deed)));
        return arrived || facts.equals(expected) ? null : "should be " + expected + " and is " + facts;
    }

    private static Map<String, String> with(Map<String, String> facts, Deed deed) {
        Map<String, String> changed = new HashMap<>(facts);
        changed.putAll(deed.facts());
        return changed;
    }

    private boolean isUnderWay(StoredItem item) {
        return underWay.values().stream()
                .anyMatch(deed -> deed.item() == null && item.facts().equals(deed.facts()));
    }

    private void goOnFrom(StoredState found) {
        items.clear();
        underWay.clear();
        acknowledged = 0;
        revision = found.revision();
        found.items().forEach(item -> items.put(item.id(), item.facts()));
    }
}
