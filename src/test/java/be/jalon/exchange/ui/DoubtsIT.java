package be.jalon.exchange.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.testing.browser.EndToEndTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the doubts of a file, by the keyboard and the mouse, to a plan in which they are settled one by one. */
class DoubtsIT extends EndToEndTest {

    private static final String TABLE = """
            N°;Actions;Agent;Service;Échéance
            A 1;Planter des haies;Sophie Boulanger;PCS;??
            A 2;Isoler l’école;Simon Boulanger;??;??
            A 3;Rouvrir la piscine;S. Boulanger;PCS;2027
            A 4;Entretenir les sentiers;S. Boulanger;PCS;??
            A 5;Fleurir la place;Sophie Boulanger;PCS;fin 2028
            """;

    @TempDir
    Path folder;

    @Test
    void doubts_are_answered_before_the_import_and_the_others_settled_after_it() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.csv"), TABLE);
        startTrialAsCoordinator();
        open("/imports");
        page.setInputFiles("vaadin-upload input[type=file]", file);
        page.locator(".preview").waitFor();
        settle(page);
        screenshot(page, "reserves-groupees");

        answerTheFirstDateByKeyboard();
        answerTheName();
        screenshot(page, "reserves-repondues");
        phone("reserves-telephone");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Importer 5 éléments"))
                .click();
        page.locator(".receipt").waitFor();
        screenshot(page, "recu-a-verifier");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("3 points à vérifier"))
                .click();

        settleOneInThePlan();
    }

    private void answerTheFirstDateByKeyboard() {
        page.getByText("3 échéances inconnues").focus();
        Locator first = page.locator(".finding").filter(new Locator.FilterOptions().setHasText("plan!E2"));
        first.focus();
        page.keyboard().press("Enter");
        Locator cell = page.locator(".row-strip-table .spoken-of");
        cell.waitFor();
        Locator field = page.locator(".answer-form textarea");
        assertThat(field).isFocused();
        closeTheRowAndComeBack(first, cell);
        assertThat(field).isFocused();
        page.keyboard().type("2e sem. 2027");
        page.getByText("du 1/7/2027 au 31/12/2027").waitFor();
        screenshot(page, "reserve-echeance");
        assertAccessible(page);
        page.keyboard().press("Control+Enter");
        page.getByText("Réponse\u202F: 2e sem. 2027").waitFor();
    }

    /** By the key and by its button: the keyboard is where it was, and what is written there is not gone. */
    private void closeTheRowAndComeBack(Locator finding, Locator cell) {
        page.keyboard().press("Escape");
        assertThat(cell).isHidden();
        assertThat(finding).isFocused();
        page.keyboard().press("Enter");
        cell.waitFor();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Fermer la ligne"))
                .press("Enter");
        assertThat(cell).isHidden();
        assertThat(finding).isFocused();
        page.keyboard().press("Enter");
        cell.waitFor();
    }

    private void answerTheName() {
        Locator name = page.locator(".finding").filter(new Locator.FilterOptions().setHasText("peut être"));
        name.click();
        page.locator(".answer-candidate").first().waitFor();
        screenshot(page, "reserve-nom");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("C’est Simon Boulanger"))
                .click();
        page.getByText("Appliquer aux 2 cases qui nomment").click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Répondre").setExact(true))
                .click();
        page.getByText("Réponse\u202F: Simon Boulanger").waitFor();
    }

    private void settleOneInThePlan() {
        page.waitForURL("**/plan/*?verifier=oui");
        settle(page);
        Locator filter = page.locator(".filter-button").filter(new Locator.FilterOptions().setHasText("À vérifier"));
        assertThat(filter).hasAttribute("aria-pressed", "true");
        assertThat(filter.locator(".filter-figure")).hasText("3");
        clickAtRest(page.locator(".plan-title:visible").filter(new Locator.FilterOptions().setHasText("sentiers")));
        Locator bar = page.locator(".doubt-bar");
        assertThat(bar).isInViewport();
        settle(page);
        screenshot(page, "plan-a-verifier");
        assertAccessible(page);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("C’est juste"))
                .click();
        assertThat(filter.locator(".filter-figure")).hasText("2");
        assertThat(page.locator(".doubt-bar")).hasCount(0);
        page.getByRole(AriaRole.TAB, new GetByRoleOptions().setName("Historique"))
                .click();
        page.getByText("vérifié, c’est juste").waitFor();
        open(page.url().replaceFirst("https?://[^/]+", "").replaceFirst("&?item=[^&]+", ""));
        assertThat(page.locator(".plan-title:visible")
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("sentiers|haies|place"))))
                .hasCount(0);
        phone("plan-a-verifier-telephone");
    }

    private void phone(String name) {
        page.setViewportSize(390, 844);
        settle(page);
        page.locator(".is-marked, .plan-card").first().scrollIntoViewIfNeeded();
        screenshot(page, name);
        page.setViewportSize(WIDTH, HEIGHT);
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
        assertThat(page.url()).contains("/plan");
    }
}
