package be.jalon.exchange.reading;

import be.jalon.exchange.profile.TitleShape;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A field that stands in several cells, or in one of which more is to be said. */
record JoinedCell(
        CellPart first,
        List<CellPart> others,
        Spread spread,
        @Nullable TitleShape shape,
        boolean shared) implements DraftCell {

    JoinedCell {
        others = List.copyOf(others);
    }

    @Override
    public String stated() {
        if (spread != Spread.LINES) {
            return spread == Spread.BESIDE ? first.labelled() : first.stated();
        }
        return parts().stream()
                .map(CellPart::labelled)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
