package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemLevel;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads rows that hold a title: a new item, or one that a row above named already. */
final class TitledRows {

    private final SheetGrid grid;
    private final LevelGrammar grammar;
    private final TableProgress progress;
    private final RepeatedRows repeats;
    private final CellLedger ledger;
    private final int lastRow;

    /** @param lastRow of the table */
    TitledRows(
            SheetGrid grid,
            LevelGrammar grammar,
            TableProgress progress,
            RepeatedRows repeats,
            CellLedger ledger,
            int lastRow) {
        this.grid = grid;
        this.grammar = grammar;
        this.progress = progress;
        this.repeats = repeats;
        this.ledger = ledger;
        this.lastRow = lastRow;
    }

    void read(RowReading row, ZoneReading zone, RowLevels.Decision decision) {
        ItemLevel level = decision.level();
        if (level == null) {
            progress.setFree(row, unread(row, zone.titleText()));
            return;
        }
        noteBasis(zone, level, decision.basis());
        ZoneReading reading =
                zone.level() != null && zone.level().isSection() && !level.isSection() ? zone.withoutLevel() : zone;
        reading = level.isHeading() && decision.basis() != RowLevels.Basis.STATED ? withRoman(reading) : reading;
        if (level.isHeading() && !row.hasFields() && reopens(level, reading, row)) {
            return;
        }
        Optional<ItemBuilder> open = progress.tree().open(level);
        if (!level.isHeading() && repeats.continues(row, reading, open.orElse(null))) {
            open.ifPresent(progress::continueWith);
            return;
        }
        add(row, reading, level);
    }

    /** "I. VIVRE ENSEMBLE": what looks like a heading may be counted, even where it is the only one. */
    private static ZoneReading withRoman(ZoneReading reading) {
        String text = reading.title().text();
        return reading.shape().code() != null
                ? reading
                : LevelGrammar.matchRoman(text)
                        .filter(shape -> OutlineCode.isRoman(shape.code(text)))
                        .map(shape -> new ZoneReading(reading.title(), shape, null, reading.code(), true))
                        .orElse(reading);
    }

    private void add(RowReading row, ZoneReading reading, ItemLevel level) {
        int depth = row.type() == null ? 0 : row.type().level().depth();
        ItemBuilder item = progress.add(allowed(level, reading), depth);
        item.again = row.type() != null && row.type().again();
        item.titled(reading.title(), reading.shape());
        item.codeCell = reading.code();
        item.firstCode = row.codeText();
        ledger.map(reading.title().ref());
        item.addRows(row.index(), grid.lastOf(reading.title().ref()).row());
    }

    private void noteBasis(ZoneReading zone, ItemLevel level, RowLevels.Basis basis) {
        if (basis != RowLevels.Basis.STATED) {
            String code =
                    switch (basis) {
                        case COLOUR -> "level.by_colour";
                        case LOOK -> "level.by_look";
                        case ALONE -> "level.alone";
                        case STATED, POSITION -> "level.by_position";
                    };
            progress.note(Finding.doubt(
                    code,
                    progress.address(zone.title().ref()),
                    zone.title().text(),
                    zone.titleText(),
                    Findings.levelName(level)));
        }
    }

    private boolean reopens(ItemLevel level, ZoneReading reading, RowReading row) {
        Optional<ItemBuilder> known = progress.tree()
                .same(level, 0, row.codeText(), reading.titleText())
                .or(() -> grammar.continued(reading.titleText())
                        .flatMap(begun -> progress.tree().continued(level, 0, row.codeText(), begun)));
        known.ifPresent(item -> {
            boolean again = item.addTitle(grid.name(), reading.title());
            ledger.map(reading.title().ref());
            Stream.of(reading.code(), row.code()).filter(Objects::nonNull).forEach(code -> ledger.map(code.ref()));
            progress.tree().reopen(item);
            progress.continueWith(item);
            if (again) {
                note("heading.repeated", reading);
            }
        });
        return known.isPresent();
    }

    /** A sub-action needs an action above it. */
    private ItemLevel allowed(ItemLevel level, ZoneReading reading) {
        if (level != ItemLevel.SUB_ACTION
                || progress.tree().open(ItemLevel.ACTION).isPresent()) {
            return level;
        }
        note("sub_action.alone", reading);
        return ItemLevel.ACTION;
    }

    private void note(String code, ZoneReading reading) {
        RawCell title = reading.title();
        progress.note(Finding.note(code, progress.address(title.ref()), title.text(), reading.titleText()));
    }

    /** Between items an unread line is doubtful; after the last one it is a footnote. */
    Finding unread(RowReading row, String words) {
        String address = progress.address(row);
        return row.index() < lastRow
                ? Finding.doubt("row.unread", address, row.firstText(), words)
                : Finding.note("row.free", address, row.firstText(), words);
    }
}
