package be.jalon.people.ui;

import be.jalon.people.CurrentUser;
import be.jalon.people.Pilot;
import be.jalon.people.PilotDirectory;
import be.jalon.people.PilotKind;
import be.jalon.people.Role;
import be.jalon.uikit.JalonIcon;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The directory: who and what the plans name as pilots. */
@Route(DirectoryView.ROUTE)
@PermitAll
class DirectoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "annuaire";

    private final transient PilotDirectory directory;
    private final TextField text = new TextField();
    private final Select<PilotKind> kind = new Select<>();
    private final Span count = new Span();
    private final PilotGrid grid;
    private List<Pilot> pilots = List.of();

    DirectoryView(PilotDirectory directory, CurrentUser currentUser) {
        this.directory = directory;
        boolean mayEdit = currentUser.role().filter(Role::editsPlans).isPresent();
        @Nullable Consumer<Pilot> edit = mayEdit ? this::edit : null;
        grid = new PilotGrid(edit);
        addClassNames("page", "directory");
        count.addClassName("directory-count");
        count.getElement().setAttribute("role", "status");
        Div head = new Div(new H1(getTranslation("people.directory.title")), text, kind);
        head.addClassName("page-head");
        add(head, count, grid);
        textField();
        kindSelect();
    }

    private void textField() {
        text.setPlaceholder(getTranslation("people.directory.filter"));
        text.setAriaLabel(getTranslation("people.directory.filter"));
        text.setPrefixComponent(JalonIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> filterChanged(change.isFromClient()));
    }

    private void kindSelect() {
        kind.setAriaLabel(getTranslation("people.directory.kind"));
        kind.setItems(PilotKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("people.directory.allKinds"));
        kind.setItemLabelGenerator(item ->
                item == null ? getTranslation("people.directory.allKinds") : getTranslation(KindLabel.key(item)));
        kind.addValueChangeListener(change -> filterChanged(change.isFromClient()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DirectoryFilter filter = DirectoryFilter.of(event.getLocation().getQueryParameters());
        text.setValue(filter.text());
        kind.setValue(filter.kind());
        load();
    }

    private void load() {
        pilots = directory.all();
        show();
    }

    private void filterChanged(boolean fromClient) {
        if (fromClient) {
            Location location = new Location(ROUTE, filter().parameters());
            UI.getCurrent().getPage().getHistory().replaceState(null, location);
            show();
        }
    }

    private DirectoryFilter filter() {
        return new DirectoryFilter(text.getValue(), kind.getValue());
    }

    private void show() {
        DirectoryFilter filter = filter();
        List<Pilot> shown = pilots.stream().filter(filter::accepts).toList();
        long unclear = pilots.stream()
                .filter(pilot -> pilot.kind() == PilotKind.UNCLEAR)
                .count();
        count.setText(getTranslation("people.directory.count", shown.size(), pilots.size(), unclear));
        grid.show(
                shown,
                pilots.isEmpty() ? getTranslation("people.directory.empty") : getTranslation("people.directory.noHit"));
    }

    private void edit(Pilot pilot) {
        new PilotDialog(
                        pilot,
                        (before, name, newKind) -> directory.describe(before.id(), before.version(), name, newKind),
                        this::load)
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.directory.title") + " · Jalon";
    }
}
