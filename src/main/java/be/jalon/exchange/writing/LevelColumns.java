package be.jalon.exchange.writing;

import be.jalon.exchange.reading.DraftCell;
import be.jalon.exchange.reading.DraftSheet;
import be.jalon.exchange.reading.Spread;
import be.jalon.exchange.workbook.CellContent;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanSnapshot;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** In a flat table, the columns that repeat on the row of an action the objectives above it. */
final class LevelColumns {

    private static final String CODE = "." + ItemField.CODE.key();

    private final Source source;
    private final PlanSnapshot plan;
    private final DraftSheet sheet;

    LevelColumns(Source source, PlanSnapshot plan, DraftSheet sheet) {
        this.source = source;
        this.plan = plan;
        this.sheet = sheet;
    }

    void write(ItemRow item, Map<Integer, CellContent> contents) {
        sheet.columns().forEach((column, key) -> {
            boolean code = key.endsWith(CODE);
            level(code ? key.substring(0, key.length() - CODE.length()) : key)
                    .flatMap(level -> above(item, level))
                    .filter(heading -> !code || isRepeated(heading))
                    .ifPresent(heading -> contents.put(
                            column, CellContent.text(code ? heading.text(ItemField.CODE) : text(heading, column))));
        });
    }

    /** A heading with a row of its own gives its code there, and not in the rows below it. */
    private boolean isRepeated(ItemRow heading) {
        return source.draft(heading.id()).filter(draft -> draft.row() < 0).isPresent();
    }

    private static Optional<ItemLevel> level(String key) {
        return Arrays.stream(ItemLevel.values())
                .filter(level -> level.name().equals(key))
                .findFirst();
    }

    private Optional<ItemRow> above(ItemRow item, ItemLevel level) {
        return plan.path(item.id()).stream().filter(row -> row.level() == level).findFirst();
    }

    /** As the other rows below this heading say it; a heading that is new to the workbook by its title. */
    private String text(ItemRow heading, int column) {
        return source.draft(heading.id())
                .map(draft -> draft.cells().get(ItemField.TITLE))
                .filter(cell -> cell.spread() == Spread.COPIES || cell.ref().column() == column)
                .map(cell -> written(cell, heading))
                .orElse(heading.title());
    }

    private static String written(DraftCell cell, ItemRow heading) {
        String raw = cell.first().raw();
        return cell.shape() == null ? heading.title() : cell.shape().withTitle(raw, heading.title());
    }
}
