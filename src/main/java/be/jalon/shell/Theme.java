package be.jalon.shell;

import com.vaadin.flow.component.page.ColorScheme;
import java.util.Locale;

/** Light or dark, or what the system says. */
enum Theme {
    LIGHT(ColorScheme.Value.LIGHT),
    DARK(ColorScheme.Value.DARK),
    SYSTEM(ColorScheme.Value.NORMAL);

    private final ColorScheme.Value scheme;

    Theme(ColorScheme.Value scheme) {
        this.scheme = scheme;
    }

    ColorScheme.Value scheme() {
        return scheme;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme of a cookie's value; anything else is the system's. */
    static Theme ofCode(String code) {
        for (Theme theme : values()) {
            if (theme.code().equals(code)) {
                return theme;
            }
        }
        return SYSTEM;
    }
}
