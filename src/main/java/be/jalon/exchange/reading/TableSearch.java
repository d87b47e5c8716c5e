package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.profile.ProfileCatalog;
import java.util.Optional;

/** Looks for the table of a sheet, by what each layout knows. */
final class TableSearch {

    private final ProfileCatalog catalog;

    TableSearch(ProfileCatalog catalog) {
        this.catalog = catalog;
    }

    /** The table whose headers a layout knows best, or whose columns stand in its order. */
    Optional<SheetAnalysis> best(SheetGrid grid) {
        LayoutProfile best = null;
        HeaderBlock header = null;
        for (LayoutProfile profile : catalog.profiles()) {
            HeaderBlock found = new HeaderlessFinder(grid, profile)
                    .byOrder()
                    .or(() -> new HeaderFinder(grid, profile).find())
                    .orElse(null);
            if (found != null && (header == null || found.score() > header.score())) {
                best = profile;
                header = found;
            }
        }
        return best == null || header == null ? Optional.empty() : new SheetAnalyser(grid, best, header).analyse();
    }

    /** A list of actions with one more column is a plan where the workbook has nothing better. */
    Optional<SheetAnalysis> small(SheetGrid grid, SheetFindings findings) {
        for (LayoutProfile profile : catalog.profiles()) {
            Optional<HeaderBlock> found =
                    HeaderFinder.ofSmallTables(grid, profile).find();
            if (found.isPresent()) {
                findings.add(Finding.doubt("header.small", grid.name(), "", grid.name()));
                return new SheetAnalyser(grid, profile, found.get()).analyse();
            }
        }
        return Optional.empty();
    }

    /** A table that nobody gave headers may still say the levels of its rows. */
    Optional<SheetAnalysis> byLevels(SheetGrid grid) {
        for (LayoutProfile profile : catalog.profiles()) {
            Optional<HeaderBlock> found = profile.legend().isSheetName(grid.name())
                    ? Optional.empty()
                    : new HeaderlessFinder(grid, profile).byLevels();
            if (found.isPresent()) {
                return new SheetAnalyser(grid, profile, found.get()).analyse();
            }
        }
        return Optional.empty();
    }
}
