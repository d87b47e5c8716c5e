package be.jalon.plan.ui;

import be.jalon.plan.ItemId;
import be.jalon.plan.ItemRow;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.provider.hierarchy.AbstractHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a plan as the tree grid asks for them: depth first, only what is expanded. Keeps no row of its own; what it
 * walks through is the snapshot that all sessions share.
 */
final class PlanRows extends AbstractHierarchicalDataProvider<ItemRow, Void> {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<@Nullable VisiblePlan> source;

    PlanRows(Supplier<@Nullable VisiblePlan> source) {
        this.source = source;
    }

    /** One flat list is asked for page by page, so that the scroll position survives a refresh. */
    @Override
    public HierarchyFormat getHierarchyFormat() {
        return HierarchyFormat.FLATTENED;
    }

    /** A row that was read again is still the same row: expansion and selection hang on the id. */
    @Override
    public Object getId(ItemRow row) {
        return row.id();
    }

    @Override
    public boolean isInMemory() {
        return false;
    }

    @Override
    public int getChildCount(HierarchicalQuery<ItemRow, Void> query) {
        return visible(query).size();
    }

    @Override
    public Stream<ItemRow> fetchChildren(HierarchicalQuery<ItemRow, Void> query) {
        return visible(query).stream().skip(query.getOffset()).limit(query.getLimit());
    }

    @Override
    public boolean hasChildren(ItemRow row) {
        VisiblePlan plan = source.get();
        return plan != null && plan.isParent(row.id());
    }

    @Override
    public @Nullable ItemRow getParent(ItemRow row) {
        VisiblePlan plan = source.get();
        ItemId parent = row.parent();
        return plan == null || parent == null ? null : plan.row(parent).orElse(null);
    }

    @Override
    public int getDepth(ItemRow row) {
        return row.depth();
    }

    @Override
    public int getItemIndex(ItemRow row, HierarchicalQuery<ItemRow, Void> query) {
        List<ItemId> ids = visible(query).stream().map(ItemRow::id).toList();
        return ids.indexOf(row.id());
    }

    private List<ItemRow> visible(HierarchicalQuery<ItemRow, Void> query) {
        VisiblePlan plan = source.get();
        if (plan == null) {
            return List.of();
        }
        ItemRow parent = query.getParent();
        Optional<Comparator<ItemRow>> order = order(query.getSortOrders());
        if (parent == null && order.isEmpty() && !plan.isFiltered()) {
            return plan.snapshot().opened(query.getExpandedItemIds()::contains);
        }
        List<ItemRow> rows = new ArrayList<>();
        new Walk(plan, query.getExpandedItemIds(), order, rows).under(parent == null ? null : parent.id());
        return rows;
    }

    private static Optional<Comparator<ItemRow>> order(List<QuerySortOrder> orders) {
        return orders.stream()
                .map(order -> RowOrder.by(
                        PlanColumn.ofKey(order.getSorted()), order.getDirection() == SortDirection.DESCENDING))
                .reduce(Comparator::thenComparing);
    }

    /** Siblings are sorted among themselves, so the tree stays a tree. */
    private record Walk(
            VisiblePlan plan, Set<Object> expanded, Optional<Comparator<ItemRow>> order, List<ItemRow> rows) {

        void under(@Nullable ItemId parent) {
            List<ItemRow> children = plan.children(parent);
            order.map(comparator -> children.stream().sorted(comparator).toList())
                    .orElse(children)
                    .forEach(row -> {
                        rows.add(row);
                        if (expanded.contains(row.id())) {
                            under(row.id());
                        }
                    });
        }
    }
}
