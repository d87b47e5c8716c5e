package be.jalon.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The first visit: try with an example, or install for a commune. Reachable only while no account exists. */
@Route(value = WelcomeView.ROUTE, autoLayout = false)
@AnonymousAllowed
class WelcomeView extends EntryFrame implements HasDynamicTitle {

    static final String ROUTE = "bienvenue";

    private final transient Trial trial;
    private final transient Installation installation;

    WelcomeView(Trial trial, Installation installation) {
        this.trial = trial;
        this.installation = installation;
        showWays();
    }

    private void showWays() {
        Button tryOut = new Button(getTranslation("shell.welcome.try.button"), click -> startTrial());
        tryOut.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        tryOut.setDisableOnClick(true);
        Paragraph wait = new Paragraph(getTranslation("shell.welcome.wait"));
        wait.addClassName("way-wait");
        wait.getElement().setAttribute("role", "status");
        Button install = new Button(getTranslation("shell.welcome.install.button"), click -> showInstallForm());
        Div ways = new Div(way("shell.welcome.try.", tryOut, wait), way("shell.welcome.install.", install));
        ways.addClassName("ways");
        show(new H1(getTranslation("shell.welcome.title")), lead("shell.welcome.text"), ways);
    }

    private Section way(String key, Component... gesture) {
        Section way = new Section(new H2(getTranslation(key + "title")), new Paragraph(getTranslation(key + "text")));
        way.add(gesture);
        way.addClassName("way");
        return way;
    }

    private void startTrial() {
        trial.start().ifPresentOrElse(this::showTrial, WelcomeView::goToLogin);
    }

    private void showTrial(String password) {
        Paragraph shared = new Paragraph(new Span(getTranslation("shell.trial.password") + " "), new Code(password));
        shared.addClassName("lead");
        show(
                new H1(getTranslation("shell.trial.ready.title")),
                lead("shell.trial.ready.text"),
                new TrialAccounts(getTranslation("shell.trial.accounts")),
                shared);
    }

    private void showInstallForm() {
        Component form = new InstallForm(
                installation::found,
                () -> UI.getCurrent().getPage().setLocation(LoginView.ROUTE + "?installed"),
                this::showWays);
        show(new H1(getTranslation("shell.install.title")), lead("shell.install.text"), form);
    }

    private Paragraph lead(String key) {
        Paragraph lead = new Paragraph(getTranslation(key));
        lead.addClassName("lead");
        return lead;
    }

    private static void goToLogin() {
        UI.getCurrent().getPage().setLocation(LoginView.ROUTE);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(this, "shell.welcome.title");
    }
}
