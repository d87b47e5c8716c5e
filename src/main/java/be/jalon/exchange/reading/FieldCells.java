package be.jalon.exchange.reading;

import be.jalon.exchange.workbook.CellRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cells of one field of one item: nearly always a single one. */
final class FieldCells {

    private List<CellPart> parts = List.of();
    /** Where they stand, when there are several. */
    private @Nullable Set<CellRef> places;

    private boolean shared;
    private @Nullable CellPart beside;

    boolean isEmpty() {
        return parts.isEmpty();
    }

    boolean holds(CellRef ref) {
        return places == null ? parts.size() == 1 && parts.getFirst().ref().equals(ref) : places.contains(ref);
    }

    /** @param ofSeveral whether the cell says the same of other items too */
    void add(CellPart part, boolean ofSeveral) {
        if (parts.isEmpty()) {
            parts = List.of(part);
        } else {
            addAnother(part);
        }
        shared |= ofSeveral;
    }

    private void addAnother(CellPart part) {
        if (places == null) {
            places = new HashSet<>(Set.of(parts.getFirst().ref()));
            parts = new ArrayList<>(parts);
        }
        places.add(part.ref());
        parts.add(part);
    }

    /** The cells of the same field that were found elsewhere before. */
    void addBefore(List<CellPart> others) {
        List<CellPart> all = new ArrayList<>(others);
        all.addAll(parts);
        parts = all;
    }

    /** The cell that completes the one that was added last. */
    void putBeside(@Nullable CellPart part) {
        beside = part;
    }

    List<CellPart> parts() {
        return parts;
    }

    /** Null where the field has several cells. */
    @Nullable
    CellPart beside() {
        return parts.size() == 1 ? beside : null;
    }

    boolean isShared() {
        return shared;
    }
}
