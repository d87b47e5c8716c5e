package be.jalon.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.people.AccountOutcome;
import be.jalon.people.AccountState;
import be.jalon.people.AccountSummary;
import be.jalon.people.Accounts;
import be.jalon.people.Invitations;
import be.jalon.people.Invitee;
import be.jalon.people.NewAccount;
import be.jalon.people.Organisations;
import be.jalon.people.Role;
import be.jalon.testing.SqlCount;
import be.jalon.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewTest
@WithMockUser(roles = "ADMINISTRATOR")
class AccountsViewTest extends SpringBrowserlessTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Organisations organisations;

    @BeforeEach
    void an_administrator() {
        UI.getCurrent().getSession().setLocale(Locale.FRENCH);
        UI.getCurrent().setLocale(Locale.FRENCH);
        organisations.found("Commune de Hautevent", null, false);
        accounts.createFirst(
                List.of(new NewAccount("ann", "Ann Duvivier", "quatre mots bien longs", Role.ADMINISTRATOR)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reglages", "reglages/comptes"})
    void the_settings_lead_to_the_accounts(String address) {
        UI.getCurrent().navigate(address);

        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(AccountsView.class);
    }

    @Test
    @WithMockUser(roles = "COORDINATOR")
    void nobody_but_an_administrator_sees_them() {
        UI.getCurrent().navigate("reglages/comptes");
        assertThat(UI.getCurrent().getCurrentView()).isNotInstanceOf(AccountsView.class);

        UI.getCurrent().navigate("reglages");
        assertThat(UI.getCurrent().getCurrentView()).isNotInstanceOf(AccountsView.class);
    }

    @Test
    void showing_them_takes_few_statements() {
        for (int i = 0; i < 8; i++) {
            accounts.create(new Invitee("user" + i, "Lou Renard", Role.READER, List.of()));
        }
        UI.getCurrent().navigate("mon-compte");

        assertThat(SqlCount.during(() -> UI.getCurrent().navigate("reglages/comptes")))
                .hasSizeLessThanOrEqualTo(5);
        assertThat($(NativeTableRow.class).all()).hasSize(10);
    }

    @Test
    void somebody_is_invited_by_a_link() {
        UI.getCurrent().navigate("reglages/comptes");
        click("Inviter quelqu’un");
        click("Créer le lien d’invitation");
        TextField name = $(TextField.class).withCaption("Nom affiché").single();
        assertThat(name.getErrorMessage()).isEqualTo("Écrivez le nom de la personne.");

        test(name).setValue("Lou Renard");
        test($(TextField.class).withCaption("Nom d’utilisateur").single()).setValue("ann");
        click("Créer le lien d’invitation");
        assertThat($(TextField.class).withCaption("Nom d’utilisateur").single().getErrorMessage())
                .isEqualTo("ann est déjà pris. Choisissez un autre nom d’utilisateur.");

        test($(TextField.class).withCaption("Nom d’utilisateur").single()).setValue("L.Renard");
        click("Créer le lien d’invitation");
        assertThat($(Div.class).withClassName("invitation-link").exists()).isTrue();
        assertThat(accounts.find("l.renard").orElseThrow().state()).isEqualTo(AccountState.INVITED);
    }

    @Test
    void an_account_is_disabled_and_the_last_administrator_is_not() {
        AccountOutcome.Invited invited =
                (AccountOutcome.Invited) accounts.create(new Invitee("lou", "Lou Renard", Role.READER, List.of()));
        invitations.accept(invited.token(), "trois ruches au verger");
        UI.getCurrent().navigate("reglages/comptes");

        open("Lou Renard");
        click("Désactiver");
        assertThat(accounts.find("lou").orElseThrow().state()).isEqualTo(AccountState.DISABLED);
        click("Annuler");

        open("Ann Duvivier");
        click("Désactiver");
        assertThat(accounts.find("ann").orElseThrow().state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void a_change_that_somebody_else_made_meanwhile_is_shown_first() {
        accounts.create(new Invitee("lou", "Lou Renard", Role.READER, List.of()));
        UI.getCurrent().navigate("reglages/comptes");
        open("Lou Renard");
        AccountSummary lou = accounts.find("lou").orElseThrow();
        accounts.changeRole(lou.id(), lou.version(), Role.FINANCE);

        click("Enregistrer");

        assertThat($(RoleSelect.class).single().getValue()).isEqualTo(Role.FINANCE);
        assertThat(accounts.find("lou").orElseThrow().role()).isEqualTo(Role.FINANCE);
    }

    @Test
    void a_role_is_chosen_with_a_word_on_what_it_may_do() {
        accounts.create(new Invitee("lou", "Lou Renard", Role.READER, List.of()));
        UI.getCurrent().navigate("reglages/comptes");
        open("Lou Renard");
        Select<Role> role = $(RoleSelect.class).single();
        assertThat(role.getHelperText()).isEqualTo("Lit les plans.");

        role.setValue(Role.FINANCE);
        assertThat(role.getHelperText()).isEqualTo("Lit tout, modifie les budgets.");
        click("Enregistrer");
        assertThat(accounts.find("lou").orElseThrow().role()).isEqualTo(Role.FINANCE);
    }

    private void open(String name) {
        test($(Button.class).withAriaLabel("Modifier le compte de " + name).single())
                .click();
    }

    private void click(String caption) {
        test($(Button.class).withText(caption).single()).click();
    }
}
