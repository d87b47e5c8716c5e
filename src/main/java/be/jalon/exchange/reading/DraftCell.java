package be.jalon.exchange.reading;

import be.jalon.exchange.profile.TitleShape;
import be.jalon.exchange.workbook.CellRef;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of one field stands in the workbook; a field whose column exists has one even when nothing is written.
 *
 * @param first the first of its parts, which nearly always is the only one
 * @param others the parts below it, from top to bottom
 * @param shape of titles only: where code and title stand in the text of the first part
 * @param shared the cell is merged over the rows of several items: what is written there is said of all of them
 */
public record DraftCell(
        CellPart first,
        List<CellPart> others,
        Spread spread,
        @Nullable TitleShape shape,
        boolean shared) implements Serializable {

    public DraftCell {
        others = List.copyOf(others);
    }

    /** @param parts at least one, from top to bottom */
    public DraftCell(List<CellPart> parts, Spread spread, @Nullable TitleShape shape, boolean shared) {
        this(first(parts), parts.size() == 1 ? List.of() : parts.subList(1, parts.size()), spread, shape, shared);
    }

    private static CellPart first(List<CellPart> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A field stands in at least one cell");
        }
        return parts.getFirst();
    }

    /** All parts, from top to bottom. */
    public List<CellPart> parts() {
        if (others.isEmpty()) {
            return List.of(first);
        }
        List<CellPart> parts = new ArrayList<>(others.size() + 1);
        parts.add(first);
        parts.addAll(others);
        return List.copyOf(parts);
    }

    public CellRef ref() {
        return first.ref();
    }

    /** The text as written, lines of several cells joined by line breaks. */
    public String raw() {
        if (spread != Spread.LINES) {
            return spread == Spread.BESIDE ? first.labelled() : first.stated();
        }
        return parts().stream()
                .map(CellPart::labelled)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
