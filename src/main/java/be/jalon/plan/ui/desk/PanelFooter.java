package be.jalon.plan.ui.desk;

import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** The foot of the panel: save, give up, and who changed the item last. */
public class PanelFooter extends Composite<Div> {

    private final Button save;
    private final Button reset;
    private final Span state = new Span();
    private String lastChange = "";

    public PanelFooter(Runnable onSave, Runnable onReset) {
        save = new Button(Texts.text("plan.save"), click -> onSave.run());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setTooltipText(Texts.text("plan.save.hint"));
        reset = new Button(Texts.text("plan.reset"), click -> onReset.run());
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        state.addClassName("panel-state");
        state.getElement().setAttribute("role", "status");
        getContent().addClassName("panel-footer");
        getContent().add(state, reset, save);
    }

    public void showChange(String by, Instant at) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Texts.locale())
                .format(at.atZone(ZoneId.systemDefault()));
        lastChange = Texts.text("plan.panel.changed", by, when);
        state.setText(lastChange);
        state.removeClassName("is-saved");
    }

    public void showDirty(boolean dirty) {
        save.setEnabled(dirty);
        reset.setVisible(dirty);
        if (dirty) {
            state.removeClassName("is-saved");
            state.setText(Texts.text("plan.panel.unsaved"));
        } else if (!state.hasClassName("is-saved")) {
            state.setText(lastChange);
        }
    }

    public void showSaved() {
        state.removeAll();
        state.add(JalonIcon.CHECK.create(), new Span(Texts.text("plan.saved")));
        state.addClassName("is-saved");
    }
}
