package be.jalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.testing.browser.EndToEndTest;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The finance officer's day: from her own page to the lines to check, and back to the plan. */
class FinanceDayIT extends EndToEndTest {

    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final String CHARTER = "Signer une charte de coopération nord-sud";

    /** One story: each step stands on the one before. */
    @Test
    void an_unknown_amount_is_filled_in_an_article_is_corrected_and_the_verdicts_go() throws IOException {
        startTheTrialAsFinance();
        open("/ma-page");
        assertAccessible(page);
        screenshot(page, "ma-page");
        page.getByText("lignes de budget à vérifier").click();
        page.waitForURL(Pattern.compile("/budget/.*verdict=a-verifier"));
        settle(page);
        assertAccessible(page);
        screenshot(page, "budget");

        clickAtRest(line(CHARTER));
        write("Budget ordinaire", "12.000 € (Article 421/731-60)");
        assertThat(page.getByText("L’article 421/731-60 est extraordinaire")).isVisible();
        write("Budget ordinaire", "12.000 € (Article 8325/435-01)");
        assertThat(page.getByText("L’article 421/731-60 est extraordinaire")).hasCount(0);
        settle(page);
        assertAccessible(page);
        page.keyboard().press("Control+s");
        assertThat(page.getByText("Enregistré", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(line(CHARTER)).hasCount(0);
        screenshot(page, "budget-panneau");

        page.keyboard().press("Escape");
        page.waitForURL(Pattern.compile("/budget/[^&]*verdict=a-verifier$"));
        clear();
        assertThat(line(CHARTER)).hasCount(1);
        assertThat(csv()).contains("8325/435-01;;;").contains(CHARTER).contains(";12000,00;Connu;");
        showThePhone();
    }

    private void startTheTrialAsFinance() {
        open("/");
        assertThat(page).hasURL(Pattern.compile("/bienvenue"));
        button("Essayer avec un exemple").click();
        button("Se connecter comme Finances").click();
        page.waitForURL(Pattern.compile("/plan"));
        settle(page);
    }

    private void clear() {
        button("Effacer les filtres").first().click();
        settle(page);
        page.locator(".plan-search input").fill("charte coopération");
        page.waitForURL(Pattern.compile("q=charte"));
        settle(page);
    }

    private String csv() throws IOException {
        Download download = page.waitForDownload(() ->
                page.getByLabel("Télécharger ces lignes (CSV pour tableur)").click());
        assertThat(download.suggestedFilename()).isEqualTo("budget.csv");
        return Files.readString(download.path());
    }

    private void showThePhone() {
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        open("/budget?verdict=a-verifier");
        assertNothingOverflows();
        screenshot(page, "telephone-budget");
        open("/ma-page");
        assertNothingOverflows();
        screenshot(page, "telephone-ma-page");
    }

    private void assertNothingOverflows() {
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(PHONE_WIDTH);
    }

    /** A line of the list by the title of its action. */
    private Locator line(String title) {
        return page.locator(".budget-line .budget-item").filter(new Locator.FilterOptions().setHasText(title));
    }

    /** Types as a person does, so that the page hears every key. */
    private void write(String label, String text) {
        page.locator("textarea")
                .and(page.getByLabel(label, new GetByLabelOptions().setExact(true)))
                .click();
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
