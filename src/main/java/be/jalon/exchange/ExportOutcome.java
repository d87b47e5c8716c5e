package be.jalon.exchange;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What came of the writing of a plan as a workbook. */
public sealed interface ExportOutcome extends Serializable {

    /**
     * The workbook waits to be fetched.
     *
     * @param id by which {@link PlanExports#fetch} hands it out
     * @param notes what it does not say, or says in another way
     */
    record Ready(UUID id, String fileName, List<ExportNote> notes) implements ExportOutcome {
        public Ready {
            notes = List.copyOf(notes);
        }
    }

    /** Nothing was written. */
    record Refused(Refusal refusal) implements ExportOutcome {}
}
