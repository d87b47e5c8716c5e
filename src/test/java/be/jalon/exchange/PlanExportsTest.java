package be.jalon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanKind;
import be.jalon.testing.DatabaseTest;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/** A plan is written while its user looks on, and the workbook waits for that user's browser. */
@DatabaseTest
@WithMockUser(username = "Odile", roles = "COORDINATOR")
class PlanExportsTest {

    @Autowired
    PlanImport imports;

    @Autowired
    PlanExports exports;

    @Autowired
    PlanExportService service;

    private PlanId imported() {
        ImportPreview preview = ((PreviewOutcome.Ready)
                        imports.preview(Readings.resource("pst-citoyennete.xlsx"), "pst-citoyennete.xlsx"))
                .preview();
        return ((ImportOutcome.Imported) imports.apply(
                        preview.id(), new ImportTarget.Fresh(NewPlan.titled("Citoyenneté", PlanKind.PST))))
                .receipt()
                .plan();
    }

    private ExportOutcome.Ready written(PlanId plan) {
        ExportOutcome outcome = exports.start(plan).await();
        assertThat(outcome).isInstanceOf(ExportOutcome.Ready.class);
        return (ExportOutcome.Ready) outcome;
    }

    @Test
    void a_workbook_that_is_ready_is_fetched_once_by_the_one_who_asked() {
        PlanId plan = imported();

        ExportOutcome.Ready ready = written(plan);

        assertThat(ready.fileName()).isEqualTo("pst-citoyennete.xlsx");
        assertThat(exports.fetch(ready.id())).hasValueSatisfying(file -> assertThat(file.bytes())
                .isEqualTo(service.export(plan).bytes()));
        assertThat(exports.fetch(ready.id())).isEmpty();
    }

    @Test
    void nobody_else_gets_it() {
        ExportOutcome.Ready ready = written(imported());
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("Léa", "", "ROLE_COORDINATOR"));

        assertThat(exports.fetch(ready.id())).isEmpty();
    }

    @Test
    void a_plan_that_has_gone_is_said() {
        ExportOutcome outcome = exports.start(new PlanId(UUID.randomUUID())).await();

        assertThat(outcome).isInstanceOfSatisfying(ExportOutcome.Refused.class, refused -> assertThat(
                        refused.refusal().message(Locale.FRENCH))
                .contains("n’existe plus"));
    }
}
