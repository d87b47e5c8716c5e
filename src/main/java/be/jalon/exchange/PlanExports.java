package be.jalon.exchange;

import be.jalon.exchange.internal.ExportLane;
import be.jalon.exchange.internal.ExportShelf;
import be.jalon.exchange.internal.ImportLane;
import be.jalon.people.CurrentUser;
import be.jalon.people.MayEditPlans;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanNotFoundException;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes plans as workbooks while whoever asked for one looks on. The work is done in the lane's own thread and
 * transaction.
 */
@Service
@MayEditPlans
@Transactional(propagation = Propagation.NEVER)
public class PlanExports {

    private static final Logger LOG = LoggerFactory.getLogger(PlanExports.class);

    private final PlanExportService service;
    private final ExportLane lane;
    private final ExportShelf shelf;
    private final CurrentUser user;

    PlanExports(PlanExportService service, ExportLane lane, ExportShelf shelf, CurrentUser user) {
        this.service = service;
        this.lane = lane;
        this.shelf = shelf;
        this.user = user;
    }

    /** Begins to write a plan as a workbook. */
    public ImportWork<ExportOutcome> start(PlanId plan) {
        Progress progress = new Progress();
        String owner = user.name();
        try {
            return ImportWork.begun(
                    progress, lane.enter(() -> write(plan, owner, progress)), failure -> refused(failure, plan));
        } catch (ImportLane.LaneBusyException busy) {
            return ImportWork.ended(refused(busy, plan));
        }
    }

    private ExportOutcome write(PlanId plan, String owner, Progress progress) {
        try {
            ExportedFile file = service.export(plan, progress);
            progress.pastReturn();
            return new ExportOutcome.Ready(shelf.put(file, owner), file.name(), file.notes());
        } catch (PlanNotFoundException gone) {
            return new ExportOutcome.Refused(Refusal.of("exchange.refused.plan_gone"));
        }
    }

    private static ExportOutcome refused(RuntimeException failure, PlanId plan) {
        if (failure instanceof ImportLane.LaneBusyException
                || failure.getCause() instanceof Progress.GivenUpException) {
            return new ExportOutcome.Refused(Refusal.of("exchange.refused.export_busy"));
        }
        LOG.error("Export of plan {} failed", plan.value(), failure.getCause());
        return new ExportOutcome.Refused(Refusal.of("exchange.refused.export_broken"));
    }

    /** A workbook that is ready, once; empty when it has gone. */
    public Optional<ExportedFile> fetch(UUID ready) {
        return shelf.take(ready, user.name());
    }
}
