package be.jalon.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.people.Cast;
import be.jalon.people.Role;
import be.jalon.plan.ItemEdit;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.ReviewReason;
import be.jalon.plan.ui.desk.PanelFooter;
import be.jalon.uikit.MenuButton;
import be.jalon.uikit.PlainButton;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/** Each desk is offered its own job on the plan screen and nothing else. The project manager works for the PCS. */
@WithMockUser(username = "Claire", roles = "READER")
class PlanRolesTest extends PlanScreen {

    @Autowired
    private ApplicationContext application;

    private ItemId mine;
    private ItemId others;

    private void enterAs(Role role) {
        mine = items.get(2);
        others = items.get(6);
        Cast.enter(role == Role.PROJECT_MANAGER ? Cast.of(application, role, "PCS") : Cast.of(application, role));
        UI.getCurrent().navigate("plan/" + plan);
        UI.getCurrent().refreshCurrentRoute(true);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    private Set<ItemField> writable() {
        Set<ItemField> writable = EnumSet.noneOf(ItemField.class);
        find(FieldEditor.class).all().stream()
                .filter(editor -> !editor.isReadOnly())
                .forEach(editor -> writable.add(editor.field()));
        return writable;
    }

    private boolean asks() {
        return find(PlainButton.class).withClassName("field-ask").all().stream().anyMatch(PlainButton::isVisible);
    }

    private List<String> itemMenu() {
        return find(ItemMenu.class).all().stream()
                .filter(ItemMenu::isVisible)
                .flatMap(menu -> entries(menu.getContent()))
                .toList();
    }

    private List<String> planMenu() {
        return entries(find(MenuButton.class).withClassName("plan-more").single())
                .toList();
    }

    private static Stream<String> entries(MenuButton menu) {
        return menu.filled().getItems().stream().map(MenuItem::getText);
    }

    private boolean offersNew() {
        return find(Button.class).withClassName("new-item").exists();
    }

    @Test
    void a_project_manager_works_on_his_items_as_a_coordinator_does() {
        enterAs(Role.PROJECT_MANAGER);
        openItem(mine);

        assertThat(writable()).containsExactlyInAnyOrder(ItemField.values());
        assertThat(asks()).isTrue();
        assertThat(itemMenu())
                .containsExactly(
                        "Ajouter après…",
                        "Ajouter en dessous…",
                        "Dupliquer",
                        "Déplacer…",
                        "Monter",
                        "Descendre",
                        "Mettre sous le précédent",
                        "Sortir d’un niveau",
                        "Mettre à la corbeille");
        write(ItemField.NOTES, "Vu");
        pressSave();
        assertThat(row(mine).text(ItemField.NOTES)).isEqualTo("Vu");
    }

    @Test
    void the_items_of_others_he_only_reads() {
        enterAs(Role.PROJECT_MANAGER);
        openItem(others);

        assertThat(writable()).isEmpty();
        assertThat(asks()).isFalse();
        assertThat(itemMenu()).isEmpty();
        assertThat(find(PanelFooter.class).all()).noneMatch(PanelFooter::isVisible);
    }

    @Test
    void a_neighbour_in_an_open_objective_offers_only_a_new_action() {
        enterAs(Role.PROJECT_MANAGER);
        openItem(items.get(4));

        assertThat(itemMenu()).containsExactly("Ajouter après…");
    }

    @Test
    void a_flag_is_shown_to_him_but_not_lifted() {
        as("COORDINATOR", () -> editing.flag(items.get(2), ItemField.DEADLINE, ReviewReason.CONFIRMATION, "Sûr ?"));
        enterAs(Role.PROJECT_MANAGER);
        openItem(mine);

        assertThat(find(PendingBar.class).exists()).isTrue();
        assertThat(find(Button.class).withText("Lever").exists()).isFalse();
    }

    @Test
    void the_plan_as_a_whole_is_not_his() {
        enterAs(Role.PROJECT_MANAGER);

        assertThat(planMenu()).containsExactly("Imprimer…", "Raccourcis clavier");
        assertThat(offersNew()).isTrue();
    }

    @Test
    void his_new_action_goes_into_an_open_objective_and_carries_his_name() {
        enterAs(Role.PROJECT_MANAGER);

        test(find(Button.class).withClassName("new-item").single()).click();
        assertThat(find(RadioButtonGroup.class)
                        .single()
                        .getListDataView()
                        .getItems()
                        .toList())
                .isEqualTo(List.of(ItemLevel.ACTION));
        test(find(TextField.class).withLabel("Intitulé").single()).setValue("Neuve");
        press("Créer");

        ItemRow created = reading.open(plan).rows().stream()
                .filter(row -> row.title().equals("Neuve"))
                .findFirst()
                .orElseThrow();
        assertThat(created.parent()).isEqualTo(items.get(1));
        assertThat(created.text(ItemField.SERVICE)).isEqualTo("PCS");
        assertThat(writable()).hasSize(ItemField.values().length);
    }

    @Test
    void a_key_on_an_item_of_others_says_why_and_changes_nothing() {
        enterAs(Role.PROJECT_MANAGER);

        command(GridCommand.Kind.DELETE, others);

        assertThat(message()).contains("Vous pouvez lire cet élément");
        assertThat(row(others).title()).isEqualTo("Refondre le bulletin");
    }

    @Test
    void he_finds_his_items_by_one_button() {
        enterAs(Role.PROJECT_MANAGER);

        pressFilter("Les miennes");

        assertThat(query()).isEqualTo("miennes=oui");
        assertThat(titles())
                .containsExactly("Associer les habitants", "Faire participer", "Relancer les conseils consultatifs");
    }

    @Test
    void rights_that_go_while_he_writes_are_said_in_one_sentence_and_his_text_stays() {
        enterAs(Role.PROJECT_MANAGER);
        openItem(mine);
        write(ItemField.NOTES, "Long travail");
        as("COORDINATOR", () -> {
            ItemRow read = row(mine);
            editing.save(new ItemEdit(
                    mine, read.version(), read.texts(), read.texts().with(ItemField.SERVICE, "Travaux")));
        });

        pressSave();

        assertThat(message()).contains("Vous n’avez pas (ou plus) le droit de modifier cet élément");
        assertThat(row(mine).text(ItemField.NOTES)).isEmpty();
        assertThat(editor(ItemField.NOTES).text()).isEqualTo("Long travail");
        assertThat(writable()).isEmpty();
    }

    @Test
    void a_deleted_action_of_his_comes_back() {
        enterAs(Role.PROJECT_MANAGER);

        command(GridCommand.Kind.DELETE, mine);
        assertThat(reading.open(plan).row(mine)).isEmpty();
        press("Annuler");

        assertThat(row(mine).parent()).isEqualTo(items.get(1));
    }

    @Test
    void finance_writes_the_two_budgets_of_every_item() {
        enterAs(Role.FINANCE);
        openItem(others);

        assertThat(writable()).containsExactlyInAnyOrder(ItemField.BUDGET_ORDINARY, ItemField.BUDGET_EXTRAORDINARY);
        assertThat(asks()).isFalse();
        assertThat(itemMenu()).isEmpty();
        assertThat(offersNew()).isFalse();
        write(ItemField.BUDGET_ORDINARY, "4.500 €");
        pressSave();
        assertThat(row(others).text(ItemField.BUDGET_ORDINARY)).isEqualTo("4.500 €");
    }

    @Test
    void the_college_and_the_reader_write_nothing_here() {
        for (Role role : List.of(Role.COLLEGE, Role.READER)) {
            enterAs(role);
            openItem(mine);

            assertThat(writable()).as(role.name()).isEmpty();
            assertThat(asks()).isFalse();
            assertThat(itemMenu()).isEmpty();
            assertThat(offersNew()).isFalse();
            assertThat(planMenu()).containsExactly("Imprimer…", "Raccourcis clavier");
            assertThat(find(Button.class).withText("Les miennes").exists()).isFalse();
        }
    }

    @Test
    void the_coordinator_is_offered_everything() {
        enterAs(Role.COORDINATOR);
        openItem(others);

        assertThat(writable()).hasSize(ItemField.values().length);
        assertThat(itemMenu()).hasSize(9);
        assertThat(planMenu())
                .containsExactly(
                        "Renuméroter…", "Corbeille…", "Exporter le classeur", "Imprimer…", "Raccourcis clavier");
    }

    @Test
    void he_moves_his_action_only_to_places_that_are_open() {
        enterAs(Role.PROJECT_MANAGER);

        command(GridCommand.Kind.MOVE, mine);

        @SuppressWarnings("unchecked") // The one search of the dialog.
        ComboBox<ItemRow> search = find(ComboBox.class).withLabel("Vers").single();
        List<ItemRow> targets = search.getListDataView().getItems().toList();
        assertThat(targets)
                .map(ItemRow::id)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.asList(items.get(0), items.get(1), items.get(3), items.get(4), items.get(5)));
    }

    @Test
    void the_address_of_his_items_means_nothing_for_a_stranger() {
        enterAs(Role.READER);

        open(QueryParameters.of("miennes", "oui"));

        assertThat(titles()).isEmpty();
    }
}
