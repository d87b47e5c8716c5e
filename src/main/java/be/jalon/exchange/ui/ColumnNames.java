package be.jalon.exchange.ui;

import be.jalon.plan.ItemField;
import be.jalon.plan.ItemLevel;
import be.jalon.uikit.Texts;
import java.util.Locale;
import java.util.stream.Stream;

/** What columns hold, as people call it. */
final class ColumnNames {

    private ColumnNames() {}

    /** A word of the profiles. */
    static String word(String word) {
        return Texts.text("exchange.reading.word." + word.replace('/', '_'));
    }

    /** What a column is read as, in the words of {@link be.jalon.exchange.reading.DraftSheet#columns}. */
    static String held(String key) {
        if (Stream.of(ItemField.values()).anyMatch(field -> field.key().equals(key))) {
            return Texts.text("plan.field." + key);
        }
        if (key.equals("level") || key.equals("path")) {
            return word(key.equals("level") ? "niveau" : "chemin");
        }
        int dot = key.indexOf('.');
        String level = dot < 0 ? key : key.substring(0, dot);
        String name = level(ItemLevel.valueOf(level.toUpperCase(Locale.ROOT)));
        return dot < 0 ? name : Texts.text("exchange.reading.ofLevel", name, held(key.substring(dot + 1)));
    }

    static String level(ItemLevel level) {
        return Texts.text("plan.level." + level.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
