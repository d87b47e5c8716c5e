package be.jalon.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One item of a plan that is taken in as a whole.
 *
 * @param index names the item within the intake
 * @param parent index of an item that comes earlier in the list, null for the top of the plan
 * @param extras what no field holds, by the header of its column
 * @param doubts what is doubtful about its fields and nobody answered
 * @param confirmed what was doubtful about its fields and somebody found right as it is
 * @param place where in its source it stood, for the history, for instance {@code Citoyenneté!G9}; may be empty
 */
public record IntakeItem(
        int index,
        @Nullable Integer parent,
        ItemLevel level,
        FieldTexts texts,
        Map<ItemField, PendingMark> pending,
        Map<String, String> extras,
        Map<ItemField, DoubtMark> doubts,
        Map<ItemField, DoubtMark> confirmed,
        String place) {

    /** An extra whose name ends so names the item in another application: a copy of the item goes without it. */
    public static final String FOREIGN_ID = "ElementId";

    /** An item whose source has no places. */
    public IntakeItem(
            int index,
            @Nullable Integer parent,
            ItemLevel level,
            FieldTexts texts,
            Map<ItemField, PendingMark> pending,
            Map<String, String> extras) {
        this(index, parent, level, texts, pending, extras, Map.of(), Map.of(), "");
    }
}
