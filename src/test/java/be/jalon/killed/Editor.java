package be.jalon.killed;

import be.jalon.people.Role;
import be.jalon.plan.BinEntry;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemEdit;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.MoveOutcome;
import be.jalon.plan.NewItem;
import be.jalon.plan.PlanEditing;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanReading;
import be.jalon.plan.PlanSnapshot;
import be.jalon.plan.ReviewReason;
import be.jalon.plan.SaveOutcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Edits its own items of a plan that others edit too, without a pause, and tells each gesture before and after. */
final class Editor implements Runnable {

    /** Beyond these an editor deletes and restores rather than creating, so that the plan stays small. */
    private static final int MOST_ITEMS = 12;

    private final int number;
    private final PlanEditing editing;
    private final PlanReading reading;
    private final Wire wire;
    private final Random random = new Random();
    private final PlanId plan;
    private final String mark;
    private int count;

    Editor(int number, PlanId plan, PlanEditing editing, PlanReading reading, Wire wire) {
        this.number = number;
        this.plan = plan;
        this.editing = editing;
        this.reading = reading;
        this.wire = wire;
        this.mark = title(number);
    }

    /** What the titles of an editor's items begin with. */
    static String title(int editor) {
        return "[" + editor + "] ";
    }

    @Override
    public void run() {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken("Editor " + number, "", Role.COORDINATOR.authority()));
        while (!Thread.currentThread().isInterrupted()) {
            work();
        }
    }

    private void work() {
        PlanSnapshot now = reading.afterGesture(plan).orElseThrow();
        List<ItemRow> mine = now.rows().stream()
                .filter(row -> row.title().startsWith(mark) && row.level() == ItemLevel.ACTION)
                .toList();
        count++;
        if (mine.isEmpty()) {
            create(now);
            return;
        }
        ItemRow row = mine.get(random.nextInt(mine.size()));
        switch (random.nextInt(10)) {
            case 0 -> growOrShrink(mine, () -> create(now), row);
            case 1 -> growOrShrink(mine, () -> duplicate(row), row);
            case 2 -> flag(row);
            case 3 -> lift(row);
            case 4 -> move(now, row);
            case 5 -> restore();
            case 6 -> save(row, ItemField.AGENT, "Agent " + number + "-" + random.nextInt(1_000_000));
            default -> save(row, ItemField.NOTES, "note " + count + " " + random.nextInt());
        }
    }

    private void growOrShrink(List<ItemRow> mine, Runnable grow, ItemRow row) {
        if (mine.size() < MOST_ITEMS) {
            grow.run();
        } else {
            delete(row);
        }
    }

    private void create(PlanSnapshot now) {
        List<ItemRow> homes = now.children(null);
        ItemRow home = homes.get(random.nextInt(homes.size()));
        String title = mark + "action " + count + " " + random.nextInt(1_000_000);
        NewItem wanted = new NewItem(plan, home.id(), null, ItemLevel.ACTION, title);
        tell("create", null, all(title, home.id(), "", ""), () -> editing.create(wanted));
    }

    private void duplicate(ItemRow row) {
        String title = row.title() + " (copie)";
        Map<String, String> facts =
                all(title, Objects.requireNonNull(row.parent()), row.text(ItemField.NOTES), row.text(ItemField.AGENT));
        tell("duplicate", null, facts, () -> editing.duplicate(row.id()));
    }

    private static Map<String, String> all(String title, ItemId parent, String notes, String agent) {
        Map<String, String> facts = new HashMap<>();
        facts.put(Facts.TITLE, title);
        facts.put(Facts.PARENT, parent.toString());
        facts.put(Facts.NOTES, notes);
        facts.put(Facts.AGENT, agent);
        facts.put(Facts.QUESTION, "");
        facts.put(Facts.IN_BIN, "");
        return facts;
    }

    private void save(ItemRow row, ItemField field, String text) {
        FieldTexts edited = row.texts().with(field, text);
        tell("save", row.id(), Map.of(field.key(), text), () -> {
            SaveOutcome outcome = editing.save(new ItemEdit(row.id(), row.version(), row.texts(), edited));
            expect(outcome instanceof SaveOutcome.Saved, outcome);
            return row.id();
        });
    }

    private void flag(ItemRow row) {
        String question = "Question " + count + " " + random.nextInt(1_000_000);
        tell("flag", row.id(), Map.of(Facts.QUESTION, question), () -> {
            editing.flag(row.id(), ItemField.DEADLINE, ReviewReason.CLARIFICATION, question);
            return row.id();
        });
    }

    private void lift(ItemRow row) {
        tell("lift", row.id(), Map.of(Facts.QUESTION, ""), () -> {
            editing.lift(row.id(), ItemField.DEADLINE);
            return row.id();
        });
    }

    private void move(PlanSnapshot now, ItemRow row) {
        List<ItemRow> others = now.children(null).stream()
                .filter(home -> !home.id().equals(row.parent()))
                .toList();
        ItemId to = others.get(random.nextInt(others.size())).id();
        tell("move", row.id(), Map.of(Facts.PARENT, to.toString()), () -> {
            MoveOutcome outcome = editing.move(row.id(), to, null);
            expect(outcome instanceof MoveOutcome.Moved, outcome);
            return row.id();
        });
    }

    private void delete(ItemRow row) {
        tell("delete", row.id(), Map.of(Facts.IN_BIN, "yes"), () -> {
            editing.delete(row.id());
            return row.id();
        });
    }

    private void restore() {
        reading.bin(plan).stream()
                .filter(entry -> entry.title().startsWith(mark))
                .map(BinEntry::id)
                .findAny()
                .ifPresent(item -> tell("restore", item, Map.of(Facts.IN_BIN, ""), () -> {
                    editing.restore(item);
                    return item;
                }));
    }

    /** The second message leaves only when the service has returned: its transaction is committed then. */
    private void tell(String gesture, @Nullable ItemId item, Map<String, String> facts, Supplier<ItemId> work) {
        Deed deed = new Deed(number, false, gesture, item == null ? null : item.toString(), facts);
        wire.send("deed", deed);
        wire.send("deed", deed.doneTo(work.get().toString()));
    }

    private static void expect(boolean expected, Object outcome) {
        if (!expected) {
            throw new IllegalStateException("Nobody else has this item: " + outcome);
        }
    }
}
