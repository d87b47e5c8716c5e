package be.jalon.exchange.reading;

import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.profile.LevelMatch;
import be.jalon.exchange.profile.TitleShape;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemLevel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line such as "DOMAINE : CITOYENNETE" in one cell, or in two.
 *
 * @param depth as in {@link LevelMatch}
 * @param word the first of two cells, null when all stands in one
 */
record SectionLine(
        ItemLevel level,
        int depth,
        RawCell title,
        TitleShape shape,
        @Nullable RawCell word) {

    /** The section that {@code cells[at]} names, its title perhaps in the next cell. */
    static Optional<SectionLine> at(List<RawCell> cells, int at, LevelGrammar grammar) {
        RawCell cell = cells.get(at);
        LevelMatch match = grammar.match(cell.text()).orElse(null);
        if (match == null || !match.level().isSection()) {
            return Optional.empty();
        }
        if (!match.shape().title().isEmpty()) {
            return Optional.of(new SectionLine(match.level(), match.depth(), cell, match.shape(), null));
        }
        if (at + 1 >= cells.size()) {
            return Optional.empty();
        }
        RawCell next = cells.get(at + 1);
        return Optional.of(new SectionLine(match.level(), match.depth(), next, TitleShape.plain(next.text()), cell));
    }

    /**
     * The objective that a line above the headers names, alone in its row: "OS 1 : Être une commune douce". "OS :
     * objectif stratégique" only explains a word.
     */
    static Optional<SectionLine> objective(List<RawCell> cells, LayoutProfile profile) {
        if (cells.size() != 1) {
            return Optional.empty();
        }
        RawCell cell = cells.getFirst();
        return profile.levels()
                .match(cell.text())
                .filter(match -> match.level().isHeading() && !match.level().isSection())
                .filter(match -> !match.shape().title().isEmpty()
                        && profile.levelWords()
                                .match(match.shape().title(cell.text()))
                                .isEmpty())
                .map(match -> new SectionLine(match.level(), match.depth(), cell, match.shape(), null));
    }

    String titleText() {
        return shape.title(title.text());
    }

    String codeText() {
        return shape.code(title.text());
    }

    int cells() {
        return word == null ? 1 : 2;
    }
}
