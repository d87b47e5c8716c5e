package be.jalon.people.ui;

import be.jalon.people.Pilot;
import be.jalon.people.PilotKind;
import be.jalon.people.PilotRole;
import be.jalon.people.PilotUse;
import be.jalon.uikit.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The entries of the directory, one a row, with how many items name each. */
class PilotGrid extends Grid<Pilot> {

    private static final String KIND_WIDTH = "9rem";
    private static final String COUNT_WIDTH = "6.5rem";

    private final List<Column<Pilot>> counts = new ArrayList<>();
    private Map<UUID, PilotUse> uses = Map.of();
    private boolean showing;

    /** @param select what a choice of a row does; null when none is chosen any more */
    PilotGrid(Consumer<@Nullable Pilot> select) {
        addClassName("pilots");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.SINGLE);
        Comparator<String> alphabetical = Collator.getInstance(Locale.FRENCH)::compare;
        addComponentColumn(PilotGrid::name)
                .setHeader(getTranslation("people.directory.name"))
                .setComparator(Comparator.comparing(Pilot::name, alphabetical))
                .setSortable(true)
                .setFlexGrow(1);
        addComponentColumn(pilot -> new KindLabel(pilot.kind()))
                .setHeader(getTranslation("people.directory.kind"))
                .setComparator(Comparator.<Pilot, PilotKind>comparing(Pilot::kind))
                .setSortable(true)
                .setWidth(KIND_WIDTH)
                .setFlexGrow(0);
        for (PilotRole role : PilotRole.values()) {
            counts.add(count(role));
        }
        addSelectionListener(change -> {
            if (!showing) {
                select.accept(change.getFirstSelectedItem().orElse(null));
            }
        });
    }

    private Column<Pilot> count(PilotRole role) {
        return addColumn(pilot -> count(pilot, role) == 0 ? "" : Integer.toString(count(pilot, role)))
                .setHeader(getTranslation("people.count." + role.name()))
                .setComparator(Comparator.comparingInt((Pilot pilot) -> count(pilot, role)))
                .setSortable(true)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(COUNT_WIDTH)
                .setFlexGrow(0);
    }

    private int count(Pilot pilot, PilotRole role) {
        return uses.getOrDefault(pilot.id(), PilotUse.NONE).in(role);
    }

    private static Component name(Pilot pilot) {
        Span name = new Span(pilot.name());
        Div cell = new Div(name);
        cell.addClassName("pilot-name");
        if (pilot.former()) {
            cell.addClassName("is-former");
            cell.add(EntryPanel.formerTag());
        }
        if (!pilot.others().isEmpty()) {
            String others = pilot.others().stream().map(Pilot.Spelling::name).collect(Collectors.joining(", "));
            Span also = new Span(Texts.text("people.directory.also", others));
            also.addClassName("pilot-also");
            cell.add(also);
        }
        return cell;
    }

    /** A narrow screen has no room for numbers; the panel of an entry tells them. */
    void setPhone(boolean phone) {
        counts.forEach(column -> column.setVisible(!phone));
    }

    /** @param open the entry whose row is marked; nobody is asked to show it */
    void show(List<Pilot> pilots, Map<UUID, PilotUse> byEntry, @Nullable Pilot open, String whenEmpty) {
        uses = byEntry;
        showing = true;
        setItems(pilots);
        mark(open);
        Div empty = new Div(new Paragraph(whenEmpty));
        empty.addClassName("blank");
        setEmptyStateComponent(empty);
    }

    /** Marks the row of the entry that is open; asks for nothing. */
    void mark(@Nullable Pilot pilot) {
        showing = true;
        if (pilot == null) {
            deselectAll();
        } else {
            select(pilot);
        }
        showing = false;
    }
}
