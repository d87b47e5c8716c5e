package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.values.AmountUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out whether the amounts of a table count euros, thousands or millions: by their headers, or by a line above. */
final class AmountUnits {

    private final HeadedTable table;
    private final List<Finding> findings = new ArrayList<>();

    AmountUnits(HeadedTable table) {
        this.table = table;
    }

    List<Finding> findings() {
        return findings;
    }

    /** What follows each number of a column, "" where it counts euros. */
    String of(int column) {
        Optional<AmountUnit> own = inHeader(column);
        Optional<AmountUnit> unit = own.isPresent() ? own : above();
        unit.ifPresent(found -> findings.add(
                own.isPresent()
                        ? Finding.note(
                                "budget.unit", table.address(column), header(column), header(column), found.sign())
                        : Finding.doubt(
                                "budget.unit_above",
                                table.address(column),
                                header(column),
                                header(column),
                                found.sign())));
        return unit.map(found -> " " + found.sign()).orElse("");
    }

    private String header(int column) {
        return table.headerOf(column);
    }

    /** The lowest header counts first; one over several columns speaks of all of them. */
    private Optional<AmountUnit> inHeader(int column) {
        HeaderBlock header = table.header();
        for (int row = header.lastRow(); row >= Math.max(0, header.firstRow()); row--) {
            Optional<AmountUnit> unit = AmountUnit.ofHeader(table.grid().shownText(new CellRef(row, column)));
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    private Optional<AmountUnit> above() {
        int first = table.header().firstRow();
        return table.grid().rows().stream()
                .takeWhile(row -> row.index() < first)
                .map(RawRow::cells)
                .flatMap(List::stream)
                .map(RawCell::text)
                .flatMap(text -> AmountUnit.ofTitle(text).stream())
                .findFirst();
    }
}
