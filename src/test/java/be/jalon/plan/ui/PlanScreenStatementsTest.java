package be.jalon.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.people.Cast;
import be.jalon.people.Pilot;
import be.jalon.people.PilotDirectory;
import be.jalon.people.Role;
import be.jalon.plan.ItemField;
import be.jalon.testing.SqlCount;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** At most five statements per gesture, with its history and with what the screen reads again. */
@WithMockUser(username = "Claire", roles = "COORDINATOR")
class PlanScreenStatementsTest extends PlanScreen {

    private static final int MOST = 5;

    @Autowired
    private PilotDirectory pilots;

    @Autowired
    private ApplicationContext application;

    @Test
    void opening_an_item_takes_one_statement() {
        open();

        assertThat(SqlCount.during(() -> openItem(items.get(2)))).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void filtering_takes_one_statement() {
        open();

        assertThat(SqlCount.during(() -> pressFilter("En attente du Collège"))).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void expanding_and_sorting_take_none() {
        open();

        assertThat(SqlCount.during(() -> {
                    grid().collapse(row(items.get(1)));
                    titles();
                }))
                .hasSizeLessThanOrEqualTo(2); // Both are the test's own readings.
    }

    @Test
    void saving_a_text() {
        openItem(items.get(2));
        write(ItemField.DEADLINE, "2028");

        assertFew(SqlCount.during(this::pressSave));
    }

    @Test
    void saving_names_that_the_directory_does_not_know() {
        openItem(items.get(2));

        saveNames(Map.of(ItemField.AGENT, "Cheffe de projet"));
        saveNames(Map.of(ItemField.POLITICAL, "A. Vireuse", ItemField.SERVICE, "Voirie"));
        saveNames(
                Map.of(ItemField.POLITICAL, "M. Torvaux", ItemField.SERVICE, "Urbanisme", ItemField.AGENT, "É. Brume"));
    }

    @Test
    void saving_such_names_with_the_history_open() {
        openItem(items.get(2));
        write(ItemField.POLITICAL, "M. Torvaux");
        write(ItemField.SERVICE, "Urbanisme");
        write(ItemField.AGENT, "É. Brume");
        openTab("Historique");

        assertFew(SqlCount.during(this::pressSave));

        assertThat(pilots.all()).extracting(Pilot::name).contains("M. Torvaux", "Urbanisme", "É. Brume");
        assertThat(find(ListItem.class).withClassName("history-gesture").all())
                .as("the history shows the save")
                .hasSize(2);
    }

    @Test
    void saving_such_names_as_a_project_manager() {
        Cast.enter(Cast.of(application, Role.PROJECT_MANAGER, "PCS"));
        UI.getCurrent().refreshCurrentRoute(true);
        openItem(items.get(2));

        saveNames(Map.of(ItemField.SERVICE, "PCS\nUrbanisme", ItemField.AGENT, "É. Brume"));
    }

    private void saveNames(Map<ItemField, String> names) {
        names.forEach(this::write);

        assertFew(SqlCount.during(this::pressSave));
        names.forEach((field, text) -> assertThat(row(items.get(2)).text(field)).isEqualTo(text));
        assertThat(pilots.all())
                .extracting(Pilot::name)
                .containsAll(names.values().stream().flatMap(String::lines).toList());
    }

    private void openTab(String label) {
        TabSheet sheet = find(TabSheet.class).single();
        Tab tab = find(Tab.class).all().stream()
                .filter(candidate -> candidate.getElement().getTextRecursively().startsWith(label))
                .findFirst()
                .orElseThrow();
        sheet.setSelectedTab(tab);
    }

    @Test
    void flagging_and_lifting() {
        openItem(items.get(3));

        assertFew(SqlCount.during(() -> press("Lever")));
    }

    @Test
    void moving_with_a_key() {
        open();

        assertFew(SqlCount.during(() -> command(GridCommand.Kind.MOVE_DOWN, items.get(2))));
    }

    @Test
    void deleting_and_taking_back() {
        open();

        assertFew(SqlCount.during(() -> command(GridCommand.Kind.DELETE, items.get(1))));
        assertFew(SqlCount.during(() -> press("Annuler")));
    }

    @Test
    void creating_an_action() {
        open();
        command(GridCommand.Kind.CREATE_AFTER, items.get(2));
        test(find(TextField.class).withLabel("Intitulé").single()).setValue("Former les membres");

        assertFew(SqlCount.during(() -> press("Créer")));
    }

    @Test
    void copying_an_action() {
        open();

        assertFew(SqlCount.during(() -> command(GridCommand.Kind.DUPLICATE, items.get(2))));
    }

    @Test
    void proposing_numbers() {
        open();

        assertFew(SqlCount.during(() -> menu("Renuméroter…")));
    }

    private static void assertFew(List<String> statements) {
        assertThat(statements).hasSizeLessThanOrEqualTo(MOST);
    }
}
