package be.jalon.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as long as a cell may be cost no more than a moment, whatever they repeat. */
class LongTextTest {

    private static final int LONGEST_CELL = 32_767;
    private static final Duration GENEROUS = Duration.ofSeconds(2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "1",
                "1 ",
                "9.",
                "1.000 ",
                "12/",
                "2020-",
                "2020 ",
                "2020 et ",
                "((",
                "(1",
                "()",
                "?",
                "a",
                "a, ",
                "a/",
                " et ",
                "€",
                "3.000 € ",
                "A 3.000 €\n",
                "840/",
                "840/731-53 ",
                "art. ",
                "en cours ",
                "-",
                "juin ",
                "\n",
                "1 000 ",
                "/ ",
                "n° de projet ",
                "entre 1 ",
                "crédit ",
                "à l'",
                "l'",
                "fin de ",
                "sem. ",
                "e",
                "Ã©",
                "\u0301"
            })
    void repetition_is_read_quickly(String piece) {
        String text = piece.repeat(LONGEST_CELL / piece.length());
        long start = System.nanoTime();

        for (char kind : "DBPSGROF".toCharArray()) {
            assertThat(Doubts.of(kind, text)).isNotNull();
        }
        assertThat(new ItemCode(text + "1").compareTo(new ItemCode(text + "2"))).isNegative();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(GENEROUS);
    }
}
