package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the rows of one table into items, in one pass from top to bottom. */
final class TableInterpreter {

    private final SheetGrid grid;
    private final LayoutProfile profile;
    private final ColumnMap columns;
    private final List<RowReading> rows;
    private final CellLedger ledger;
    private final LevelColumns levelColumns;
    private final SubActionColumns subActions;
    private final Colours colours;
    private final ExampleRows examples;
    private final RepeatedRows repeats;
    private final OutlineCodes outline;
    private final TableProgress progress;
    private final TitledRows titled;
    private final UntitledRows untitled;
    private final Footnotes footnotes;

    private TableInterpreter(
            SheetAnalysis sheet,
            SheetAnalysis.Table table,
            PlanTree tree,
            Colours colours,
            SheetFindings findings,
            CellLedger ledger) {
        this.grid = sheet.grid();
        this.profile = sheet.profile();
        this.columns = table.columns();
        this.ledger = ledger;
        this.colours = colours;
        this.subActions = new SubActionColumns(grid, profile.levels(), tree, ledger);
        this.examples = new ExampleRows(profile);
        this.repeats = new RepeatedRows(grid, columns, findings, ledger);
        this.outline = OutlineCodes.of(columns, table.rows());
        RowReader reader =
                new RowReader(grid, columns, profile, outline, sheet.legend().beside());
        this.rows = table.rows().parallelStream()
                .map(row -> {
                    grid.step();
                    return reader.read(row);
                })
                .filter(reading -> !reading.written().isEmpty())
                .toList();
        this.levelColumns =
                new LevelColumns(grid, profile.levels(), tree, new RepeatedLevels(columns, rows), findings, ledger);
        int lastRow = rows.isEmpty() ? -1 : rows.getLast().index();
        this.footnotes = Footnotes.of(rows, columns, profile);
        this.progress = new TableProgress(grid, tree, findings);
        this.titled = new TitledRows(grid, profile.levels(), progress, repeats, ledger, lastRow);
        this.untitled = new UntitledRows(profile.levels(), progress, repeats, titled);
    }

    /** Reads the table into the tree; the cells that belong to no item are handed back. */
    static List<RawCell> interpret(
            SheetAnalysis sheet,
            SheetAnalysis.Table table,
            PlanTree tree,
            Colours colours,
            SheetFindings findings,
            CellLedger ledger) {
        // What is known of each row is not held any more while the items are filled.
        TableProgress progress = new TableInterpreter(sheet, table, tree, colours, findings, ledger).rows();
        new TableFiller(sheet, table, colours, findings, ledger).fill(progress.touched());
        return progress.free();
    }

    private TableProgress rows() {
        RowLevels levels = new RowLevels(profile, columns, rows, outline, colours.labels());
        for (RowReading row : rows) {
            grid.step();
            if (!isContinued(row) && !isSection(row) && !isAside(row)) {
                read(row, levels);
            }
        }
        return progress;
    }

    /** The title above is merged down over this row, which says nothing new. */
    private boolean isContinued(RowReading row) {
        ItemBuilder last = progress.last();
        return row.continued() && !row.hasSubAction() && last != null && last.rows.contains(row.index());
    }

    private boolean isSection(RowReading row) {
        boolean typed = row.type() != null && row.zone() != null;
        if (typed
                || row.written().size() > Sections.MOST_CELLS
                || !profile.levelRule().usesWords()
                || saysOtherLevel(row)) {
            return false;
        }
        Optional<SectionLine> line = SectionLine.at(row.written(), 0, profile.levels())
                .filter(section -> section.cells() == row.written().size() || !row.hasFields());
        line.ifPresent(section -> {
            ItemBuilder opened = Sections.open(progress.tree(), section, grid.name(), profile.levels(), ledger);
            progress.continueWith(opened);
            if (opened.titles.size() == 1) {
                opened.rows.add(row.index());
                progress.touch(opened);
            }
        });
        return line.isPresent();
    }

    /** Whether the words of the first cell are known to be those of an objective or an action. */
    private static boolean saysOtherLevel(RowReading row) {
        ZoneReading zone = row.zone();
        return zone != null
                && zone.level() != null
                && !zone.level().isSection()
                && zone.title() == row.written().getFirst();
    }

    /** Totals, what belongs to the printed page, and examples above the first item. */
    private boolean isAside(RowReading row) {
        String text = row.firstText();
        if (row.ignored()) {
            progress.setFree(row, Finding.note("row.total", progress.address(row), text));
            return true;
        }
        if (footnotes.isFootnote(row)) {
            progress.setFree(row, Finding.note("row.free", progress.address(row), text, text));
            return true;
        }
        if (row.written().size() == 1 && text.indexOf(':') > 0 && progress.last() != null && profile.describes(text)) {
            describe(progress.last(), row.written().getFirst());
            return true;
        }
        if (isOfPage(row)) {
            progress.setFree(row, Finding.note("row.page", progress.address(row), text, text));
            return true;
        }
        if (row.type() != null && columns.type() != null) {
            grid.downward(new CellRef(row.index(), columns.type())).ifPresent(ledger::map);
        }
        if (progress.touched().isEmpty() && examples.isExample(row)) {
            progress.setFree(row, Finding.note("row.example", progress.address(row), text, text));
            return true;
        }
        return false;
    }

    /** A line of the printed page holds nothing else, but for the title of the document. */
    private boolean isOfPage(RowReading row) {
        return row.written().size() <= 2
                && !LevelGrammar.isCode(row.codeText())
                && row.written().stream().anyMatch(cell -> profile.isOfPage(cell.text()));
    }

    /** "Indicateur de résultat : nombre de visites" is an extra of the item above, under its first words. */
    private void describe(ItemBuilder item, RawCell cell) {
        int colon = cell.text().indexOf(':');
        item.addExtra(
                cell.text().substring(0, colon).strip(),
                cell.text().substring(colon + 1).strip());
        ledger.keep(cell.ref());
    }

    private void read(RowReading row, RowLevels levels) {
        boolean subAction = row.hasSubAction();
        List<ItemBuilder> named = new ArrayList<>();
        List<ItemBuilder> begun = levelColumns.read(row, named);
        begun.forEach(progress::touch);
        named.forEach(progress::touch);
        ItemBuilder heading = begun.isEmpty() ? null : begun.getLast();
        if (levelColumns.holdsTitle(row)) {
            Optional.ofNullable(heading).ifPresent(progress::continueWith);
        } else if (row.zone() == null) {
            untitled.read(row, heading);
        } else if (!subAction || !isOpenAction(row.zone())) {
            titled.read(row, row.zone(), levels.decide(row));
        } else {
            readRepeatedAction(row, row.zone());
        }
        if (subAction) {
            readSubActions(row);
        }
    }

    /** The action of a row of its sub-action, repeated. */
    private boolean isOpenAction(ZoneReading zone) {
        return progress.tree()
                .open(ItemLevel.ACTION)
                .filter(action -> action.title().equals(zone.titleText()))
                .isPresent();
    }

    private void readRepeatedAction(RowReading row, ZoneReading zone) {
        ItemBuilder action = progress.tree().open(ItemLevel.ACTION).orElseThrow();
        action.addTitle(grid.name(), zone.title());
        ledger.map(zone.title().ref());
        if (zone.code() != null) {
            ledger.map(zone.code().ref());
        }
        if (row.levels().stream().filter(RowReading.LevelCells::isSubAction).allMatch(cells -> cells.column()
                .isScoped())) {
            repeats.repeat(row, action);
        }
        progress.continueWith(action);
    }

    private void readSubActions(RowReading row) {
        for (ItemBuilder item : subActions.read(row, progress.last())) {
            progress.continueWith(item);
            progress.touch(item);
        }
    }
}
