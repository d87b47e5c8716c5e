package be.jalon.people.ui;

import be.jalon.people.Pilot;
import be.jalon.people.PilotKind;
import be.jalon.uikit.JalonIcon;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The pilots, one a row. */
class PilotGrid extends Grid<Pilot> {

    private static final String KIND_WIDTH = "12rem";
    private static final String EDIT_WIDTH = "4rem";

    /** @param edit what the pencil of a row does; null for those who may only read */
    PilotGrid(@Nullable Consumer<Pilot> edit) {
        addClassName("pilots");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        Comparator<String> alphabetical = Collator.getInstance(Locale.FRENCH)::compare;
        addColumn(Pilot::name)
                .setHeader(getTranslation("people.directory.name"))
                .setComparator(Comparator.comparing(Pilot::name, alphabetical))
                .setSortable(true);
        addComponentColumn(pilot -> new KindLabel(pilot.kind()))
                .setHeader(getTranslation("people.directory.kind"))
                .setComparator(Comparator.<Pilot, PilotKind>comparing(Pilot::kind))
                .setSortable(true)
                .setWidth(KIND_WIDTH)
                .setFlexGrow(0);
        if (edit != null) {
            addComponentColumn(pilot -> pencil(pilot, edit))
                    .setWidth(EDIT_WIDTH)
                    .setFlexGrow(0);
            addItemDoubleClickListener(click -> edit.accept(click.getItem()));
        }
    }

    private Button pencil(Pilot pilot, Consumer<Pilot> edit) {
        Button pencil = new Button(JalonIcon.EDIT.create(), click -> edit.accept(pilot));
        pencil.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        pencil.setAriaLabel(getTranslation("people.directory.editNamed", pilot.name()));
        return pencil;
    }

    void show(List<Pilot> pilots, String whenEmpty) {
        setItems(pilots);
        Div empty = new Div(new Paragraph(whenEmpty));
        empty.addClassName("blank");
        setEmptyStateComponent(empty);
    }
}
