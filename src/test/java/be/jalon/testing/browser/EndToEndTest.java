package be.jalon.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Base of the end-to-end tests ({@code *IT}): the whole application on a port of its own with a fresh H2 file, and a page of
 * a real browser for each test method.
 *
 * <p>The database lives as long as the test class. Screenshots go to {@code target/screenshots}, or to the folder named by
 * {@code -Djalon.screenshots=…}.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
@ExtendWith(FailureScreenshots.class)
public abstract class EndToEndTest {

    /** A desktop of a municipality: wide enough for the grid, not luxurious. */
    protected static final int WIDTH = 1440;

    protected static final int HEIGHT = 900;

    private static final Path SCREENSHOTS = Path.of(System.getProperty("jalon.screenshots", "target/screenshots"));

    @LocalServerPort
    private int port;

    private final List<BrowserContext> visitors = new ArrayList<>();

    /** What no page may do in any test: break the security policy, or come without one. */
    private final List<String> insecurities = new CopyOnWriteArrayList<>();

    /** The page of the test's first visitor: desktop size, French. */
    protected Page page;

    @DynamicPropertySource
    static void freshDatabaseFile(DynamicPropertyRegistry properties) throws IOException {
        Path folder = Files.createTempDirectory("jalon-e2e");
        properties.add(
                "spring.datasource.url",
                () -> "jdbc:h2:file:" + folder.resolve("jalon")
                        + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        properties.add("jalon.data", folder::toString);
        properties.add("spring.datasource.username", () -> "jalon");
        properties.add("spring.datasource.password", () -> "");
    }

    @BeforeEach
    final void openFirstPage() {
        page = newVisitor(WIDTH, HEIGHT);
    }

    @AfterEach
    final void closePages() {
        visitors.forEach(BrowserContext::close);
        visitors.clear();
        assertThat(insecurities)
                .as("what the browser blocked, and answers without security headers")
                .isEmpty();
    }

    /** A page with cookies of its own, that is: another person. Sizes in CSS pixels. */
    protected final Page newVisitor(int width, int height) {
        return newVisitor(width, height, "fr-BE");
    }

    protected final Page newVisitor(int width, int height, String language) {
        BrowserContext visitor = Chromium.running()
                .newContext(new NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale(language)
                        .setTimezoneId("Europe/Brussels")
                        .setBaseURL("http://localhost:" + port));
        visitor.setDefaultTimeout(15_000);
        watch(visitor);
        visitors.add(visitor);
        return visitor.newPage();
    }

    private void watch(BrowserContext visitor) {
        visitor.exposeBinding("reportViolation", (source, violation) -> insecurities.add(violation[0].toString()));
        visitor.addInitScript("document.addEventListener('securitypolicyviolation', event =>"
                + " window.reportViolation(event.violatedDirective + ' ' + event.blockedURI + ' on ' + location));");
        visitor.onResponse(answer -> {
            Map<String, String> headers = answer.headers();
            if (answer.url().startsWith("http://localhost:" + port)
                    && !(headers.containsKey("content-security-policy")
                            && headers.containsKey("x-content-type-options"))) {
                insecurities.add("no security headers on " + answer.status() + " " + answer.url());
            }
        });
    }

    /** Opens a path of the application, such as {@code "/plan"}, and waits until it is at rest. */
    protected final void open(String path) {
        page.navigate(path);
        settle(page);
    }

    /** Waits until the server has answered everything that the page asked for. */
    protected static void settle(Page page) {
        page.waitForFunction("() => window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients"
                + " && Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
    }

    /** Clicks a line of a grid once it stands still: rows move while their heights are measured. */
    protected static void clickAtRest(Locator line) {
        line.evaluate("async line => { let last; let same = 0; while (same < 15) {"
                + " await new Promise(requestAnimationFrame);"
                + " const top = line.getBoundingClientRect().top; same = top === last ? same + 1 : 0; last = top; } }");
        line.click();
    }

    /** Takes a picture of what the visitor sees. */
    protected static Path screenshot(Page page, String name) {
        Path file = SCREENSHOTS.resolve(name + ".png");
        page.screenshot(new ScreenshotOptions().setPath(file));
        return file;
    }

    /** Fails with the rule and the place of every accessibility defect (WCAG 2.2 A and AA) that axe finds. */
    protected static void assertAccessible(Page page) {
        CDPSession browser = page.context().newCDPSession(page);
        endFades(page, browser);
        List<String> defects = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + rule.getHelp() + " — " + node.getHtml()))
                        .toList();
        browser.detach();
        assertThat(defects).isEmpty();
    }

    /** A notice that is half faded in or out has no contrast to judge: until the session ends, fades take no time. */
    private static void endFades(Page page, CDPSession browser) {
        JsonObject instantly = new JsonObject();
        instantly.addProperty("playbackRate", 10_000);
        browser.send("Animation.enable");
        browser.send("Animation.setPlaybackRate", instantly);
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    /** The pages that are open now; for the picture of a failure. */
    List<Page> openPages() {
        return visitors.stream().flatMap(visitor -> visitor.pages().stream()).toList();
    }
}
