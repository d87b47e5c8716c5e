package be.jalon.shell;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.people.Accounts;
import be.jalon.people.Organisation;
import be.jalon.people.Organisations;
import be.jalon.people.Role;
import be.jalon.testing.ViewTest;
import be.jalon.uikit.PasswordInput;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@ViewTest
@WithAnonymousUser
class FirstVisitTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "quatre mots bien longs";

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organisations organisations;

    @Autowired
    private SetupCode setupCode;

    @Autowired
    private ConsoleLine consoleLine;

    @BeforeEach
    void french() {
        UI.getCurrent().setLocale(Locale.FRENCH);
        UI.getCurrent().refreshCurrentRoute(true);
    }

    @Test
    void every_way_leads_to_the_welcome_page() {
        UI.getCurrent().navigate("login");
        assertThat(getCurrentView()).isInstanceOf(WelcomeView.class);

        UI.getCurrent().navigate("annuaire");
        assertThat(getCurrentView()).isInstanceOf(WelcomeView.class);
    }

    @Test
    void the_console_shows_the_code_until_an_account_exists() {
        assertThat(consoleLine.text()).startsWith("Jalon est prêt").contains(setupCode.current());

        installForMyCommune(setupCode.current(), "92094");

        assertThat(consoleLine.text()).startsWith("Jalon est prêt").doesNotContain(setupCode.current());
    }

    @Test
    void a_trial_has_an_account_for_every_role_and_shows_its_password() {
        navigate(WelcomeView.class);

        test($(Button.class).withText("Essayer avec un exemple").single()).click();

        assertThat($(Code.class).single().getText()).matches("essai-[a-z2-9]{4}-[a-z2-9]{4}");
        assertThat($(NativeButton.class).withText("Se connecter").all()).hasSize(Role.values().length);
        assertThat(organisations.current()).map(Organisation::trial).contains(true);
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void the_accounts_of_a_trial_cover_all_roles() {
        assertThat(TrialAccount.ALL).map(TrialAccount::role).containsExactlyInAnyOrder(Role.values());
        assertThat(accounts.all()).isEmpty();
    }

    @Test
    void an_installation_founds_the_organisation_and_its_administrator() {
        installForMyCommune(setupCode.current(), "92094");

        assertThat(organisations.current())
                .map(o -> o.name() + " " + o.insCode() + " " + o.trial())
                .contains("Commune de Hautevent 92094 false");
        assertThat(accounts.none()).isFalse();
    }

    @Test
    void a_wrong_code_installs_nothing_and_is_said_at_its_field() {
        installForMyCommune("AAAA-AAAA", "");

        assertThat(accounts.none()).isTrue();
        TextField code = $(TextField.class).withLabel("Code d’installation").single();
        assertThat(code.isInvalid()).isTrue();
        assertThat(code.getErrorMessage()).contains("console du serveur");
    }

    @Test
    void a_wrong_ins_code_is_said_at_its_field() {
        installForMyCommune(setupCode.current(), "4000");

        assertThat(accounts.none()).isTrue();
        assertThat($(TextField.class)
                        .withLabel("Code INS (facultatif)")
                        .single()
                        .getErrorMessage())
                .contains("cinq chiffres");
    }

    @Test
    void the_welcome_page_is_closed_once_an_account_exists() {
        installForMyCommune(setupCode.current(), "");

        UI.getCurrent().navigate("bienvenue");

        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }

    private void installForMyCommune(String code, String ins) {
        navigate(WelcomeView.class);
        test($(Button.class).withText("Installer pour ma commune").single()).click();
        fill("Code d’installation", code);
        fill("Nom de l’organisation", "Commune de Hautevent");
        fill("Code INS (facultatif)", ins);
        fill("Votre nom", "Ysaline Corvalet");
        fill("Nom d’utilisateur", "ysaline");
        fillPassword("Mot de passe");
        fillPassword("Mot de passe, à nouveau");
        test($(Button.class).withText("Installer").single()).click();
    }

    private void fill(String label, String value) {
        test($(TextField.class).withLabel(label).single()).setValue(value);
    }

    private void fillPassword(String label) {
        test($(PasswordInput.class).withLabel(label).single()).setValue(PASSWORD);
    }
}
