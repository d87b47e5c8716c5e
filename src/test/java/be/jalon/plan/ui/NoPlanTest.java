package be.jalon.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.plan.PlanReading;
import be.jalon.plan.PlanSummary;
import be.jalon.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The screen before there is any plan. */
@ViewTest
class NoPlanTest extends SpringBrowserlessTest {

    @Autowired
    private PlanReading reading;

    @BeforeEach
    void french() {
        UI.getCurrent().getSession().setLocale(Locale.FRENCH);
        UI.getCurrent().setLocale(Locale.FRENCH);
        UI.getCurrent().navigate("plan");
        UI.getCurrent().refreshCurrentRoute(true);
    }

    @Test
    @WithMockUser(roles = "READER")
    void a_reader_is_told_whom_to_wait_for() {
        assertThat(find(NoPlan.class).single().getElement().getTextRecursively())
                .contains("Une personne qui gère le PST doit d’abord en importer un.");
        assertThat(find(Button.class).withText("Nouveau plan…").exists()).isFalse();
    }

    @Test
    @WithMockUser(roles = "COORDINATOR")
    void a_writer_is_led_to_the_import() {
        assertThat(find(Anchor.class).withText("Importer un fichier").single().getHref())
                .isEqualTo("imports");
    }

    @Test
    @WithMockUser(roles = "COORDINATOR")
    void a_new_plan_opens_empty() {
        test(find(Button.class).withText("Nouveau plan…").single()).click();
        test(find(TextField.class).withLabel("Nom du plan").single()).setValue("Plan climat");
        test(find(Button.class).withText("Créer le plan").single()).click();

        assertThat(reading.plans()).extracting(PlanSummary::title).containsExactly("Plan climat");
        assertThat(find(TreeGrid.class)
                        .single()
                        .getEmptyStateComponent()
                        .getElement()
                        .getTextRecursively())
                .contains("Ce plan est encore vide.");
    }

    @Test
    @WithMockUser(roles = "COORDINATOR")
    void a_plan_needs_a_name_and_years_in_order() {
        test(find(Button.class).withText("Nouveau plan…").single()).click();
        test(find(IntegerField.class).withLabel("Première année").single()).setValue(2030);
        test(find(IntegerField.class).withLabel("Dernière année").single()).setValue(2025);
        test(find(Button.class).withText("Créer le plan").single()).click();

        assertThat(find(TextField.class).withLabel("Nom du plan").single().getErrorMessage())
                .isEqualTo("Donnez un nom au plan.");
        assertThat(find(IntegerField.class).withLabel("Dernière année").single().isInvalid())
                .isTrue();
        assertThat(reading.plans()).isEmpty();
    }
}
