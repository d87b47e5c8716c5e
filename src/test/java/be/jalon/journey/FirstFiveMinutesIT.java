package be.jalon.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.workbook.RawCell;
import be.jalon.exchange.workbook.RawWorkbook;
import be.jalon.exchange.workbook.ReadLimits;
import be.jalon.exchange.workbook.ReadOutcome;
import be.jalon.exchange.workbook.WorkbookReader;
import be.jalon.testing.browser.EndToEndTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FirstFiveMinutesIT extends EndToEndTest {

    private static final String SAMPLE = "/exchange/pst-citoyennete.xlsx";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String YELLOW = "FFFFFF00";
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    /** One story: each step stands on the one before. */
    @Test
    void a_coordinator_imports_her_sheet_works_on_it_and_takes_it_back() {
        startTheTrial();
        lookAtTheExample();
        importTheSheet();
        editAnAction();
        askTheCollegeAndLiftAQuestion();
        comesBackToFindEverything();

        assertThat(differences(read(sample()), read(exported())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "C10", "text: Action 1.2. Créer des lieux de convivialité",
                        "D10", "fill: " + YELLOW,
                        "F10", "text: Cheffe de projet PCS\nChargée de communication",
                        "G10", "text: T3 2021, fill: null",
                        "J10", "text: 26.000 € (Article 840/731-53)"));
    }

    private void startTheTrial() {
        open("/");
        assertThat(page).hasURL(Pattern.compile("/bienvenue"));
        screenshot(page, "bienvenue");
        button("Essayer avec un exemple").click();
        button("Se connecter comme Coordinateur PST").click();
        page.waitForURL(Pattern.compile("/plan"));
        settle(page);
    }

    private void lookAtTheExample() {
        assertThat(page.getByText("120 actions").first()).isVisible();
        assertAccessible(page);
        screenshot(page, "grille");
        clickAtRest(line("Dématérialiser le circuit des factures"));
        assertThat(field("Intitulé")).hasValue(Pattern.compile("^Dématérialiser"));
        settle(page);
        assertAccessible(page);
        screenshot(page, "panneau");
        showThePhone(page.url());
        previewTheExampleAgain();
    }

    /** For the guide, which shows invented people only. */
    private void previewTheExampleAgain() {
        byte[] example = exported();
        open("/imports");
        page.locator("input[type=file]").setInputFiles(new FilePayload("pst-valbruyere.xlsx", EXCEL, example));
        assertThat(page.getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("Importer \\d+ éléments"))))
                .isVisible();
        settle(page);
        screenshot(page, "apercu");
    }

    private void showThePhone(String address) {
        Page phone = newVisitor(PHONE_WIDTH, PHONE_HEIGHT);
        phone.navigate("/login");
        settle(phone);
        screenshot(phone, "connexion");
        phone.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Se connecter comme Lecteur"))
                .click();
        phone.waitForURL(Pattern.compile("/plan"));
        settle(phone);
        assertThat(phone.getByText("Simplifier les démarches").first()).isVisible();
        assertNothingOverflows(phone);
        screenshot(phone, "telephone");
        phone.navigate(address);
        settle(phone);
        assertThat(field(phone, "Intitulé")).hasValue(Pattern.compile("^Dématérialiser"));
        assertNothingOverflows(phone);
        screenshot(phone, "telephone-fiche");
    }

    private void importTheSheet() {
        open("/imports");
        page.locator("input[type=file]").setInputFiles(sampleFile());
        Locator confirm = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Importer 15 éléments"));
        assertThat(confirm).isVisible();
        settle(page);
        assertAccessible(page);
        confirm.click();
        page.getByText("Ouvrir le plan").click();
        page.waitForURL(Pattern.compile("/plan/"));
        settle(page);
        assertThat(page.getByText("9 actions").first()).isVisible();
    }

    private void editAnAction() {
        clickAtRest(line("Analyser la possibilité de création"));
        type("Intitulé", "Créer des lieux de convivialité");
        type("Agent en charge", "Cheffe de projet PCS\nChargée de communication");
        type("Échéance", "T3 2021");
        assertThat(page.getByText("du 1/7/2021 au 30/9/2021")).isVisible();
        type("Budget extraordinaire", "26.000 € (Article 840/731-53)");
        page.keyboard().press("Control+s");
        assertThat(page.getByText("Enregistré", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private void askTheCollegeAndLiftAQuestion() {
        button("Lever").first().click();
        assertThat(page.getByText("En attente de précision du Collège")).hasCount(0);
        settle(page);
        button("Demander au Collège : Politique en charge").focus();
        page.keyboard().press("Enter");
        page.getByLabel("Question", new Page.GetByLabelOptions().setExact(true)).fill("Qui porte cette action ?");
        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Demander").setExact(true))
                .click();
        assertThat(page.getByText("Qui porte cette action ?").first()).isVisible();
        settle(page);
    }

    private void comesBackToFindEverything() {
        page.reload();
        settle(page);
        assertThat(field("Échéance")).hasValue("T3 2021");
        assertThat(field("Agent en charge")).hasValue("Cheffe de projet PCS\nChargée de communication");
    }

    private byte[] exported() {
        String plan = page.url().replaceFirst(".*/plan/([0-9a-f-]+).*", "$1");
        return page.request().get("/export/" + plan).body();
    }

    /** A line of the grid by its title; a tooltip may say the same words. */
    private Locator line(String title) {
        return page.locator(".plan-title")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
    }

    private Locator field(String label) {
        return field(page, label);
    }

    private static Locator field(Page visitor, String label) {
        return visitor.locator("input, textarea")
                .and(visitor.getByLabel(label, new GetByLabelOptions().setExact(true)));
    }

    /** Types as a person does, so that the page hears every key. */
    private void type(String label, String text) {
        field(label).click();
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    private static void assertNothingOverflows(Page phone) {
        assertThat(phone.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(PHONE_WIDTH);
    }

    /** What the second workbook says differently, by address. */
    private static Map<String, String> differences(RawWorkbook before, RawWorkbook after) {
        Map<String, RawCell> old = cells(before);
        Map<String, RawCell> now = cells(after);
        Map<String, String> found = new LinkedHashMap<>();
        new TreeMap<>(now).forEach((address, cell) -> {
            RawCell was = old.remove(address);
            String text = was != null && was.text().equals(cell.text()) ? "" : "text: " + cell.text();
            String fill = was != null && Objects.equals(was.fill(), cell.fill()) ? "" : "fill: " + cell.fill();
            if (!text.isEmpty() || !fill.isEmpty()) {
                found.put(address, text + (text.isEmpty() || fill.isEmpty() ? "" : ", ") + fill);
            }
        });
        old.keySet().forEach(address -> found.put(address, "gone"));
        return found;
    }

    private static Map<String, RawCell> cells(RawWorkbook workbook) {
        Map<String, RawCell> cells = new LinkedHashMap<>();
        workbook.sheets().forEach(sheet -> sheet.rows()
                .forEach(row -> row.cells().forEach(cell -> cells.put(cell.ref().a1(), cell))));
        return cells;
    }

    private static RawWorkbook read(byte[] bytes) {
        return ((ReadOutcome.Read) WorkbookReader.read(bytes, "pst-citoyennete.xlsx", ReadLimits.DEFAULTS)).workbook();
    }

    private static byte[] sample() {
        try (InputStream stream = FirstFiveMinutesIT.class.getResourceAsStream(SAMPLE)) {
            return Objects.requireNonNull(stream).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path sampleFile() {
        return Path.of("src/test/resources" + SAMPLE);
    }
}
