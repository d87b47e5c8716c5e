package be.jalon.exchange.reading;

import be.jalon.plan.FieldMap;
import be.jalon.plan.ItemField;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What each of some fields has while an item is read, in the order of {@link ItemField}: as small as what is in it. A long
 * table has tens of thousands of items, of which none has all fields.
 */
final class FieldSlots<V> extends AbstractMap<ItemField, V> {

    private static final Object[] NONE = {};
    /** Room for so many is made first, which most items do with. */
    private static final int ROOM = 10;
    /** Room for so many more is made then. */
    private static final int STEP = 6;

    /** A bit for each field that has a value, by its ordinal. */
    private int fields;
    /** The values of these fields, in their order, then room for others. */
    private Object[] values = NONE;

    @Override
    public int size() {
        return Integer.bitCount(fields);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key instanceof ItemField field && (fields & bit(field)) != 0;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable V get(@Nullable Object key) {
        return key instanceof ItemField field && containsKey(field) ? (V) values[before(field)] : null;
    }

    @Override
    public @Nullable V put(ItemField field, V value) {
        V old = get(field);
        int at = before(field);
        if (old == null) {
            makeRoom(at);
            fields |= bit(field);
        }
        values[at] = value;
        return old;
    }

    private void makeRoom(int at) {
        int size = size();
        if (size == values.length) {
            values = Arrays.copyOf(values, size == 0 ? ROOM : size + STEP);
        }
        System.arraycopy(values, at, values, at + 1, size - at);
    }

    @Override
    public @Nullable V remove(@Nullable Object key) {
        V old = get(key);
        if (old != null && key instanceof ItemField field) {
            int at = before(field);
            System.arraycopy(values, at + 1, values, at, size() - at - 1);
            fields &= ~bit(field);
        }
        return old;
    }

    /** Gives its room back too. */
    @Override
    public void clear() {
        fields = 0;
        values = NONE;
    }

    private static int bit(ItemField field) {
        return 1 << field.ordinal();
    }

    /** How many fields before this one have a value. */
    private int before(ItemField field) {
        return Integer.bitCount(fields & (bit(field) - 1));
    }

    /** As they are now. */
    @Override
    public Set<Map.Entry<ItemField, V>> entrySet() {
        return FieldMap.copyOf(this).entrySet();
    }
}
