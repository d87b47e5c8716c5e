package be.jalon.plan.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.people.Accounts;
import be.jalon.people.NewAccount;
import be.jalon.people.Organisations;
import be.jalon.people.Role;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemEdit;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.NewItem;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanEditing;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanKind;
import be.jalon.plan.PlanReading;
import be.jalon.testing.browser.EndToEndTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** A project manager's day in front of the grid, mostly with the keyboard. */
class PlanJourneyIT extends EndToEndTest {

    private static final String PASSWORD = "quatre mots bien longs";
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organisations organisations;

    @Autowired
    private PlanEditing editing;

    @Autowired
    private PlanReading reading;

    private PlanId plan;
    private ItemId first;

    @BeforeEach
    void install() {
        if (accounts.none()) {
            organisations.found("Commune de Hautevent", null, false);
            accounts.createFirst(List.of(new NewAccount("ysaline", "Ysaline Corvalet", PASSWORD, Role.COORDINATOR)));
        }
        as(() -> {
            plan = editing.createPlan(NewPlan.titled("PST de Hautevent", PlanKind.PST));
            ItemId objective = add(null, ItemLevel.OPERATIONAL_OBJECTIVE, "1", "Faire participer", "");
            first = add(objective, ItemLevel.ACTION, "A 1.1", "Relancer les conseils consultatifs", "2e sem. 2020");
            add(objective, ItemLevel.ACTION, "A 1.2", "Ouvrir des lieux de rencontre", "??");
            add(objective, ItemLevel.ACTION, "A 1.3", "Sonder la population", "en continu");
            return plan;
        });
    }

    private ItemId add(ItemId parent, ItemLevel level, String code, String title, String deadline) {
        ItemId item = editing.create(new NewItem(plan, parent, null, level, title));
        ItemRow row = reading.open(plan).row(item).orElseThrow();
        FieldTexts texts = row.texts().with(ItemField.CODE, code).with(ItemField.DEADLINE, deadline);
        editing.save(new ItemEdit(item, row.version(), row.texts(), texts));
        return item;
    }

    @Test
    void the_keyboard_is_enough_to_filter_edit_flag_lift_and_move() {
        logIn(page);
        page.navigate("/plan/" + plan);
        assertThat(cell(page, "A 1.1")).isVisible();
        assertAccessible(page);
        screenshot(page, "plan");

        page.locator(".plan-search input").fill("conseils");
        assertThat(page.locator(".filter-badge")).containsText("conseils");
        assertThat(cell(page, "A 1.3")).isHidden();
        page.locator(".filter-badges").getByText("Effacer les filtres").click();
        assertThat(cell(page, "A 1.3")).isVisible();

        editTheDeadline();
        flagAndLift();
        move();
    }

    private void editTheDeadline() {
        cell(page, "2e sem. 2020").dblclick();
        Locator field = page.locator("[data-field=deadline] textarea");
        assertThat(field).isFocused();
        field.fill("T3 2031");
        assertThat(page.locator("[data-field=deadline] .field-meaning")).hasText("du 1/7/2031 au 30/9/2031");
        page.keyboard().press("Control+s");
        assertThat(page.locator(".panel-state")).hasText("Enregistré");
        assertAccessible(page);
        assertThat(text(ItemField.DEADLINE)).isEqualTo("T3 2031");
    }

    private void flagAndLift() {
        page.locator("[data-field=deadline] textarea").hover();
        page.getByLabel("Demander au Collège\u202F: Échéance").click();
        Locator asked = page.locator("vaadin-dialog textarea");
        assertThat(asked).isFocused();
        asked.fill("Peut-on attendre 2031 ?");
        page.keyboard().press("Control+Enter");
        Locator question = page.locator("[data-field=deadline] .pending-question");
        assertThat(question).hasText("Peut-on attendre 2031 ?");
        assertAccessible(page);
        screenshot(page, "plan-fiche");
        page.locator("[data-field=deadline]").getByText("Lever").click();
        assertThat(question).hasCount(0);
    }

    private void move() {
        page.keyboard().press("Escape");
        cell(page, "A 1.1").click();
        page.keyboard().press("Escape");
        assertThat(page.locator(".item-desk")).isHidden();
        page.keyboard().press("Alt+ArrowDown");
        assertThat(page.locator("vaadin-notification-card").last()).containsText("est déplacé");
        assertThat(titles()).containsSubsequence("Ouvrir des lieux de rencontre", "Relancer les conseils consultatifs");
        page.keyboard().press("Alt+ArrowUp");
        settle(page);
        assertThat(titles()).containsSubsequence("Relancer les conseils consultatifs", "Ouvrir des lieux de rencontre");
    }

    @Test
    void the_back_button_closes_the_panel_and_leaving_unsaved_texts_is_guarded() {
        logIn(page);
        page.navigate("/plan/" + plan);
        cell(page, "A 1.2").click();
        assertThat(page).hasURL(Pattern.compile("item="));
        page.locator("[data-field=notes] textarea").fill("À revoir");
        assertThat(page.locator(".item-panel.is-dirty")).isVisible();

        page.goBack();
        page.getByText("Abandonner les modifications").click();

        assertThat(page.locator(".item-desk")).isHidden();
        assertThat(page).not().hasURL(Pattern.compile("item="));
    }

    @Test
    void on_a_phone_cards_and_panel_fit() {
        Page phone = newVisitor(PHONE_WIDTH, PHONE_HEIGHT);
        logIn(phone);
        phone.navigate("/plan/" + plan);
        assertThat(phone.getByText("Relancer les conseils consultatifs")).isVisible();
        assertFits(phone);
        assertAccessible(phone);
        screenshot(phone, "plan-telephone");

        phone.getByText("Relancer les conseils consultatifs").click();
        assertThat(phone.locator(".item-panel")).isVisible();
        assertThat(phone.locator("vaadin-grid.plan-grid")).isHidden();
        assertFits(phone);
        assertAccessible(phone);
        phone.getByLabel("Retour au plan").click();
        assertThat(phone.locator("vaadin-grid.plan-grid")).isVisible();
    }

    private static void assertFits(Page phone) {
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(PHONE_WIDTH);
    }

    private static Locator cell(Page page, String text) {
        return page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    private static void logIn(Page page) {
        page.navigate("/login");
        page.locator("input[name=username]").fill("ysaline");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("button[type=submit]").click();
        page.waitForURL(Pattern.compile("/plan"));
    }

    private String text(ItemField field) {
        return as(() -> reading.open(plan).row(first).orElseThrow().text(field));
    }

    private List<String> titles() {
        return as(() -> reading.open(plan).rows().stream().map(ItemRow::title).toList());
    }

    private static <T> T as(Supplier<T> gesture) {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        "Ysaline", "x", AuthorityUtils.createAuthorityList("ROLE_COORDINATOR")));
        try {
            return gesture.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
