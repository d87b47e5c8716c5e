package be.jalon.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows that come before the shared texts are there are read as the others, in their order. */
class StatedRowsTest {

    private static final SharedTexts TEXTS = new SharedTexts(List.of("un", "deux", "trois"), new BitSet());

    private final ReadBudget budget = new ReadBudget(ReadLimits.DEFAULTS, () -> 0);
    private final Problems problems = new Problems();
    private final SheetAssembler sheet = new SheetAssembler("Plan", budget, problems);
    private final AtomicBoolean there = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();
    private final CellReader values = new CellReader(
            sheet,
            budget,
            () -> {
                asked.incrementAndGet();
                return TEXTS;
            },
            false);
    private final StatedRows rows = new StatedRows(sheet, budget, values, there::get);

    private static @Nullable CellRef place(String address) {
        return CellRef.tryParse(address).orElse(null);
    }

    private static @Nullable String odd(String address) {
        return place(address) == null ? address : null;
    }

    private static StatedRow.Cell text(String address, int number) {
        return new StatedRow.OtherCell(
                place(address), odd(address), CellStyle.DEFAULT, null, "s", "", number, null, null, -1);
    }

    private static StatedRow.Cell formula(String address, String formula) {
        return new StatedRow.OtherCell(
                place(address), odd(address), CellStyle.DEFAULT, null, null, "1", -1, null, formula, 0);
    }

    private static StatedRow row(int number, StatedRow.Cell... cells) {
        return new StatedRow(new StatedRow.Start(String.valueOf(number), false), List.of(cells), true);
    }

    private List<String> read() {
        return sheet.finish(false).rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.ref() + "=" + cell.text() + (cell.formula() == null ? "" : "/" + cell.formula()))
                .toList();
    }

    @Test
    void nobody_waits_for_texts_that_are_still_read() {
        rows.add(row(1, text("A1", 0)));
        rows.add(row(2, text("A2", 1)));
        assertThat(asked).hasValue(0);

        there.set(true);
        rows.add(row(3, text("A3", 2)));

        assertThat(asked.get()).isPositive();
        assertThat(read()).containsExactly("A1=un", "A2=deux", "A3=trois");
    }

    @Test
    void what_still_waits_is_read_at_the_end() {
        rows.add(row(1, text("A1", 0)));
        rows.settle();

        assertThat(read()).containsExactly("A1=un");
    }

    @Test
    void formulas_that_others_repeat_and_problems_keep_their_order() {
        rows.add(row(1, formula("A1", "B1*2"), text("C1", 7)));
        rows.add(row(2, formula("A2", ""), text("??", 1)));
        there.set(true);
        rows.add(row(3, formula("A3", ""), text("C3", 8)));

        assertThat(read()).containsExactly("A1=1/B1*2", "C1=7", "A2=1/B2*2", "B2=deux", "A3=1/B3*2", "C3=8");
        assertThat(problems.found())
                .extracting(CellProblem::kind)
                .containsExactly(
                        CellProblem.Kind.TEXT_MISSING, CellProblem.Kind.BAD_ADDRESS, CellProblem.Kind.TEXT_MISSING);
    }

    @Test
    void no_more_rows_wait_than_there_is_room_for() {
        StatedRow.Cell[] cells = new StatedRow.Cell[10_000];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = text(CellRef.columnName(i) + "1", i % 3);
        }
        int added = 0;
        while (asked.get() == 0 && added < 20) {
            rows.add(row(++added, cells));
        }

        assertThat(added).isBetween(10, 13);
    }
}
