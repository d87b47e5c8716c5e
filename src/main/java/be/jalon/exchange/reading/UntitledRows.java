package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.profile.LevelMatch;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.plan.ItemLevel;
import org.jspecify.annotations.Nullable;

/** Reads rows without a title: they go on with an item above, or begin one of which only the code is written. */
final class UntitledRows {

    private final LevelGrammar grammar;
    private final TableProgress progress;
    private final RepeatedRows repeats;
    private final TitledRows titled;

    UntitledRows(LevelGrammar grammar, TableProgress progress, RepeatedRows repeats, TitledRows titled) {
        this.grammar = grammar;
        this.progress = progress;
        this.repeats = repeats;
        this.titled = titled;
    }

    /** @param heading the objective that the row is the first to name, null when there is none */
    void read(RowReading row, @Nullable ItemBuilder heading) {
        ItemBuilder last = progress.last();
        if (heading != null) {
            heading.rows.add(row.index());
            progress.continueWith(heading);
        } else if (row.hasSubAction()) {
            return;
        } else if (row.code() != null && row.written().size() == 1 && !isCode(row.code(), row)) {
            progress.setFree(row, titled.unread(row, row.firstText()));
        } else if (last != null && repeats.isCode(row, last)) {
            last.addRows(row.index(), row.index());
        } else if (row.hasCode()) {
            addByCode(row);
        } else if (row.levels().isEmpty() || row.hasFields()) {
            readRest(row, last);
        }
    }

    private void addByCode(RowReading row) {
        ItemLevel level = row.type() == null
                ? levelByCode(row.codeText())
                : row.type().level().level();
        ItemBuilder item = progress.add(level, 0);
        item.firstCode = row.codeText();
        item.addRows(row.index(), row.index());
    }

    private void readRest(RowReading row, @Nullable ItemBuilder last) {
        if (last != null && continues(last, row)) {
            last.rows.add(row.index());
            progress.note(Finding.note("row.continued", progress.address(row), row.firstText(), name(last)));
        } else {
            progress.setFree(row, Finding.doubt("row.unread", progress.address(row), row.firstText(), row.firstText()));
        }
    }

    /** A text in the column of numbers that is no number is a remark, unless the row says its level. */
    private static boolean isCode(RawCell code, RowReading row) {
        return row.type() != null || LevelGrammar.isCode(code.text().strip());
    }

    private static String name(ItemBuilder item) {
        return item.title().isBlank() ? item.code() : item.title();
    }

    private ItemLevel levelByCode(String code) {
        return grammar.match(code)
                .map(LevelMatch::level)
                .filter(level -> !level.isSection() && level != ItemLevel.SUB_ACTION)
                .orElse(ItemLevel.ACTION);
    }

    private static boolean continues(ItemBuilder item, RowReading row) {
        return !item.level.isSection() && !item.rows.isEmpty() && item.rows.getLast() == row.index() - 1;
    }
}
