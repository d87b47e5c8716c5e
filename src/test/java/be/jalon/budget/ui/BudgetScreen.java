package be.jalon.budget.ui;

import be.jalon.budget.BudgetEntry;
import be.jalon.budget.BudgetGroup;
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
import be.jalon.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.ObjectNode;

/** A plan with three actions that ask for money, on the finance officer's desk. */
@ViewTest
abstract class BudgetScreen extends SpringBrowserlessTest {

    @Autowired
    protected PlanReading reading;

    @Autowired
    protected PlanEditing editing;

    protected PlanId plan;
    protected ItemId councils;
    protected ItemId bikes;
    protected ItemId charter;

    @BeforeEach
    void writeThePlan() {
        as("COORDINATOR", () -> {
            plan = editing.createPlan(NewPlan.titled("PST de Hautevent", PlanKind.PST));
            councils = action("Relancer les conseils", "PCS", "3.000 € (10.000 € à l'article 840/331-01)", "/");
            bikes = action("Garer les vélos", "Mobilité", "", "42.000 € (article 421/741-52)");
            charter = action("Signer une charte", "PCS", "??", "");
        });
        UI.getCurrent().getSession().setLocale(Locale.FRENCH);
        UI.getCurrent().setLocale(Locale.FRENCH);
        open("");
        UI.getCurrent().refreshCurrentRoute(true);
    }

    private ItemId action(String title, String service, String ordinary, String extraordinary) {
        ItemId item = editing.create(new NewItem(plan, null, null, ItemLevel.ACTION, title));
        ItemRow row = row(item);
        FieldTexts texts = row.texts()
                .with(ItemField.SERVICE, service)
                .with(ItemField.BUDGET_ORDINARY, ordinary)
                .with(ItemField.BUDGET_EXTRAORDINARY, extraordinary);
        editing.save(new ItemEdit(item, row.version(), row.texts(), texts));
        return item;
    }

    /** Runs something with the rights of a role, as another person would. */
    protected final void as(String role, Runnable gesture) {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        "Odile", "x", AuthorityUtils.createAuthorityList("ROLE_" + role)));
        try {
            gesture.run();
        } finally {
            SecurityContextHolder.getContext().setAuthentication(before);
        }
    }

    /** @param query of the address, without its question mark */
    protected final void open(String query) {
        UI.getCurrent().navigate("budget/" + plan, QueryParameters.fromString(query));
    }

    protected final void openItem(ItemId item) {
        open("item=" + item);
    }

    protected final ItemRow row(ItemId item) {
        return reading.open(plan).row(item).orElseThrow();
    }

    protected final BudgetList list() {
        return find(BudgetList.class).single();
    }

    /** What the list shows: the names of its groups and, indented, the texts of its lines. */
    protected final List<String> rows() {
        return list().rows().stream()
                .map(row -> switch (row) {
                    case BudgetGroup group -> RowView.title(group);
                    case BudgetEntry entry -> "  " + entry.line().raw();
                })
                .toList();
    }

    protected final TextArea cell(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    protected final void write(String label, String text) {
        test(cell(label)).setValue(text);
    }

    protected final void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    protected final void pressSave() {
        fire(find(CellPanel.class).single(), "panel-save", JacksonUtils.createObjectNode());
    }

    private static void fire(Component component, String event, ObjectNode data) {
        component
                .getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(component.getElement(), event, data));
    }

    /** Everything that is written below the two cells. */
    protected final String readings() {
        return find(CellPanel.class).single().getElement().getTextRecursively();
    }

    protected final String query() {
        return UI.getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getQueryString();
    }
}
