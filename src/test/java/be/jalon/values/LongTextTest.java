package be.jalon.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    @Test
    void five_thousand_items_are_read_quickly() {
        for (int warming = 0; warming < 3; warming++) {
            readFiveThousand();
        }
        long start = System.nanoTime();

        readFiveThousand();

        // Measured at a tenth of this on two cores; the bound leaves room for a busy machine.
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(GENEROUS);
    }

    private static void readFiveThousand() {
        List<String> deadlines =
                List.of("2e sem. 2020", "??", "2020", "30/06/2020", "permanent", "fin 2021", "2019-2024", "");
        List<String> budgets = List.of(
                "CCE 3.000 €\nCCCA 3.000 €\nCPJ 6.000 €\nCCPH 3.000 €\n??",
                "20.000 €\n(Article 840/731-53 \"c'est ma ruralité\")",
                "",
                "/",
                "??\n(13.000 € à l'article 8325/435-01 Relation et coopération Nord-Sud)");
        for (int i = 0; i < 5_000; i++) {
            assertThat(Deadline.parse(deadlines.get(i % deadlines.size())).raw())
                    .isNotNull();
            assertThat(BudgetCell.parse(BudgetKind.ORDINARY, budgets.get(i % budgets.size()))
                            .lines())
                    .isNotNull();
            assertThat(BudgetCell.parse(BudgetKind.EXTRAORDINARY, budgets.get((i + 1) % budgets.size()))
                            .lines())
                    .isNotNull();
            for (String pilots : List.of(
                    "S. Boulanger", "PCS\nService comm.", "Cheffe de projet PCS\nService J / Service Enfance")) {
                assertThat(PilotNames.parse(pilots).names()).isNotEmpty();
            }
            assertThat(StatusText.parse("En cours").status()).isEqualTo(Status.IN_PROGRESS);
            assertThat(Progress.parse("50 %").percent()).isEqualTo(50);
            assertThat(Priority.parse("haute").level()).isEqualTo(PriorityLevel.HIGH);
            assertThat(Sdgs.parse("ODD 3, 5").numbers()).hasSize(2);
            assertThat(Fte.parse("0,5 ETP").value()).isNotNull();
        }
    }
}
