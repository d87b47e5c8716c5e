package be.jalon.exchange;

import java.util.Optional;

/** Shows single rows of a file as they stand in it. */
public interface SourceView {

    /**
     * A row of a sheet, or the part of a file that an address names.
     *
     * @param row counted from zero
     */
    Optional<SheetRow> row(String sheet, int row);

    /** The first rows of a sheet; empty for a file that has no sheets. */
    default Optional<SheetPicture> picture(String sheet) {
        return Optional.empty();
    }
}
