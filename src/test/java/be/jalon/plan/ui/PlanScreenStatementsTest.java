package be.jalon.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.plan.ItemField;
import be.jalon.testing.SqlCount;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

/** At most five statements per gesture, with its history and with what the screen reads again. */
@WithMockUser(username = "Claire", roles = "COORDINATOR")
class PlanScreenStatementsTest extends PlanScreen {

    private static final int MOST = 5;

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
