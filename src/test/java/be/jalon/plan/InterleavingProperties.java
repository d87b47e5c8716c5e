package be.jalon.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.people.Role;
import be.jalon.testing.DatabaseTest;
import be.jalon.testing.TestDatabase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Two or three people work on the same item through the services, each on what he read some time ago: in every
 * interleaving each text that was accepted is in the item, or was replaced by somebody who had seen it.
 *
 * <p>Beside the plan goes a ledger of what was accepted. A save may replace a text only when its editor had read that
 * text or was shown it in a conflict; the same holds for a question to the Collège. Moves and the bin take no text away.
 * {@code -Djalon.interleavings=20000} tries more than a build does, {@code -Djalon.interleavings.seed=…} others.
 */
@DatabaseTest
class InterleavingProperties {

    /** PostgreSQL is a process of its own: fewer, for the same time. */
    private static final int TRIES =
            Integer.getInteger("jalon.interleavings", TestDatabase.current() == TestDatabase.H2 ? 1_000 : 300);

    private static final long SEED = Long.getLong("jalon.interleavings.seed", 20_261_122L);
    private static final int STEPS = 16;

    /** Few fields, so that people meet. */
    private static final List<ItemField> FIELDS = List.of(ItemField.TITLE, ItemField.DEADLINE, ItemField.SERVICE);

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanReading reading;

    private PlanId plan;
    private ItemId item;
    private List<ItemId> objectives;
    private int written;
    private int conflicts;

    /** What was accepted: the truth that the item has to show. */
    private final Map<ItemField, String> texts = new EnumMap<>(ItemField.class);

    private final Map<ItemField, PendingMark> marks = new EnumMap<>(ItemField.class);

    /** Somebody at work: what he read, what he wrote since, and every text that he was shown. */
    private static final class Person {

        private final String name;
        private ItemRow read;
        private FieldTexts edited;
        private final Map<ItemField, Set<String>> seen = new EnumMap<>(ItemField.class);

        Person(String name, ItemRow row) {
            this.name = name;
            this.read = row;
            this.edited = row.texts();
            look(row);
        }

        void look(ItemRow row) {
            read = row;
            edited = row.texts();
            FIELDS.forEach(
                    field -> seen.computeIfAbsent(field, any -> new HashSet<>()).add(row.text(field)));
        }

        boolean saw(ItemField field, String text) {
            return seen.getOrDefault(field, Set.of()).contains(text);
        }
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    private static void enter(String name) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(name, "", Role.COORDINATOR.authority()));
    }

    @Test
    void no_accepted_change_is_lost_or_silently_overwritten() {
        enter("Ann");
        layTheTable();
        for (int n = 0; n < TRIES; n++) {
            long seed = SEED + n;
            try {
                interleave(new Random(seed));
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("Interleaving with seed " + seed + ": " + broken.getMessage(), broken);
            }
        }
        assertThat(conflicts).as("people met").isGreaterThan(TRIES / 4);
    }

    private void layTheTable() {
        plan = editing.createPlan(NewPlan.titled("PST", PlanKind.PST));
        objectives = List.of(
                editing.create(new NewItem(plan, null, null, ItemLevel.OPERATIONAL_OBJECTIVE, "Un")),
                editing.create(new NewItem(plan, null, null, ItemLevel.OPERATIONAL_OBJECTIVE, "Deux")));
        objectives.forEach(
                objective -> editing.create(new NewItem(plan, objective, null, ItemLevel.ACTION, "Voisine")));
    }

    private void interleave(Random random) {
        texts.clear();
        marks.clear();
        item = editing.create(
                new NewItem(plan, objectives.get(random.nextInt(2)), null, ItemLevel.ACTION, newText("titre")));
        FIELDS.forEach(field -> texts.put(field, row().text(field)));
        List<Person> people = new ArrayList<>();
        for (String name : List.of("Ann", "Bob", "Cléo").subList(0, 2 + random.nextInt(2))) {
            people.add(new Person(name, row()));
        }
        for (int step = 0; step < STEPS; step++) {
            Person person = people.get(random.nextInt(people.size()));
            enter(person.name);
            act(person, random);
        }
        compare(reading.open(plan));
        editing.delete(item);
    }

    private void act(Person person, Random random) {
        switch (random.nextInt(12)) {
            case 0 -> person.look(row());
            case 1, 2, 3, 4, 5 -> write(person, random);
            case 6, 7, 8 -> save(person, random);
            case 9 -> ask(person, pick(FIELDS, random));
            case 10 -> lift(person, pick(FIELDS, random));
            default -> shake(random);
        }
        compare(reading.afterGesture(plan).orElseThrow());
    }

    private static void write(Person person, Random random) {
        // Nothing is accepted yet: this is what stands in his panel.
        ItemField field = pick(FIELDS, random);
        person.edited = person.edited.with(field, person.name + " écrit " + random.nextLong());
    }

    private void save(Person person, Random random) {
        ItemEdit edit = new ItemEdit(item, person.read.version(), person.read.texts(), person.edited);
        switch (editing.save(edit)) {
            case SaveOutcome.Saved saved -> accept(person, edit, saved.row());
            case SaveOutcome.Conflict conflict -> choose(person, edit, conflict, random);
            case SaveOutcome.Gone gone -> throw new AssertionError("Nobody deleted it");
        }
    }

    /** Enters in the ledger what the save was said to have done. */
    private void accept(Person person, ItemEdit edit, ItemRow stored) {
        for (ItemField field : edit.edited().differences(edit.base())) {
            String wanted = edit.edited().get(field);
            String replaced = Objects.requireNonNull(texts.put(field, wanted));
            assertThat(replaced.equals(wanted) || person.saw(field, replaced))
                    .as("%s replaced « %s » of %s unseen", person.name, replaced, field)
                    .isTrue();
        }
        person.look(stored);
    }

    /** As the dialog does: shown both texts, he keeps his, takes theirs or writes a third, and saves on what is there. */
    private void choose(Person person, ItemEdit edit, SaveOutcome.Conflict conflict, Random random) {
        conflicts++;
        Map<ItemField, FieldConflict> disputed = new LinkedHashMap<>();
        conflict.conflicts().forEach(one -> disputed.put(one.field(), one));
        FieldTexts wanted = conflict.current().texts();
        for (ItemField field : edit.edited().differences(edit.base())) {
            FieldConflict dispute = disputed.get(field);
            wanted = wanted.with(field, dispute == null ? edit.edited().get(field) : choice(dispute, random));
        }
        disputed.forEach((field, dispute) -> assertThat(dispute.theirs()).isEqualTo(texts.get(field)));
        person.look(conflict.current());
        person.edited = wanted;
        if (random.nextInt(4) > 0) {
            save(person, random);
        }
    }

    private String choice(FieldConflict dispute, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> dispute.mine();
            case 1 -> dispute.theirs();
            default -> newText("troisième");
        };
    }

    private void ask(Person person, ItemField field) {
        PendingMark seen = person.read.pending().get(field);
        boolean asked = editing.flag(item, field, seen, ReviewReason.CONFIRMATION, newText("question"));
        assertThat(asked).isEqualTo(Objects.equals(seen, marks.get(field)));
        if (asked) {
            marks.put(field, Objects.requireNonNull(row().pending().get(field)));
        }
    }

    private void lift(Person person, ItemField field) {
        PendingMark seen = person.read.pending().get(field);
        if (seen == null) {
            return;
        }
        boolean lifted = editing.lift(item, field, seen);
        @Nullable PendingMark present = marks.get(field);
        assertThat(lifted).isEqualTo(present == null || present.equals(seen));
        if (lifted) {
            marks.remove(field);
        }
    }

    /** The item goes elsewhere, or to the bin and back, or is copied, while people write in it. */
    private void shake(Random random) {
        switch (random.nextInt(5)) {
            case 0 -> editing.moveUp(item);
            case 1 -> editing.moveDown(item);
            case 2 -> editing.move(item, objectives.get(random.nextInt(2)), null);
            case 3 -> editing.delete(editing.duplicate(item));
            default -> {
                editing.delete(item);
                editing.restore(item);
            }
        }
    }

    private void compare(PlanSnapshot snapshot) {
        ItemRow row = snapshot.row(item).orElseThrow();
        Map<ItemField, String> stored = new HashMap<>();
        FIELDS.forEach(field -> stored.put(field, row.text(field)));
        assertThat(stored).isEqualTo(texts);
        assertThat(row.pending()).isEqualTo(marks);
    }

    private ItemRow row() {
        return reading.afterGesture(plan).flatMap(now -> now.row(item)).orElseThrow();
    }

    private String newText(String what) {
        return what + " " + written++;
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
