package be.jalon.exchange.writing;

import be.jalon.exchange.Readings;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.reading.PlanInterpreter;
import be.jalon.exchange.workbook.ReadOutcome;
import be.jalon.exchange.workbook.WorkbookEditor;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PendingMark;
import be.jalon.plan.PlanHeader;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanKind;
import be.jalon.plan.PlanSnapshot;
import be.jalon.plan.ReviewReason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A plan that was imported from a workbook and then worked on, in memory. */
final class WorkedOnPlan {

    private static final Instant WHEN = Instant.parse("2026-11-22T09:00:00Z");

    private static final class Node {
        final ItemId id = ItemId.random();

        @Nullable
        ItemId parent;

        ItemLevel level = ItemLevel.ACTION;
        FieldTexts texts = FieldTexts.empty();
        final Map<ItemField, PendingMark> pending = new EnumMap<>(ItemField.class);
        Map<String, String> extras = Map.of();
    }

    final byte[] original;
    final Interpretation reading;
    private final ReadOutcome.Read read;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<ItemId, Integer> drafts = new HashMap<>();

    WorkedOnPlan(byte[] workbook) {
        original = workbook;
        read = Readings.open(workbook);
        reading = PlanInterpreter.interpret(read, Readings.CATALOG);
        List<ItemId> ids = new ArrayList<>();
        for (DraftItem draft : reading.items()) {
            Node node = new Node();
            node.parent = draft.parent() == null ? null : ids.get(draft.parent());
            node.level = draft.level();
            node.texts = draft.texts();
            draft.pending().forEach((field, reason) -> node.pending.put(field, mark(reason)));
            node.extras = draft.extras();
            nodes.add(node);
            ids.add(node.id);
            drafts.put(node.id, draft.id());
        }
    }

    private static PendingMark mark(ReviewReason reason) {
        return new PendingMark(reason, "", "Odile", WHEN);
    }

    private Node node(String code) {
        return nodes.stream()
                .filter(node -> node.texts.get(ItemField.CODE).equals(code)
                        || node.texts.get(ItemField.TITLE).equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No item " + code));
    }

    WorkedOnPlan edit(String code, ItemField field, String text) {
        Node node = node(code);
        node.texts = node.texts.with(field, text);
        return this;
    }

    WorkedOnPlan flag(String code, ItemField field) {
        node(code).pending.put(field, mark(ReviewReason.CONFIRMATION));
        return this;
    }

    WorkedOnPlan lift(String code, ItemField field) {
        node(code).pending.remove(field);
        return this;
    }

    WorkedOnPlan delete(String code) {
        List<Node> branch = branch(node(code));
        nodes.removeAll(branch);
        return this;
    }

    /** Adds an item behind the branch of another, under the same parent. */
    WorkedOnPlan addAfter(String code, ItemLevel level, UnaryOperator<FieldTexts> texts) {
        Node before = node(code);
        return insert(new Node(), before.parent, level, texts.apply(FieldTexts.empty()), endOf(before));
    }

    /** Adds an item as the last child of another. */
    WorkedOnPlan addUnder(String code, ItemLevel level, UnaryOperator<FieldTexts> texts) {
        Node parent = node(code);
        return insert(new Node(), parent.id, level, texts.apply(FieldTexts.empty()), endOf(parent));
    }

    private WorkedOnPlan insert(Node node, @Nullable ItemId parent, ItemLevel level, FieldTexts texts, int at) {
        node.parent = parent;
        node.level = level;
        node.texts = texts;
        nodes.add(at, node);
        return this;
    }

    /** Moves a branch before another item, under the same parent as it. */
    WorkedOnPlan moveBefore(String code, String other) {
        Node moved = node(code);
        List<Node> branch = branch(moved);
        nodes.removeAll(branch);
        moved.parent = node(other).parent;
        nodes.addAll(nodes.indexOf(node(other)), branch);
        return this;
    }

    private int endOf(Node node) {
        return nodes.indexOf(branch(node).getLast()) + 1;
    }

    private List<Node> branch(Node top) {
        List<Node> branch = new ArrayList<>(List.of(top));
        for (Node node : nodes) {
            if (branch.stream().anyMatch(above -> above.id.equals(node.parent))) {
                branch.add(node);
            }
        }
        return branch;
    }

    /** Some gestures, always the same for a seed. */
    WorkedOnPlan workAtRandom(long seed, int gestures) {
        Random random = new Random(seed);
        for (int gesture = 0; gesture < gestures; gesture++) {
            Node node = nodes.get(random.nextInt(nodes.size()));
            if (node.level.isSection()) {
                continue;
            }
            switch (random.nextInt(6)) {
                case 0 -> node.texts = node.texts.with(ItemField.TITLE, "Nouveau titre " + gesture);
                case 1 -> writeAtRandom(node, random, gesture);
                case 2 -> flagAtRandom(node, random);
                case 3 -> deleteIfOthersStay(node);
                case 4 -> moveAtRandom(node, random);
                default -> addAtRandom(node, gesture);
            }
        }
        return this;
    }

    private static void writeAtRandom(Node node, Random random, int gesture) {
        List<ItemField> fields = List.of(
                ItemField.POLITICAL,
                ItemField.SERVICE,
                ItemField.AGENT,
                ItemField.DEADLINE,
                ItemField.BUDGET_ORDINARY,
                ItemField.STAFF);
        List<String> texts = List.of("", "??", "/", "=A1+" + gesture, "ligne\n" + gesture, "2031", "@" + gesture);
        if (!node.level.isHeading()) {
            ItemField field = fields.get(random.nextInt(fields.size()));
            node.texts = node.texts.with(field, texts.get(random.nextInt(texts.size())));
        }
    }

    private static void flagAtRandom(Node node, Random random) {
        List<ItemField> fields = List.of(ItemField.TITLE, ItemField.AGENT, ItemField.DEADLINE);
        ItemField field = node.level.isHeading() ? ItemField.TITLE : fields.get(random.nextInt(fields.size()));
        if (node.pending.remove(field) == null) {
            node.pending.put(field, mark(ReviewReason.CONFIRMATION));
        }
    }

    private void deleteIfOthersStay(Node node) {
        List<Node> branch = branch(node);
        boolean another = nodes.stream().anyMatch(other -> other.level == node.level && !branch.contains(other));
        if (another && branch.size() < 6) {
            nodes.removeAll(branch);
        }
    }

    /** Actions move among all objectives; objectives among those of their parent. */
    private void moveAtRandom(Node node, Random random) {
        List<Node> places = nodes.stream()
                .filter(other -> other.level == node.level && other != node)
                .filter(other -> !node.level.isHeading() || Objects.equals(other.parent, node.parent))
                .toList();
        if (!places.isEmpty()) {
            Node other = places.get(random.nextInt(places.size()));
            List<Node> branch = branch(node);
            nodes.removeAll(branch);
            node.parent = other.parent;
            nodes.addAll(nodes.indexOf(other), branch);
        }
    }

    private void addAtRandom(Node node, int gesture) {
        FieldTexts texts = FieldTexts.titled("Ajout " + gesture)
                .with(ItemField.CODE, node.level == ItemLevel.ACTION ? "A 9." + gesture : "9" + gesture);
        insert(new Node(), node.parent, node.level, texts, endOf(node));
    }

    PlanSnapshot snapshot() {
        PlanHeader header =
                new PlanHeader(PlanId.random(), "PST", PlanKind.PST, null, null, null, List.of(ItemLevel.values()), 1);
        List<ItemRow> rows = new ArrayList<>();
        for (Node node : nodes) {
            rows.add(ItemRow.of(
                    node.id,
                    node.parent,
                    node.level,
                    rows.size(),
                    0,
                    node.texts,
                    node.pending,
                    node.extras,
                    "Odile",
                    WHEN,
                    null));
        }
        return PlanSnapshot.of(header, rows);
    }

    SourceEdits edits() {
        return SourceEdits.of(new Source(read.workbook(), reading, drafts), snapshot(), Readings.CATALOG);
    }

    byte[] exported() {
        return WorkbookEditor.apply(original, edits().edits());
    }
}
