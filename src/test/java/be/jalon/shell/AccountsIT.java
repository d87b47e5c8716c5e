package be.jalon.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.testing.browser.EndToEndTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AccountsIT extends EndToEndTest {

    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final int IMPORT_MILLIS = 60_000;
    private static final String PASSWORD = "trois ruches au verger";

    /** One story: invited on one screen, in on another, out again. */
    @Test
    void an_administrator_invites_somebody_who_chooses_a_password_and_is_disabled_later() {
        startTheTrial();
        Page guest = newVisitor(PHONE_WIDTH, PHONE_HEIGHT);
        String link = invite();

        guest.navigate(link);
        settle(guest);
        assertAccessible(guest);
        screenshot(guest, "invitation-telephone");
        choose(guest, "firminoulette");
        assertThat(guest.getByText("On devinerait ce mot de passe")).isVisible();
        choose(guest, PASSWORD);
        guest.waitForURL(Pattern.compile("/login\\?bienvenue$"));
        guest.fill("#username", "f.oulette");
        guest.fill("#password", PASSWORD);
        button(guest, "Se connecter").first().click();
        guest.waitForURL(Pattern.compile("/plan"));
        settle(guest);

        guest.navigate(link);
        assertThat(guest.locator("h1")).hasText("Ce lien ne fonctionne pas");
        assertAccessible(guest);

        disable();
        guest.navigate("/annuaire");
        assertThat(guest).hasURL(Pattern.compile("/login"));
    }

    @Test
    void the_server_itself_refuses_a_forged_upload_that_is_too_large() {
        startTheTrial();
        open("/imports");
        page.waitForSelector("vaadin-upload");

        Object status = page.evaluate("async () => { const upload = document.querySelector('vaadin-upload');"
                + " const body = new Blob([new Uint8Array(30 * 1024 * 1024)]);"
                + " try { return (await fetch(upload.target, {method: 'POST', body})).status; }"
                + " catch (cut) { return 413; } }");

        assertThat(status).isEqualTo(413);
        open("/imports");
        assertThat(page.locator("vaadin-upload")).isVisible();
    }

    private void startTheTrial() {
        open("/login");
        Locator trial = button(page, "Essayer avec un exemple");
        Locator enter = button(page, "Se connecter comme Administrateur");
        assertThat(trial.or(enter).first()).isVisible();
        if (trial.isVisible()) {
            trial.click();
            assertThat(page.locator("h1"))
                    .hasText("L’essai est prêt", new LocatorAssertions.HasTextOptions().setTimeout(IMPORT_MILLIS));
        }
        enter.click();
        page.waitForURL(Pattern.compile("/plan"));
        settle(page);
    }

    private String invite() {
        open("/reglages/comptes");
        assertAccessible(page);
        screenshot(page, "comptes");
        button(page, "Inviter quelqu’un").click();
        page.getByLabel("Nom affiché").fill("Firmin Oulette");
        page.getByLabel("Nom d’utilisateur").fill("f.oulette");
        button(page, "Créer le lien d’invitation").click();
        Locator link = page.locator(".invitation-link vaadin-text-field");
        page.waitForFunction("() => document.querySelector('.invitation-link vaadin-text-field')?.value");
        screenshot(page, "comptes-invitation");
        String address = link.evaluate("field => field.value").toString();
        button(page, "Fermer").click();
        return address;
    }

    private void disable() {
        open("/reglages/comptes");
        button(page, "Modifier le compte de Firmin Oulette").click();
        button(page, "Désactiver").click();
        assertThat(button(page, "Réactiver")).isVisible();
    }

    private static void choose(Page guest, String password) {
        Locator fields = guest.locator("vaadin-password-field input");
        fields.nth(0).fill(password);
        fields.nth(1).fill(password);
        button(guest, "Enregistrer et se connecter").click();
    }

    private static Locator button(Page visitor, String name) {
        return visitor.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
