package be.jalon.exchange.reading;

import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.profile.LayoutProfile;
import be.jalon.exchange.profile.ProfileCatalog;
import be.jalon.exchange.workbook.RawRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the sheets of a workbook that hold forms: one item each, its labels on the left or above. */
final class FormSheets {

    private static final int FEWEST_ROWS = 2;
    private static final int ALIKE = 3;

    /** A table has more rows with several texts than a form has labels. */
    private static final int TEXTS_OF_TABLE = 3;

    /** No sheet of forms reads as a table of so many rows. */
    private static final int LONG_TABLE = 1_000;

    private final ProfileCatalog catalog;
    private final FormLabels labels;

    /** One sheet whose forms were read. */
    record Found(SheetGrid grid, List<Form> forms, FormEvidence evidence) {}

    private final Map<String, Found> sure = new LinkedHashMap<>();
    private final Map<String, Found> unsure = new LinkedHashMap<>();

    FormSheets(ProfileCatalog catalog) {
        this.catalog = catalog;
        this.labels = new FormLabels(catalog);
    }

    /** Whether the sheet holds forms rather than the table that was found in it, if one was. */
    boolean holdsForms(SheetGrid grid, Optional<SheetAnalysis> table) {
        boolean legend =
                catalog.profiles().stream().anyMatch(profile -> profile.legend().isSheetName(grid.name()));
        if (legend
                || table.filter(FormSheets::isLong).isPresent()
                || !FormColumns.mayBeForm(grid, labels, FEWEST_ROWS)) {
            return false;
        }
        List<Form> forms = new FormReader(grid, labels)
                .read(grid.rows()).stream().filter(Form::isWritten).toList();
        FormEvidence evidence = new FormEvidence(grid.name(), forms, labels, catalog.profiles());
        Found found = new Found(grid, forms, evidence);
        boolean larger = table.filter(other -> rows(other) > evidence.pairs()).isPresent();
        if (evidence.areForms() && !larger) {
            sure.put(grid.name(), found);
            return true;
        }
        if (evidence.mayBeForms() && table.isEmpty()) {
            unsure.put(grid.name(), found);
        }
        return false;
    }

    private static boolean isLong(SheetAnalysis analysis) {
        return analysis.tables().stream().mapToInt(table -> table.rows().size()).sum() > LONG_TABLE;
    }

    private static long rows(SheetAnalysis analysis) {
        return analysis.tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> isOfTable(analysis, row))
                .count();
    }

    private static boolean isOfTable(SheetAnalysis analysis, RawRow row) {
        return analysis.grid().written(row).size() >= TEXTS_OF_TABLE;
    }

    /** Of the sheets that may hold forms, those whose labels are those of the sure ones, or all where there is no table. */
    void takeUnsure(boolean tables) {
        unsure.forEach((name, found) -> {
            boolean alike = sure.values().stream().anyMatch(other -> alike(found, other));
            if (alike || (sure.isEmpty() && !tables)) {
                sure.putIfAbsent(name, found);
            }
        });
    }

    private static boolean alike(Found one, Found other) {
        Set<String> labels = one.evidence().labels();
        return labels.stream().filter(other.evidence().labels()::contains).count() >= ALIKE;
    }

    boolean isEmpty() {
        return sure.isEmpty();
    }

    boolean holds(String sheet) {
        return sure.containsKey(sheet);
    }

    /** A legend in a sheet of forms stands beside them, not in them. */
    Legend legendBeside(String sheet, Legend legend) {
        Found found = sure.get(sheet);
        boolean inForms = found != null
                && found.forms().stream().flatMap(form -> form.pairs().stream()).anyMatch(pair -> legend.rows()
                        .contains(pair.cell().row()));
        return inForms ? Legend.NONE : legend;
    }

    /** The forms in the order of the sheets. */
    List<Form> forms() {
        List<Form> all = new ArrayList<>();
        sure.values().forEach(found -> all.addAll(found.forms()));
        return all;
    }

    List<SheetGrid> grids() {
        return sure.values().stream().map(Found::grid).toList();
    }

    FormLabels labels() {
        return labels;
    }

    /** The layout that knows most of the labels. */
    LayoutProfile profile() {
        LayoutProfile best = catalog.profiles().getFirst();
        long most = -1;
        for (LayoutProfile profile : catalog.profiles()) {
            long known = forms().stream()
                    .flatMap(form -> form.pairs().stream())
                    .filter(pair -> labels.match(profile, pair.group(), pair.label())
                            .filter(match -> !match.mayBe(HeaderTarget.ASIDE))
                            .isPresent())
                    .count();
            if (known > most) {
                most = known;
                best = profile;
            }
        }
        return best;
    }
}
