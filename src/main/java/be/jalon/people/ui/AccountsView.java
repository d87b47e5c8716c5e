package be.jalon.people.ui;

import be.jalon.people.AccountSummary;
import be.jalon.people.Accounts;
import be.jalon.people.Pilot;
import be.jalon.people.PilotDirectory;
import be.jalon.uikit.JalonIcon;
import be.jalon.uikit.SettingsTabs;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** The accounts: who may log in, as what, and for whom he stands in the plans. */
@Route(AccountsView.ROUTE)
@RolesAllowed("ADMINISTRATOR")
class AccountsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "reglages/comptes";

    private final transient Accounts accounts;
    private final transient PilotDirectory directory;
    private final transient Clock clock;
    private final AccountTable table = new AccountTable(this::open);
    private List<Pilot> pilots = List.of();

    AccountsView(Accounts accounts, PilotDirectory directory, AccessAnnotationChecker access, Clock clock) {
        this.accounts = accounts;
        this.directory = directory;
        this.clock = clock;
        addClassNames("page", "settings");
        Button invite =
                new Button(getTranslation("people.accounts.invite"), JalonIcon.PLUS.create(), click -> invite());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div head = new Div(new H1(getTranslation("people.accounts.title")), invite);
        head.addClassName("page-head");
        Paragraph lead = new Paragraph(getTranslation("people.accounts.text"));
        lead.addClassName("lead");
        add(new SettingsTabs(access, ROUTE), head, lead, table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        pilots = directory.all();
        load();
    }

    private void load() {
        table.show(accounts.all(), pilots, words());
    }

    private AccountWords words() {
        return new AccountWords(getLocale(), clock.getZone(), clock.instant());
    }

    private void invite() {
        new InviteDialog(pilots, words(), accounts::create, this::load).open();
    }

    private void open(AccountSummary account) {
        new AccountDialog(account, pilots, words(), accounts, this::load).open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.accounts.title") + " · Jalon";
    }
}
