package be.jalon.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class SharedListProperties {

    @Property(tries = 200)
    void a_next_version_differs_where_it_was_changed_and_leaves_the_one_before(
            @ForAll @Size(min = 1, max = 300) List<Integer> elements, @ForAll @Size(max = 10) List<Integer> places) {
        SharedList<Integer> list = SharedList.of(elements);
        List<Integer> expected = new ArrayList<>(elements);
        Map<Integer, Integer> changed = new HashMap<>();
        for (int place : places) {
            int index = Math.floorMod(place, elements.size());
            changed.put(index, place);
            expected.set(index, place);
        }

        assertThat(list.with(changed)).isEqualTo(expected);
        assertThat(list).isEqualTo(elements);
    }
}
