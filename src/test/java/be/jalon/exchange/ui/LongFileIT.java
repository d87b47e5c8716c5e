package be.jalon.exchange.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;

import be.jalon.exchange.PlanImport;
import be.jalon.exchange.Progress;
import be.jalon.exchange.SourceDocument;
import be.jalon.exchange.internal.PlanFiles;
import be.jalon.exchange.reading.Interpretation;
import be.jalon.testing.browser.EndToEndTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** A file of nearly as many cells as may be takes its time: its user sees how far it is, and everybody else works on. */
class LongFileIT extends EndToEndTest {

    private static final int LINES = 199_000;
    private static final int SHORT = 10;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    @TempDir
    Path folder;

    @Autowired
    PlanImport imports;

    @MockitoSpyBean
    PlanFiles files;

    /** However quick a machine is, the file is still read when its user gives it up. */
    @BeforeEach
    void readTheLongFileUntilItIsGivenUp() {
        Mockito.doAnswer(call -> {
                    Object read = call.callRealMethod();
                    if (read instanceof Interpretation plan && plan.items().size() > SHORT) {
                        wait(call.getArgument(2));
                    }
                    return read;
                })
                .when(files)
                .interpretForCommune(any(), any(), any());
    }

    private static void wait(Progress progress) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            progress.check();
            Thread.sleep(10);
        }
    }

    @Test
    void others_work_on_meanwhile_and_a_cancelled_reading_leaves_nothing() throws IOException {
        Path file = Files.writeString(folder.resolve("registre-des-actions.csv"), lines());
        startTrialAs(page, "Coordinateur PST");
        Page other = newVisitor(WIDTH, HEIGHT);
        startTrialAs(other, "Finances");
        open("/imports");

        page.setInputFiles("vaadin-upload input[type=file]", file);
        page.locator(".work-percent:not(:empty)").waitFor();
        other.navigate("/ma-page");
        other.locator("h1").waitFor();
        assertThat(page.locator(".work")).isVisible();
        assertThat(page.locator(".work [role=status]")).containsText("objectifs");
        assertAccessible(page);
        screenshot(page, "import-en-cours");
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
        screenshot(page, "telephone-import-en-cours");
        page.setViewportSize(WIDTH, HEIGHT);

        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Annuler"))
                .click();
        page.locator(".file-drop").waitFor();

        assertThat(page.getByText("rien n’a été gardé")).isVisible();
        // The lane is free again: a short file is read at once.
        page.setInputFiles(
                "vaadin-upload input[type=file]",
                Files.writeString(folder.resolve("court.csv"), "N°;Actions;Échéance\nA 1;Planter un verger;2027\n"));
        page.locator(".preview").waitFor();
        assertThat(imported()).isEmpty();
    }

    private static String lines() {
        StringBuilder lines = new StringBuilder("N°;Actions;Service;Échéance;Budget ordinaire\n");
        for (int i = 1; i <= LINES; i++) {
            lines.append("A ")
                    .append(i)
                    .append(";Entretenir le chemin communal ")
                    .append(i);
            lines.append(";Travaux;2e sem. 2027;12.500 €\n");
        }
        return lines.toString();
    }

    /** What was imported by somebody, not what the trial brought along. */
    private List<String> imported() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("Contrôle", "", "ROLE_COORDINATOR"));
        try {
            return imports.past().stream()
                    .map(SourceDocument::fileName)
                    .filter(name -> name.endsWith(".csv"))
                    .toList();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void startTrialAs(Page visitor, String role) {
        visitor.navigate("/bienvenue");
        settle(visitor);
        Locator begin =
                visitor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Essayer avec un exemple"));
        if (begin.count() > 0) {
            begin.click();
        } else {
            visitor.navigate("/login");
        }
        visitor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter comme " + role))
                .click();
        visitor.waitForURL("**/plan**");
        settle(visitor);
    }
}
