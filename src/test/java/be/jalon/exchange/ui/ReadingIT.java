package be.jalon.exchange.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.jalon.exchange.Readings;
import be.jalon.exchange.UnknownTables;
import be.jalon.testing.browser.EndToEndTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that nothing recognises is explained by keyboard, imported, and known the next time. */
class ReadingIT extends EndToEndTest {

    @TempDir
    Path folder;

    private Path file;

    @Test
    void a_table_is_explained_once_and_known_from_then_on() throws IOException {
        startTrialAsCoordinator();
        explainOnce();
        lookAtTheSample();
        lookAtAWideTable();
    }

    private void explainOnce() throws IOException {
        file = Files.write(folder.resolve("suivi.xlsx"), UnknownTables.twoActions());
        give();
        assertThat(button("Importer 2 éléments")).hasCount(0);
        press("Corriger la lecture");
        page.locator(".sheet-picture").waitFor();
        settle(page);
        choose(1, "N°");
        choose(2, "Intitulé");
        choose(3, "Échéance");
        screenshot(page, "corriger-lecture");
        assertAccessible(page);
        press("Relire le fichier");
        assertThat(page.locator(".preview-grid")).containsText("T-12");
        assertThat(page.locator(".preview-grid")).containsText("2027");
        assertThat(page.getByText("non comprise")).hasCount(0);
        page.getByLabel("Nom du modèle de lecture").fill("Travaux");
        press("Retenir pour la prochaine fois");
        assertThat(page.locator(".keep-model")).containsText("Retenu sous");
        screenshot(page, "lecture-retenue");
        press("Importer 2 éléments");
        page.locator(".receipt").waitFor();

        give();

        assertThat(button("Importer 2 éléments")).isVisible();
        open("/imports");
        assertThat(page.getByText("Mes modèles de lecture")).isVisible();
        assertAccessible(page);
    }

    private void lookAtTheSample() throws IOException {
        file = Files.write(folder.resolve("pst-citoyennete.xlsx"), Readings.resource("pst-citoyennete.xlsx"));
        give();
        press("Corriger la lecture");
        page.locator(".sheet-picture vaadin-combo-box").first().waitFor();
        assertThat(page.locator(".legend-form")).isVisible();
        screenshot(page, "corriger-lecture-pst");
        assertAccessible(page);
    }

    /** On a phone the picture scrolls by itself, not the page. */
    private void lookAtAWideTable() throws IOException {
        file = Files.write(folder.resolve("large.xlsx"), UnknownTables.wide(28));
        page.setViewportSize(390, 844);
        give();
        press("Corriger la lecture");
        assertThat(page.locator(".sheet-picture vaadin-combo-box")).hasCount(28);
        screenshot(page, "corriger-lecture-telephone");
        org.assertj.core.api.Assertions.assertThat(scrollsAside(page)).isFalse();
    }

    private void give() {
        open("/imports");
        page.setInputFiles("vaadin-upload input[type=file]", file);
        page.locator(".preview").waitFor();
        settle(page);
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    /** By keyboard alone. */
    private void press(String name) {
        button(name).focus();
        page.keyboard().press("Enter");
        settle(page);
    }

    /** @param column counted from one, as the rows' numbers stand in the first place */
    private void choose(int column, String word) {
        Locator box = page.locator(".sheet-picture thead th").nth(column).locator("input");
        box.focus();
        page.keyboard().press("Control+a");
        page.keyboard().type(word);
        settle(page);
        page.keyboard().press("Enter");
        settle(page);
    }

    private static boolean scrollsAside(Page visitor) {
        return (boolean)
                visitor.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    private void startTrialAsCoordinator() {
        open("/bienvenue");
        button("Essayer avec un exemple").click();
        button("Se connecter comme Coordinateur PST").click();
        page.waitForURL("**/plan**");
        settle(page);
    }
}
