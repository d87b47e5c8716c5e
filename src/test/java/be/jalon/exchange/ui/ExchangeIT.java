package be.jalon.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Readings;
import be.jalon.testing.browser.EndToEndTest;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook goes in through the browser and comes out as it was. */
class ExchangeIT extends EndToEndTest {

    @TempDir
    Path folder;

    @Test
    void a_workbook_goes_in_and_the_same_comes_out() throws IOException {
        byte[] sample = Readings.resource("pst-citoyennete.xlsx");
        Path file = Files.write(folder.resolve("pst-citoyennete.xlsx"), sample);
        startTrialAsCoordinator();
        open("/imports");
        assertAccessible(page);
        screenshot(page, "imports");

        page.setInputFiles("vaadin-upload input[type=file]", file);
        page.locator(".preview").waitFor();
        settle(page);
        page.getByText("Échéance inconnue").first().click();
        page.locator(".row-strip-table .spoken-of").waitFor();
        screenshot(page, "apercu-import");
        assertAccessible(page);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Importer 15 éléments"))
                .click();
        page.locator(".receipt").waitFor();
        screenshot(page, "recu-import");

        open("/imports");
        Download download = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Exporter PST Citoyenneté"))
                        .click());
        assertThat(download.suggestedFilename()).isEqualTo("pst-citoyennete.xlsx");
        assertThat(Files.readAllBytes(download.path())).isEqualTo(sample);
    }

    private void startTrialAsCoordinator() {
        open("/bienvenue");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Essayer avec un exemple"))
                .click();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Se connecter comme Coordinateur PST"))
                .click();
        page.waitForURL("**/plan**");
        settle(page);
    }
}
