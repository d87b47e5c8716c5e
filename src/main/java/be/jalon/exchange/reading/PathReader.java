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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a cell that names all the items above its row: "OS 1 Vivre ensemble > OO 1.2 Rencontrer". */
final class PathReader {

    private static final Pattern JOINT = Pattern.compile("\\s*(?:->|=>|[>›»→⇒])\\s*|\\s+[/\\\\|]\\s+|\\n+");
    private static final List<ItemLevel> LEVELS =
            List.of(ItemLevel.STRATEGIC_OBJECTIVE, ItemLevel.OPERATIONAL_OBJECTIVE);
    private static final int MOST = 6;

    private final SheetGrid grid;
    private final LevelGrammar grammar;
    private final PlanTree tree;
    private final SheetFindings findings;
    private final CellLedger ledger;

    PathReader(SheetGrid grid, LevelGrammar grammar, PlanTree tree, SheetFindings findings, CellLedger ledger) {
        this.grid = grid;
        this.grammar = grammar;
        this.tree = tree;
        this.findings = findings;
        this.ledger = ledger;
    }

    /** One element of a path. */
    private record Step(ItemLevel level, int depth, String code, String title, boolean stated) {}

    /** Whether a text is a path of at least two sections or objectives that say their levels. */
    static boolean isPath(String text, LevelGrammar grammar) {
        List<String> parts = parts(text);
        return parts.size() > 1
                && parts.stream()
                        .allMatch(part -> grammar.match(part)
                                        .filter(match -> match.level().isHeading())
                                        .isPresent()
                                || grammar.matchNumber(part).isPresent());
    }

    private static List<String> parts(String text) {
        return text.length() > 2_000
                ? List.of(text)
                : JOINT.splitAsStream(text.strip())
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .limit(MOST)
                        .toList();
    }

    /** Opens the items that the cell names; the new ones are handed back. */
    List<ItemBuilder> open(RawCell cell) {
        ledger.map(cell.ref());
        List<String> parts = parts(cell.text());
        List<ItemBuilder> begun = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Step step = step(parts.get(i), i, parts.size());
            ItemBuilder item = open(step, cell);
            if (item != null) {
                begun.add(item);
            }
        }
        return begun;
    }

    private Step step(String part, int index, int count) {
        LevelMatch match = grammar.match(part).orElse(null);
        if (match != null) {
            return new Step(
                    match.level(),
                    match.depth(),
                    match.shape().code(part),
                    match.shape().title(part),
                    true);
        }
        TitleShape shape = grammar.matchNumber(part).orElse(null);
        if (shape != null) {
            String code = shape.code(part);
            ItemLevel level = grammar.levelOfNumber(LevelGrammar.parts(code))
                    .filter(ItemLevel::isHeading)
                    .orElse(ItemLevel.OPERATIONAL_OBJECTIVE);
            return new Step(level, 0, code, shape.title(part), true);
        }
        ItemLevel level = LEVELS.get(Math.max(0, Math.min(1, LEVELS.size() - count + index)));
        return new Step(level, 0, "", part, false);
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

    /** "OO 1.2" alone means the one that was written with its title before. */
    private static boolean isSame(ItemBuilder item, Step step) {
        boolean titled = step.title().isEmpty() || item.title().equals(step.title());
        return titled && item.code().equals(step.code());
    }
}
