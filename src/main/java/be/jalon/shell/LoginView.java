package be.jalon.shell;

import be.jalon.people.Organisation;
import be.jalon.people.Organisations;
import be.jalon.people.WaitingTime;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The way in. During a trial, its accounts are offered below the form. */
@Route(value = LoginView.ROUTE, autoLayout = false)
@AnonymousAllowed
class LoginView extends EntryFrame implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "login";
    static final String ERROR = "error";
    static final String WELCOME = "bienvenue";
    /** How many seconds to wait before the next attempt. */
    static final String WAIT = "attente";

    static final String PROCESSING_URL = "/connexion";

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private final transient Organisations organisations;

    LoginView(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Organisation> organisation = organisations.current();
        boolean trial = organisation.map(Organisation::trial).orElse(false);
        Div column = new Div();
        column.addClassName("entry-narrow");
        column.add(new H1(getTranslation("shell.login.title")));
        organisation.map(Organisation::name).map(LoginView::lead).ifPresent(column::add);
        message(event.getLocation().getQueryParameters()).ifPresent(column::add);
        column.add(form());
        List<Component> content = new ArrayList<>(List.of(column));
        if (trial) {
            content.add(new TrialAccounts(getTranslation("shell.trial.accounts.login")));
        }
        show(content.toArray(Component[]::new));
    }

    private static Paragraph lead(String organisation) {
        Paragraph lead = new Paragraph(organisation);
        lead.addClassName("lead");
        return lead;
    }

    private PlainForm form() {
        PlainForm form = new PlainForm(relative(PROCESSING_URL));
        form.field("username", "text", getTranslation("shell.login.username"), "username")
                .getElement()
                .setAttribute("autofocus", "")
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false");
        form.field("password", "password", getTranslation("shell.login.password"), "current-password");
        form.submit(getTranslation("shell.login.submit"));
        return form;
    }

    /** Relative to the page, so that it also holds below a path of a reverse proxy. */
    static String relative(String address) {
        return address.substring(1);
    }

    private Optional<Message> message(QueryParameters query) {
        Set<String> parameters = query.getParameters().keySet();
        if (parameters.contains(WAIT)) {
            return Optional.of(Message.error(getTranslation("shell.login.wait", waitingTime(query))));
        }
        if (parameters.contains(ERROR)) {
            return Optional.of(Message.error(getTranslation("shell.login.wrong")));
        }
        if (parameters.contains("expired")) {
            return Optional.of(Message.error(getTranslation("shell.login.expired")));
        }
        if (parameters.contains(WELCOME)) {
            return Optional.of(Message.note(getTranslation("shell.login.welcome")));
        }
        if (parameters.contains("installed")) {
            return Optional.of(Message.note(getTranslation("shell.login.installed")));
        }
        return Optional.empty();
    }

    /** The number comes from the address, where anybody may write anything. */
    private String waitingTime(QueryParameters query) {
        long seconds = query.getSingleParameter(WAIT)
                .filter(text -> SECONDS.matcher(text).matches())
                .map(Long::valueOf)
                .orElse(1L);
        return getTranslation(WaitingTime.key(seconds), WaitingTime.amount(seconds));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(this, "shell.login.title");
    }
}
