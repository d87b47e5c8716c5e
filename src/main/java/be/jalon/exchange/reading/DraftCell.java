package be.jalon.exchange.reading;

import be.jalon.exchange.profile.TitleShape;
import be.jalon.exchange.workbook.CellRef;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of one field stands in the workbook; a field whose column exists has one even when nothing is written.
 *
 * @param parts at least one, from top to bottom
 * @param shape of titles only: where code and title stand in the text of the first part
 * @param shared the cell is merged over the rows of several items: what is written there is said of all of them
 */
public record DraftCell(
        List<CellPart> parts, Spread spread, @Nullable TitleShape shape, boolean shared) implements Serializable {

    public DraftCell {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A field stands in at least one cell");
        }
        parts = List.copyOf(parts);
    }

    public CellRef ref() {
        return parts.getFirst().ref();
    }

    /** The text as written, lines of several cells joined by line breaks. */
    public String raw() {
        if (spread != Spread.LINES) {
            return spread == Spread.BESIDE
                    ? parts.getFirst().labelled()
                    : parts.getFirst().stated();
        }
        return parts.stream()
                .map(CellPart::labelled)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
