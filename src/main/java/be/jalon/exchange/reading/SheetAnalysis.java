package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.workbook.RawRow;
import java.util.List;
import java.util.Set;

/**
 * The parts of a sheet that holds a table.
 *
 * @param tables at least one; more when later header rows give the columns another order
 * @param others rows outside the tables and their headers: above them, below them, and the legend
 * @param headerRows all rows of headers, the repeated ones too
 */
record SheetAnalysis(
        SheetGrid grid,
        LayoutProfile profile,
        List<Table> tables,
        List<RawRow> others,
        Legend legend,
        Set<Integer> headerRows,
        List<Finding> findings) {

    /** @param rows below the header, down to the legend, the next other header or the end */
    record Table(HeaderBlock header, ColumnMap columns, List<RawRow> rows) {
        Table {
            rows = List.copyOf(rows);
        }
    }

    SheetAnalysis {
        tables = List.copyOf(tables);
        others = List.copyOf(others);
        headerRows = Set.copyOf(headerRows);
        findings = List.copyOf(findings);
    }

    HeaderBlock header() {
        return tables.getFirst().header();
    }
}
