package be.jalon.exchange.reading;

import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.profile.LevelMatch;
import be.jalon.exchange.profile.TitleShape;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemLevel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads level, code and title out of the title columns of a row. */
final class ZoneReader {

    private final LevelGrammar grammar;
    private final OutlineCodes outline;

    ZoneReader(LevelGrammar grammar, OutlineCodes outline) {
        this.grammar = grammar;
        this.outline = outline;
    }

    /** @param cells the written cells of the zone, from left to right; empty when they hold no title */
    Optional<ZoneReading> read(List<RawCell> cells) {
        for (RawCell cell : cells) {
            LevelMatch match = match(cell).orElse(null);
            if (match != null && !match.shape().title().isEmpty()) {
                return Optional.of(titled(cell, match, codeBefore(cells, cell)));
            }
        }
        return cells.isEmpty() ? Optional.empty() : withoutTitledWord(cells);
    }

    /** Where the table counts with letters, "A.1" is no action 1. */
    private Optional<LevelMatch> match(RawCell cell) {
        return outline.begins(cell.text()) ? Optional.empty() : grammar.match(cell.text());
    }

    private static ZoneReading titled(RawCell cell, LevelMatch match, @Nullable RawCell code) {
        return new ZoneReading(cell, match.shape(), match.level(), code, false);
    }

    /** "1.1" in the column before "Action : Redynamiser…"; a code inside the title needs none beside it. */
    private static @Nullable RawCell codeBefore(List<RawCell> cells, RawCell title) {
        RawCell first = cells.getFirst();
        return first != title && LevelGrammar.isCode(first.text()) ? first : null;
    }

    private Optional<ZoneReading> withoutTitledWord(List<RawCell> cells) {
        RawCell first = cells.getFirst();
        LevelMatch match = match(first).orElse(null);
        RawCell next = cells.size() > 1 ? cells.get(1) : null;
        if (match != null && next != null) {
            return Optional.of(plain(next, match.level(), first));
        }
        if (match != null) {
            boolean nothingSaid = match.shape().code() == null;
            return nothingSaid ? Optional.empty() : Optional.of(titled(first, match, null));
        }
        if (next != null && (LevelGrammar.isCode(first.text()) || outline.isCode(first.text()))) {
            return Optional.of(plain(next, null, first));
        }
        return Optional.of(numbered(first).orElseGet(() -> plain(first, null, null)));
    }

    private Optional<ZoneReading> numbered(RawCell cell) {
        return outline.match(cell.text())
                .or(() -> grammar.matchNumber(cell.text()))
                .filter(shape -> !shape.title().isEmpty())
                .map(shape -> new ZoneReading(cell, shape, null, null, true));
    }

    private static ZoneReading plain(RawCell title, @Nullable ItemLevel level, @Nullable RawCell code) {
        return new ZoneReading(title, TitleShape.plain(title.text()), level, code, false);
    }
}
