package be.jalon.exchange;

import be.jalon.plan.ItemField;
import be.jalon.shared.Translations;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an exported workbook does not say, or says in another way than the plan.
 *
 * @param code the message's key is {@code exchange.export.} and this
 * @param field the field that it is about; its name is the first argument of the message
 * @param where the tab or column that it is about, "" when it is the whole workbook
 * @param items number of items that it is about
 * @param named some of them
 */
public record ExportNote(String code, @Nullable ItemField field, String where, int items, String named)
        implements Serializable {

    public String message(Locale locale) {
        List<Object> arguments = new ArrayList<>();
        if (field != null) {
            arguments.add(Translations.text(locale, "plan.field." + field.key()));
        }
        arguments.addAll(List.of(where, items, named));
        return Translations.text(locale, "exchange.export." + code, arguments.toArray());
    }
}
