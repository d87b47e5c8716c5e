package be.jalon.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.plan.ItemField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** It is the map that Java has for enums, in less room, whatever is put in and taken out. */
class FieldSlotsProperties {

    /** @param text "" to take the field out */
    record Step(ItemField field, String text) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(ItemField.class),
                        Arbitraries.strings().alpha().ofMaxLength(2))
                .as(Step::new)
                .list()
                .ofMaxSize(60);
    }

    @Property
    void it_holds_what_was_put_in_last(@ForAll("steps") List<Step> steps) {
        Map<ItemField, String> known = new EnumMap<>(ItemField.class);
        Map<ItemField, String> slots = new FieldSlots<>();
        for (Step step : steps) {
            if (step.text().isEmpty()) {
                assertThat(slots.remove(step.field())).isEqualTo(known.remove(step.field()));
            } else {
                assertThat(slots.put(step.field(), step.text())).isEqualTo(known.put(step.field(), step.text()));
            }
            assertThat(slots).hasSize(known.size());
        }

        for (ItemField field : ItemField.values()) {
            assertThat(slots.get(field)).isEqualTo(known.get(field));
            assertThat(slots.containsKey(field)).isEqualTo(known.containsKey(field));
        }
        assertThat(new ArrayList<>(slots.entrySet())).isEqualTo(new ArrayList<>(known.entrySet()));
        slots.clear();
        assertThat(slots).isEmpty();
    }
}
