package be.jalon.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowPositionsTest {

    private static RowPositions of(int... indexes) {
        List<RawRow> rows = IntStream.of(indexes)
                .mapToObj(index -> new RawRow(
                        index,
                        false,
                        List.of(new RawCell(new CellRef(index, 0), CellKind.TEXT, "x", null, null, CellLook.PLAIN))))
                .toList();
        return new RawSheet("Plan", false, rows, List.of(), Map.of()).positions();
    }

    @ParameterizedTest(name = "one row in {0}")
    @ValueSource(ints = {1, 2, 4, 5, 50, 50_000})
    void each_row_is_found_and_no_other(int step) {
        int[] indexes = IntStream.range(0, 20).map(i -> 7 + i * step).toArray();

        RowPositions positions = of(indexes);

        for (int i = 0; i < indexes.length; i++) {
            assertThat(positions.of(indexes[i])).isEqualTo(i);
            assertThat(positions.of(indexes[i] + 1)).isEqualTo(step == 1 && i < 19 ? i + 1 : -1);
        }
        assertThat(positions.of(6)).isEqualTo(-1);
        assertThat(positions.of(0)).isEqualTo(-1);
        assertThat(positions.of(CellRef.MAX_ROW)).isEqualTo(-1);
    }

    @Test
    void a_sheet_without_rows_has_none() {
        assertThat(of().of(0)).isEqualTo(-1);
    }
}
