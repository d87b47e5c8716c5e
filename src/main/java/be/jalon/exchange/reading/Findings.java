package be.jalon.exchange.reading;

import be.jalon.exchange.Finding;
import be.jalon.plan.ItemLevel;
import java.util.Locale;

/** What several findings say alike. */
final class Findings {

    private Findings() {}

    /** The name of a level, in the language of the reader. */
    static String levelName(ItemLevel level) {
        return Finding.TRANSLATED + "plan.level."
                + level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
