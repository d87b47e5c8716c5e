package be.jalon.exchange.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Readings;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.reading.PlanInterpreter;
import be.jalon.exchange.workbook.CellRef;
import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawRow;
import be.jalon.exchange.workbook.RawSheet;
import be.jalon.exchange.workbook.ReadLimits;
import be.jalon.exchange.workbook.ReadOutcome;
import be.jalon.exchange.workbook.RefusalReason;
import be.jalon.exchange.workbook.WorkbookEditor;
import be.jalon.exchange.workbook.WorkbookReader;
import be.jalon.exchange.writing.Source;
import be.jalon.exchange.writing.SourceEdits;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Whatever goes wrong with a file, it is refused for a reason or read into a plan that loses nothing of it. */
class DamagedFilesProperties {

    private static final String TEXT = "sep=;\r\nN°;Actions;Service;Échéance;Budget ordinaire\r\n"
            + "OS 1;\"Objectif stratégique 1 : \"\"Vivre\"\"\"\r\nA 1.1;Nager;\"PCS\r\nService J\";2026;3.000 €\r\n";

    private static final List<File> FILES = List.of(
            new File("plan.xlsx", Readings.resource("pst-citoyennete.xlsx")),
            new File("valeurs.xlsx", Readings.resource("kinds/valeurs-libreoffice.xlsx")),
            new File("valeurs.xls", Readings.resource("kinds/valeurs-libreoffice.xls")),
            new File("valeurs.ods", Readings.resource("kinds/valeurs-libreoffice.ods")),
            new File("plan.ods", Readings.resource("kinds/citoyennete-libreoffice.ods")),
            new File("plan.csv", TEXT.getBytes(StandardCharsets.UTF_8)),
            new File("windows.csv", TEXT.getBytes(java.nio.charset.Charset.forName("windows-1252"))));

    record File(String name, byte[] bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Provide
    Arbitrary<File> files() {
        return Arbitraries.of(FILES);
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        return Combinators.combine(
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.of(Damage.Act.class),
                        Arbitraries.integers().between(0, 20_000))
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** Damage that leaves hardly any file readable, or hardly any refused, would try nothing. */
    private static void checkVariety(ReadOutcome outcome) {
        String kind =
                switch (outcome) {
                    case ReadOutcome.Refused refused -> "refused";
                    case ReadOutcome.Read read -> read.problems().isEmpty() ? "read" : "read with problems";
                };
        Statistics.label("outcome").collect(kind).coverage(outcomes -> {
            outcomes.check("refused").percentage(share -> share > 5);
            outcomes.check("read").percentage(share -> share > 5);
            outcomes.check("read with problems").percentage(share -> share > 5);
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void a_damaged_file_is_refused_for_a_reason_or_read_without_loss(
            @ForAll("files") File file, @ForAll("damages") List<Damage> damages) {
        byte[] damaged = Damage.of(file.bytes(), damages);
        ReadOutcome outcome = WorkbookReader.read(damaged, file.name(), ReadLimits.DEFAULTS);
        checkVariety(outcome);
        switch (outcome) {
            case ReadOutcome.Refused refused -> checkReason(refused);
            case ReadOutcome.Read read -> {
                read.workbook().sheets().forEach(DamagedFilesProperties::checkCells);
                checkPlan(damaged, read);
            }
        }
    }

    /** That of a damage is a part of the file, and not the name of an exception that nobody foresaw. */
    private static void checkReason(ReadOutcome.Refused refused) {
        assertThat(refused.reason()).isNotEqualTo(RefusalReason.TOO_MUCH_MEMORY);
        assertThat(refused.args()).noneMatch(arg -> arg.matches("[A-Z][A-Za-z]+(Exception|Error)"));
    }

    private static void checkCells(RawSheet sheet) {
        int lastRow = -1;
        for (RawRow row : sheet.rows()) {
            assertThat(row.index()).isGreaterThan(lastRow);
            lastRow = row.index();
            CellRef last = null;
            for (RawCell cell : row.cells()) {
                assertThat(cell.row()).isEqualTo(row.index());
                assertThat(last == null || last.compareTo(cell.ref()) < 0).isTrue();
                last = cell.ref();
                assertThat(cell.text().length()).isLessThanOrEqualTo(32_767);
                assertThat(cell.text()).doesNotContain("\u0000");
                assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(cell.text()))
                        .as("text of %s", cell.ref())
                        .isTrue();
                assertThat(cell.isBlank() && cell.fill() == null).isFalse();
            }
        }
    }

    private static void checkPlan(byte[] bytes, ReadOutcome.Read read) {
        Interpretation plan = PlanInterpreter.interpret(read, Readings.CATALOG);
        assertThat(plan.cells().lost()).isZero();
        plan.findings()
                .forEach(finding -> assertThat(finding.message(Locale.FRENCH)).doesNotStartWith("exchange."));
        PlanJson.write("plan", plan, OutputStream.nullOutputStream());
        UneditedPlan unedited = UneditedPlan.of(plan);
        Source source = new Source(read.workbook(), plan, unedited.drafts());
        SourceEdits written = SourceEdits.of(source, unedited.plan(), Readings.CATALOG);
        assertThat(written.edits()).as("edits of what nobody edited").isEmpty();
        assertThat(WorkbookEditor.apply(bytes, written.edits())).isEqualTo(bytes);
    }
}
