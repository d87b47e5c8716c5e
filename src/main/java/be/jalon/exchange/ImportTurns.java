package be.jalon.exchange;

import be.jalon.exchange.internal.ImportLane;
import be.jalon.people.CurrentUser;
import be.jalon.shared.AuditEvent;
import be.jalon.shared.AuditLog;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings the work on files into the lane, and says why some of it came to nothing. */
@Component
class ImportTurns {

    private static final Logger LOG = LoggerFactory.getLogger(ImportTurns.class);
    private static final Refusal BUSY = Refusal.of("exchange.refused.busy");
    private static final Refusal BROKEN = Refusal.of("exchange.refused.broken");

    private final ImportLane lane;
    private final CurrentUser user;

    ImportTurns(ImportLane lane, CurrentUser user) {
        this.lane = lane;
        this.user = user;
    }

    /** @param refused what comes of the work where it is not done, or fails */
    <T> ImportWork<T> start(String fileName, Function<Progress, T> work, Function<Refusal, T> refused) {
        Progress progress = new Progress();
        String who = user.name();
        try {
            return ImportWork.begun(
                    progress,
                    lane.enter(() -> work.apply(progress)),
                    failure -> refused.apply(reason(failure, fileName, who)));
        } catch (ImportLane.LaneBusyException busy) {
            return ImportWork.ended(refused.apply(BUSY));
        }
    }

    private static Refusal reason(RuntimeException failure, String fileName, String who) {
        if (failure instanceof ImportLane.LaneBusyException
                || failure.getCause() instanceof Progress.GivenUpException) {
            return BUSY;
        }
        LOG.error("Import of {} failed", fileName, failure.getCause());
        AuditLog.of(AuditEvent.IMPORT_FAILED, who).with("file", fileName).write();
        return BROKEN;
    }
}
