package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.profile.LevelMatch;
import be.jalon.exchange.profile.TitleShape;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a cell that names all the items above its row: "OS 1 Vivre ensemble > OO 1.2 Rencontrer". */
final class PathReader {

    /** What elements are that say no level, from the end of the path. */
    private static final List<ItemLevel> LEVELS =
            List.of(ItemLevel.DOMAIN, ItemLevel.AXIS, ItemLevel.STRATEGIC_OBJECTIVE, ItemLevel.OPERATIONAL_OBJECTIVE);

    private final SheetGrid grid;
    private final LevelGrammar grammar;
    private final PlanTree tree;
    private final SheetFindings findings;
    private final CellLedger ledger;
    private final PathParts paths;

    PathReader(SheetGrid grid, LevelGrammar grammar, PlanTree tree, SheetFindings findings, CellLedger ledger) {
        this.grid = grid;
        this.grammar = grammar;
        this.tree = tree;
        this.findings = findings;
        this.ledger = ledger;
        this.paths = new PathParts(grammar);
    }

    /** One element of a path. */
    private record Step(ItemLevel level, int depth, String code, String title, boolean stated) {}

    /** Whether a text is a path of at least two sections or objectives that say their levels. */
    static boolean isPath(String text, LevelGrammar grammar) {
        List<String> parts = new PathParts(grammar).of(text);
        return parts.size() > 1
                && parts.stream()
                        .allMatch(part -> grammar.match(part)
                                        .filter(match -> match.level().isHeading())
                                        .isPresent()
                                || grammar.matchNumber(part).isPresent());
    }

    /** Whether a text in a column of paths is one: it says its levels, or arrows join its elements. */
    static boolean mayBePath(String text, LevelGrammar grammar) {
        return new PathParts(grammar).isArrowed(text) || isPath(text, grammar);
    }

    /** Opens the items that the cell names; the new ones are handed back. */
    List<ItemBuilder> open(RawCell cell) {
        ledger.map(cell.ref());
        List<String> parts = paths.of(cell.text());
        List<ItemBuilder> begun = new ArrayList<>();
        Step above = null;
        for (int i = 0; i < parts.size(); i++) {
            Step step = step(parts.get(i), above, parts.size() - i);
            ItemBuilder item = open(step, cell);
            if (item != null) {
                begun.add(item);
            }
            above = step;
        }
        return begun;
    }

    /** @param left how many elements are left, this one included */
    private Step step(String part, @Nullable Step above, int left) {
        LevelMatch match = grammar.match(part).orElse(null);
        if (match != null && !match.byNumber()) {
            return new Step(
                    match.level(),
                    match.depth(),
                    match.shape().code(part),
                    match.shape().title(part),
                    true);
        }
        TitleShape shape = match != null
                ? match.shape()
                : grammar.matchNumber(part).or(() -> spaced(part, above)).orElse(null);
        if (shape == null) {
            return new Step(below(above, LEVELS.get(Math.max(0, LEVELS.size() - left))), 0, "", part, false);
        }
        String code = shape.code(part);
        ItemLevel level = grammar.levelOfNumber(LevelGrammar.parts(code))
                .filter(ItemLevel::isHeading)
                .orElse(ItemLevel.OPERATIONAL_OBJECTIVE);
        return new Step(below(above, level), 0, code, shape.title(part), true);
    }

    /** "1 Verte" before "1.1 Eau": in a path a number begins the elements. */
    private static Optional<TitleShape> spaced(String part, @Nullable Step above) {
        return LevelGrammar.matchParent(
                part, code -> above == null || above.code().isEmpty() || code.startsWith(above.code() + "."));
    }

    /** An element is below the one before it. */
    private static ItemLevel below(@Nullable Step above, ItemLevel level) {
        if (above == null || above.level().compareTo(level) < 0) {
            return level;
        }
        int at = LEVELS.indexOf(above.level());
        return LEVELS.get(Math.min(at + 1, LEVELS.size() - 1));
    }

    private @Nullable ItemBuilder open(Step step, RawCell cell) {
        Optional<ItemBuilder> open = tree.open(step.level(), step.depth()).filter(item -> isSame(item, step));
        if (open.isPresent()) {
            return null;
        }
        Optional<ItemBuilder> known = step.code().isEmpty()
                ? tree.same(step.level(), step.depth(), "", step.title())
                : tree.sameCode(step.level(), step.depth(), step.code()).filter(item -> isSame(item, step));
        if (known.isPresent()) {
            tree.reopen(known.get());
            return null;
        }
        ItemBuilder item = tree.add(step.level(), step.depth(), grid.name());
        item.texts.put(ItemField.TITLE, step.title());
        item.texts.put(ItemField.CODE, step.code());
        item.place = cell.ref();
        if (!step.stated()) {
            findings.add(Finding.doubt(
                    "level.by_position",
                    grid.address(cell.ref()),
                    cell.text(),
                    step.title(),
                    Findings.levelName(step.level())));
        }
        return item;
    }

    /** "OO 1.2" alone means the one that was written with its title before, and the other way round. */
    private static boolean isSame(ItemBuilder item, Step step) {
        if (!item.code().equals(step.code())) {
            return false;
        }
        if (item.title().isEmpty() && !step.code().isEmpty() && item.place != null) {
            item.texts.put(ItemField.TITLE, step.title());
        }
        return step.title().isEmpty() || item.title().equals(step.title());
    }
}
