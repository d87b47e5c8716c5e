package be.jalon.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.exchange.Progress.GivenUpException;
import be.jalon.exchange.Progress.Stage;
import be.jalon.exchange.reading.PlanInterpreter;
import be.jalon.exchange.workbook.ReadLimits;
import be.jalon.exchange.workbook.ReadOutcome;
import be.jalon.exchange.workbook.WorkbookReader;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Whoever waits sees how far the work is, and may give it up until something would stay of it. */
class ProgressTest {

    private static final byte[] SAMPLE = Readings.resource("pst-citoyennete.xlsx");

    private final Progress progress = new Progress();

    private ReadOutcome.Read read() {
        return (ReadOutcome.Read) WorkbookReader.read(SAMPLE, "pst.xlsx", ReadLimits.DEFAULTS, null, progress);
    }

    @Test
    void a_stage_tells_its_percentage_once_its_size_is_known() {
        progress.begin(Stage.READING, "pst.xlsx", 0);
        assertThat(progress.seen().percent()).isEqualTo(OptionalInt.empty());

        progress.begin(Stage.READING, "Feuil1", 200);
        progress.add(90);
        assertThat(progress.seen().percent()).hasValue(45);
        progress.add(1_000);
        assertThat(progress.seen().percent()).hasValue(100);

        progress.begin(Stage.WRITING, "", 200);
        assertThat(progress.seen().percent()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void the_bytes_of_the_file_and_the_rows_of_its_sheets_are_counted() {
        ReadOutcome.Read read = read();
        assertThat(progress.seen().stage()).isEqualTo(Stage.READING);
        assertThat(progress.seen().subject()).isEqualTo("Citoyenneté");
        assertThat(progress.seen().percent()).hasValue(100);

        PlanInterpreter.interpret(read, Readings.ALL, progress);
        assertThat(progress.seen().stage()).isEqualTo(Stage.UNDERSTANDING);
        assertThat(progress.seen().subject()).isEqualTo("Citoyenneté");
        assertThat(progress.seen().percent().orElseThrow()).isBetween(50, 100);
    }

    @Test
    void what_is_given_up_ends_at_its_next_step() {
        ReadOutcome.Read read = read();

        assertThat(progress.giveUp()).isTrue();

        assertThat(progress.mayGiveUp()).isFalse();
        assertThatThrownBy(() -> progress.add(1)).isInstanceOf(GivenUpException.class);
        assertThatThrownBy(this::read).isInstanceOf(GivenUpException.class);
        assertThatThrownBy(() -> PlanInterpreter.interpret(read, Readings.ALL, progress))
                .isInstanceOf(GivenUpException.class);
        assertThatThrownBy(progress::pastReturn).isInstanceOf(GivenUpException.class);
    }

    @Test
    void past_its_point_of_no_return_work_cannot_be_given_up() {
        progress.pastReturn();

        assertThat(progress.giveUp()).isFalse();
        assertThat(progress.mayGiveUp()).isFalse();
        progress.add(1);
    }
}
