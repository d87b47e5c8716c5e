package be.jalon.uikit;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/**
 * The icons of Jalon: the symbols of {@code frontend/icons/jalon.svg}, in the colour of the words beside them. An icon
 * alone on a button needs an accessible name on the button.
 */
public enum JalonIcon {
    ARROW_LEFT,
    BODY,
    BUDGET,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_RIGHT,
    CLOCK,
    CLOSE,
    COLUMNS,
    COPY,
    DIRECTORY,
    DOWNLOAD,
    EDIT,
    EXCHANGE,
    FILTER,
    FUNCTION,
    HELP,
    LANGUAGE,
    LEVELS,
    LINK,
    LOGOUT,
    MORE,
    MOVE,
    NUMBERS,
    PENDING,
    PLAN,
    PLUS,
    PRINT,
    SEARCH,
    SERVICE,
    SETTINGS,
    THEME,
    TRASH,
    UNCLEAR,
    UNDO,
    UPLOAD,
    USER,
    WARNING;

    private static final String SPRITE = "icons/jalon.svg";

    /** The symbol's name in the sprite. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A new icon, hidden from screen readers: the words beside it or the button's name speak. */
    public SvgIcon create() {
        SvgIcon icon = new SvgIcon(SPRITE, symbol());
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
