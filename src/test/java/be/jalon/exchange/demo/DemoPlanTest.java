package be.jalon.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Finding;
import be.jalon.exchange.Readings;
import be.jalon.exchange.reading.DraftItem;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.writing.WrittenLine;
import be.jalon.exchange.writing.WrittenSheet;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.values.Deadline;
import be.jalon.values.Precision;
import be.jalon.values.Status;
import be.jalon.values.StatusText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DemoPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final DemoPlan demo = new DemoPlan(TODAY);

    private Stream<WrittenLine> actions() {
        return demo.sheets().stream()
                .flatMap(sheet -> sheet.lines().stream())
                .filter(line -> line.level() == ItemLevel.ACTION);
    }

    private static @Nullable Status status(WrittenLine line) {
        return StatusText.parse(line.texts().get(ItemField.STATUS)).status();
    }

    private static Deadline deadline(WrittenLine line) {
        return Deadline.parse(line.texts().get(ItemField.DEADLINE));
    }

    @Test
    void about_120_actions_stand_in_several_domains_of_both_volets() {
        assertThat(actions().count()).isBetween(115L, 125L);
        assertThat(demo.sheets()).hasSize(8);
        assertThat(demo.sheets().stream()
                        .map(sheet -> sheet.lines().getFirst().texts().get(ItemField.TITLE)))
                .contains("VOLET INTERNE : ADMINISTRATION GÉNÉRALE", "VOLET EXTERNE : POLITIQUES COMMUNALES");
    }

    @Test
    void late_coming_done_unknown_and_ongoing_all_occur() {
        Set<Status> finished = EnumSet.of(Status.DONE, Status.ABANDONED);

        assertThat(actions().filter(line -> deadline(line).isLate(TODAY) && !finished.contains(status(line))))
                .hasSizeGreaterThan(10);
        assertThat(actions().filter(line -> status(line) == Status.DONE)).hasSizeGreaterThan(15);
        assertThat(actions()
                        .filter(line ->
                                !deadline(line).isLate(TODAY) && deadline(line).to() != null))
                .hasSizeGreaterThan(30);
        assertThat(actions().map(line -> deadline(line).precision()))
                .contains(Precision.UNKNOWN, Precision.ONGOING, Precision.HORIZON, Precision.PERIOD, Precision.DAY);
        assertThat(actions().map(DemoPlanTest::status)).contains(Status.values());
    }

    @Test
    void cells_wait_for_the_college_and_many_of_them_ask_something() {
        assertThat(actions().mapToInt(line -> line.pending().size()).sum()).isGreaterThan(30);
    }

    @Test
    void the_dates_follow_the_day() {
        DemoPlan later = new DemoPlan(LocalDate.of(2031, 3, 1));

        assertThat(later.title()).isEqualTo("PST 2030-2036 de Valbruyère");
        assertThat(later.sheets().stream()
                        .flatMap(sheet -> sheet.lines().stream())
                        .map(line -> Deadline.parse(line.texts().get(ItemField.DEADLINE))
                                .to())
                        .filter(date -> date != null))
                .allMatch(date -> date.getYear() >= 2029 && date.getYear() <= 2036);
    }

    @Test
    void the_workbook_reads_as_the_plan_that_was_written() {
        Interpretation read = Readings.read(demo.workbook(Readings.CATALOG));

        assertThat(read.findings()).noneMatch(Finding.Blocking.class::isInstance);
        assertThat(read.items().stream().filter(item -> item.level() == ItemLevel.VOLET))
                .hasSize(2);
        List<WrittenLine> written = demo.sheets().stream()
                .map(WrittenSheet::lines)
                .flatMap(List::stream)
                .filter(line -> line.level() != ItemLevel.VOLET)
                .toList();
        List<DraftItem> items = read.items().stream()
                .filter(item -> item.level() != ItemLevel.VOLET)
                .toList();
        assertThat(items.stream().map(DraftItem::texts).toList())
                .containsExactlyElementsOf(
                        written.stream().map(WrittenLine::texts).toList());
        assertThat(items.stream().map(item -> item.pending().keySet()).collect(Collectors.toList()))
                .containsExactlyElementsOf(
                        written.stream().map(WrittenLine::pending).collect(Collectors.toList()));
    }

    @Test
    void every_placeholder_is_understood() {
        String all = demo.sheets().stream()
                .flatMap(sheet -> sheet.lines().stream())
                .flatMap(line -> Arrays.stream(ItemField.values()).map(line.texts()::get))
                .collect(Collectors.joining());

        assertThat(all).doesNotContain("{", "}", "¶", "|");
    }

    @Test
    void dates_are_written_as_administrations_write_them() {
        RelativeDates dates = new RelativeDates(TODAY);

        assertThat(dates.resolve("{A+1} {S} {S-1} {T+1} {M-11} {MM+2} {J+9} {L}"))
                .isEqualTo("2027 2e sem. 2026 1er sem. 2026 T1 2027 décembre 2025 01/2027 01/12/2026 2024-2030");
    }
}
