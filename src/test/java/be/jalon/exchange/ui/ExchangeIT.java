package be.jalon.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Readings;
import be.jalon.testing.browser.EndToEndTest;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook goes in through the browser and comes out as it was. */
class ExchangeIT extends EndToEndTest {

    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

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
        page.getByText("6 échéances inconnues").click();
        page.getByText("Échéance inconnue :").first().click();
        page.locator(".row-strip-table .spoken-of").waitFor();
        screenshot(page, "apercu-import");
        assertAccessible(page);
        assertStacked(page);
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

    /** On a phone the parts of the preview stand one below the other, each with room for what it holds. */
    private static void assertStacked(Page page) {
        ViewportSize wide = page.viewportSize();
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        settle(page);
        BoundingBox aside = page.locator(".preview-aside").boundingBox();
        BoundingBox findings = page.locator(".findings").boundingBox();
        BoundingBox tree = page.locator(".preview-tree").boundingBox();
        assertThat(findings.y + findings.height).isLessThanOrEqualTo(aside.y + aside.height);
        assertThat(aside.y + aside.height).isLessThanOrEqualTo(tree.y + 1);
        page.setViewportSize(wide.width, wide.height);
        settle(page);
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
