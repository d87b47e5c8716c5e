package be.jalon.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.people.Pilot;
import be.jalon.people.PilotDirectory;
import be.jalon.people.PilotKind;
import be.jalon.people.PilotRole;
import be.jalon.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewTest
class DirectoryViewTest extends SpringBrowserlessTest {

    @Autowired
    private PilotDirectory directory;

    @BeforeEach
    void french() {
        UI.getCurrent().getSession().setLocale(Locale.FRENCH);
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    @WithMockUser(roles = "COORDINATOR")
    void pilots_are_listed_in_alphabetical_order_with_what_is_to_be_settled() {
        enrol();

        open(QueryParameters.empty());

        assertThat(shown()).containsExactly("Cheffe de projet PCS", "Énergie", "Jeunesse", "M. Torvaux", "Service J");
        assertThat($(Span.class).withClassName("directory-count").single().getText())
                .isEqualTo("5 sur 5 entrées · 1 à préciser");
    }

    @Test
    @WithMockUser(roles = "COORDINATOR")
    void the_filter_ignores_accents_and_is_kept_in_the_address() {
        enrol();
        open(QueryParameters.empty());

        test($(TextField.class).withAriaLabel("Chercher un nom").single()).setValue("energie");

        assertThat(shown()).containsExactly("Énergie");
    }

    @Test
    @WithMockUser(roles = "COORDINATOR")
    void an_address_brings_its_filter_along() {
        enrol();

        open(QueryParameters.of("nature", "unclear"));

        assertThat(shown()).containsExactly("Jeunesse");
    }

    @Test
    @WithMockUser(roles = "COORDINATOR")
    void a_name_and_a_kind_are_changed_in_a_dialog() {
        enrol();
        open(QueryParameters.empty());

        edit("Jeunesse");
        $(RadioButtonGroup.class).single().setValue(PilotKind.SERVICE);
        test($(TextField.class).withLabel("Nom").single()).setValue("Service Jeunesse");
        test($(Button.class).withText("Enregistrer").single()).click();

        assertThat(directory.all())
                .filteredOn(pilot -> pilot.name().equals("Service Jeunesse"))
                .map(Pilot::kind)
                .containsExactly(PilotKind.SERVICE);
        assertThat(shown()).contains("Service Jeunesse").doesNotContain("Jeunesse");
    }

    @Test
    @WithMockUser(roles = "COORDINATOR")
    void a_name_that_exists_is_refused_next_to_its_field() {
        enrol();
        open(QueryParameters.empty());

        edit("Jeunesse");
        test($(TextField.class).withLabel("Nom").single()).setValue("service j");
        test($(Button.class).withText("Enregistrer").single()).click();

        assertThat($(TextField.class).withLabel("Nom").single().getErrorMessage())
                .contains("service j");
        assertThat(directory.all()).map(Pilot::name).contains("Jeunesse");
    }

    @Test
    @WithMockUser(roles = "READER")
    void an_empty_directory_says_how_it_fills() {
        open(QueryParameters.empty());

        assertThat(shown()).isEmpty();
        assertThat(grid().getEmptyStateComponent().getElement().getTextRecursively())
                .contains("L’annuaire se remplit tout seul");
    }

    private void enrol() {
        directory.enrol(Map.of(
                PilotRole.POLITICAL, Set.of("M. Torvaux"),
                PilotRole.SERVICE, Set.of("Énergie"),
                PilotRole.AGENT, Set.of("Cheffe de projet PCS", "Service J", "Jeunesse")));
    }

    private void open(QueryParameters filter) {
        UI.getCurrent().navigate("annuaire", filter);
        UI.getCurrent().refreshCurrentRoute(true);
    }

    private void edit(String name) {
        test(grid()).clickRow(shown().indexOf(name));
        test($(Button.class).withText("Modifier").single()).click();
    }

    private List<String> shown() {
        return grid().getListDataView().getItems().map(Pilot::name).toList();
    }

    private PilotGrid grid() {
        return $(PilotGrid.class).single();
    }
}
