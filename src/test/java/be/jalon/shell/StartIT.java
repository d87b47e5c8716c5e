package be.jalon.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.jalon.testing.browser.EndToEndTest;
import org.junit.jupiter.api.Test;

class StartIT extends EndToEndTest {

    @Test
    void the_first_page_opens_in_a_real_browser() {
        open("/");

        assertThat(page.locator("h1")).isVisible();
        assertAccessible(page);
        screenshot(page, "start");
    }
}
