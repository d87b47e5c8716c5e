package be.jalon.exchange.reading;

import be.jalon.exchange.profile.TitleShape;
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
    private final List<Rank> sections = new ArrayList<>();

    private record Rank(ItemLevel level, int depth) {
        static Rank of(ItemBuilder item) {
            return new Rank(item.level, item.depth);
        }
    }

    /** Every sheet begins at the top of the plan. */
    void startSheet() {
        path.clear();
        sections.clear();
    }

    /** The item of this level on the current path. */
    Optional<ItemBuilder> open(ItemLevel level) {
        for (ItemBuilder item : path) {
            if (item.level == level) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /** The item of this level and depth on the current path. */
    Optional<ItemBuilder> open(ItemLevel level, int depth) {
        for (ItemBuilder item : path) {
            if (item.level == level && item.depth == depth) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /** The item that the current path ends at. */
    Optional<ItemBuilder> deepest() {
        return Optional.ofNullable(path.peek());
    }

    /** Leaves everything that an item of this level does not belong below; what is left is its parent. */
    @Nullable
    ItemBuilder climb(ItemLevel level, int depth) {
        int rank = level.isSection() ? sectionRank(new Rank(level, depth)) : Integer.MAX_VALUE;
        while (!path.isEmpty() && !holds(path.element(), level, depth, rank)) {
            path.pop();
        }
        return path.peek();
    }

    private int sectionRank(Rank rank) {
        if (!sections.contains(rank)) {
            int at = rank.level() == ItemLevel.VOLET ? 0 : sections.size();
            sections.add(rank.depth() > 0 ? afterWider(rank) : at, rank);
        }
        return sections.indexOf(rank);
    }

    private int afterWider(Rank rank) {
        int wider = sections.indexOf(new Rank(rank.level(), rank.depth() - 1));
        return wider < 0 ? sections.size() : wider + 1;
    }

    private boolean holds(ItemBuilder above, ItemLevel level, int depth, int rank) {
        if (level.isSection()) {
            return above.level.isSection() && sections.indexOf(Rank.of(above)) < rank && above.level.mayContain(level);
        }
        boolean wider = above.level.compareTo(level) < 0 || (above.level == level && above.depth < depth);
        return wider && above.level.mayContain(level);
    }

    /** A new item below the current path. */
    ItemBuilder add(ItemLevel level, String sheet) {
        return add(level, 0, sheet);
    }

    ItemBuilder add(ItemLevel level, int depth, String sheet) {
        ItemBuilder parent = climb(level, depth);
        ItemBuilder item = new ItemBuilder(level, depth, parent, sheet);
        siblings(parent).add(item);
        path.push(item);
        return item;
    }

    private List<ItemBuilder> siblings(@Nullable ItemBuilder parent) {
        return parent == null ? roots : parent.children;
    }

    /** Continues below an item that is already there. */
    void reopen(ItemBuilder item) {
        climb(item.level, item.depth);
        path.push(item);
    }

    /** An item of this level with the same code and title where a new one would go. */
    Optional<ItemBuilder> same(ItemLevel level, int depth, String code, String title) {
        String folded = SearchText.fold(title);
        return siblings(climb(level, depth)).stream()
                .filter(item -> item.level == level
                        && item.depth == depth
                        && item.knownCode().equals(code))
                .filter(item -> SearchText.fold(item.title()).equals(folded))
                .findFirst();
    }

    /** An item of this level with the same code where a new one would go. */
    Optional<ItemBuilder> sameCode(ItemLevel level, int depth, String code) {
        return siblings(climb(level, depth)).stream()
                .filter(item -> item.level == level
                        && item.depth == depth
                        && item.code().equals(code))
                .findFirst();
    }

    /** The item that a heading goes on with: the last one with its number, or else with the title that it continues. */
    Optional<ItemBuilder> continued(ItemLevel level, int depth, String code, String begun) {
        String number = TitleShape.numberOf(code);
        List<ItemBuilder> known = siblings(climb(level, depth));
        for (ItemBuilder item : known.reversed()) {
            boolean same = code.isEmpty()
                    ? !begun.isEmpty() && SearchText.fold(item.title()).equals(SearchText.fold(begun))
                    : TitleShape.numberOf(item.knownCode()).equals(number);
            if (same && item.level == level && item.depth == depth) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /** Takes an item out; its children go below another one. */
    void merge(ItemBuilder gone, ItemBuilder kept) {
        siblings(gone.parent).removeIf(item -> item == gone);
        gone.children.forEach(child -> child.parent = kept);
        kept.children.addAll(gone.children);
        gone.children.clear();
    }

    /** Hangs an item below another one. */
    void move(ItemBuilder item, ItemBuilder parent) {
        siblings(item.parent).removeIf(other -> other == item);
        item.parent = parent;
        parent.children.add(item);
    }

    /** Takes out an item that has nothing below it. */
    void remove(ItemBuilder item) {
        siblings(item.parent).removeIf(other -> other == item);
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

    /** What was read of all items, in their order; the tree holds them no more. */
    List<DraftItem> takeDrafts() {
        List<ItemBuilder> all = inOrder();
        roots.clear();
        startSheet();
        return all.parallelStream().map(PlanTree::draft).toList();
    }

    /** The item gives back what it held. */
    private static DraftItem draft(ItemBuilder item) {
        int first = item.rows.isEmpty() ? -1 : item.rows.getFirst();
        int last = item.rows.isEmpty() ? -1 : item.rows.getLast();
        if (!item.titles.isEmpty()) {
            Spread spread = item.titles.size() > 1 ? Spread.COPIES : Spread.SINGLE;
            item.cells.put(ItemField.TITLE, DraftCell.of(item.titles, spread, item.shape, false));
        }
        DraftItem draft = new DraftItem(
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
                item.extras());
        item.cells.clear();
        item.texts.clear();
        return draft;
    }
}
