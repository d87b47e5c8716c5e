package be.jalon.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Readings;
import be.jalon.exchange.profile.ColourMeaning;
import be.jalon.exchange.profile.ColumnWords;
import be.jalon.exchange.profile.KnownTable;
import be.jalon.exchange.profile.LevelRule;
import be.jalon.exchange.profile.ProfileCatalog;
import be.jalon.exchange.profile.TableModel;
import be.jalon.exchange.workbook.CellKind;
import be.jalon.exchange.workbook.CellLook;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.Merge;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.exchange.workbook.RawSheet;
import be.jalon.exchange.workbook.RawWorkbook;
import be.jalon.plan.ItemLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever a table looks like, every text that somebody wrote into it is found again. */
class EveryTextProperties {

    private static final List<String> HEADERS = List.of(
            "Objectif stratégique",
            "Objectif opérationnel",
            "OS\nTitre",
            "OO\nTitre",
            "OO\nÉchéance",
            "N°",
            "Code",
            "Actions",
            "Action",
            "Sous-action",
            "N° sous-action",
            "Étapes",
            "Objectif",
            "Fonds propres",
            "Subside",
            "Financement",
            "Intitulé",
            "Type",
            "Rattachement",
            "Mandataire",
            "Service",
            "Agent",
            "Gestionnaire",
            "Échéance",
            "2026",
            "2027",
            "Budget",
            "Budget 2025",
            "Budget ordinaire",
            "Budget extra",
            "Montant",
            "Article",
            "Financeur 1",
            "Exercice",
            "Budget total",
            "État",
            "En cours",
            "Terminé",
            "%",
            "ODD",
            "Priorité",
            "Remarques",
            "Axe",
            "Sous-axe",
            "Actie",
            "Dienst",
            "Quartier",
            "Météo",
            "Date de début");

    private static final List<String> TEXTS = List.of(
            "OS 1 : %",
            "OO 1.1 : %",
            "Action 1.1.1 : %",
            "1. %",
            "1.1 %",
            "% (A.3)",
            "OS 1 % > OO 1.1 %",
            "1. % / 1.1 %",
            "% → %",
            "Objectif 1.1 : %",
            "Étape 2 : %",
            "vert = %",
            "AXE 1 : %",
            "DOMAINE : %",
            "%",
            "%",
            "%",
            "Service %",
            "M. %",
            "TOTAL %",
            "Exemple : %",
            "% 12.000 €",
            "% 722/723-60",
            "2026 %",
            "En attente du Collège %",
            "Légende %",
            "   %",
            "%\n%",
            "/ %",
            "?? %");

    private static final List<String> SHORT = List.of(
            "OS",
            "OO",
            "A",
            "AL",
            "SA",
            "O.S 1",
            "O.O 1.1 -",
            "Action 7",
            "A1",
            "1",
            "1.1",
            "1.1.1",
            "A 1.1",
            "x",
            "2026",
            "0.4",
            "40 %",
            "-",
            "En cours",
            "1.000",
            "722/723-60",
            "Total",
            "Légende");

    private static final Pattern WORD = Pattern.compile("mot\\d+mot");

    private static final List<String> FILLS = List.of("FFFFFF00", "FF00FF00", "FFFFFFFF");

    @Property(tries = 400)
    void every_text_is_found_again(@ForAll @IntRange(max = 1_000_000) int seed) {
        Random random = new Random(seed);
        RawWorkbook workbook = new RawWorkbook(List.of(sheet(random)));

        assertEverythingIsThere(workbook, Readings.ALL, seed);
    }

    /** Labels on the left, values beside and below them, in one form or several. */
    @Property(tries = 300)
    void every_text_of_a_form_is_found_again(@ForAll @IntRange(max = 1_000_000) int seed) {
        Random random = new Random(seed);
        RawWorkbook workbook = new RawWorkbook(List.of(form(random)));

        assertEverythingIsThere(workbook, Readings.ALL, seed);
    }

    /** Two rows of one title that say different things in another column of titles: the second was taken for a copy. */
    @Example
    void a_row_with_the_title_of_the_one_above_keeps_what_else_it_says() {
        every_text_of_a_form_is_found_again(4_901);
    }

    private static RawSheet form(Random random) {
        List<RawRow> rows = new ArrayList<>();
        int count = 0;
        int height = 6 + random.nextInt(25);
        for (int row = 0; row < height; row++) {
            List<RawCell> cells = new ArrayList<>();
            if (random.nextInt(6) > 0) {
                cells.add(cell(row, 0, HEADERS.get(random.nextInt(HEADERS.size())) + (row % 2 == 0 ? " :" : ""), null));
            }
            for (int column = 1; column < 2 + random.nextInt(4); column++) {
                boolean label = column == 2 && random.nextBoolean();
                Optional<String> text = label
                        ? Optional.of(HEADERS.get(random.nextInt(HEADERS.size())))
                        : random.nextInt(5) == 0 ? Optional.empty() : text(random, count++);
                if (text.isPresent()) {
                    cells.add(cell(row, column, text.get(), null));
                }
            }
            if (!cells.isEmpty() && random.nextInt(12) > 0) {
                rows.add(new RawRow(row, false, cells));
            }
        }
        return new RawSheet("Fiche", false, rows, List.of(), Map.of());
    }

    /** Whatever a person says of it, and when it is known again with other columns in other places. */
    @Property(tries = 400)
    void every_text_is_found_again_whatever_a_person_says_of_the_table(@ForAll @IntRange(max = 1_000_000) int seed) {
        Random random = new Random(seed);
        RawWorkbook workbook = new RawWorkbook(List.of(sheet(random)));
        TableModel said = new TableModel("", List.of(explained(workbook.sheets().getFirst(), random)));

        assertEverythingIsThere(workbook, Readings.ALL.correctedBy(said), seed);
        assertEverythingIsThere(workbook, Readings.ALL.with(List.of(said)), seed);
        RawWorkbook other = new RawWorkbook(List.of(sheet(random)));
        assertEverythingIsThere(other, Readings.ALL.with(List.of(said)), seed);
    }

    private static KnownTable explained(RawSheet sheet, Random random) {
        Map<Integer, String> contains = new HashMap<>();
        List<String> words = ColumnWords.choices();
        for (int column = 0; column < 13; column++) {
            if (random.nextInt(3) > 0) {
                contains.put(column, words.get(random.nextInt(words.size())));
            }
        }
        contains.put(random.nextInt(4), "intitule");
        int header = random.nextInt(5) - 1;
        LevelRule.Kind[] kinds = LevelRule.Kind.values();
        LevelRule rule = new LevelRule(
                kinds[random.nextInt(kinds.length)],
                random.nextBoolean() ? List.of() : List.of(ItemLevel.AXIS, ItemLevel.ACTION, ItemLevel.SUB_ACTION),
                Map.of());
        List<ColourMeaning> colours = List.of(
                ColourMeaning.of("FFFFFF00", ColourMeaning.Kind.CONFIRMATION),
                new ColourMeaning("FF00FF00", ColourMeaning.Kind.LEVEL, "", ItemLevel.values()[random.nextInt(7)]));
        return TableExplainer.explain(
                sheet,
                random.nextBoolean() ? "tableau-libre" : "pst-wallon",
                header,
                header + random.nextInt(2),
                random.nextInt(3),
                contains,
                rule,
                random.nextBoolean() ? colours : List.of());
    }

    private static void assertEverythingIsThere(RawWorkbook workbook, ProfileCatalog catalog, int seed) {
        Interpretation plan = PlanInterpreter.interpret(workbook, catalog);

        assertThat(plan.cells().lost()).as("seed %d", seed).isZero();
        DraftSheet read = plan.sheets().getFirst();
        if (read.layout() != null) {
            String all = String.join("\n", texts(plan).toList());
            workbook.sheets().getFirst().rows().stream()
                    .filter(row -> !read.headerRows().contains(row.index() + 1))
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> WORD.matcher(cell.text()).results().map(MatchResult::group))
                    .forEach(word -> assertThat(all).as("seed %d", seed).contains(word));
        }
    }

    private static Stream<String> texts(Interpretation plan) {
        Stream<String> ofItems = plan.items().stream().flatMap(item -> Stream.of(
                        item.texts().texts().values().stream(),
                        item.extras().keySet().stream(),
                        item.extras().values().stream(),
                        item.cells().values().stream()
                                .flatMap(cell -> cell.parts().stream().map(CellPart::raw)))
                .flatMap(texts -> texts));
        Stream<String> ofSheets = plan.sheets().stream()
                .flatMap(sheet -> Stream.concat(
                        sheet.freeLines().stream().map(FreeLine::text),
                        sheet.labels().stream().map(ColourLabel::text)));
        return Stream.concat(ofItems, ofSheets);
    }

    private static RawSheet sheet(Random random) {
        int count = 0;
        int columns = 3 + random.nextInt(9);
        List<RawRow> rows = new ArrayList<>();
        int headerRow = random.nextInt(3);
        List<RawCell> headers = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            if (random.nextInt(8) > 0) {
                headers.add(cell(headerRow, column, HEADERS.get(random.nextInt(HEADERS.size())), null));
            }
        }
        rows.add(new RawRow(headerRow, false, headers));
        int last = headerRow + 2 + random.nextInt(14);
        for (int row = headerRow + 1; row <= last; row++) {
            List<RawCell> cells = new ArrayList<>();
            for (int column = 0; column < columns + 1; column++) {
                Optional<String> text = random.nextInt(5) < 2 ? Optional.empty() : text(random, count++);
                String fill = random.nextInt(10) == 0 ? FILLS.get(random.nextInt(FILLS.size())) : null;
                if (text.isPresent() || fill != null) {
                    cells.add(cell(row, column, text.orElse(""), fill));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new RawRow(row, random.nextInt(20) == 0, cells));
            }
        }
        return new RawSheet("Plan", false, rows, merges(random, headerRow, last, columns), Map.of());
    }

    /** A text with a word that stands nowhere else, or one of the short ones. */
    private static Optional<String> text(Random random, int number) {
        if (random.nextInt(4) == 0) {
            return Optional.of(SHORT.get(random.nextInt(SHORT.size())));
        }
        String word = "mot" + number + "mot";
        return Optional.of(TEXTS.get(random.nextInt(TEXTS.size())).replace("%", word));
    }

    private static RawCell cell(int row, int column, String text, String fill) {
        CellKind kind = text.isEmpty() ? CellKind.EMPTY : CellKind.TEXT;
        return new RawCell(new CellRef(row, column), kind, text, null, null, CellLook.filled(fill));
    }

    private static List<Merge> merges(Random random, int headerRow, int last, int columns) {
        List<Merge> merges = new ArrayList<>();
        int row = headerRow + 1;
        while (row < last) {
            int height = 1 + random.nextInt(3);
            int first = random.nextInt(columns);
            int width = random.nextInt(4) == 0 ? columns - first : 1;
            if ((height > 1 || width > 1) && random.nextBoolean() && row + height - 1 <= last) {
                merges.add(new Merge(new CellRef(row, first), new CellRef(row + height - 1, first + width - 1)));
            }
            row += height;
        }
        return merges;
    }
}
