package be.jalon.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeaderBlockTest {

    private static final HeaderBlock FOUR_TO_SIX = new HeaderBlock(4, 6);

    @Test
    void a_row_that_touches_the_headers_joins_them() {
        assertThat(FOUR_TO_SIX.picking(3)).isEqualTo(new HeaderBlock(3, 6));
        assertThat(FOUR_TO_SIX.picking(7)).isEqualTo(new HeaderBlock(4, 7));
    }

    @Test
    void a_row_at_their_edge_leaves_them() {
        assertThat(FOUR_TO_SIX.picking(4)).isEqualTo(new HeaderBlock(5, 6));
        assertThat(FOUR_TO_SIX.picking(6)).isEqualTo(new HeaderBlock(4, 5));
    }

    @Test
    void a_row_in_their_middle_is_their_last_one() {
        assertThat(FOUR_TO_SIX.picking(5)).isEqualTo(new HeaderBlock(4, 5));
    }

    @Test
    void any_other_row_takes_their_place() {
        assertThat(FOUR_TO_SIX.picking(1)).isEqualTo(new HeaderBlock(1, 1));
        assertThat(FOUR_TO_SIX.picking(12)).isEqualTo(new HeaderBlock(12, 12));
    }

    @Test
    void one_header_stays() {
        assertThat(new HeaderBlock(4, 4).picking(4)).isEqualTo(new HeaderBlock(4, 4));
    }
}
