package be.jalon.benchmark;

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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.util.ClassUtils;

/** What the benchmark measures is what the pages ask for. */
@ViewTest
@WithMockUser(username = "Claire", roles = "ADMINISTRATOR")
class ViewReadingsTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "quatre mots bien longs";

    @Autowired
    ApplicationContext application;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanReading reading;

    @Autowired
    Accounts accounts;

    PlanId plan;
    ItemId item;

    @BeforeEach
    void a_plan_with_something_for_every_page() {
        accounts.createFirst(
                List.of(new NewAccount(BenchmarkData.USERNAME, "Claire Fontaine", PASSWORD, Role.ADMINISTRATOR)));
        plan = editing.createPlan(NewPlan.titled("PST", PlanKind.PST));
        item = editing.create(new NewItem(plan, null, null, ItemLevel.ACTION, "Planter la haie"));
        ItemRow row = reading.open(plan).row(item).orElseThrow();
        FieldTexts texts = row.texts()
                .with(ItemField.SERVICE, "Travaux")
                .with(ItemField.BUDGET_ORDINARY, "5.000 € (Article 766/124-02)");
        editing.save(new ItemEdit(item, row.version(), row.texts(), texts));
        editing.flag(item, ItemField.DEADLINE, ReviewReason.CLARIFICATION, "Quand ?");
    }

    @Test
    void every_page_has_its_reading() {
        Set<String> read = new HashSet<>();
        readings().forEach(page -> read.addAll(page.routes()));

        assertThat(read).containsExactlyInAnyOrderElementsOf(routes());
    }

    @Test
    void no_page_asks_the_database_for_more_than_the_readings_do() {
        Set<String> measured = new HashSet<>();
        for (Reading page : readings()) {
            page.before().run();
            measured.addAll(SqlCount.during(page.work()));
        }
        Set<String> sent = new HashSet<>();
        for (String route : routes()) {
            String address = route.replaceAll(":planId\\??", plan.toString()).replaceAll(":\\w+\\??", "x");
            sent.addAll(SqlCount.during(() -> UI.getCurrent().navigate(address)));
        }

        assertThat(sent).hasSizeGreaterThan(5).isSubsetOf(measured);
    }

    private List<Reading> readings() {
        return new ViewReadings(application, plan, item).all();
    }

    private List<String> routes() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("be.jalon").stream()
                .map(found -> ClassUtils.resolveClassName(
                        found.getBeanClassName(), getClass().getClassLoader()))
                .map(view -> view.getAnnotation(Route.class).value())
                .toList();
    }
}
