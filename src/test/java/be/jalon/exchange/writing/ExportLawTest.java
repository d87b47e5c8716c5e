package be.jalon.exchange.writing;

import be.jalon.exchange.Readings;
import be.jalon.exchange.demo.DemoWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a plan that came from a workbook, the exported workbook reads as the plan. */
class ExportLawTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void the_sample_reads_as_the_plan_that_was_worked_on(long seed) {
        WorkedOnPlan plan = new WorkedOnPlan(Readings.resource("pst-citoyennete.xlsx")).workAtRandom(seed, 25);

        PlanLaws.assertSame(Readings.read(plan.exported()), plan.snapshot());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void several_tabs_read_as_the_plan_that_was_worked_on(long seed) {
        WorkedOnPlan plan = new WorkedOnPlan(DemoWorkbook.BYTES).workAtRandom(seed, 80);

        PlanLaws.assertSame(Readings.read(plan.exported()), plan.snapshot());
    }
}
