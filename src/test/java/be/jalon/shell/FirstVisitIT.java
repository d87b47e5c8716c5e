package be.jalon.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.jalon.testing.browser.EndToEndTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FirstVisitIT extends EndToEndTest {

    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    /** The first import of a process is slow, the more so on a busy machine. */
    private static final int IMPORT_MILLIS = 60_000;

    /** One story, because a first visit happens once. */
    @Test
    void a_newcomer_tries_jalon_looks_around_and_erases_the_trial() {
        open("/plan");
        assertThat(page).hasURL(Pattern.compile("/bienvenue$"));
        assertAccessible(page);
        screenshot(page, "bienvenue");

        button(page, "Essayer avec un exemple").click();
        assertThat(page.locator("h1"))
                .hasText("L’essai est prêt", new LocatorAssertions.HasTextOptions().setTimeout(IMPORT_MILLIS));
        assertAccessible(page);

        enterAs(page, "Administrateur");
        assertThat(page.locator(".trial")).isVisible();
        assertAccessible(page);

        lookAtTheDirectoryOnAPhone();
        chooseEnglishAndDark();
        eraseTheTrial();
    }

    private void lookAtTheDirectoryOnAPhone() {
        Page phone = newVisitor(PHONE_WIDTH, PHONE_HEIGHT);
        phone.navigate("/annuaire");
        settle(phone);
        screenshot(phone, "connexion-telephone");
        assertAccessible(phone);
        enterAs(phone, "Lecteur");
        assertThat(phone).hasURL(Pattern.compile("/annuaire"));
        assertThat(phone.locator(".rail-link[aria-current=page]")).hasText("Annuaire");
        assertAccessible(phone);
        screenshot(phone, "annuaire-telephone");
    }

    private void chooseEnglishAndDark() {
        open("/annuaire");
        openMenu("Menu de Hadrien Colbrique");
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sombre"))
                .click();
        assertThat(page.locator("html")).hasAttribute("theme", "dark");
        waitUntilTheMenuIsClosed();
        assertAccessible(page);
        openMenu("Menu de Hadrien Colbrique");
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page.locator("h1")).hasText("Directory");
        assertThat(page.locator("html")).hasAttribute("theme", "dark");
    }

    /** A menu that fades away still has its half-dismantled roles. */
    private void waitUntilTheMenuIsClosed() {
        assertThat(page.locator("vaadin-context-menu-list-box:visible")).hasCount(0);
        settle(page);
    }

    private void eraseTheTrial() {
        button(page, "Erase the trial").click();
        assertThat(button(page, "Erase everything")).isVisible();
        // A dialog that still fades in has no contrast yet.
        page.waitForFunction("() => [...document.querySelectorAll('vaadin-dialog')]"
                + ".every(dialog => !dialog.shadowRoot.querySelector('[opening]'))");
        assertAccessible(page);
        button(page, "Erase everything").click();
        assertThat(page).hasURL(Pattern.compile("/bienvenue$"));
    }

    private static void enterAs(Page visitor, String role) {
        button(visitor, "Se connecter comme " + role).click();
        visitor.waitForURL(Pattern.compile("^(?!.*/(login|bienvenue|connexion)).*$"));
        settle(visitor);
    }

    private void openMenu(String name) {
        button(page, name)
                .or(page.getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName(name)))
                .first()
                .click();
    }

    private static Locator button(Page visitor, String name) {
        return visitor.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
