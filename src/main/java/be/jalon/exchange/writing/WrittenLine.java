package be.jalon.exchange.writing;

import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import java.util.Map;
import java.util.Set;

/**
 * One item as one line of a sheet.
 *
 * @param pending the fields whose cells take the legend's colour
 * @param extras what no field holds, by the header of its column
 */
public record WrittenLine(ItemLevel level, FieldTexts texts, Set<ItemField> pending, Map<String, String> extras) {

    public WrittenLine {
        pending = Set.copyOf(pending);
        extras = Map.copyOf(extras);
    }

    /** The item as people call it. */
    String label() {
        String code = texts.get(ItemField.CODE);
        String title = texts.get(ItemField.TITLE);
        return code.isEmpty() ? title : code + " " + title;
    }
}
