package be.jalon.exchange;

import java.util.Optional;

/** Shows single rows of a file as they stand in it. */
@FunctionalInterface
public interface SourceView {

    /**
     * A row of a sheet, or the part of a file that an address names.
     *
     * @param row counted from zero
     */
    Optional<SheetRow> row(String sheet, int row);
}
