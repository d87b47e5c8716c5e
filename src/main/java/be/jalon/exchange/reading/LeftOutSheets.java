package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.profile.KnownLayout;
import be.jalon.exchange.profile.KnownTable;
import be.jalon.exchange.profile.ProfileCatalog;
import be.jalon.shared.SearchText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sheets that somebody wants left out of the reading: of this file, or of every workbook that has a table of his
 * model. A name alone says too little, because every other workbook has a "Feuil1".
 */
final class LeftOutSheets {

    /** The names of the sheets, each with that of its model; "" for what was said of this file alone. */
    private final Map<String, String> models = new LinkedHashMap<>();

    private LeftOutSheets() {}

    static LeftOutSheets in(List<SheetGrid> grids, ProfileCatalog catalog) {
        LeftOutSheets leftOut = new LeftOutSheets();
        Set<String> names = catalog.known().stream().map(KnownLayout::model).collect(Collectors.toSet());
        names.forEach(model -> leftOut.add(model, catalog.leftOutBy(model), grids, catalog));
        for (SheetGrid grid : grids) {
            if (catalog.isLeftOut(grid.name())) {
                leftOut.models.put(grid.name(), "");
            } else if (catalog.correction(grid.name()).isPresent()) {
                leftOut.models.remove(grid.name());
            }
        }
        return leftOut;
    }

    private void add(String model, Set<String> folded, List<SheetGrid> grids, ProfileCatalog catalog) {
        boolean used = !folded.isEmpty()
                && grids.stream()
                        .filter(grid -> !folded.contains(SearchText.fold(grid.name())))
                        .anyMatch(grid -> KnownTableFinder.hasTableOf(model, grid, catalog));
        if (used) {
            grids.stream()
                    .map(SheetGrid::name)
                    .filter(name -> folded.contains(SearchText.fold(name)))
                    .forEach(name -> models.put(name, model));
        }
    }

    boolean contains(String sheet) {
        return models.containsKey(sheet);
    }

    /** @param cells how many of the sheet say something */
    Finding finding(String sheet, int cells) {
        String model = models.getOrDefault(sheet, "");
        return model.isEmpty()
                ? Finding.note("sheet.left_out", sheet, "", sheet, String.valueOf(cells))
                : Finding.note("sheet.left_out_known", sheet, "", sheet, String.valueOf(cells), model);
    }

    /** As tables by which the workbook was read: whoever reads it again leaves out the same. */
    List<UsedTable> tables() {
        return models.entrySet().stream()
                .map(entry -> new UsedTable(entry.getValue(), KnownTable.leftOut(entry.getKey())))
                .toList();
    }
}
