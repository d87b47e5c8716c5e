package be.jalon.exchange.reading;

import be.jalon.exchange.profile.TitleShape;
import be.jalon.exchange.workbook.CellRef;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of one field stands in the workbook; a field whose column exists has one even when nothing is written.
 * Nearly always it is one cell, of which nothing more is to be said.
 */
public sealed interface DraftCell extends Serializable permits CellPart, JoinedCell {

    /**
     * @param parts at least one, from top to bottom
     * @param shape as in {@link #shape()}
     * @param shared as in {@link #shared()}
     */
    static DraftCell of(List<CellPart> parts, Spread spread, @Nullable TitleShape shape, boolean shared) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A field stands in at least one cell");
        }
        boolean plain = parts.size() == 1 && spread == Spread.SINGLE && shape == null && !shared;
        return plain
                ? parts.getFirst()
                : new JoinedCell(parts.getFirst(), parts.subList(1, parts.size()), spread, shape, shared);
    }

    /** The first of its parts. */
    CellPart first();

    /** The parts below the first one, from top to bottom. */
    List<CellPart> others();

    Spread spread();

    /** Of titles only: where code and title stand in the text of the first part. */
    @Nullable
    TitleShape shape();

    /** Whether the cell is merged over the rows of several items: what is written there is said of all of them. */
    boolean shared();

    /** The text as written, lines of several cells joined by line breaks. */
    String stated();

    default CellRef ref() {
        return first().ref();
    }

    /** All parts, from top to bottom. */
    default List<CellPart> parts() {
        if (others().isEmpty()) {
            return List.of(first());
        }
        List<CellPart> parts = new ArrayList<>(others().size() + 1);
        parts.add(first());
        parts.addAll(others());
        return List.copyOf(parts);
    }
}
