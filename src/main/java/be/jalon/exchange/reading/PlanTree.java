package be.jalon.exchange.reading;

import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.shared.SearchText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The items found so far, and the path to the one that the next row belongs below. */
final class PlanTree {

    private final List<ItemBuilder> roots = new ArrayList<>();
    private final Deque<ItemBuilder> path = new ArrayDeque<>();

    /** Sections from the widest to the narrowest, in the order in which this sheet first used them. */
    private final List<ItemLevel> sections = new ArrayList<>();

    /** Every sheet begins at the top of the plan. */
    void startSheet() {
        path.clear();
        sections.clear();
    }

    boolean isEmpty() {
        return roots.isEmpty();
    }

    /** The item of this level on the current path. */
    Optional<ItemBuilder> open(ItemLevel level) {
        return path.stream().filter(item -> item.level == level).findFirst();
    }

    /** Leaves everything that an item of this level does not belong below; what is left is its parent. */
    @Nullable
    ItemBuilder climb(ItemLevel level) {
        int rank = level.isSection() ? sectionRank(level) : Integer.MAX_VALUE;
        while (!path.isEmpty() && !holds(path.element(), level, rank)) {
            path.pop();
        }
        return path.peek();
    }

    private int sectionRank(ItemLevel level) {
        if (!sections.contains(level)) {
            sections.add(level == ItemLevel.VOLET ? 0 : sections.size(), level);
        }
        return sections.indexOf(level);
    }

    private boolean holds(ItemBuilder above, ItemLevel level, int rank) {
        if (level.isSection()) {
            return above.level.isSection() && sections.indexOf(above.level) < rank && above.level.mayContain(level);
        }
        return above.level.compareTo(level) < 0 && above.level.mayContain(level);
    }

    /** A new item below the current path. */
    ItemBuilder add(ItemLevel level, String sheet) {
        ItemBuilder parent = climb(level);
        ItemBuilder item = new ItemBuilder(level, parent, sheet);
        (parent == null ? roots : parent.children).add(item);
        path.push(item);
        return item;
    }

    /** Continues below an item that is already there. */
    void reopen(ItemBuilder item) {
        climb(item.level);
        path.push(item);
    }

    /** An item of this level with the same code and title where a new one would go. */
    Optional<ItemBuilder> same(ItemLevel level, String code, String title) {
        ItemBuilder parent = climb(level);
        List<ItemBuilder> siblings = parent == null ? roots : parent.children;
        String folded = SearchText.fold(title);
        return siblings.stream()
                .filter(item -> item.level == level && item.code().equals(code))
                .filter(item -> SearchText.fold(item.title()).equals(folded))
                .findFirst();
    }

    /** An item of this level with the same code where a new one would go. */
    Optional<ItemBuilder> sameCode(ItemLevel level, String code) {
        ItemBuilder parent = climb(level);
        return (parent == null ? roots : parent.children)
                .stream()
                        .filter(item -> item.level == level && item.code().equals(code))
                        .findFirst();
    }

    /** All items, each before its children; they get their numbers here. */
    List<ItemBuilder> inOrder() {
        List<ItemBuilder> all = new ArrayList<>();
        roots.forEach(root -> collect(root, all));
        for (int i = 0; i < all.size(); i++) {
            all.get(i).id = i;
        }
        return all;
    }

    private static void collect(ItemBuilder item, List<ItemBuilder> all) {
        all.add(item);
        item.children.forEach(child -> collect(child, all));
    }

    static DraftItem draft(ItemBuilder item) {
        int first = item.rows.isEmpty() ? -1 : item.rows.getFirst();
        int last = item.rows.isEmpty() ? -1 : item.rows.getLast();
        if (!item.titles.isEmpty()) {
            Spread spread = item.titles.size() > 1 ? Spread.COPIES : Spread.SINGLE;
            item.cells.put(ItemField.TITLE, new DraftCell(item.titles, spread, item.shape, false));
        }
        return new DraftItem(
                item.id,
                item.parent == null ? null : item.parent.id,
                item.level,
                item.sheet,
                item.titleRef(),
                first,
                last,
                new FieldTexts(item.texts),
                item.cells,
                item.pending,
                item.extras);
    }
}
