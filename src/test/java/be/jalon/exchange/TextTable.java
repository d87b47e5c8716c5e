package be.jalon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.reading.PlanInterpreter;
import be.jalon.exchange.workbook.CellKind;
import be.jalon.exchange.workbook.CellLook;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.exchange.workbook.RawSheet;
import be.jalon.exchange.workbook.RawWorkbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A table as a text file holds it: no styles, no merges, everything text. */
public final class TextTable {

    private final List<RawRow> rows = new ArrayList<>();

    private TextTable() {}

    /** Lines whose cells are separated by {@code |}; {@code ⏎} is a line break inside a cell. */
    public static TextTable of(String... lines) {
        TextTable table = new TextTable();
        for (String line : lines) {
            table.row((Object[]) line.split("\\|", -1));
        }
        return table;
    }

    public TextTable row(Object... values) {
        List<RawCell> cells = new ArrayList<>();
        for (int column = 0; column < values.length; column++) {
            String text = values[column] == null
                    ? ""
                    : values[column].toString().replace('⏎', '\n').strip();
            if (!text.isEmpty()) {
                cells.add(
                        new RawCell(new CellRef(rows.size(), column), CellKind.TEXT, text, null, null, CellLook.PLAIN));
            }
        }
        rows.add(new RawRow(rows.size(), false, cells));
        return this;
    }

    public RawWorkbook workbook() {
        List<RawRow> written =
                rows.stream().filter(row -> !row.cells().isEmpty()).toList();
        return new RawWorkbook(List.of(new RawSheet("plan", false, written, List.of(), Map.of())));
    }

    /** Reads it with the layouts that come with the application; every cell must be accounted for. */
    public Interpretation read() {
        Interpretation plan = PlanInterpreter.interpret(workbook(), Readings.ALL);
        assertThat(plan.cells().lost()).isZero();
        return plan;
    }
}
