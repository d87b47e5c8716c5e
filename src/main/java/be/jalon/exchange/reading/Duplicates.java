package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.shared.SearchText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds actions that the workbook shows under several objectives: each is one action, and its budget counts once. */
final class Duplicates {

    private static final String ALSO_BELOW = "Également sous";
    /** A shorter title may well be that of two actions. */
    private static final int TELLING_TITLE = 12;

    private static final int TELLING_FIELDS = 3;

    private final PlanTree tree;
    private final Map<String, SheetFindings> findings;

    /** @param findings by the name of the sheet */
    Duplicates(PlanTree tree, Map<String, SheetFindings> findings) {
        this.tree = tree;
        this.findings = findings;
    }

    void merge() {
        alike().forEach(this::merge);
        tree.inOrder().stream().filter(item -> item.again).forEach(this::noteAlone);
    }

    /** The items below objectives that share their title with others. */
    private Collection<List<ItemBuilder>> alike() {
        List<ItemBuilder> items = tree.inOrder();
        long[] keys = items.parallelStream().mapToLong(Duplicates::key).toArray();
        Set<Long> again = again(keys);
        Map<String, List<ItemBuilder>> alike = new LinkedHashMap<>();
        for (int i = 0; i < keys.length; i++) {
            if (again.contains(keys[i])) {
                alike.computeIfAbsent(SearchText.fold(items.get(i).title()), ignored -> new ArrayList<>())
                        .add(items.get(i));
            }
        }
        alike.values().removeIf(list -> list.size() < 2);
        return alike.values();
    }

    /** What items with the same title have in common; 0 for an item that is compared with no other. */
    private static long key(ItemBuilder item) {
        return item.level.isHeading() || item.title().isBlank() ? 0 : SearchText.key(item.title());
    }

    /** The keys that come more than once. */
    private static Set<Long> again(long[] keys) {
        long[] sorted = keys.clone();
        Arrays.parallelSort(sorted);
        Set<Long> again = new HashSet<>();
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1] && sorted[i] != 0) {
                again.add(sorted[i]);
            }
        }
        return again;
    }

    private void noteAlone(ItemBuilder item) {
        add(item, Finding.doubt("action.link_unknown", item.address(), item.title(), item.title()));
    }

    private void merge(List<ItemBuilder> found) {
        List<ItemBuilder> alike = found.stream().filter(item -> !item.merged).toList();
        if (alike.size() < 2) {
            return;
        }
        List<ItemBuilder> kept = new ArrayList<>();
        alike.stream().filter(item -> !item.again).forEach(item -> mergeOrKeep(item, kept));
        List<ItemBuilder> shown = alike.stream().filter(item -> item.again).toList();
        for (ItemBuilder item : shown) {
            original(item, kept).ifPresent(original -> merge(item, original, "action.linked"));
        }
    }

    private void mergeOrKeep(ItemBuilder item, List<ItemBuilder> kept) {
        Optional<ItemBuilder> same = item.level == ItemLevel.ACTION
                ? kept.stream().filter(other -> isSame(other, item)).findFirst()
                : Optional.empty();
        if (same.isPresent()) {
            merge(item, same.get(), "action.twice");
        } else {
            kept.add(item);
        }
    }

    private static boolean isSame(ItemBuilder one, ItemBuilder other) {
        if (one.level != other.level || one.parent == other.parent || one.parent == null || other.parent == null) {
            return false;
        }
        boolean alike = one.title().length() >= TELLING_TITLE && one.code().equals(other.code());
        if (!alike || section(one) != section(other)) {
            return false;
        }
        return !one.code().isEmpty() || (one.texts.size() > TELLING_FIELDS && one.texts.equals(other.texts));
    }

    /** Numbers may begin anew in each domain. */
    private static @Nullable ItemBuilder section(ItemBuilder item) {
        ItemBuilder above = item.parent;
        while (above != null && !above.level.isSection()) {
            above = above.parent;
        }
        return above;
    }

    /** The action that a row shows once more: the one with its number, or else the only one with its title. */
    private static Optional<ItemBuilder> original(ItemBuilder item, List<ItemBuilder> kept) {
        List<ItemBuilder> level = kept.stream()
                .filter(other -> other.level == item.level && other != item)
                .toList();
        Optional<ItemBuilder> numbered = level.stream()
                .filter(other -> !item.code().isEmpty() && other.code().equals(item.code()))
                .findFirst();
        return numbered.isPresent() || level.size() != 1 ? numbered : Optional.of(level.getFirst());
    }

    private void merge(ItemBuilder copy, ItemBuilder kept, String code) {
        String above = label(copy.parent);
        Finding finding = code.equals("action.twice")
                ? Finding.doubt(code, copy.address(), copy.title(), copy.title(), above)
                : Finding.note(code, copy.address(), copy.title(), copy.title(), above);
        add(copy, finding);
        if (!above.isEmpty()) {
            kept.addExtra(ALSO_BELOW, above);
        }
        join(copy, kept, ALSO_BELOW + " " + above);
    }

    /**
     * Makes one item of two.
     *
     * @param differing the name under which the texts of the copy stay that differ from those of the other
     */
    void join(ItemBuilder copy, ItemBuilder kept, String differing) {
        copy.merged = true;
        mergeTexts(copy, kept, differing);
        copy.titles.stream()
                .filter(title -> !kept.titles.isEmpty()
                        && title.raw().equals(kept.titles.getFirst().raw()))
                .forEach(kept.titles::add);
        copy.pending.forEach(kept.pending::putIfAbsent);
        copy.extras().forEach((header, text) -> {
            if (!text.equals(kept.extras().get(header))) {
                kept.addExtra(header, text);
            }
        });
        if (!copy.level.isHeading()) {
            mergeChildren(copy, kept);
        }
        tree.merge(copy, kept);
    }

    private void mergeTexts(ItemBuilder copy, ItemBuilder kept, String name) {
        Set<ItemField> different = EnumSet.noneOf(ItemField.class);
        copy.texts.forEach((field, text) -> {
            String own = kept.texts.getOrDefault(field, "");
            if (own.isBlank() && !text.isBlank()) {
                kept.texts.put(field, text);
                DraftCell cell = copy.cells.get(field);
                if (cell != null) {
                    kept.cells.put(field, cell);
                }
            } else if (!text.isBlank() && !own.equals(text)) {
                different.add(field);
            } else {
                mergeCells(copy.cells.get(field), kept, field);
            }
        });
        different.forEach(field -> {
            String text = copy.texts.getOrDefault(field, "");
            if (field != ItemField.CODE) {
                add(copy, differs(copy, kept, field));
            }
            kept.addExtra(name, text);
        });
    }

    private static Finding differs(ItemBuilder copy, ItemBuilder kept, ItemField field) {
        String text = copy.texts.getOrDefault(field, "");
        String own = kept.texts.getOrDefault(field, "");
        return Finding.doubt("action.differs", address(copy, field), text, text, own, kept.address());
    }

    private static String address(ItemBuilder item, ItemField field) {
        DraftCell cell = item.cells.get(field);
        return cell == null ? item.address() : cell.ref().in(item.sheet);
    }

    /** A text that stands in two cells changes in both. */
    private static void mergeCells(@Nullable DraftCell other, ItemBuilder kept, ItemField field) {
        DraftCell own = kept.cells.get(field);
        if (own == null
                || other == null
                || own.stated().isBlank()
                || !own.stated().equals(other.stated())) {
            return;
        }
        if ((own.spread() == Spread.SINGLE || own.spread() == Spread.COPIES) && other.spread() == Spread.SINGLE) {
            List<CellPart> parts = new ArrayList<>(own.parts());
            parts.addAll(other.parts());
            kept.cells.put(field, DraftCell.of(parts, Spread.COPIES, own.shape(), own.shared() || other.shared()));
        }
    }

    private void mergeChildren(ItemBuilder copy, ItemBuilder kept) {
        Map<String, ItemBuilder> known = new HashMap<>();
        kept.children.forEach(child -> known.putIfAbsent(SearchText.fold(child.title()), child));
        for (ItemBuilder child : List.copyOf(copy.children)) {
            ItemBuilder same = known.get(SearchText.fold(child.title()));
            if (same != null) {
                merge(child, same, "action.linked");
            }
        }
    }

    static String label(@Nullable ItemBuilder item) {
        return item == null ? "" : (item.code() + " " + item.title()).strip();
    }

    private void add(ItemBuilder item, Finding finding) {
        SheetFindings ofSheet = findings.get(item.sheet);
        Objects.requireNonNull(ofSheet, "every sheet has findings").add(finding);
    }
}
