package be.jalon.plan.ui;

import be.jalon.plan.ItemLevel;
import java.util.Locale;

/** The name that a level has in style sheets and keys of texts. */
final class LevelLook {

    private LevelLook() {}

    static String of(ItemLevel level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
