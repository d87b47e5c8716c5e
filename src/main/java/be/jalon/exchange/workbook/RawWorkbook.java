package be.jalon.exchange.workbook;

import java.util.List;
import java.util.Optional;

/** The cells of a workbook, sheet by sheet in the order of its tabs; sheets of another kind (charts) are left out. */
public record RawWorkbook(List<RawSheet> sheets) {

    public RawWorkbook {
        sheets = List.copyOf(sheets);
    }

    public Optional<RawSheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }
}
