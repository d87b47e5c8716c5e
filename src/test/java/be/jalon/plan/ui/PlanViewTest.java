package be.jalon.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.plan.ItemField;
import be.jalon.uikit.PlainButton;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

/** What the screen shows, and how the address and the screen follow each other. */
@WithMockUser(username = "Claire", roles = "READER")
class PlanViewTest extends PlanScreen {

    @Test
    void a_plan_opens_with_everything_expanded() {
        open();

        assertThat(titles())
                .containsExactly(
                        "Associer les habitants",
                        "Faire participer",
                        "Relancer les conseils consultatifs",
                        "Ouvrir des lieux de rencontre",
                        "Sonder la population",
                        "Informer mieux",
                        "Refondre le bulletin");
    }

    @Test
    void the_bare_address_shows_the_first_plan() {
        UI.getCurrent().navigate("plan");

        assertThat(titles()).hasSize(7);
    }

    @Test
    void columns_stand_in_the_order_of_the_sheet_under_their_groups() {
        open();

        assertThat(grid().getColumns().stream()
                        .filter(column -> !column.getKey().equals("card"))
                        .map(Grid.Column::getHeaderText))
                .containsExactly(
                        "Objectifs et actions",
                        "N°",
                        "Politique",
                        "Service",
                        "Agent",
                        "Échéance",
                        "Budget ordinaire",
                        "Budget extra",
                        "RH",
                        "État",
                        "%");
        assertThat(grid().getColumns()).filteredOn(Grid.Column::isSortable).hasSize(11);
    }

    @Test
    void the_foot_counts_actions_and_needs() {
        open();

        assertThat(foot("title")).isEqualTo("4 actions");
        assertThat(foot("budget.ordinary")).isEqualTo("3\u00A0000\u00A0€1 inconnu");
    }

    @Test
    void an_address_brings_filter_and_item_along() {
        open(new QueryParameters(
                Map.of("service", List.of("PCS"), "item", List.of(items.get(2).toString()))));

        assertThat(titles())
                .containsExactly("Associer les habitants", "Faire participer", "Relancer les conseils consultatifs");
        assertThat(find(FilterBadges.class).single().getElement().getTextRecursively())
                .contains("Service\u202F: PCS", "1 résultat");
        assertThat(foot("title")).isEqualTo("1 action sur 4");
        assertThat(editor(ItemField.DEADLINE).text()).isEqualTo("2e sem. 2020");
    }

    @Test
    void a_badge_takes_its_filter_away() {
        open(QueryParameters.of("service", "PCS"));

        test(find(Button.class)
                        .withAriaLabel("Retirer le filtre Service\u202F: PCS")
                        .single())
                .click();

        assertThat(query()).isEmpty();
        assertThat(titles()).hasSize(7);
    }

    @Test
    void the_search_changes_the_address_and_keeps_the_ancestors() {
        open();

        test(find(TextField.class)
                        .withAriaLabel("Rechercher dans les intitulés, numéros, pilotes et remarques")
                        .single())
                .setValue("BULLETÍN");

        assertThat(titles()).containsExactly("Associer les habitants", "Informer mieux", "Refondre le bulletin");
    }

    @Test
    void pending_actions_are_found_with_one_button() {
        open();

        pressFilter("En attente du Collège");

        assertThat(query()).isEqualTo("attente=oui");
        assertThat(titles()).endsWith("Ouvrir des lieux de rencontre");
        assertThat(find(PlainButton.class)
                        .withText("En attente du Collège")
                        .single()
                        .getElement()
                        .getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void nothing_found_offers_to_clear_the_filters() {
        open(QueryParameters.of("q", "introuvable"));

        assertThat(titles()).isEmpty();
        assertThat(grid().getEmptyStateComponent().getElement().getTextRecursively())
                .contains("Rien ne correspond à ces filtres.");

        test(find(Button.class).withText("Effacer les filtres").all().getFirst())
                .click();

        assertThat(titles()).hasSize(7);
    }

    @Test
    void clearing_a_filter_gives_back_what_was_collapsed() {
        open();
        grid().collapse(reading.open(plan).row(items.get(1)).orElseThrow());

        open(QueryParameters.of("q", "conseils"));
        assertThat(titles()).contains("Relancer les conseils consultatifs");
        open();

        assertThat(titles()).contains("Faire participer").doesNotContain("Relancer les conseils consultatifs");
    }

    @Test
    void readers_see_no_control_that_writes() {
        openItem(items.get(3));

        assertThat(find(Button.class).all())
                .filteredOn(Button::isVisible)
                .extracting(Button::getText)
                .doesNotContain("Ajouter", "Enregistrer", "Lever", "Rétablir");
        assertThat(find(TextArea.class).all()).isNotEmpty().allSatisfy(area -> assertThat(area.isReadOnly())
                .isTrue());
        assertThat(find(PendingBar.class).single().getElement().getTextRecursively())
                .contains("Quel service ?", "Demandé par Odile");
    }

    @Test
    void a_readers_keys_change_nothing() {
        open();

        command(GridCommand.Kind.DELETE, items.get(2));
        command(GridCommand.Kind.MOVE_DOWN, items.get(2));

        assertThat(titles()).hasSize(7).element(2).isEqualTo("Relancer les conseils consultatifs");
    }

    @Test
    void enter_opens_the_panel_of_a_row() {
        open();

        command(GridCommand.Kind.OPEN, items.get(2), ItemField.DEADLINE);

        assertThat(query()).isEqualTo("item=" + items.get(2));
        assertThat(find(PanelHeader.class).single().getElement().getTextRecursively())
                .contains("Action A 1.1", "OS 1 Associer les habitants", "OO 1 Faire participer");
        assertThat(editor(ItemField.DEADLINE).getElement().getTextRecursively()).contains("du 1/7/2020 au 31/12/2020");
    }

    @Test
    void a_plan_that_is_not_there_says_so() {
        UI.getCurrent().navigate("plan/" + UUID.randomUUID());

        assertThat(find(NoPlan.class).single().getElement().getTextRecursively())
                .contains("Ce plan n’existe pas ou n’existe plus.");
    }

    private String foot(String column) {
        return grid().getColumnByKey(column).getFooterComponent().getElement().getTextRecursively();
    }

    @Test
    void every_icon_button_has_a_name() {
        openItem(items.get(2));

        assertThat(find(Button.class).all())
                .filteredOn(button -> button.getText().isEmpty())
                .allSatisfy(button -> assertThat(button.getAriaLabel()).isPresent());
    }
}
