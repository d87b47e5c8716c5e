package be.jalon.plan;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.RandomAccess;

/**
 * A list that never changes, and whose next version shares all but a few elements with it. Whoever still looks at an older
 * version of a long list keeps next to nothing of his own in memory.
 */
final class SharedList<E> extends AbstractList<E> implements RandomAccess {

    private static final int PART = 64;

    private final Object[][] parts;
    private final int size;

    private SharedList(Object[][] parts, int size) {
        this.parts = parts;
        this.size = size;
    }

    static <E> SharedList<E> of(Collection<? extends E> elements) {
        Object[] all = elements.toArray();
        Object[][] parts = new Object[(all.length + PART - 1) / PART][];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Arrays.copyOfRange(all, i * PART, Math.min(all.length, (i + 1) * PART));
        }
        return new SharedList<>(parts, all.length);
    }

    /** The same list with other elements at some indexes. */
    SharedList<E> with(Map<Integer, ? extends E> changed) {
        Object[][] next = parts.clone();
        changed.forEach((index, element) -> {
            int part = index / PART;
            if (next[part] == parts[part]) {
                next[part] = parts[part].clone();
            }
            next[part][index % PART] = element;
        });
        return new SharedList<>(next, size);
    }

    /** Only elements are ever put in. */
    @Override
    @SuppressWarnings("unchecked")
    public E get(int index) {
        return (E) parts[index / PART][index % PART];
    }

    @Override
    public int size() {
        return size;
    }
}
