package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.profile.LevelMatch;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.plan.ItemLevel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the rows of one table into items, in one pass from top to bottom. */
final class TableInterpreter {

    private final SheetGrid grid;
    private final LayoutProfile profile;
    private final ColumnMap columns;
    private final List<RowReading> rows = new ArrayList<>();
    private final PlanTree tree;
    private final SheetFindings findings;
    private final CellLedger ledger;
    private final ItemFiller filler;
    private final LevelColumns levelColumns;

    private final Set<ItemBuilder> touched = new LinkedHashSet<>();
    private final List<RawCell> free = new ArrayList<>();
    /** The item that the last row spoke of. */
    private @Nullable ItemBuilder last;

    TableInterpreter(
            SheetAnalysis sheet,
            SheetAnalysis.Table table,
            PlanTree tree,
            List<Swatch> swatches,
            SheetFindings findings,
            CellLedger ledger) {
        this.grid = sheet.grid();
        this.profile = sheet.profile();
        this.columns = table.columns();
        this.tree = tree;
        this.findings = findings;
        this.ledger = ledger;
        this.filler = new ItemFiller(grid, columns, swatches, findings, ledger);
        this.levelColumns = new LevelColumns(grid, columns, profile.levels(), tree, ledger);
        RowReader reader = new RowReader(grid, columns, profile.levels());
        for (RawRow row : table.rows()) {
            RowReading reading = reader.read(row);
            if (!reading.written().isEmpty()) {
                rows.add(reading);
            }
        }
    }

    /** Reads the table into the tree; the cells that belong to no item are handed back. */
    List<RawCell> interpret() {
        RowLevels levels = new RowLevels(profile, columns, rows);
        for (RowReading row : rows) {
            read(row, levels);
        }
        touched.forEach(filler::fill);
        return free;
    }

    private void read(RowReading row, RowLevels levels) {
        boolean subAction = row.levels().containsKey(ItemLevel.SUB_ACTION);
        if ((row.continued() && !subAction && last != null && last.rows.contains(row.index())) || isSection(row)) {
            return;
        }
        if (row.written().stream().anyMatch(cell -> profile.ignores(cell.text()))) {
            setFree(row, Finding.note("row.total", address(row), text(row)));
            return;
        }
        List<ItemBuilder> begun = levelColumns.read(row);
        begun.forEach(this::touch);
        ItemBuilder heading = begun.isEmpty() ? null : begun.getLast();
        if (levelColumns.holdsTitle(row)) {
            last = heading;
        } else if (row.zone() == null) {
            readWithoutTitle(row, heading);
        } else if (!subAction || !isOpenAction(row.zone())) {
            readTitle(row, row.zone(), levels.decide(row));
        }
        if (subAction) {
            readSubAction(row);
        }
    }

    /** The action of a row of its sub-action, repeated. */
    private boolean isOpenAction(ZoneReading zone) {
        return tree.open(ItemLevel.ACTION)
                .filter(action -> action.title().equals(zone.titleText()))
                .isPresent();
    }

    private void readSubAction(RowReading row) {
        ItemBuilder item = levelColumns.readSubAction(row, last);
        if (item != null) {
            last = item;
            touch(item);
        }
    }

    private boolean isSection(RowReading row) {
        if (row.written().size() > Sections.MOST_CELLS) {
            return false;
        }
        Optional<SectionLine> line = SectionLine.at(row.written(), 0, profile.levels())
                .filter(section -> section.cells() == row.written().size() || !row.hasFields());
        line.ifPresent(section -> {
            last = Sections.open(tree, section, grid.name(), ledger);
            if (last.titles.size() == 1) {
                last.rows.add(row.index());
                touch(last);
            }
        });
        return line.isPresent();
    }

    private void readTitle(RowReading row, ZoneReading zone, RowLevels.Decision decision) {
        ItemLevel level = decision.level();
        if (level == null) {
            boolean inTable = row.index() < rows.getLast().index();
            setFree(
                    row,
                    inTable
                            ? Finding.doubt(
                                    "row.unread", address(row), zone.title().text(), zone.titleText())
                            : Finding.note(
                                    "row.free", address(row), zone.title().text(), zone.titleText()));
            return;
        }
        noteBasis(zone, level, decision.basis());
        ZoneReading reading =
                zone.level() != null && zone.level().isSection() && !level.isSection() ? zone.withoutLevel() : zone;
        if (level.isHeading() && !row.hasFields() && reopens(level, reading, row)) {
            return;
        }
        ItemBuilder item = add(allowed(level, reading));
        item.titled(reading.title(), reading.shape());
        item.codeCell = reading.code();
        ledger.map(reading.title().ref());
        addRows(item, row.index(), grid.lastOf(reading.title().ref()).row());
    }

    private void noteBasis(ZoneReading zone, ItemLevel level, RowLevels.Basis basis) {
        if (basis != RowLevels.Basis.STATED) {
            String code = basis == RowLevels.Basis.COLOUR ? "level.by_colour" : "level.by_position";
            findings.add(Finding.doubt(
                    code, grid.address(zone.title().ref()), zone.title().text(), zone.titleText(), levelName(level)));
        }
    }

    /** The name of a level, in the language of the reader. */
    private static String levelName(ItemLevel level) {
        return Finding.TRANSLATED + "plan.level."
                + level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean reopens(ItemLevel level, ZoneReading reading, RowReading row) {
        String code = row.codeText();
        Optional<ItemBuilder> known = tree.same(level, code, reading.titleText());
        known.ifPresent(item -> {
            item.addTitle(grid.name(), reading.title());
            ledger.map(reading.title().ref());
            tree.reopen(item);
            last = item;
            findings.add(Finding.note(
                    "heading.repeated",
                    grid.address(reading.title().ref()),
                    reading.title().text(),
                    reading.titleText()));
        });
        return known.isPresent();
    }

    /** A sub-action needs an action above it. */
    private ItemLevel allowed(ItemLevel level, ZoneReading reading) {
        if (level != ItemLevel.SUB_ACTION || tree.open(ItemLevel.ACTION).isPresent()) {
            return level;
        }
        findings.add(Finding.note(
                "sub_action.alone",
                grid.address(reading.title().ref()),
                reading.title().text(),
                reading.titleText()));
        return ItemLevel.ACTION;
    }

    private void readWithoutTitle(RowReading row, @Nullable ItemBuilder heading) {
        if (heading != null) {
            heading.rows.add(row.index());
            last = heading;
        } else if (row.levels().containsKey(ItemLevel.SUB_ACTION)) {
            return;
        } else if (row.hasCode()) {
            addRows(add(levelByCode(row.codeText())), row.index(), row.index());
        } else if (last != null && continues(last, row)) {
            last.rows.add(row.index());
            findings.add(Finding.note("row.continued", address(row), text(row), name(last)));
        } else {
            setFree(row, Finding.doubt("row.unread", address(row), text(row), text(row)));
        }
    }

    private static String name(ItemBuilder item) {
        return item.title().isBlank() ? item.code() : item.title();
    }

    private ItemLevel levelByCode(String code) {
        return profile.levels()
                .match(code)
                .map(LevelMatch::level)
                .filter(level -> !level.isSection() && level != ItemLevel.SUB_ACTION)
                .orElse(ItemLevel.ACTION);
    }

    private static boolean continues(ItemBuilder item, RowReading row) {
        return !item.level.isSection() && !item.rows.isEmpty() && item.rows.getLast() == row.index() - 1;
    }

    private ItemBuilder add(ItemLevel level) {
        ItemBuilder item = tree.add(level, grid.name());
        last = item;
        touch(item);
        return item;
    }

    private static void addRows(ItemBuilder item, int first, int lastRow) {
        for (int row = first; row <= lastRow; row++) {
            item.rows.add(row);
        }
    }

    private void touch(ItemBuilder item) {
        if (item.sheet.equals(grid.name())) {
            touched.add(item);
        }
    }

    private void setFree(RowReading row, Finding why) {
        free.addAll(row.written());
        findings.add(why);
    }

    private String address(RowReading row) {
        return grid.address(
                new CellRef(row.index(), row.written().getFirst().ref().column()));
    }

    private static String text(RowReading row) {
        return row.written().getFirst().text();
    }
}
