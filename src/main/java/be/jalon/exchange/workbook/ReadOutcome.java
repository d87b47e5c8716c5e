package be.jalon.exchange.workbook;

import java.util.List;

/** What came of reading a file. */
public sealed interface ReadOutcome {

    /** The workbook, with the cells that could not be read as they should. */
    record Read(RawWorkbook workbook, List<CellProblem> problems) implements ReadOutcome {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /** Nothing was read; {@code args} fill the message of the reason. */
    record Refused(RefusalReason reason, List<String> args) implements ReadOutcome {
        public Refused {
            args = List.copyOf(args);
        }
    }
}
