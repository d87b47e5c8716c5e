package be.jalon.shell;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.people.Accounts;
import be.jalon.people.NewAccount;
import be.jalon.people.Organisations;
import be.jalon.people.Role;
import be.jalon.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@ViewTest
@WithAnonymousUser
class LoginViewTest extends SpringBrowserlessTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Trial trial;

    @BeforeEach
    void french() {
        UI.getCurrent().getSession().setLocale(Locale.FRENCH);
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    void it_names_the_organisation_and_asks_for_name_and_password() {
        install();

        open("");

        assertThat($(Paragraph.class).withClassName("lead").single().getText()).isEqualTo("Commune de Hautevent");
        assertThat($(Input.class).withId("username").exists()).isTrue();
        assertThat($(Input.class).withId("password").single().getElement().getAttribute("autocomplete"))
                .isEqualTo("current-password");
    }

    @Test
    void a_wrong_password_is_said_in_a_sentence() {
        install();

        open("error");

        assertThat(message()).startsWith("Ce nom d’utilisateur et ce mot de passe ne vont pas ensemble.");
    }

    @Test
    void an_ended_session_is_said_in_a_sentence() {
        install();

        open("expired");

        assertThat(message()).startsWith("Votre session est terminée.");
    }

    @Test
    void a_new_installation_is_confirmed() {
        install();

        open("installed");

        assertThat(message()).startsWith("Jalon est installé.");
    }

    @Test
    void an_installation_offers_no_accounts() {
        install();

        open("");

        assertThat($(TrialAccounts.class).exists()).isFalse();
    }

    @Test
    void a_trial_offers_its_accounts() {
        trial.start();

        open("");

        assertThat($(TrialAccounts.class).exists()).isTrue();
    }

    private void install() {
        organisations.found("Commune de Hautevent", null, false);
        accounts.createFirst(
                List.of(new NewAccount("ysaline", "Ysaline Corvalet", "quatre mots bien longs", Role.ADMINISTRATOR)));
    }

    private void open(String parameter) {
        UI.getCurrent()
                .navigate("login", parameter.isEmpty() ? QueryParameters.empty() : QueryParameters.of(parameter, ""));
        UI.getCurrent().refreshCurrentRoute(true);
    }

    private String message() {
        return $(Message.class)
                .single()
                .getChildren()
                .filter(Span.class::isInstance)
                .map(Span.class::cast)
                .map(Span::getText)
                .findFirst()
                .orElse("");
    }
}
