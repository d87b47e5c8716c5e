package be.jalon.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Finding;
import be.jalon.exchange.Readings;
import be.jalon.exchange.workbook.CellKind;
import be.jalon.exchange.workbook.CellLook;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.Merge;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.exchange.workbook.RawSheet;
import be.jalon.exchange.workbook.RawWorkbook;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rows of a long table are read by several threads; nothing of what they say depends on that. */
class LongTableTest {

    private static final int ACTIONS = 2_300;

    private final List<RawRow> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();

    private void row(RawCell... cells) {
        rows.add(new RawRow(rows.size(), false, Stream.of(cells).toList()));
    }

    private RawCell text(int column, String text) {
        return new RawCell(new CellRef(rows.size(), column), CellKind.TEXT, text, null, null, CellLook.PLAIN);
    }

    private RawCell formula(int column, int value) {
        return new RawCell(
                new CellRef(rows.size(), column),
                CellKind.NUMBER,
                String.valueOf(value),
                BigDecimal.valueOf(value),
                "SUM(A1:A2)",
                CellLook.PLAIN);
    }

    private Interpretation read() {
        Interpretation plan = PlanInterpreter.interpret(
                new RawWorkbook(List.of(new RawSheet("Plan", false, rows, merges, Map.of()))), Readings.ALL);
        assertThat(plan.cells().lost()).isZero();
        return plan;
    }

    private void header() {
        row(text(0, "N°"), text(1, "Action"), text(2, "Service"), text(3, "Échéance"), text(4, "Budget ordinaire"));
    }

    private static List<Finding> of(Interpretation plan, String code) {
        return plan.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    @Test
    void what_is_found_is_told_in_the_order_of_the_rows() {
        header();
        for (int i = 1; i <= ACTIONS; i++) {
            row(
                    text(0, "A." + i),
                    text(1, "Aménager la place numéro " + i + " (à confirmer par le Collège)"),
                    text(2, "Travaux"),
                    text(3, i % 10 == 0 ? "quand ce sera possible" : "2027"),
                    formula(4, 100_000 + i));
        }

        Interpretation plan = read();

        assertThat(plan.items()).hasSize(ACTIONS);
        assertThat(plan.items()).allSatisfy(item -> assertThat(item.pending()).containsKey(ItemField.TITLE));
        assertThat(of(plan, "pending.by_words").stream().map(Finding::cell))
                .containsExactlyElementsOf(
                        IntStream.range(2, 22).mapToObj(row -> "Plan!B" + row).toList());
        assertThat(of(plan, "more")).singleElement().satisfies(more -> assertThat(more.args())
                .contains(String.valueOf(ACTIONS - 20), "Plan!B2"));
        assertThat(of(plan, "cell.formula")).singleElement().satisfies(note -> {
            assertThat(note.cell()).isEqualTo("Plan!E2");
            assertThat(note.args()).contains(String.valueOf(ACTIONS));
        });
        List<String> doubts = plan.findings().stream()
                .filter(Finding.Doubt.class::isInstance)
                .map(Finding::cell)
                .toList();
        assertThat(doubts)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, ACTIONS)
                        .filter(i -> i % 10 == 0)
                        .mapToObj(i -> "Plan!D" + (i + 1))
                        .toList());
    }

    @Test
    void a_cell_merged_over_all_rows_is_said_of_each() {
        header();
        for (int i = 1; i <= ACTIONS; i++) {
            row(Stream.of(
                            text(0, "A." + i),
                            text(1, "Planter une haie numéro " + i),
                            i == 1 ? text(2, "Environnement") : null,
                            text(3, "2026"))
                    .filter(Objects::nonNull)
                    .toArray(RawCell[]::new));
        }
        merges.add(Merge.tryParse("C2:C" + (ACTIONS + 1)).orElseThrow());

        Interpretation plan = read();

        assertThat(plan.items()).hasSize(ACTIONS).allSatisfy(item -> {
            assertThat(item.level()).isEqualTo(ItemLevel.ACTION);
            assertThat(item.texts().get(ItemField.SERVICE)).isEqualTo("Environnement");
        });
        assertThat(plan.cells().mapped()).isEqualTo(plan.cells().read());
    }

    @Test
    void reading_it_twice_gives_the_same() {
        header();
        for (int i = 1; i <= ACTIONS; i++) {
            row(
                    text(0, i % 7 == 0 ? "A.1" : "A." + i),
                    text(1, "Isoler l’école numéro " + i),
                    text(2, i % 3 == 0 ? "Travaux / Énergie" : "Énergie ?"),
                    text(3, i % 5 == 0 ? "??" : "2e sem. 2026"),
                    text(4, i % 4 == 0 ? "?? (13.000 € à l’article 8325/435-01)" : "20.000 €"));
        }

        Interpretation first = read();

        Interpretation second = read();
        assertThat(second.items()).isEqualTo(first.items());
        assertThat(second.findings()).isEqualTo(first.findings());
        assertThat(second.cells()).isEqualTo(first.cells());
    }
}
