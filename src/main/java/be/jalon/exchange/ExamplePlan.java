package be.jalon.exchange;

import be.jalon.exchange.demo.DemoPlan;
import be.jalon.exchange.internal.PlanFiles;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.exchange.workbook.ReadOutcome;
import be.jalon.people.MayEditPlans;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan of a trial: a workbook written for today and taken in as any other one. */
@Service
public class ExamplePlan {

    private final PlanFiles files;
    private final ImportWriter writer;
    private final Clock clock;

    ExamplePlan(PlanFiles files, ImportWriter writer, Clock clock) {
        this.files = files;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Imports the example into a new plan, in the transaction of the caller where there is one.
     *
     * @throws IllegalStateException when the example cannot be imported, which would be a fault of ours
     */
    @MayEditPlans
    @Transactional
    public ImportReceipt importInto(String organisation) {
        DemoPlan demo = new DemoPlan(LocalDate.now(clock));
        byte[] workbook = demo.workbook(files.profiles());
        if (!(files.read(workbook, demo.fileName()) instanceof ReadOutcome.Read read)) {
            throw new IllegalStateException("The example is not a workbook");
        }
        Interpretation plan = files.interpret(read);
        ProposedPlan proposed = new ProposedPlan(demo.title(), PlanKind.PST, demo.fromYear(), demo.toYear());
        ImportPreview preview =
                new ImportPreview(UUID.randomUUID(), demo.fileName(), workbook.length, plan, proposed, read.textForm());
        NewPlan target = new NewPlan(
                demo.title(),
                PlanKind.PST,
                demo.fromYear(),
                demo.toYear(),
                organisation,
                EnumSet.of(
                        ItemLevel.VOLET,
                        ItemLevel.DOMAIN,
                        ItemLevel.STRATEGIC_OBJECTIVE,
                        ItemLevel.OPERATIONAL_OBJECTIVE,
                        ItemLevel.ACTION,
                        ItemLevel.SUB_ACTION));
        return switch (writer.write(preview, workbook, Map.of(), new ImportTarget.Fresh(target))) {
            case ImportOutcome.Imported imported -> imported.receipt();
            case ImportOutcome.Refused refused ->
                throw new IllegalStateException(
                        "The example was refused: " + refused.refusal().messageKey());
        };
    }
}
