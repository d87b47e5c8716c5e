package be.jalon.killed;

import be.jalon.killed.StoredState.StoredChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether what is stored agrees with itself: every change has its line in the history, and every line its change. */
final class Consistency {

    private static final String PENDING = "pending.deadline";

    private final StoredState found;
    private final Map<String, StoredItem> items;
    private final Map<String, Map<String, StoredChange>> last = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    private Consistency(StoredState found) {
        this.found = found;
        this.items = found.byId();
    }

    static List<String> offences(StoredState found) {
        return new Consistency(found).check();
    }

    private List<String> check() {
        wrong.addAll(found.orphans());
        found.history().forEach(this::follow);
        items.values().forEach(this::compare);
        long living =
                items.values().stream().filter(item -> item.binRoot() == null).count();
        if (living != found.readable()) {
            wrong.add("The application shows " + found.readable() + " items of " + living);
        }
        return wrong;
    }

    /** The lines about one field of one item are a chain: each begins where the one before ended. */
    private void follow(StoredChange change) {
        if (!items.containsKey(change.item())) {
            wrong.add("History of an item that is not there: " + change);
            return;
        }
        StoredChange before =
                last.computeIfAbsent(change.item(), id -> new LinkedHashMap<>()).put(kind(change), change);
        boolean text = Set.of(Facts.NOTES, Facts.AGENT, PENDING).contains(change.field());
        if (text && before != null && !Objects.equals(before.after(), change.before())) {
            wrong.add("A line is missing between " + before + " and " + change);
        }
    }

    private static String kind(StoredChange change) {
        return change.field().equals("deleted") || change.field().equals("restored") ? Facts.IN_BIN : change.field();
    }

    private void compare(StoredItem item) {
        Map<String, StoredChange> lines = last.getOrDefault(item.id(), Map.of());
        if (!lines.containsKey("created")) {
            wrong.add("No history of how it came: " + item);
        }
        compareText(item, lines, Facts.NOTES);
        compareText(item, lines, Facts.AGENT);
        expect(item, "flag", after(lines.get(PENDING)), item.question(), (told, is) -> told.endsWith(is));
        StoredChange bin = lines.get(Facts.IN_BIN);
        boolean deleted = bin != null && bin.field().equals("deleted");
        if (deleted != (item.binRoot() != null)) {
            wrong.add("The history and the bin disagree about " + item);
        }
        compareParent(item, lines.get("moved"));
        if (!item.text(Facts.AGENT).isEmpty() && !found.pilots().contains(item.text(Facts.AGENT))) {
            wrong.add("Not in the directory: " + item.text(Facts.AGENT));
        }
    }

    private void compareText(StoredItem item, Map<String, StoredChange> lines, String field) {
        StoredChange line = lines.get(field);
        if (line != null) {
            expect(item, field, line.after(), item.texts().get(field), String::equals);
        }
    }

    private void compareParent(StoredItem item, @Nullable StoredChange moved) {
        if (moved != null && item.parent() != null) {
            StoredItem parent = items.get(item.parent());
            expect(item, "parent", moved.after(), parent == null ? null : parent.text(Facts.TITLE), String::startsWith);
        }
    }

    private interface Agreement {
        boolean between(String told, String is);
    }

    private void expect(StoredItem item, String what, @Nullable String told, @Nullable String is, Agreement agreement) {
        boolean agree = told == null || is == null ? told == is : agreement.between(told, is);
        if (!agree) {
            wrong.add("The history tells " + what + " “" + told + "” of " + item);
        }
    }

    private static @Nullable String after(@Nullable StoredChange change) {
        return change == null ? null : change.after();
    }
}
