package be.jalon.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

/** The plan on paper. */
@WithMockUser(username = "Claire", roles = "READER")
class PrintViewTest extends PlanScreen {

    @Test
    void the_whole_plan_stands_in_one_table_under_its_name_and_the_day() {
        print(QueryParameters.empty());

        assertThat(text())
                .contains("PST de Hautevent", "Imprimé le", "4 actions")
                .containsSubsequence(
                        "OS 1", "OO 1", "Relancer les conseils consultatifs", "OO 2", "Refondre le bulletin")
                .contains("En attente confirmation/précision du Collège communal");
    }

    @Test
    void a_filter_is_kept_on_paper() {
        print(QueryParameters.of("service", "PCS"));

        assertThat(text()).contains("Relancer les conseils consultatifs").doesNotContain("Refondre le bulletin");
    }

    private void print(QueryParameters query) {
        UI.getCurrent().navigate("plan/" + plan + "/impression", query);
    }

    private String text() {
        return find(PrintView.class).single().getElement().getTextRecursively();
    }
}
