package be.jalon.exchange;

import java.io.Serializable;

/** What somebody says in a preview about a field that is doubtful. */
public sealed interface DoubtAnswer extends Serializable {

    /** The field says something else. The text of the file comes first into the plan, so that the history holds both. */
    record Rewrite(String text) implements DoubtAnswer {}

    /** The text of the file is right as it is. */
    record AsWritten() implements DoubtAnswer {}
}
