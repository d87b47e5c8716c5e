package be.jalon.mypage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.people.Cast;
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
import be.jalon.plan.ReviewReason;
import be.jalon.testing.SqlCount;
import be.jalon.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/** Everybody's own page. The project manager works for the PCS; Odile coordinates. */
@ViewTest
@WithMockUser(username = "Odile", roles = "COORDINATOR")
class MyPageViewTest extends SpringBrowserlessTest {

    private static final int MOST = 5;

    @Autowired
    ApplicationContext application;

    @Autowired
    PlanReading reading;

    @Autowired
    PlanEditing editing;

    @Autowired
    JdbcTemplate jdbc;

    PlanId plan;
    ItemId mine;

    @BeforeEach
    void two_actions() {
        UI.getCurrent().getSession().setLocale(Locale.FRENCH);
        UI.getCurrent().setLocale(Locale.FRENCH);
        plan = editing.createPlan(NewPlan.titled("PST de Hautevent", PlanKind.PST));
        mine = action("Relancer les conseils", "PCS");
        action("Garer les vélos", "Mobilité");
        editing.flag(mine, ItemField.AGENT, ReviewReason.CLARIFICATION, "Qui anime ?");
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    private ItemId action(String title, String service) {
        ItemId item = editing.create(new NewItem(plan, null, null, ItemLevel.ACTION, title));
        write(
                item,
                row(item)
                        .texts()
                        .with(ItemField.SERVICE, service)
                        .with(ItemField.DEADLINE, "2020")
                        .with(ItemField.BUDGET_ORDINARY, "??"));
        return item;
    }

    private ItemRow row(ItemId item) {
        return reading.open(plan).row(item).orElseThrow();
    }

    private void write(ItemId item, FieldTexts texts) {
        ItemRow row = row(item);
        editing.save(new ItemEdit(item, row.version(), row.texts(), texts));
    }

    private void enter(Role role, String... services) {
        Cast.enter(Cast.of(application, role, services));
    }

    private void open() {
        UI.getCurrent().navigate("ma-page");
        UI.getCurrent().refreshCurrentRoute(true);
    }

    private String page() {
        return find(MyPageView.class).single().getElement().getTextRecursively().replace('\u202f', ' ');
    }

    private List<String> links() {
        return find(Anchor.class).all().stream()
                .filter(Anchor::isVisible)
                .map(Anchor::getHref)
                .toList();
    }

    @Test
    void a_project_manager_sees_what_is_late_and_asked_of_his_items_only_and_each_line_leads_there() {
        enter(Role.PROJECT_MANAGER, "PCS");

        open();

        assertThat(page())
                .contains("En retard1", "Relancer les conseils", "Questions encore ouvertes au Collège1", "Qui anime ?")
                .doesNotContain("Garer les vélos", "Les plans en chiffres", "rattaché à personne");
        assertThat(links()).contains("plan/" + plan + "?item=" + mine);
    }

    @Test
    void what_others_changed_since_the_last_visit_is_told_with_field_text_and_name() {
        enter(Role.PROJECT_MANAGER, "PCS");
        jdbc.update("update account set previous_visit = ?", OffsetDateTime.parse("2026-01-01T08:00:00Z"));

        open();

        assertThat(page())
                .contains("Changé par d’autres depuis votre visite1", "Odile", "Échéance : « 2020 »", "janvier 2026");
    }

    @Test
    void at_a_first_visit_nothing_is_called_new() {
        enter(Role.PROJECT_MANAGER, "PCS");

        open();

        assertThat(page()).contains("C’est votre première visite").doesNotContain("Changé par d’autres");
    }

    @Test
    void a_member_of_the_college_is_told_what_awaits_an_answer() {
        enter(Role.COLLEGE);

        open();

        assertThat(page()).contains("Attendent votre réponse1", "Qui anime ?");
        assertThat(links()).contains("en-attente");
    }

    @Test
    void somebody_who_stands_for_nobody_is_told_how_that_is_changed_and_sees_the_plans_in_figures() {
        enter(Role.READER);

        open();

        assertThat(page())
                .contains("rattaché à personne", "Réglages → Comptes", "PST de Hautevent", "2actions")
                .doesNotContain("lignes de budget à vérifier");
        assertThat(links()).contains("plan/" + plan + "?echeance=retard");
    }

    @Test
    void finance_and_coordination_are_led_to_the_lines_to_check() {
        for (Role role : List.of(Role.FINANCE, Role.COORDINATOR, Role.ADMINISTRATOR)) {
            enter(role);

            open();

            assertThat(page()).as("%s", role).contains("2lignes de budget à vérifier", "2montants inconnus");
            assertThat(links())
                    .contains("budget/" + plan + "?verdict=a-verifier", "budget/" + plan + "?montant=inconnu");
        }
    }

    @Test
    void opening_the_page_stays_below_five_statements_however_many_plans_there_are() {
        for (int n = 0; n < 6; n++) {
            editing.createPlan(NewPlan.titled("Autre " + n, PlanKind.OTHER));
        }
        enter(Role.PROJECT_MANAGER, "PCS");
        jdbc.update("update account set previous_visit = ?", OffsetDateTime.parse("2026-01-01T08:00:00Z"));
        open();

        assertThat(SqlCount.during(() -> UI.getCurrent().refreshCurrentRoute(false)))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(MOST);
    }
}
