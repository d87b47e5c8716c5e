package be.jalon.exchange;

import be.jalon.exchange.profile.KnownTable;
import be.jalon.exchange.profile.TableModel;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.workbook.RawWorkbook;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows rows of the sheets of a workbook, and how they are read. */
record WorkbookView(
        RawWorkbook workbook, Interpretation plan, @Nullable TableModel correction) implements SourceView {

    @Override
    public Optional<SheetRow> row(String sheet, int row) {
        return workbook.sheet(sheet).map(raw -> new SourceRows(raw, plan).row(row));
    }

    @Override
    public Optional<SheetPicture> picture(String sheet) {
        Optional<KnownTable> said = correction == null
                ? Optional.empty()
                : correction.tables().stream()
                        .filter(table -> table.sheet().equals(sheet))
                        .findFirst();
        return workbook.sheet(sheet).map(raw -> new SheetPictures(raw, plan, said).draw());
    }
}
