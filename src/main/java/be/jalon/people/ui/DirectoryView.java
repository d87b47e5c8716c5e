package be.jalon.people.ui;

import be.jalon.people.AccountOutcome;
import be.jalon.people.AccountSummary;
import be.jalon.people.LikelyDuplicate;
import be.jalon.people.Pilot;
import be.jalon.people.PilotMention;
import be.jalon.people.PilotOutcome;
import be.jalon.people.PilotSurvey;
import be.jalon.people.PilotUse;
import be.jalon.people.SuccessionOutcome;
import be.jalon.uikit.Feedback;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The directory: who and what the plans name as pilots. The address says what is searched and which entry is open. */
@Route(DirectoryView.ROUTE)
@PermitAll
class DirectoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "annuaire";

    /** Below this width, in CSS pixels (48rem, as in the style sheets), the panel of an entry becomes a page. */
    private static final int PHONE = 769;

    private final transient DirectoryDesk desk;
    private final DirectoryBar bar;
    private final PilotGrid grid = new PilotGrid(this::choose);
    private final EntryPanel panel;
    private List<Pilot> pilots = List.of();
    private List<AccountSummary> accounts = List.of();
    private List<LikelyDuplicate> duplicates = List.of();
    private Map<UUID, PilotUse> uses = Map.of();
    private List<PilotMention> mentions = List.of();
    private @Nullable UUID open;

    DirectoryView(DirectoryDesk desk) {
        this.desk = desk;
        bar = new DirectoryBar(this::filterChanged, this::openDuplicates);
        panel = new EntryPanel(desk.mayEdit(), desk.mayAttach(), new Gestures());
        addClassNames("page", "directory");
        Div body = new Div(grid, panel);
        body.addClassName("directory-body");
        add(bar, body);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Page page = event.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
    }

    private void fit(int width) {
        grid.setPhone(width > 0 && width < PHONE);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DirectoryFilter filter = DirectoryFilter.of(event.getLocation().getQueryParameters());
        bar.setFilter(filter);
        open = filter.entry();
        load();
    }

    /** Reads everything again and shows it. */
    private void load() {
        accounts = desk.accounts();
        reload();
    }

    /** After a gesture on the directory: the accounts are as they were. */
    private void reload() {
        pilots = desk.all();
        PilotSurvey survey = desk.survey(pilots, opened());
        uses = survey.uses();
        duplicates = desk.likelyDuplicates(pilots);
        mentions = survey.mentions();
        showList();
        showEntry();
    }

    private void showList() {
        List<Pilot> shown = pilots.stream().filter(bar.filter(open)::accepts).toList();
        bar.show(shown.size(), pilots, duplicates.size());
        grid.show(
                shown,
                uses,
                opened().orElse(null),
                pilots.isEmpty() ? getTranslation("people.directory.empty") : getTranslation("people.directory.noHit"));
    }

    private Optional<Pilot> opened() {
        return pilots.stream().filter(pilot -> pilot.id().equals(open)).findFirst();
    }

    private void showEntry() {
        Optional<Pilot> pilot = opened();
        panel.setVisible(pilot.isPresent());
        setClassName("has-entry", pilot.isPresent());
        pilot.ifPresent(entry -> panel.show(entry, mentions, accounts));
    }

    private void filterChanged() {
        writeAddress();
        showList();
    }

    private void choose(@Nullable Pilot pilot) {
        open = pilot == null ? null : pilot.id();
        writeAddress();
        mentions = pilot == null ? List.of() : desk.mentions(pilot);
        showEntry();
    }

    private void writeAddress() {
        Location location = new Location(ROUTE, bar.filter(open).parameters());
        UI.getCurrent().getPage().getHistory().replaceState(null, location);
    }

    /** Shows an entry after something was done to it. */
    private void show(Pilot pilot) {
        open = pilot.id();
        writeAddress();
        reload();
    }

    private void openDuplicates() {
        new DuplicatesDialog(duplicates, pair -> merge(pair.one(), List.of(pair.other())), pair -> {
                    desk.keepApart(pair.pair());
                    reload();
                })
                .open();
    }

    private void merge(Pilot pilot, List<Pilot> chosen) {
        List<Pilot> candidates =
                pilots.stream().filter(other -> !other.id().equals(pilot.id())).toList();
        MergeDialog.Work work = new MergeDialog.Work(desk::mentions, desk::merge, merged -> {
            show(merged);
            Feedback.done(getTranslation(
                    "people.merge.done", merged.name(), merged.spellings().size()));
        });
        new MergeDialog(pilot, candidates, chosen, work).open();
    }

    private void succeeded(SuccessionOutcome.Done done) {
        show(done.successor());
        Feedback.undoable(
                getTranslation(
                        "people.succession.done",
                        done.done().items(),
                        done.successor().name()),
                () -> {
                    int back = desk.undo(done).size();
                    show(done.leaving());
                    Feedback.done(getTranslation("people.succession.undone", back));
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.directory.title");
    }

    /** What the panel asks for. */
    private final class Gestures implements EntryPanel.Gestures {

        @Override
        public void close() {
            grid.mark(null);
            choose(null);
        }

        @Override
        public void describe(Pilot pilot) {
            new PilotDialog(pilot, desk::describe, DirectoryView.this::show, DirectoryView.this::load).open();
        }

        @Override
        public void merge(Pilot pilot) {
            DirectoryView.this.merge(pilot, List.of());
        }

        @Override
        public void split(Pilot pilot, Pilot.Spelling spelling) {
            told(desk.split(pilot, spelling.id()));
        }

        @Override
        public void retire(Pilot pilot, boolean former) {
            told(desk.retire(pilot, former));
        }

        private void told(PilotOutcome outcome) {
            reload();
            if (!(outcome instanceof PilotOutcome.Saved)) {
                Feedback.problem(getTranslation("people.entry.changed"));
            }
        }

        @Override
        public void succeed(Pilot pilot) {
            List<String> names = pilots.stream()
                    .filter(other -> !other.former() && !other.id().equals(pilot.id()))
                    .map(Pilot::name)
                    .toList();
            new SuccessionDialog(
                            pilot,
                            names,
                            new SuccessionDialog.Work(desk::preview, desk::succeed, DirectoryView.this::succeeded))
                    .open();
        }

        @Override
        public void attach(AccountSummary account, Pilot pilot) {
            attached(desk.attach(account, pilot));
        }

        @Override
        public void detach(AccountSummary account, Pilot pilot) {
            attached(desk.detach(account, pilot));
        }

        /** After a gesture on an account: the directory is as it was. */
        private void attached(AccountOutcome outcome) {
            if (outcome instanceof AccountOutcome.Saved saved) {
                AccountSummary now = saved.account();
                accounts = accounts.stream()
                        .map(account -> account.id().equals(now.id()) ? now : account)
                        .toList();
                showEntry();
            } else {
                load();
                Feedback.problem(getTranslation("people.entry.accountChanged"));
            }
        }
    }
}
