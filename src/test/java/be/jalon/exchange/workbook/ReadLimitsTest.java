package be.jalon.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class ReadLimitsTest {

    /** A limit that was set to 200 MB was told as 209 once. */
    @Test
    void a_limit_is_told_as_it_was_set() {
        ReadLimits limits = ReadLimits.DEFAULTS
                .withFileBytes(DataSize.parse("30MB").toBytes())
                .withUnpackedBytes(DataSize.parse("300MB").toBytes());

        assertThat(limits.fileMegabytes()).isEqualTo(30);
        assertThat(limits.unpackedMegabytes()).isEqualTo(300);
        assertThat(ReadLimits.DEFAULTS.fileMegabytes()).isEqualTo(25);
        assertThat(ReadLimits.DEFAULTS.unpackedMegabytes()).isEqualTo(200);
    }
}
