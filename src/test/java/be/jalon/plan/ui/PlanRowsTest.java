package be.jalon.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanFilter;
import be.jalon.plan.PlanFixture;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanRowsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    private final PlanFixture fixture = new PlanFixture();
    private final ItemId objective = fixture.add(null, ItemLevel.STRATEGIC_OBJECTIVE, "OS 1", "Associer");
    private final ItemId first = fixture.add(objective, ItemLevel.OPERATIONAL_OBJECTIVE, "OO 1", "Participer");
    private final ItemId tenth = action(first, "A 1.10", "Zèbres", "2027", "3.000 €");
    private final ItemId second = action(first, "A 1.2", "Arbres", "??", "");
    private final ItemId ninth = action(first, "A 1.9", "Écoles", "2e sem. 2026", "20.000 €");
    private final ItemId other = fixture.add(objective, ItemLevel.OPERATIONAL_OBJECTIVE, "OO 2", "Informer");

    private ItemId action(ItemId parent, String code, String title, String deadline, String budget) {
        return fixture.add(
                parent,
                ItemLevel.ACTION,
                FieldTexts.titled(title)
                        .with(ItemField.CODE, code)
                        .with(ItemField.DEADLINE, deadline)
                        .with(ItemField.BUDGET_ORDINARY, budget));
    }

    @Test
    void collapsed_items_hide_what_is_under_them() {
        assertThat(shown(PlanFilter.NONE, Set.of())).containsExactly(objective);
        assertThat(shown(PlanFilter.NONE, Set.of(objective))).containsExactly(objective, first, other);
    }

    @Test
    void expanded_items_show_depth_first_in_the_order_of_the_plan() {
        assertThat(shown(PlanFilter.NONE, Set.of(objective, first)))
                .containsExactly(objective, first, tenth, second, ninth, other);
    }

    @Test
    void codes_sort_by_the_numbers_in_them_and_the_tree_stays() {
        assertThat(sorted(PlanColumn.CODE, SortDirection.ASCENDING))
                .containsExactly(objective, first, second, ninth, tenth, other);
        assertThat(sorted(PlanColumn.CODE, SortDirection.DESCENDING))
                .containsExactly(objective, other, first, tenth, ninth, second);
    }

    @Test
    void deadlines_sort_by_date_and_unknown_ones_come_last_in_both_directions() {
        assertThat(sorted(PlanColumn.DEADLINE, SortDirection.ASCENDING)).containsSequence(ninth, tenth, second);
        assertThat(sorted(PlanColumn.DEADLINE, SortDirection.DESCENDING)).containsSequence(tenth, ninth, second);
    }

    @Test
    void amounts_sort_by_value() {
        assertThat(sorted(PlanColumn.ORDINARY, SortDirection.ASCENDING)).containsSequence(tenth, ninth, second);
    }

    @Test
    void titles_sort_without_regard_to_accents() {
        assertThat(sorted(PlanColumn.TITLE, SortDirection.ASCENDING)).containsSequence(second, ninth, tenth);
    }

    @Test
    void a_filter_leaves_the_hits_and_the_way_to_them() {
        assertThat(shown(PlanFilter.NONE.with("q", "ecoles"), Set.of(objective, first)))
                .containsExactly(objective, first, ninth);
    }

    @Test
    void pages_follow_each_other() {
        PlanRows rows = rows(PlanFilter.NONE);
        Set<Object> expanded = Set.of(objective, first);

        List<ItemId> page = rows.fetchChildren(query(2, 2, List.of(), expanded))
                .map(ItemRow::id)
                .toList();

        assertThat(page).containsExactly(tenth, second);
        assertThat(rows.getChildCount(query(0, 50, List.of(), expanded))).isEqualTo(6);
    }

    @Test
    void a_row_is_known_by_its_id_its_depth_and_its_parent() {
        PlanRows rows = rows(PlanFilter.NONE);
        ItemRow row = fixture.build().row(ninth).orElseThrow();

        assertThat(rows.getId(row)).isEqualTo(ninth);
        assertThat(rows.getDepth(row)).isEqualTo(2);
        assertThat(rows.getParent(row)).extracting(ItemRow::id).isEqualTo(first);
        assertThat(rows.hasChildren(row)).isFalse();
        assertThat(rows.getItemIndex(row, query(0, 50, List.of(), Set.of(objective, first))))
                .isEqualTo(4);
    }

    private List<ItemId> sorted(PlanColumn column, SortDirection direction) {
        return rows(PlanFilter.NONE)
                .fetchChildren(
                        query(0, 50, List.of(new QuerySortOrder(column.key(), direction)), Set.of(objective, first)))
                .map(ItemRow::id)
                .toList();
    }

    private List<ItemId> shown(PlanFilter filter, Set<Object> expanded) {
        return rows(filter)
                .fetchChildren(query(0, 50, List.of(), expanded))
                .map(ItemRow::id)
                .toList();
    }

    private PlanRows rows(PlanFilter filter) {
        VisiblePlan visible = VisiblePlan.of(fixture.build(), filter, TODAY);
        return new PlanRows(() -> visible);
    }

    private static HierarchicalQuery<ItemRow, Void> query(
            int offset, int limit, List<QuerySortOrder> orders, Set<Object> expanded) {
        return new HierarchicalQuery<>(offset, limit, orders, null, null, expanded, null);
    }
}
