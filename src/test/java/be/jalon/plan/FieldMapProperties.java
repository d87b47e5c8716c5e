package be.jalon.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** It is the map that Java has for enums, in less room. */
class FieldMapProperties {

    @Provide
    Arbitrary<Map<ItemField, String>> maps() {
        return Arbitraries.maps(
                        Arbitraries.of(ItemField.class),
                        Arbitraries.strings().alpha().ofMaxLength(3))
                .ofMaxSize(ItemField.values().length);
    }

    @Property
    void it_holds_what_it_was_given_in_the_order_of_the_fields(@ForAll("maps") Map<ItemField, String> given) {
        Map<ItemField, String> known = given.isEmpty() ? new EnumMap<>(ItemField.class) : new EnumMap<>(given);

        FieldMap<String> map = FieldMap.copyOf(given);

        assertThat(map).isEqualTo(known).hasSameHashCodeAs(known).hasSameSizeAs(known);
        assertThat(known).isEqualTo(map);
        assertThat(new ArrayList<>(map.entrySet())).isEqualTo(new ArrayList<>(known.entrySet()));
        List<String> shown = new ArrayList<>();
        map.forEach((field, text) -> shown.add(field + text));
        List<String> expected = new ArrayList<>();
        known.forEach((field, text) -> expected.add(field + text));
        assertThat(shown).isEqualTo(expected);
        for (ItemField field : ItemField.values()) {
            assertThat(map.get(field)).isEqualTo(known.get(field));
            assertThat(map.containsKey(field)).isEqualTo(known.containsKey(field));
        }
        assertThat(FieldMap.copyOf(known)).isEqualTo(map);
    }

    @Property
    void two_of_them_are_equal_when_their_entries_are(
            @ForAll("maps") Map<ItemField, String> one, @ForAll("maps") Map<ItemField, String> other) {
        assertThat(FieldMap.copyOf(one).equals(FieldMap.copyOf(other))).isEqualTo(one.equals(other));
    }

    @Property(tries = 50)
    void it_survives_the_session_of_a_restarted_server(@ForAll("maps") Map<ItemField, String> given)
            throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(FieldMap.copyOf(given));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(given);
        }
    }

    @Example
    void it_never_changes() {
        FieldMap<String> map = FieldMap.copyOf(Map.of(ItemField.TITLE, "Vivre mieux"));

        assertThatThrownBy(() -> map.put(ItemField.CODE, "A 1")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.remove(ItemField.TITLE)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
