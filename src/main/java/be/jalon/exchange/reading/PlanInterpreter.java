package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.exchange.Progress;
import be.jalon.exchange.profile.ProfileCatalog;
import be.jalon.exchange.workbook.CellProblem;
import be.jalon.exchange.workbook.FileNote;
import be.jalon.exchange.workbook.RawSheet;
import be.jalon.exchange.workbook.RawWorkbook;
import be.jalon.exchange.workbook.ReadOutcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the plan that a workbook holds. */
public final class PlanInterpreter {

    private PlanInterpreter() {}

    /** Interprets what was read; what is to be known of the file and of cells that are not as they should is found too. */
    public static Interpretation interpret(ReadOutcome.Read read, ProfileCatalog catalog) {
        return interpret(read, catalog, new Progress());
    }

    /**
     * As {@link #interpret(ReadOutcome.Read, ProfileCatalog)}, for somebody who waits for it.
     *
     * @throws Progress.GivenUpException when that person waits no more
     */
    public static Interpretation interpret(ReadOutcome.Read read, ProfileCatalog catalog, Progress progress) {
        Interpretation interpretation = new Reading(read.workbook(), catalog, progress).interpret();
        List<Finding> findings = new ArrayList<>(interpretation.findings());
        read.problems().stream().map(PlanInterpreter::finding).forEach(findings::add);
        read.notes().stream().map(PlanInterpreter::finding).forEach(findings::add);
        return new Interpretation(
                interpretation.sheets(),
                interpretation.items(),
                findings,
                interpretation.cells(),
                interpretation.tables());
    }

    private static Finding finding(CellProblem problem) {
        return Finding.doubt(problem.kind().code(), problem.address(), problem.raw(), problem.raw());
    }

    private static Finding finding(FileNote note) {
        return Finding.note(note.kind().code(), null, "", note.args().toArray(String[]::new));
    }

    public static Interpretation interpret(RawWorkbook workbook, ProfileCatalog catalog) {
        return new Reading(workbook, catalog, new Progress()).interpret();
    }

    /** One run over one workbook. */
    private static final class Reading {
        private final RawWorkbook workbook;
        private final ProfileCatalog catalog;
        private final TableSearch search;
        private final Progress progress;
        private final Map<String, SheetAnalysis> analyses = new LinkedHashMap<>();
        private final Map<String, KnownFit> known = new LinkedHashMap<>();
        private final Set<String> old = new HashSet<>();
        private final WorkbookColours colours = new WorkbookColours();
        private final Map<String, SheetFindings> findings = new LinkedHashMap<>();
        private final List<DraftSheet> sheets = new ArrayList<>();
        private final PlanTree tree = new PlanTree();
        private final FormSheets forms;
        private LeftOutSheets leftOut;
        private CellCount cells = new CellCount(0, 0, 0, 0);

        Reading(RawWorkbook workbook, ProfileCatalog catalog, Progress progress) {
            this.workbook = workbook;
            this.catalog = catalog;
            this.search = new TableSearch(catalog);
            this.progress = progress;
            this.forms = new FormSheets(catalog);
            this.leftOut = LeftOutSheets.in(List.of(), catalog);
        }

        /** Each row is read, given its place, and its item filled. */
        private static final int STEPS_A_ROW = 3;

        Interpretation interpret() {
            List<SheetGrid> grids = workbook.sheets().stream()
                    .map(sheet -> new SheetGrid(sheet, progress))
                    .collect(Collectors.toCollection(ArrayList::new));
            long rows = workbook.sheets().stream()
                    .mapToLong(sheet -> sheet.rows().size())
                    .sum();
            progress.begin(Progress.Stage.UNDERSTANDING, "", rows * STEPS_A_ROW);
            leftOut = LeftOutSheets.in(grids, catalog);
            for (SheetGrid grid : grids) {
                findings.put(grid.name(), new SheetFindings(grid.name()));
            }
            grids.removeIf(grid -> leftOut.contains(grid.name()));
            for (SheetGrid grid : grids) {
                analyseKnown(grid)
                        .or(() -> analyseTable(grid))
                        .ifPresent(analysis -> analyses.put(grid.name(), analysis));
            }
            dropOld(grids);
            forms.takeUnsure(!analyses.isEmpty());
            if (analyses.isEmpty() && forms.isEmpty()) {
                grids.forEach(grid ->
                        search.small(grid, of(grid)).ifPresent(analysis -> analyses.put(grid.name(), analysis)));
            }
            if (analyses.isEmpty() && forms.isEmpty()) {
                grids.forEach(grid -> search.byLevels(grid).ifPresent(analysis -> analyses.put(grid.name(), analysis)));
            }
            grids.forEach(grid -> colours.put(grid.name(), legend(grid)));
            workbook.sheets().forEach(this::interpret);
            FormPlaces places = interpretForms();
            readAbbreviatedStates();
            new Duplicates(tree, findings).merge();
            List<DraftItem> items = places.real(tree.takeDrafts());
            new ItemChecks(items, findings).check();
            new NameChecks(items, findings).check();
            List<UsedTable> tables = new ArrayList<>(leftOut.tables());
            known.values().forEach(fit -> tables.add(new UsedTable(fit.model(), fit.used())));
            List<Finding> all =
                    allFindings(items.isEmpty()).stream().map(places::real).toList();
            return new Interpretation(sheets, items, all, cells, tables);
        }

        private void readAbbreviatedStates() {
            AbbreviatedStates states = new AbbreviatedStates();
            sheets.forEach(states::add);
            workbook.sheets().stream()
                    .filter(sheet -> !analyses.containsKey(sheet.name()) && !forms.holds(sheet.name()))
                    .filter(sheet -> isLegend(sheet.name()))
                    .forEach(states::addLegend);
            states.read(tree, findings);
        }

        private boolean isLegend(String sheet) {
            return catalog.profiles().stream()
                    .anyMatch(profile -> profile.legend().isSheetName(sheet));
        }

        /** A hidden sheet that is called an old version gives way to those that people see. */
        private void dropOld(List<SheetGrid> grids) {
            boolean current =
                    grids.stream().anyMatch(grid -> !grid.sheet().hidden() && analyses.containsKey(grid.name()));
            grids.stream()
                    .filter(grid -> current && grid.sheet().hidden() && isOld(grid.name()))
                    .map(SheetGrid::name)
                    .forEach(name -> {
                        analyses.remove(name);
                        old.add(name);
                    });
        }

        /** Unless somebody said how it is to be read. */
        private boolean isOld(String name) {
            return analyses.containsKey(name)
                    && !known.containsKey(name)
                    && catalog.profiles().stream().anyMatch(profile -> profile.isOldSheetName(name));
        }

        /** The forms of all sheets are read together, behind the tables: what these say of an action comes first. */
        private FormPlaces interpretForms() {
            if (forms.isEmpty()) {
                return new FormPlaces();
            }
            FormInterpreter interpreter =
                    new FormInterpreter(forms, tree, new Colours(colours.swatches(), colours.labels()));
            findings.put(FormTable.NAME, interpreter.findings());
            interpreter.interpret();
            new FormJoin(tree, findings).join();
            for (int i = 0; i < sheets.size(); i++) {
                String name = sheets.get(i).name();
                if (forms.holds(name)) {
                    sheets.set(i, interpreter.sheet(name));
                    cells = cells.plus(interpreter.count(name));
                }
            }
            return interpreter.places();
        }

        /** A table, unless the sheet holds forms. */
        private Optional<SheetAnalysis> analyseTable(SheetGrid grid) {
            Optional<SheetAnalysis> table = search.best(grid);
            return forms.holdsForms(grid, table) ? Optional.empty() : table;
        }

        /** A table that somebody explained is read as he said, before anything is weighed. */
        private Optional<SheetAnalysis> analyseKnown(SheetGrid grid) {
            KnownFit fit = KnownTableFinder.find(grid, catalog).orElse(null);
            if (fit == null) {
                return Optional.empty();
            }
            Optional<SheetAnalysis> analysis = new SheetAnalyser(grid, fit).analyse();
            KnownFindings.add(fit, analysis.isPresent(), grid.name(), of(grid));
            if (analysis.isPresent()) {
                known.put(grid.name(), fit);
            }
            return analysis;
        }

        private SheetFindings of(SheetGrid grid) {
            return findings.getOrDefault(grid.name(), new SheetFindings(grid.name()));
        }

        private Legend legend(SheetGrid grid) {
            SheetAnalysis analysis = analyses.get(grid.name());
            if (analysis != null) {
                return analysis.legend();
            }
            return catalog.profiles().stream()
                    .map(profile -> new LegendFinder(grid, profile, LegendFinder.Place.NOWHERE).find())
                    .filter(legend -> !legend.colours().isEmpty())
                    .findFirst()
                    .map(legend -> forms.legendBeside(grid.name(), legend))
                    .orElse(Legend.NONE);
        }

        private void interpret(RawSheet sheet) {
            progress.turnTo(sheet.name());
            SheetAnalysis analysis = analyses.get(sheet.name());
            SheetFindings ofSheet = findings.getOrDefault(sheet.name(), new SheetFindings(sheet.name()));
            if (forms.holds(sheet.name())) {
                SheetNotes.hidden(sheet, ofSheet);
                sheets.add(DraftSheet.unknown(sheet.name()));
                return;
            }
            if (analysis == null) {
                setAside(sheet, ofSheet);
                return;
            }
            SheetNotes.hidden(sheet, ofSheet);
            if (analysis.header().isMissing()) {
                ofSheet.add(Finding.doubt("header.missing", sheet.name(), "", sheet.name()));
            }
            ofSheet.addAll(analysis.findings());
            SheetInterpreter interpreter = new SheetInterpreter(
                    analysis, tree, colours.of(analysis, known.get(sheet.name()), ofSheet), ofSheet);
            sheets.add(interpreter.interpret(isNamedForDomain(analysis)));
            cells = cells.plus(interpreter.count());
        }

        private boolean isNamedForDomain(SheetAnalysis analysis) {
            return analyses.size() > 1
                    && !analysis.profile().isNeutralSheetName(analysis.grid().name());
        }

        /** A sheet that is no table of ours is kept with the workbook, whole. */
        private void setAside(RawSheet sheet, SheetFindings ofSheet) {
            CellLedger ledger = new CellLedger(sheet);
            ledger.keepAll();
            CellCount count = ledger.count();
            cells = cells.plus(count);
            sheets.add(DraftSheet.unknown(sheet.name()));
            if (leftOut.contains(sheet.name())) {
                ofSheet.add(leftOut.finding(sheet.name(), count.read()));
                return;
            }
            if (old.contains(sheet.name())) {
                ofSheet.add(Finding.doubt("sheet.old", sheet.name(), "", sheet.name(), String.valueOf(count.read())));
                return;
            }
            if (colours.areExplainedIn(sheet.name()) || isLegend(sheet.name())) {
                ofSheet.add(Finding.note("sheet.legend", sheet.name(), "", sheet.name()));
            } else if (count.read() > 0) {
                ofSheet.add(
                        Finding.note("sheet.set_aside", sheet.name(), "", sheet.name(), String.valueOf(count.read())));
            }
        }

        private List<Finding> allFindings(boolean empty) {
            List<Finding> all = new ArrayList<>();
            if (analyses.isEmpty() && forms.isEmpty()) {
                String wanted = catalog.profiles().stream()
                        .flatMap(profile -> profile.wantedHeaders().stream())
                        .distinct()
                        .limit(9)
                        .collect(Collectors.joining(", "));
                all.add(Finding.blocking("layout.unknown", null, "", wanted));
            } else if (empty) {
                all.add(Finding.blocking("layout.empty", null, ""));
            }
            findings.values().forEach(ofSheet -> all.addAll(ofSheet.all()));
            return all;
        }
    }
}
