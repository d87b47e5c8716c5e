package be.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NeighbouringIdsTest {

    private static List<UUID> ids(int count) {
        NeighbouringIds ids = new NeighbouringIds();
        return Stream.generate(ids::next).limit(count).toList();
    }

    @Test
    void the_ids_of_one_writing_follow_each_other() {
        List<UUID> ids = ids(1_000);

        assertThat(ids).doesNotHaveDuplicates().isSorted();
        assertThat(ids)
                .extracting(UUID::getMostSignificantBits)
                .containsOnly(ids.getFirst().getMostSignificantBits());
    }

    @Test
    void two_writings_have_nothing_in_common() {
        Set<UUID> all = new HashSet<>();
        for (int writing = 0; writing < 100; writing++) {
            all.addAll(ids(100));
        }

        assertThat(all).hasSize(10_000);
    }

    @Test
    void they_are_random_ids_for_whoever_looks_at_their_kind() {
        assertThat(ids(10)).allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(4);
            assertThat(id.variant()).isEqualTo(2);
        });
    }
}
