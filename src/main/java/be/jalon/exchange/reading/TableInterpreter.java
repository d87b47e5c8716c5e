package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.profile.LevelMatch;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.plan.ItemLevel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
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
    private final Colours colours;
    private final ExampleRows examples;
    private final RepeatedRows repeats;

    private final Set<ItemBuilder> touched = new LinkedHashSet<>();
    private final List<RawCell> free = new ArrayList<>();
    /** The item that the last row spoke of. */
    private @Nullable ItemBuilder last;

    TableInterpreter(
            SheetAnalysis sheet,
            SheetAnalysis.Table table,
            PlanTree tree,
            Colours colours,
            SheetFindings findings,
            CellLedger ledger) {
        this.grid = sheet.grid();
        this.profile = sheet.profile();
        this.columns = table.columns();
        this.tree = tree;
        this.findings = findings;
        this.ledger = ledger;
        IntFunction<String> names = column ->
                table.header().column(column).map(HeaderBlock.Column::header).orElse("");
        this.filler = new ItemFiller(
                grid,
                columns,
                names,
                new PendingReader(grid, columns, colours.swatches(), findings),
                new LabelReader(grid, columns, names, profile, colours.labels(), findings),
                findings,
                ledger);
        this.colours = colours;
        this.levelColumns = new LevelColumns(grid, profile.levels(), tree, findings, ledger);
        this.examples = new ExampleRows(profile);
        this.repeats = new RepeatedRows(grid, columns, findings, ledger);
        RowReader reader = new RowReader(grid, columns, profile);
        for (RawRow row : table.rows()) {
            RowReading reading = reader.read(row);
            if (!reading.written().isEmpty()) {
                rows.add(reading);
            }
        }
    }

    /** Reads the table into the tree; the cells that belong to no item are handed back. */
    List<RawCell> interpret() {
        RowLevels levels = new RowLevels(profile, columns, rows, colours.labels());
        for (RowReading row : rows) {
            read(row, levels);
        }
        touched.forEach(filler::fill);
        return free;
    }

    private void read(RowReading row, RowLevels levels) {
        boolean subAction = row.hasSubAction();
        if ((row.continued() && !subAction && last != null && last.rows.contains(row.index())) || isSection(row)) {
            return;
        }
        if (row.written().stream().anyMatch(cell -> profile.ignores(cell.text()))) {
            setFree(row, Finding.note("row.total", address(row), text(row)));
            return;
        }
        if (row.type() != null && columns.type() != null) {
            grid.downward(new CellRef(row.index(), columns.type())).ifPresent(ledger::map);
        }
        if (touched.isEmpty() && examples.isExample(row)) {
            setFree(row, Finding.note("row.example", address(row), text(row), text(row)));
            return;
        }
        List<ItemBuilder> named = new ArrayList<>();
        List<ItemBuilder> begun = levelColumns.read(row, named);
        begun.forEach(this::touch);
        named.forEach(this::touch);
        ItemBuilder heading = begun.isEmpty() ? null : begun.getLast();
        if (levelColumns.holdsTitle(row)) {
            last = heading == null ? last : heading;
        } else if (row.zone() == null) {
            readWithoutTitle(row, heading);
        } else if (!subAction || !isOpenAction(row.zone())) {
            readTitle(row, row.zone(), levels.decide(row));
        } else {
            readRepeatedAction(row, row.zone());
        }
        if (subAction) {
            readSubActions(row);
        }
    }

    /** The action of a row of its sub-action, repeated. */
    private boolean isOpenAction(ZoneReading zone) {
        return tree.open(ItemLevel.ACTION)
                .filter(action -> action.title().equals(zone.titleText()))
                .isPresent();
    }

    private void readRepeatedAction(RowReading row, ZoneReading zone) {
        ItemBuilder action = tree.open(ItemLevel.ACTION).orElseThrow();
        action.addTitle(grid.name(), zone.title());
        ledger.map(zone.title().ref());
        if (zone.code() != null) {
            ledger.map(zone.code().ref());
        }
        if (row.levels().stream().filter(RowReading.LevelCells::isSubAction).allMatch(cells -> cells.column()
                .isScoped())) {
            repeats.repeat(row, action);
        }
        last = action;
    }

    private void readSubActions(RowReading row) {
        for (ItemBuilder item : levelColumns.readSubActions(row, last)) {
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
            setFree(row, unread(row, zone.titleText()));
            return;
        }
        noteBasis(zone, level, decision.basis());
        ZoneReading reading =
                zone.level() != null && zone.level().isSection() && !level.isSection() ? zone.withoutLevel() : zone;
        if (level.isHeading() && !row.hasFields() && reopens(level, reading, row)) {
            return;
        }
        if (!level.isHeading()
                && repeats.continues(row, reading, tree.open(level).orElse(null))) {
            last = tree.open(level).orElse(last);
            return;
        }
        ItemBuilder item = add(
                allowed(level, reading),
                row.type() == null ? 0 : row.type().level().depth());
        item.again = row.type() != null && row.type().again();
        item.titled(reading.title(), reading.shape());
        item.codeCell = reading.code();
        item.firstCode = row.codeText();
        ledger.map(reading.title().ref());
        addRows(item, row.index(), grid.lastOf(reading.title().ref()).row());
    }

    private void noteBasis(ZoneReading zone, ItemLevel level, RowLevels.Basis basis) {
        if (basis != RowLevels.Basis.STATED) {
            String code = basis == RowLevels.Basis.COLOUR ? "level.by_colour" : "level.by_position";
            findings.add(Finding.doubt(
                    code,
                    grid.address(zone.title().ref()),
                    zone.title().text(),
                    zone.titleText(),
                    Findings.levelName(level)));
        }
    }

    private boolean reopens(ItemLevel level, ZoneReading reading, RowReading row) {
        String code = row.codeText();
        Optional<ItemBuilder> known = tree.same(level, 0, code, reading.titleText());
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
        } else if (row.hasSubAction()) {
            return;
        } else if (row.code() != null && row.written().size() == 1 && !isCode(row.code(), row)) {
            setFree(row, unread(row, text(row)));
        } else if (row.hasCode() && repeats.isCode(row, last)) {
            addRows(last, row.index(), row.index());
        } else if (row.hasCode()) {
            ItemLevel level = row.type() == null
                    ? levelByCode(row.codeText())
                    : row.type().level().level();
            ItemBuilder item = add(level, 0);
            item.firstCode = row.codeText();
            addRows(item, row.index(), row.index());
        } else if (!row.levels().isEmpty() && !row.hasFields()) {
            return;
        } else if (last != null && continues(last, row)) {
            last.rows.add(row.index());
            findings.add(Finding.note("row.continued", address(row), text(row), name(last)));
        } else {
            setFree(row, Finding.doubt("row.unread", address(row), text(row), text(row)));
        }
    }

    /** A text in the column of numbers that is no number is a remark, unless the row says its level. */
    private static boolean isCode(RawCell code, RowReading row) {
        return row.type() != null || LevelGrammar.isCode(code.text().strip());
    }

    /** Between items an unread line is doubtful; after the last one it is a footnote. */
    private Finding unread(RowReading row, String words) {
        boolean inTable = row.index() < rows.getLast().index();
        return inTable
                ? Finding.doubt("row.unread", address(row), text(row), words)
                : Finding.note("row.free", address(row), text(row), words);
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

    private ItemBuilder add(ItemLevel level, int depth) {
        ItemBuilder item = tree.add(level, depth, grid.name());
        last = item;
        touch(item);
        return item;
    }

    private static void addRows(@Nullable ItemBuilder item, int first, int lastRow) {
        for (int row = first; item != null && row <= lastRow; row++) {
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
