package be.jalon.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.testing.browser.EndToEndTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A mandataire is succeeded, the two names are merged, and the plan finds both as one. */
class DirectoryIT extends EndToEndTest {

    @Test
    void a_succession_and_a_merge_reach_the_plan() {
        startTrial();
        open("/annuaire");
        entry("A. Vireuse").click();
        button("Désigner un successeur").click();
        Locator name = page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Successeur ou nouveau nom"));
        name.fill("Amandine Vireuse");
        name.press("Enter");
        page.getByText("Seulement dans les éléments").click();
        page.getByText("Marquer A. Vireuse comme ancien").click();
        page.locator(".cell-after").first().waitFor();
        settle(page);
        screenshot(page, "succession");
        assertAccessible(page);
        button("Remplacer dans").click();
        page.locator(".entry-head h2", new Page.LocatorOptions().setHasText("Amandine Vireuse"))
                .waitFor();

        button("doublon").click();
        button("Comparer").click();
        page.locator(".merge-preview").waitFor();
        settle(page);
        screenshot(page, "fusion");
        assertAccessible(page);
        page.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON)
                .getByText("Fusionner")
                .click();
        page.getByText("aussi").waitFor();
        settle(page);
        screenshot(page, "annuaire");
        assertAccessible(page);

        page.locator(".entry-plan a").first().click();
        page.waitForURL("**/plan/**");
        settle(page);
        assertThat(URLDecoder.decode(page.url(), StandardCharsets.UTF_8)).endsWith("?politique=Amandine Vireuse");
        page.getByText("A. Vireuse").first().waitFor();
        page.getByText("Amandine Vireuse").first().waitFor();

        onAPhoneAnEntryIsAPage();
    }

    private void onAPhoneAnEntryIsAPage() {
        page.setViewportSize(390, 844);
        open("/annuaire");
        entry("Amandine Vireuse").waitFor();
        screenshot(page, "annuaire-telephone");
        entry("Amandine Vireuse").click();
        page.locator(".entry-panel").waitFor();
        settle(page);
        screenshot(page, "annuaire-entree-telephone");
        assertThat(page.locator(".pilots").isVisible()).isFalse();
        assertAccessible(page);
        button("Désigner un successeur").click();
        page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Successeur ou nouveau nom"))
                .fill("Y. Saintelmont");
        page.keyboard().press("Enter");
        page.locator(".cell-after").first().waitFor();
        settle(page);
        screenshot(page, "succession-telephone");
        button("Annuler").click();
        button("Fermer l’entrée").click();
        entry("Amandine Vireuse").waitFor();
    }

    private Locator entry(String name) {
        return page.locator(".pilot-name").getByText(name);
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name))
                .first();
    }

    private void startTrial() {
        open("/bienvenue");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Essayer avec un exemple"))
                .click();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Se connecter comme Coordinateur PST"))
                .click();
        page.waitForURL("**/plan**");
        settle(page);
    }
}
