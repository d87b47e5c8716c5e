package be.jalon.plan.ui.field;

import be.jalon.plan.ItemField;
import java.util.List;

/** Says what the text of a field is understood as, while it is written. */
public interface Interpreter {

    Reading read(ItemField field, String text);

    /**
     * @param lines what was understood, none where a text means just itself
     * @param doubts what was not understood with certainty
     */
    record Reading(List<String> lines, List<String> doubts) {}
}
