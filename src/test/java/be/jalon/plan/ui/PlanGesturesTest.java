package be.jalon.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemEdit;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemRow;
import be.jalon.plan.ReviewReason;
import be.jalon.plan.ui.desk.ConflictDialog;
import be.jalon.plan.ui.desk.PanelFooter;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

/** Every gesture that changes a plan, as somebody who may do it. */
@WithMockUser(username = "Claire", roles = "COORDINATOR")
class PlanGesturesTest extends PlanScreen {

    @Test
    void a_text_is_written_interpreted_and_saved() {
        openItem(items.get(2));

        write(ItemField.DEADLINE, "T3 2027");
        assertThat(editor(ItemField.DEADLINE).getElement().getTextRecursively()).contains("du 1/7/2027 au 30/9/2027");
        pressSave();

        assertThat(row(items.get(2)).text(ItemField.DEADLINE)).isEqualTo("T3 2027");
        assertThat(find(PanelFooter.class).single().getElement().getTextRecursively())
                .contains("Enregistré");
        assertThat(find(ItemPanel.class).single().isDirty()).isFalse();
    }

    @Test
    void a_text_that_is_not_understood_is_kept_and_doubted() {
        openItem(items.get(2));

        write(ItemField.DEADLINE, "aux calendes");

        assertThat(editor(ItemField.DEADLINE).getElement().getTextRecursively()).contains("Échéance non comprise");
        pressSave();
        assertThat(row(items.get(2)).text(ItemField.DEADLINE)).isEqualTo("aux calendes");
    }

    @Test
    void an_unknown_status_word_is_kept() {
        openItem(items.get(2));

        write(ItemField.STATUS, "au frigo");
        pressSave();

        assertThat(row(items.get(2)).text(ItemField.STATUS)).isEqualTo("au frigo");
    }

    @Test
    void a_title_may_not_be_emptied() {
        openItem(items.get(2));

        write(ItemField.TITLE, " ");
        pressSave();

        assertThat(row(items.get(2)).title()).isEqualTo("Relancer les conseils consultatifs");
        assertThat(area(ItemField.TITLE).getErrorMessage()).isEqualTo("Écrivez un intitulé.");
    }

    @Test
    void unsaved_changes_are_guarded_and_may_be_saved_on_the_way() {
        openItem(items.get(2));
        write(ItemField.NOTES, "À revoir");

        openItem(items.get(3));
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(row(items.get(2)).text(ItemField.NOTES)).isEqualTo("À revoir");
        assertThat(editor(ItemField.TITLE).text()).isEqualTo("Ouvrir des lieux de rencontre");
    }

    @Test
    void unsaved_changes_may_be_given_up() {
        openItem(items.get(2));
        write(ItemField.NOTES, "À revoir");

        openItem(items.get(3));
        test(find(ConfirmDialog.class).single()).reject();

        assertThat(row(items.get(2)).text(ItemField.NOTES)).isEmpty();
        assertThat(editor(ItemField.TITLE).text()).isEqualTo("Ouvrir des lieux de rencontre");
    }

    @Test
    void another_filter_leaves_what_is_being_written() {
        openItem(items.get(2));
        write(ItemField.NOTES, "À revoir");

        pressFilter("En attente du Collège");

        assertThat(find(ConfirmDialog.class).exists()).isFalse();
        assertThat(editor(ItemField.NOTES).text()).isEqualTo("À revoir");
    }

    @Test
    void two_people_on_one_field_choose_between_their_texts() {
        openItem(items.get(2));
        write(ItemField.SERVICE, "PCS et Jeunesse");
        write(ItemField.NOTES, "Mes notes");
        as("COORDINATOR", () -> change(items.get(2), ItemField.SERVICE, "Cohésion sociale"));

        pressSave();
        Dialog dialog = find(ConflictDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("Odile a enregistré cet élément")
                .contains("La mienne", "La sienne (Odile)");
        chooseTheirs();
        press("Enregistrer ces choix");

        assertThat(row(items.get(2)).text(ItemField.SERVICE)).isEqualTo("Cohésion sociale");
        assertThat(row(items.get(2)).text(ItemField.NOTES)).isEqualTo("Mes notes");
        assertThat(find(ItemPanel.class).single().isDirty()).isFalse();
    }

    @Test
    void what_another_person_changed_elsewhere_in_the_item_is_kept() {
        openItem(items.get(2));
        write(ItemField.NOTES, "Mes notes");
        as("COORDINATOR", () -> change(items.get(2), ItemField.SERVICE, "Cohésion sociale"));

        pressSave();

        assertThat(row(items.get(2)).text(ItemField.SERVICE)).isEqualTo("Cohésion sociale");
        assertThat(row(items.get(2)).text(ItemField.NOTES)).isEqualTo("Mes notes");
        assertThat(editor(ItemField.SERVICE).text()).isEqualTo("Cohésion sociale");
    }

    @Test
    void a_field_is_put_to_the_college_with_a_question_and_lifted() {
        openItem(items.get(2));

        ask(ItemField.DEADLINE);
        find(RadioButtonGroup.class).single().setValue(ReviewReason.CONFIRMATION);
        test(find(TextArea.class).withLabel("Question").single()).setValue("Peut-on attendre 2027 ?");
        press("Demander");

        assertThat(row(items.get(2)).pending().get(ItemField.DEADLINE).question())
                .isEqualTo("Peut-on attendre 2027 ?");
        assertThat(editor(ItemField.DEADLINE).getElement().getTextRecursively())
                .contains("En attente de confirmation du Collège", "Demandé par Claire");

        press("Lever");

        assertThat(row(items.get(2)).pending()).isEmpty();
        assertThat(message()).contains("L’attente est levée");
    }

    @Test
    void a_question_is_needed() {
        openItem(items.get(2));

        ask(ItemField.DEADLINE);
        press("Demander");

        assertThat(find(TextArea.class).withLabel("Question").single().getErrorMessage())
                .isEqualTo("Écrivez la question à poser au Collège.");
        assertThat(row(items.get(2)).pending()).isEmpty();
    }

    @Test
    void what_is_being_written_survives_a_flag() {
        openItem(items.get(3));
        write(ItemField.NOTES, "En cours d’écriture");

        press("Lever");

        assertThat(editor(ItemField.NOTES).text()).isEqualTo("En cours d’écriture");
        assertThat(find(ItemPanel.class).single().isDirty()).isTrue();
    }

    @Test
    void an_action_is_added_after_another() {
        open();

        command(GridCommand.Kind.CREATE_AFTER, items.get(2));
        test(find(TextField.class).withLabel("Intitulé").single()).setValue("Former les membres");
        press("Créer");

        assertThat(titles())
                .containsSubsequence(
                        "Relancer les conseils consultatifs", "Former les membres", "Ouvrir des lieux de rencontre");
        assertThat(editor(ItemField.TITLE).text()).isEqualTo("Former les membres");
    }

    @Test
    void an_objective_gets_an_action_under_it() {
        open();

        command(GridCommand.Kind.CREATE_UNDER, items.get(5));
        test(find(TextField.class).withLabel("Intitulé").single()).setValue("Ouvrir une lettre d’information");
        press("Créer");

        assertThat(titles()).endsWith("Refondre le bulletin", "Ouvrir une lettre d’information");
    }

    @Test
    void an_item_without_a_title_is_not_created() {
        open();

        command(GridCommand.Kind.CREATE_AFTER, items.get(2));
        press("Créer");

        assertThat(find(TextField.class).withLabel("Intitulé").single().getErrorMessage())
                .isEqualTo("Écrivez un intitulé.");
        assertThat(titles()).hasSize(7);
    }

    @Test
    void a_copy_stands_behind_its_original() {
        open();

        command(GridCommand.Kind.DUPLICATE, items.get(4));

        assertThat(titles()).containsSubsequence("Sonder la population", "Sonder la population (copie)");
    }

    @Test
    void keys_move_an_action_among_its_neighbours_and_back() {
        open();

        command(GridCommand.Kind.MOVE_DOWN, items.get(2));
        assertThat(titles()).containsSubsequence("Ouvrir des lieux de rencontre", "Relancer les conseils consultatifs");
        press("Annuler");

        assertThat(titles()).containsSubsequence("Relancer les conseils consultatifs", "Ouvrir des lieux de rencontre");
    }

    @Test
    void a_move_too_far_is_refused_in_words() {
        open();

        command(GridCommand.Kind.MOVE_UP, items.get(2));

        assertThat(message()).contains("Il n’y a pas de place plus loin de ce côté.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void an_action_moves_to_a_target_that_was_searched() {
        open();

        command(GridCommand.Kind.MOVE, items.get(2));
        ComboBox<ItemRow> target = find(ComboBox.class).withLabel("Vers").single();
        target.setValue(row(items.get(5)));
        press("Déplacer");

        assertThat(titles()).endsWith("Refondre le bulletin", "Relancer les conseils consultatifs");
    }

    @Test
    void what_is_deleted_comes_back_with_one_click() {
        open();

        command(GridCommand.Kind.DELETE, items.get(1));
        assertThat(titles()).containsExactly("Associer les habitants", "Informer mieux", "Refondre le bulletin");
        assertThat(message()).contains("OO 1 Faire participer").contains("3 éléments sont dans la corbeille");
        press("Annuler");

        assertThat(titles()).hasSize(7);
    }

    @Test
    void the_bin_gives_back_a_branch() {
        open();
        command(GridCommand.Kind.DELETE, items.get(1));

        menu("Corbeille…");
        test(find(Button.class).withAriaLabel("Restaurer 1 Faire participer").single())
                .click();

        assertThat(titles()).hasSize(7);
    }

    @Test
    void deleting_the_item_of_the_panel_closes_the_panel() {
        openItem(items.get(2));

        command(GridCommand.Kind.DELETE, items.get(2));

        assertThat(find(ItemPanel.class).exists()).isFalse();
    }

    @Test
    void numbers_change_only_when_they_are_confirmed() {
        open();
        command(GridCommand.Kind.MOVE_DOWN, items.get(2));

        menu("Renuméroter…");
        assertThat(row(items.get(2)).text(ItemField.CODE)).isEqualTo("A 1.1");
        press("Renuméroter");

        assertThat(row(items.get(2)).text(ItemField.CODE)).isEqualTo("A 1.2");
        assertThat(row(items.get(3)).text(ItemField.CODE)).isEqualTo("A 1.1");
    }

    @Test
    void an_item_that_somebody_deleted_says_so() {
        openItem(items.get(2));
        write(ItemField.NOTES, "Trop tard");
        as("COORDINATOR", () -> editing.delete(items.get(2)));

        pressSave();

        assertThat(message()).contains("Cet élément a été supprimé entre-temps.");
        assertThat(titles()).doesNotContain("Relancer les conseils consultatifs");
    }

    @SuppressWarnings("unchecked")
    private void chooseTheirs() {
        RadioButtonGroup<Object> choice = find(RadioButtonGroup.class).single();
        choice.setValue(choice.getListDataView().getItem(1));
    }

    private void change(ItemId item, ItemField field, String text) {
        ItemRow row = row(item);
        FieldTexts edited = row.texts().with(field, text);
        editing.save(new ItemEdit(item, row.version(), row.texts(), edited));
    }
}
