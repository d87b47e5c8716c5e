package be.jalon.exchange.reading;

import static be.jalon.exchange.Readings.outline;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Readings;
import be.jalon.exchange.TextTable;
import be.jalon.exchange.profile.ColourMeaning;
import be.jalon.exchange.profile.KnownTable;
import be.jalon.exchange.profile.LevelRule;
import be.jalon.exchange.profile.ProfileCatalog;
import be.jalon.exchange.profile.TableModel;
import be.jalon.exchange.profile.TableModels;
import be.jalon.exchange.workbook.CellKind;
import be.jalon.exchange.workbook.CellLook;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.exchange.workbook.RawSheet;
import be.jalon.exchange.workbook.RawWorkbook;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ReviewReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person says of a table counts, and the table is known again. */
class KnownTablesTest {

    /** No word of these headers is known to any profile. */
    private static final String HEADERS = "Repère|Chose|Qui s’en charge|Butoir|Météo";

    private static final String FIRST = "T-12|Réparer le kiosque|Marie Lune|2027|Soleil";
    private static final String SECOND = "T-13|Peindre le pont|Jean Astre|2028|Pluie";

    private static final Map<Integer, String> SAID = Map.of(0, "code", 1, "intitule", 2, "agent", 3, "echeance");

    private static Interpretation read(RawWorkbook workbook, ProfileCatalog catalog) {
        Interpretation plan = PlanInterpreter.interpret(workbook, catalog);
        assertThat(plan.cells().lost()).isZero();
        return plan;
    }

    private static KnownTable explain(RawWorkbook workbook, int header, Map<Integer, String> contains, LevelRule rule) {
        return explain(workbook, header, contains, rule, List.of());
    }

    private static KnownTable explain(
            RawWorkbook workbook,
            int header,
            Map<Integer, String> contains,
            LevelRule rule,
            List<ColourMeaning> colours) {
        return TableExplainer.explain(
                workbook.sheets().getFirst(), "tableau-libre", header, header, 0, contains, rule, colours);
    }

    private static Interpretation corrected(RawWorkbook workbook, KnownTable said) {
        return read(workbook, Readings.ALL.correctedBy(new TableModel("", List.of(said))));
    }

    /** A catalog that knows a table from its text, as it is stored. */
    private static ProfileCatalog knowing(KnownTable table) {
        String yaml = TableModels.write(new TableModel("Travaux", List.of(table)));
        return Readings.ALL.with(List.of(TableModels.read("modele", yaml)));
    }

    private static ProfileCatalog knowingTheUnknown() {
        return knowing(explain(TextTable.of(HEADERS, FIRST, SECOND).workbook(), 0, SAID, LevelRule.CONTENT));
    }

    private static String deadline(Interpretation plan, String title) {
        return Readings.item(plan, title).texts().get(ItemField.DEADLINE);
    }

    private static void assertReadByModel(Interpretation plan) {
        assertThat(outline(plan)).containsExactly("A [T-12] Réparer le kiosque", "A [T-13] Peindre le pont");
        assertThat(deadline(plan, "Peindre le pont")).isEqualTo("2028");
        assertThat(Readings.findings(plan)).contains("NOTE table.known plan");
    }

    @Test
    void a_table_that_nothing_recognises_is_read_once_a_person_has_said_what_its_columns_hold() {
        RawWorkbook workbook = TextTable.of(HEADERS, FIRST, SECOND).workbook();
        assertThat(Readings.findings(read(workbook, Readings.ALL))).contains("BLOCKING layout.unknown null");

        Interpretation plan = corrected(workbook, explain(workbook, 0, SAID, LevelRule.CONTENT));

        assertThat(plan.isBlocked()).isFalse();
        assertThat(outline(plan)).containsExactly("A [T-12] Réparer le kiosque", "A [T-13] Peindre le pont");
        assertThat(Readings.fields(Readings.item(plan, "Réparer le kiosque")))
                .containsExactlyInAnyOrder("agent=Marie Lune", "deadline=2027");
        assertThat(Readings.item(plan, "Réparer le kiosque").extras()).containsEntry("Météo", "Soleil");
        assertThat(Readings.findings(plan)).contains("NOTE table.corrected plan");
    }

    @Test
    void the_same_table_is_known_the_next_time() {
        assertReadByModel(read(TextTable.of(HEADERS, FIRST, SECOND).workbook(), knowingTheUnknown()));
    }

    @Test
    void it_is_known_below_other_lines() {
        TextTable table = TextTable.of("Commune de Valbruyère", "", "Travaux 2027", HEADERS, FIRST, SECOND);

        assertReadByModel(read(table.workbook(), knowingTheUnknown()));
    }

    @Test
    void it_is_known_with_its_columns_in_another_order_and_one_more() {
        TextTable table = TextTable.of(
                "Météo|Butoir|Chose|Couleur du ciel|REPERE|Qui s’en  charge",
                "Soleil|2027|Réparer le kiosque|bleu|T-12|Marie Lune",
                "Pluie|2028|Peindre le pont|gris|T-13|Jean Astre");

        Interpretation plan = read(table.workbook(), knowingTheUnknown());

        assertReadByModel(plan);
        assertThat(Readings.item(plan, "Peindre le pont").extras()).containsEntry("Couleur du ciel", "gris");
    }

    @Test
    void it_is_known_without_one_of_its_columns_and_that_is_said() {
        TextTable table = TextTable.of(
                "Repère|Chose|Butoir|Météo", "T-12|Réparer le kiosque|2027|Soleil", "T-13|Peindre le pont|2028|Pluie");

        Interpretation plan = read(table.workbook(), knowingTheUnknown());

        assertReadByModel(plan);
        assertThat(Readings.findings(plan)).contains("DOUBT table.header_gone plan");
        assertThat(Readings.messages(plan)).anyMatch(message -> message.contains("Qui s’en charge"));
    }

    @Test
    void a_table_of_which_half_the_headers_differ_is_another_one() {
        TextTable table = TextTable.of("Repère|Chose|Astre|Marée|Vent", FIRST, SECOND);

        assertThat(Readings.findings(read(table.workbook(), knowingTheUnknown())))
                .contains("BLOCKING layout.unknown null");
    }

    @Test
    void a_much_wider_table_is_another_one() {
        TextTable table = TextTable.of(HEADERS + "|A|B|C|D|E|F", FIRST + "|1|2|3|4|5|6", SECOND + "|1|2|3|4|5|6");

        assertThat(Readings.findings(read(table.workbook(), knowingTheUnknown())))
                .contains("BLOCKING layout.unknown null");
    }

    @Test
    void of_two_columns_with_one_header_each_stays_what_it_is() {
        RawWorkbook workbook = TextTable.of(
                        "Chose|Note|Note|Butoir", "Nager|Marie Lune|à revoir|2027", "Courir|Jean Astre|sans suite|2028")
                .workbook();
        ProfileCatalog catalog = knowing(explain(
                workbook, 0, Map.of(0, "intitule", 1, "agent", 2, "remarques", 3, "echeance"), LevelRule.CONTENT));

        Interpretation plan = read(
                TextTable.of(
                                "Butoir|Chose|Note|Note",
                                "2027|Nager|Marie Lune|à revoir",
                                "2028|Courir|Jean Astre|sans suite")
                        .workbook(),
                catalog);

        assertThat(Readings.fields(Readings.item(plan, "Nager")))
                .containsExactlyInAnyOrder("agent=Marie Lune", "deadline=2027", "notes=à revoir");
    }

    @Test
    void headers_on_two_rows_are_known_by_both() {
        RawWorkbook workbook = TextTable.of(
                        "||Qui||Quand|", "Repère|Chose|Un|Deux|Un|Deux", "T-12|Nager|Marie Lune|Jean Astre|2027|2028")
                .workbook();
        KnownTable said = TableExplainer.explain(
                workbook.sheets().getFirst(),
                "tableau-libre",
                0,
                1,
                0,
                Map.of(0, "code", 1, "intitule", 2, "agent", 3, "a-part", 4, "echeance", 5, "a-part"),
                LevelRule.CONTENT,
                List.of());

        Interpretation plan = read(workbook, knowing(said));

        assertThat(plan.sheets().getFirst().headerRows()).containsExactly(1, 2);
        assertThat(Readings.fields(Readings.item(plan, "Nager")))
                .containsExactlyInAnyOrder("agent=Marie Lune", "deadline=2027");
        assertThat(Readings.item(plan, "Nager").extras().values()).containsExactlyInAnyOrder("Jean Astre", "2028");
    }

    @Test
    void a_table_without_headers_is_known_by_the_looks_of_its_columns() {
        RawWorkbook workbook = TextTable.of("Notre liste", FIRST, SECOND, "T-14|Nager|Luc Nuage|2029|Vent")
                .workbook();
        KnownTable said = TableExplainer.explain(
                workbook.sheets().getFirst(), "tableau-libre", -1, -1, 1, SAID, LevelRule.CONTENT, List.of());

        Interpretation now = corrected(workbook, said);
        Interpretation next = read(
                TextTable.of(
                                "Notre liste",
                                "T-21|Semer des fleurs|Rose Matin|2030|Brume",
                                "T-22|Tailler les haies|Luc Nuage|2031|Vent",
                                "T-23|Ouvrir le parc|Marie Lune|2032|Soleil")
                        .workbook(),
                knowing(said));

        assertThat(outline(now))
                .containsExactly("A [T-12] Réparer le kiosque", "A [T-13] Peindre le pont", "A [T-14] Nager");
        assertThat(now.sheets().getFirst().freeLines()).map(FreeLine::text).contains("Notre liste");
        assertThat(outline(next))
                .containsExactly("A [T-21] Semer des fleurs", "A [T-22] Tailler les haies", "A [T-23] Ouvrir le parc");
        assertThat(Readings.findings(next)).contains("NOTE table.known plan", "DOUBT header.missing plan");
    }

    @Test
    void another_table_without_headers_is_not_taken_for_it() {
        RawWorkbook workbook =
                TextTable.of(FIRST, SECOND, "T-14|Nager|Luc Nuage|2029|Vent").workbook();
        KnownTable said = TableExplainer.explain(
                workbook.sheets().getFirst(), "tableau-libre", -1, -1, 0, SAID, LevelRule.CONTENT, List.of());

        Interpretation other = read(
                TextTable.of(
                                "Marie|T-1|une remarque assez longue pour en être une|oui|T-3",
                                "Jean|T-2|une autre remarque, tout aussi longue|non|T-4")
                        .workbook(),
                knowing(said));

        assertThat(other.tables()).isEmpty();
    }

    @Test
    void what_a_person_says_is_not_vetoed_by_the_content_and_leaves_nothing_to_guess() {
        RawWorkbook workbook = TextTable.of(
                        "N°|Actions|Service|Échéance|Article",
                        "1|Nager|Travaux|2027|pas d’article",
                        "2|Courir|Jeunesse|2028|aucun non plus")
                .workbook();
        KnownTable said = explain(workbook, 0, Map.of(2, "remarques", 4, "service", 3, "a-part"), LevelRule.CONTENT);

        Interpretation plan = corrected(workbook, said);

        assertThat(Readings.fields(Readings.item(plan, "Nager")))
                .containsExactlyInAnyOrder("notes=Travaux", "service=pas d’article");
        assertThat(Readings.item(plan, "Nager").extras()).containsExactly(Map.entry("Échéance", "2027"));
    }

    @Test
    void headers_that_stand_there_again_are_no_item() {
        RawWorkbook workbook = TextTable.of(HEADERS, FIRST, HEADERS, SECOND).workbook();

        Interpretation plan = corrected(workbook, explain(workbook, 0, SAID, LevelRule.CONTENT));

        assertThat(outline(plan)).containsExactly("A [T-12] Réparer le kiosque", "A [T-13] Peindre le pont");
        assertThat(Readings.findings(plan)).contains("NOTE header.repeated plan!A3");
    }

    @Test
    void columns_of_levels_and_their_numbers_can_be_said() {
        RawWorkbook workbook = TextTable.of(
                        "X1|X2|X3|X4", "1|Vivre mieux|T-1|Nager", "1|Vivre mieux|T-2|Courir", "2|Bouger|T-3|Rouler")
                .workbook();
        KnownTable said =
                explain(workbook, 0, Map.of(0, "axe/code", 1, "axe", 2, "code", 3, "intitule"), LevelRule.CONTENT);

        assertThat(outline(corrected(workbook, said)))
                .containsExactly(
                        "X [1] Vivre mieux", "  A [T-1] Nager", "  A [T-2] Courir", "X [2] Bouger", "  A [T-3] Rouler");
    }

    private static RawWorkbook numbered() {
        return TextTable.of(
                        "N°|Actions|Échéance",
                        "1|Vivre mieux|",
                        "1.1|Objectif stratégique 4 : nager|2027",
                        "1.2|Courir|2028",
                        "2|Bouger|2029")
                .workbook();
    }

    private static List<String> byRule(LevelRule rule) {
        return outline(corrected(numbered(), explain(numbered(), 0, Map.of(), rule)));
    }

    @Test
    void levels_follow_the_parts_of_the_numbers_where_a_person_says_so() {
        LevelRule rule = new LevelRule(
                LevelRule.Kind.NUMBERS, List.of(ItemLevel.OPERATIONAL_OBJECTIVE, ItemLevel.ACTION), Map.of());

        assertThat(byRule(rule))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("OO [1] Vivre mieux"),
                        line -> assertThat(line).startsWith("  A [1.1]"),
                        line -> assertThat(line).isEqualTo("  A [1.2] Courir"),
                        line -> assertThat(line).isEqualTo("OO [2] Bouger"));
    }

    @Test
    void every_row_is_an_action_where_a_person_says_so() {
        assertThat(byRule(LevelRule.of(LevelRule.Kind.ACTIONS))).hasSize(4).allMatch(line -> line.startsWith("A "));
    }

    @Test
    void only_words_make_an_objective_where_a_person_says_so() {
        assertThat(byRule(LevelRule.of(LevelRule.Kind.WORDS)).stream()
                        .map(String::strip)
                        .map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactly("A", "OS", "A", "A");
    }

    private static RawCell cell(int row, int column, String text, String fill) {
        CellKind kind = text.isEmpty() ? CellKind.EMPTY : CellKind.TEXT;
        return new RawCell(new CellRef(row, column), kind, text, null, null, CellLook.filled(fill));
    }

    private static RawWorkbook coloured() {
        List<RawRow> rows = new ArrayList<>();
        rows.add(new RawRow(
                0,
                false,
                List.of(cell(0, 0, "Actions", null), cell(0, 1, "Service", null), cell(0, 2, "Échéance", null))));
        rows.add(new RawRow(1, false, List.of(cell(1, 0, "Vivre mieux", "FF112233"))));
        rows.add(new RawRow(
                2,
                false,
                List.of(cell(2, 0, "Nager", null), cell(2, 1, "Travaux", "FFFFFF00"), cell(2, 2, "2027", "FF00FF00"))));
        rows.add(new RawRow(
                3,
                false,
                List.of(cell(3, 0, "Courir", "FFEEEEEE"), cell(3, 1, "Jeunesse", null), cell(3, 2, "2028", null))));
        return new RawWorkbook(List.of(new RawSheet("plan", false, rows, List.of(), Map.of())));
    }

    @Test
    void colours_mean_what_a_person_says() {
        KnownTable said = explain(
                coloured(),
                0,
                Map.of(),
                LevelRule.CONTENT,
                List.of(
                        ColourMeaning.of("FFFFFF00", ColourMeaning.Kind.CONFIRMATION),
                        ColourMeaning.of("FF00FF00", ColourMeaning.Kind.CLARIFICATION),
                        new ColourMeaning("FFEEEEEE", ColourMeaning.Kind.LABEL, "Prioritaire", null),
                        new ColourMeaning("FF112233", ColourMeaning.Kind.LEVEL, "", ItemLevel.OPERATIONAL_OBJECTIVE)));

        Interpretation plan = read(coloured(), knowing(said));

        assertThat(outline(plan)).containsExactly("OO Vivre mieux", "  A Nager", "  A Courir");
        assertThat(Readings.item(plan, "Nager").pending())
                .containsOnly(
                        Map.entry(ItemField.SERVICE, ReviewReason.CONFIRMATION),
                        Map.entry(ItemField.DEADLINE, ReviewReason.CLARIFICATION));
        assertThat(Readings.item(plan, "Courir").extras()).containsEntry("Couleur (Actions)", "Prioritaire");
        assertThat(Readings.findings(plan)).noneMatch(finding -> finding.contains("legend.none"));
    }

    @Test
    void a_colour_of_the_legend_may_be_said_to_mean_nothing() {
        byte[] sample = Readings.resource("pst-citoyennete.xlsx");
        RawWorkbook workbook = Readings.open(sample).workbook();
        Interpretation before = read(workbook, Readings.ALL);
        String fill = before.sheets().getFirst().swatches().getFirst().fill();
        KnownTable said = TableExplainer.explain(
                workbook.sheets().getFirst(),
                "pst-wallon",
                before.sheets().getFirst().headerRows().getFirst() - 1,
                before.sheets().getFirst().headerRows().getLast() - 1,
                0,
                Map.of(),
                LevelRule.CONTENT,
                List.of(ColourMeaning.of(fill, ColourMeaning.Kind.NOTHING)));

        Interpretation plan = corrected(workbook, said);

        assertThat(outline(plan)).isEqualTo(outline(before));
        assertThat(before.items()).anyMatch(item -> !item.pending().isEmpty());
        assertThat(plan.items()).allMatch(item -> item.pending().isEmpty());
    }

    @Test
    void a_correction_without_titles_is_told_and_changes_nothing() {
        RawWorkbook workbook =
                TextTable.of("Repère|Butoir", "T-12|2027", "T-13|2028").workbook();

        Interpretation plan =
                corrected(workbook, explain(workbook, 0, Map.of(0, "code", 1, "echeance"), LevelRule.CONTENT));

        assertThat(Readings.findings(plan)).contains("DOUBT table.without_titles plan", "BLOCKING layout.unknown null");
    }
}
