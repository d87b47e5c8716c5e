package be.jalon.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses among the characters of a file. */
class CellRefPlainTest {

    private static @Nullable CellRef plain(String address) {
        String around = "<" + address + "9";
        return CellRef.plain(around.toCharArray(), 1, around.length() - 1);
    }

    @Property
    void every_address_is_read_back(
            @ForAll @IntRange(max = CellRef.MAX_ROW) int row, @ForAll @IntRange(max = CellRef.MAX_COLUMN) int column) {
        CellRef ref = new CellRef(row, column);

        assertThat(plain(ref.a1())).isEqualTo(ref);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "Z99", "XFD1048576"})
    void the_ends_of_a_sheet_are_addresses(String address) {
        assertThat(plain(address)).isEqualTo(CellRef.parse(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A", "1", "A0", "A01", "a1", "$A$1", "A1B", "A-1", "XFE1", "AAAA1", "A1048577", "A99999999"})
    void any_other_text_is_none_in_plain_words(String address) {
        assertThat(plain(address)).isNull();
    }
}
