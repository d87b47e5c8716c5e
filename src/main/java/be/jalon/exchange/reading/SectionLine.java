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
 * @param codeText "" when it has none
 */
record SectionLine(
        ItemLevel level,
        int depth,
        RawCell title,
        TitleShape shape,
        @Nullable RawCell word,
        String codeText) {

    /** The section that {@code cells[at]} names, its title perhaps in the next cell. */
    static Optional<SectionLine> at(List<RawCell> cells, int at, LevelGrammar grammar) {
        RawCell cell = cells.get(at);
        LevelMatch match = grammar.match(cell.text()).orElse(null);
        if (match == null || !match.level().isSection()) {
            return Optional.empty();
        }
        if (!match.shape().title().isEmpty()) {
            return Optional.of(of(match, cell));
        }
        return at + 1 < cells.size() ? Optional.of(of(match, cell, cells.get(at + 1), "")) : Optional.empty();
    }

    private static SectionLine of(LevelMatch match, RawCell cell) {
        String code = match.shape().code(cell.text());
        return new SectionLine(match.level(), match.depth(), cell, match.shape(), null, code);
    }

    private static SectionLine of(LevelMatch match, RawCell word, RawCell title, String code) {
        TitleShape shape = TitleShape.plain(title.text());
        return new SectionLine(match.level(), match.depth(), title, shape, word, code);
    }

    /**
     * The objective that a line above the headers names, alone in its row: "OS 1 : Être une commune douce", in one cell
     * or in two. "OS : objectif stratégique" only explains a word.
     */
    static Optional<SectionLine> objective(List<RawCell> cells, LayoutProfile profile) {
        RawCell cell = cells.isEmpty() ? null : cells.getFirst();
        if (cell == null || cells.size() > 2) {
            return Optional.empty();
        }
        if (cells.size() == 2) {
            return profile.levels()
                    .match(cell.text())
                    .filter(match -> match.level().isHeading() && !match.level().isSection())
                    .filter(match -> match.shape().title(cell.text()).isEmpty())
                    .flatMap(match -> match.shape().code() == null
                            ? labelled(match, cell, cells.getLast(), profile)
                            : Optional.of(of(
                                    match, cell, cells.getLast(), match.shape().code(cell.text()))));
        }
        return profile.levels()
                .match(cell.text())
                .filter(match -> match.level().isHeading() && !match.level().isSection())
                .filter(match -> !match.shape().title().isEmpty()
                        && profile.levelWords()
                                .match(match.shape().title(cell.text()))
                                .isEmpty())
                .map(match -> of(match, cell));
    }

    /** "Objectif stratégique" beside "OS 1 : Être une commune douce"; another word beside it only explains it. */
    private static Optional<SectionLine> labelled(
            LevelMatch label, RawCell word, RawCell title, LayoutProfile profile) {
        String text = title.text().strip();
        if (profile.levelWords().match(text).isPresent() || profile.headers().knows(text)) {
            return Optional.empty();
        }
        LevelMatch own = profile.levels().match(text).orElse(null);
        if (own == null) {
            return Optional.of(of(label, word, title, ""));
        }
        return own.level() == label.level() && !own.shape().title().isEmpty()
                ? Optional.of(new SectionLine(
                        own.level(),
                        own.depth(),
                        title,
                        own.shape(),
                        word,
                        own.shape().code(title.text())))
                : Optional.empty();
    }

    String titleText() {
        return shape.title(title.text());
    }

    int cells() {
        return word == null ? 1 : 2;
    }
}
