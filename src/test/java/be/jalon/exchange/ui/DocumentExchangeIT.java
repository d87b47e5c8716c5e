package be.jalon.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Readings;
import be.jalon.testing.browser.EndToEndTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no tables go in through the browser, and what eComptes gives back is seen before it is written. */
class DocumentExchangeIT extends EndToEndTest {

    @TempDir
    Path folder;

    @Test
    void a_plan_goes_in_from_eComptes_and_its_return_and_a_fiche_after_it() throws IOException {
        startTrialAsCoordinator();

        drop("app_to_ecomptes_201805V1.xml");
        page.getByText("12.5 %").first().waitFor();
        screenshot(page, "apercu-ecomptes");
        assertAccessible(page);
        press("Importer 6 éléments");
        page.locator(".receipt").waitFor();

        drop("ecomptes_to_app_201805V1.xml");
        page.locator(".return-after").first().waitFor();
        page.locator(".finding").first().click();
        page.locator(".row-strip-table .spoken-of").waitFor();
        screenshot(page, "retour-ecomptes");
        assertAccessible(page);
        press("Écrire 3 changements");
        page.locator(".receipt").waitFor();
        screenshot(page, "recu-retour-ecomptes");
        page.getByText("Ouvrir le plan").click();
        page.waitForURL("**/plan/**");
        settle(page);
        clickAtRest(page.locator(".plan-title")
                .filter(new Locator.FilterOptions().setHasText("Organiser régulièrement"))
                .first());
        page.getByText("eComptes Projections").first().waitFor();
        screenshot(page, "plan-ecomptes");

        drop("fiche-action-F007.txt");
        assertThat(page.locator(".preview-tree").innerText()).contains("Co-construction");
        screenshot(page, "apercu-fiche");
        assertAccessible(page);
    }

    private void drop(String name) throws IOException {
        Path file = Files.write(folder.resolve(name), Readings.resource(name));
        open("/imports");
        page.setInputFiles("vaadin-upload input[type=file]", file);
        page.locator(".preview").waitFor();
        settle(page);
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)).click();
    }

    private void startTrialAsCoordinator() {
        open("/bienvenue");
        press("Essayer avec un exemple");
        press("Se connecter comme Coordinateur PST");
        page.waitForURL("**/plan**");
        settle(page);
    }
}
