package be.jalon.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PositionsTest {

    @Test
    void a_place_lies_between_its_neighbours() {
        List<ItemRow> siblings = List.of(at(0), at(Positions.GAP));

        assertThat(Positions.at(siblings, 0).position()).isNegative();
        assertThat(Positions.at(siblings, 1).position()).isBetween(1L, Positions.GAP - 1);
        assertThat(Positions.at(siblings, 2).position()).isGreaterThan(Positions.GAP);
        assertThat(Positions.at(List.of(), 0).position()).isZero();
    }

    @Test
    void siblings_move_apart_when_no_room_is_left_and_keep_their_order() {
        List<ItemRow> siblings = List.of(at(4), at(5), at(6));

        Positions positions = Positions.at(siblings, 1);

        List<Long> numbers =
                siblings.stream().map(row -> positions.respaced().get(row.id())).toList();
        assertThat(numbers).isSorted().doesNotHaveDuplicates();
        assertThat(positions.position()).isBetween(numbers.get(0) + 1, numbers.get(1) - 1);
    }

    @Test
    void thirty_items_fit_into_one_gap_before_that() {
        List<ItemRow> siblings = new ArrayList<>(List.of(at(0), at(Positions.GAP)));

        for (int n = 0; n < 30; n++) {
            Positions positions = Positions.at(siblings, 1);
            assertThat(positions.respaced()).isEmpty();
            siblings.add(1, at(positions.position()));
        }
        assertThat(Positions.at(siblings, 1).respaced()).isNotEmpty();
    }

    private static ItemRow at(long position) {
        return ItemRow.of(
                ItemId.random(),
                null,
                ItemLevel.ACTION,
                position,
                0,
                FieldTexts.titled("Action"),
                Map.of(),
                Map.of(),
                "Odile",
                Instant.EPOCH,
                null);
    }
}
