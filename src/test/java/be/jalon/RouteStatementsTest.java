package be.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.people.Accounts;
import be.jalon.people.NewAccount;
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
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.util.ClassUtils;

/** Opening any page takes at most five statements, however long its list is; a new page is tried without being named here. */
@ViewTest
@WithMockUser(username = "Claire", roles = "ADMINISTRATOR")
class RouteStatementsTest extends SpringBrowserlessTest {

    private static final int MOST = 5;
    private static final int ACTIONS = 60;
    private static final String PASSWORD = "quatre mots bien longs";

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanReading reading;

    @Autowired
    Accounts accounts;

    PlanId plan;

    @BeforeEach
    void a_plan_with_something_for_every_desk() {
        accounts.createFirst(List.of(new NewAccount("claire", "Claire Fontaine", PASSWORD, Role.ADMINISTRATOR)));
        plan = editing.createPlan(NewPlan.titled("PST", PlanKind.PST));
        for (int n = 0; n < ACTIONS; n++) {
            ItemId item = editing.create(new NewItem(plan, null, null, ItemLevel.ACTION, "Planter la haie " + n));
            ItemRow row = reading.open(plan).row(item).orElseThrow();
            FieldTexts texts = row.texts()
                    .with(ItemField.SERVICE, "Service " + n)
                    .with(ItemField.BUDGET_ORDINARY, n + ".000 € (Article 766/124-" + (10 + n) + ")");
            editing.save(new ItemEdit(item, row.version(), row.texts(), texts));
            editing.flag(item, ItemField.DEADLINE, ReviewReason.CLARIFICATION, "Quand ?");
        }
    }

    @Test
    void opening_a_page_takes_few_statements() {
        UI.getCurrent().navigate("annuaire");
        Map<String, List<String>> statements = new TreeMap<>();
        for (String route : routes()) {
            UI.getCurrent().navigate("reglages/comptes".equals(route) ? "annuaire" : "reglages/comptes");
            statements.put(route, SqlCount.during(() -> UI.getCurrent().navigate(route)));
        }

        assertThat(statements).hasSizeGreaterThan(10);
        assertThat(statements)
                .allSatisfy((route, sent) ->
                        assertThat(sent).as("statements of " + route).hasSizeLessThanOrEqualTo(MOST));
    }

    /** Every page, with the plan where it asks for one. */
    private List<String> routes() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("be.jalon").stream()
                .map(found -> ClassUtils.resolveClassName(
                        found.getBeanClassName(), getClass().getClassLoader()))
                .map(view -> view.getAnnotation(Route.class).value())
                .map(route -> route.replaceAll(":planId\\??", plan.toString()).replaceAll(":\\w+\\??", "x"))
                .toList();
    }
}
