package be.jalon.people.ui;

import be.jalon.people.PilotKind;
import be.jalon.uikit.JalonIcon;
import com.vaadin.flow.component.html.Span;

/** The kind of a pilot as an icon and a word; one that nobody has settled yet stands out. */
class KindLabel extends Span {

    KindLabel(PilotKind kind) {
        addClassName("pilot-kind");
        if (kind == PilotKind.UNCLEAR) {
            addClassName("unclear");
        }
        add(icon(kind).create(), new Span(getTranslation(key(kind))));
    }

    static String key(PilotKind kind) {
        return "people.pilotKind." + kind.name();
    }

    private static JalonIcon icon(PilotKind kind) {
        return switch (kind) {
            case PERSON -> JalonIcon.USER;
            case FUNCTION -> JalonIcon.FUNCTION;
            case SERVICE -> JalonIcon.SERVICE;
            case BODY -> JalonIcon.BODY;
            case UNCLEAR -> JalonIcon.UNCLEAR;
        };
    }
}
