package be.jalon.people.ui;

import be.jalon.people.Pilot;
import be.jalon.people.PilotKind;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The head of the directory: what is searched, how much there is, and what should be looked at. */
class DirectoryBar extends Composite<Div> {

    private final TextField text = new TextField();
    private final Select<PilotKind> kind = new Select<>();
    private final Span count = new Span();
    private final Button duplicates;
    private final Runnable changed;

    /** @param openDuplicates shows the entries that may be the same */
    DirectoryBar(Runnable changed, Runnable openDuplicates) {
        this.changed = changed;
        count.addClassName("directory-count");
        count.getElement().setAttribute("role", "status");
        duplicates = new Button(JalonIcon.COPY.create(), click -> openDuplicates.run());
        duplicates.addThemeVariants(ButtonVariant.LUMO_SMALL);
        duplicates.addClassName("duplicates-button");
        Div head = new Div(new H1(Texts.text("people.directory.title")), text, kind);
        head.addClassName("page-head");
        Div line = new Div(count, duplicates);
        line.addClassName("directory-line");
        getContent().addClassName("directory-bar");
        getContent().add(head, line);
        textField();
        kindSelect();
    }

    private void textField() {
        text.setPlaceholder(Texts.text("people.directory.filter"));
        text.setAriaLabel(Texts.text("people.directory.filter"));
        text.setPrefixComponent(JalonIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> filterChanged(change.isFromClient()));
    }

    private void kindSelect() {
        kind.setAriaLabel(Texts.text("people.directory.kind"));
        kind.setItems(PilotKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(Texts.text("people.directory.allKinds"));
        kind.setItemLabelGenerator(
                item -> Texts.text(item == null ? "people.directory.allKinds" : KindLabel.key(item)));
        kind.addValueChangeListener(change -> filterChanged(change.isFromClient()));
    }

    private void filterChanged(boolean fromClient) {
        if (fromClient) {
            changed.run();
        }
    }

    void setFilter(DirectoryFilter filter) {
        text.setValue(filter.text());
        kind.setValue(filter.kind());
    }

    /** @param entry the entry that is open, null for none */
    DirectoryFilter filter(@Nullable UUID entry) {
        return new DirectoryFilter(text.getValue(), kind.getValue(), entry);
    }

    void show(int shown, List<Pilot> all, int alike) {
        long unclear =
                all.stream().filter(pilot -> pilot.kind() == PilotKind.UNCLEAR).count();
        count.setText(Texts.text("people.directory.count", shown, all.size(), unclear));
        duplicates.setVisible(alike > 0);
        duplicates.setText(Texts.text("people.duplicates.open", alike));
    }
}
