package be.jalon.plan;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What each of some fields has, in the order of {@link ItemField}; immutable. Plans are held in memory whole, so it takes
 * half of what the general maps take.
 */
public final class FieldMap<V> extends AbstractMap<ItemField, V> implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final ItemField[] FIELDS = ItemField.values();
    private static final FieldMap<?> NONE = new FieldMap<>(0, new Object[0]);

    /** A bit for each field that has a value, by its ordinal. */
    private final int fields;
    /** The values of these fields, in their order. */
    private final Object[] values;

    private FieldMap(int fields, Object[] values) {
        this.fields = fields;
        this.values = values;
    }

    /** A map with the same entries. */
    public static <V> FieldMap<V> copyOf(Map<ItemField, V> map) {
        if (map instanceof FieldMap<V> same) {
            return same;
        }
        return map.isEmpty() ? none() : of(map, UnaryOperator.identity());
    }

    /**
     * @param shape makes the value that is kept from the one that is given; null for one that is left out
     */
    static <V> FieldMap<V> of(Map<ItemField, V> map, UnaryOperator<@Nullable V> shape) {
        int kept = 0;
        int count = 0;
        Object[] values = new Object[map.size()];
        for (ItemField field : FIELDS) {
            V given = map.get(field);
            V value = given == null ? null : shape.apply(given);
            if (value != null) {
                values[count++] = value;
                kept |= 1 << field.ordinal();
            }
        }
        if (count == 0) {
            return none();
        }
        return new FieldMap<>(kept, count == values.length ? values : Arrays.copyOf(values, count));
    }

    @SuppressWarnings("unchecked")
    private static <V> FieldMap<V> none() {
        return (FieldMap<V>) NONE;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable V get(@Nullable Object key) {
        return key instanceof ItemField field && containsKey(field) ? (V) values[before(field.ordinal())] : null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key instanceof ItemField field && (fields & 1 << field.ordinal()) != 0;
    }

    /** How many fields before this one have a value. */
    private int before(int field) {
        return Integer.bitCount(fields & (1 << field) - 1);
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void forEach(BiConsumer<? super ItemField, ? super V> action) {
        int rest = fields;
        for (Object value : values) {
            action.accept(FIELDS[Integer.numberOfTrailingZeros(rest)], (V) value);
            rest &= rest - 1;
        }
    }

    @Override
    public Set<Map.Entry<ItemField, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<ItemField, V>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return values.length;
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<ItemField, V>> {
        private int rest = fields;
        private int at;

        @Override
        public boolean hasNext() {
            return rest != 0;
        }

        @Override
        @SuppressWarnings("unchecked")
        public Map.Entry<ItemField, V> next() {
            if (rest == 0) {
                throw new NoSuchElementException();
            }
            ItemField field = FIELDS[Integer.numberOfTrailingZeros(rest)];
            rest &= rest - 1;
            return Map.entry(field, (V) values[at++]);
        }
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldMap<?> map
                ? fields == map.fields && Arrays.equals(values, map.values)
                : super.equals(other);
    }
}
