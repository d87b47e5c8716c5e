package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.profile.LevelGrammar;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns that only count the rows, "ID" over 1, 2, 3, beside another one that holds the codes of the items. */
final class RunningNumbers {

    /** Enough rows to know a column by. */
    private static final int SAMPLE = 400;

    private static final double NEARLY_ALL = 0.8;

    private final HeadedTable table;

    RunningNumbers(HeadedTable table) {
        this.table = table;
    }

    /** Such columns are no codes; that is said. */
    List<Finding> leaveOut(ColumnTargets targets) {
        List<HeaderBlock.Column> columns = table.header().columns().stream()
                .filter(column -> !column.fixed() && !targets.isKnown(column.column()))
                .filter(column -> column.match() != null && column.match().mayBe(HeaderTarget.CODE))
                .filter(column -> !table.stats(column.column()).isEmpty())
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (HeaderBlock.Column column : columns) {
            codesBeside(column, columns).ifPresent(codes -> {
                targets.replace(column.column(), HeaderTarget.ASIDE);
                findings.add(Finding.note(
                        "column.second",
                        table.address(column.column()),
                        column.header(),
                        column.header(),
                        codes.header()));
            });
        }
        return findings;
    }

    private Optional<HeaderBlock.Column> codesBeside(HeaderBlock.Column column, List<HeaderBlock.Column> columns) {
        if (!table.stats(column.column()).holdsOnly(RunningNumbers::isNumber)) {
            return Optional.empty();
        }
        return columns.stream()
                .filter(other -> other != column && table.stats(other.column()).isDistinct())
                .filter(other -> table.stats(other.column()).holdsMostly(RunningNumbers::hasParts))
                .filter(other -> countsRowsOf(column.column(), other.column()))
                .findFirst();
    }

    private static boolean isNumber(String text) {
        return text.length() < 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean hasParts(String text) {
        return LevelGrammar.isCode(text) && LevelGrammar.parts(text) > 1;
    }

    /** One number more in each row that has a code; "1" beside "1.1" and "2" beside "2.1" are the numbers above. */
    private boolean countsRowsOf(int column, int codes) {
        int before = -1;
        int rows = 0;
        int coded = 0;
        int above = 0;
        for (RawRow row : table.rows().subList(0, Math.min(SAMPLE, table.rows().size()))) {
            String number = text(row, column);
            String code = text(row, codes);
            if (number.isEmpty()) {
                if (!code.isEmpty()) {
                    return false;
                }
                continue;
            }
            int value = isNumber(number) ? Integer.parseInt(number) : -1;
            if (value < 0 || (before >= 0 && value != before + 1)) {
                return false;
            }
            before = value;
            rows++;
            coded += code.isEmpty() ? 0 : 1;
            above += code.startsWith(number + ".") ? 1 : 0;
        }
        return rows > 1 && coded >= rows * NEARLY_ALL && above < coded;
    }

    private static String text(RawRow row, int column) {
        return row.cell(column)
                .filter(SheetGrid::isWritten)
                .map(RawCell::text)
                .map(String::strip)
                .orElse("");
    }
}
