package be.jalon.exchange.document;

import be.jalon.exchange.reading.Interpretation;
import java.util.List;

/** What came of reading a file that is no table. */
public sealed interface DocumentOutcome {

    /**
     * The plan that it holds.
     *
     * @param name what the file says of the plan as a whole
     * @param passages the places that items and findings name, in the order of the file
     */
    record Read(Interpretation plan, PlanName name, List<Passage> passages) implements DocumentOutcome {
        public Read {
            passages = List.copyOf(passages);
        }
    }

    /** Nothing was read; {@code args} fill the message. */
    record Refused(String messageKey, List<String> args) implements DocumentOutcome {
        public Refused {
            args = List.copyOf(args);
        }
    }
}
