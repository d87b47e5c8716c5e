package be.jalon.uikit;

import be.jalon.shared.Translations;
import com.vaadin.flow.component.UI;
import java.util.Locale;

/** Texts in the language of the present user; French outside of a page. */
public final class Texts {

    private Texts() {}

    /** The text of a key; missing keys show as themselves. */
    public static String text(String key, Object... arguments) {
        return Translations.text(locale(), key, arguments);
    }

    /** The language of the present user. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.FRENCH : ui.getLocale();
    }
}
