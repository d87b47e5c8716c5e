package be.jalon.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.history.History;
import be.jalon.plan.IntakeItem;
import be.jalon.plan.ItemEdit;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import be.jalon.testing.SqlCount;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The desk of the Collège on the screen: seeing, answering, what others do meanwhile. */
@WithMockUser(username = "Félicie", roles = "COLLEGE")
class PendingViewTest extends PendingDeskScreen {

    @Autowired
    History history;

    private AnswerPanel panel() {
        return find(AnswerPanel.class).single();
    }

    private boolean panelIsOpen() {
        return !find(AnswerPanel.class).all().isEmpty();
    }

    @Test
    void what_waits_stands_under_its_politicals_and_counts_once() {
        open();

        assertThat(lines())
                .containsExactly(
                        "A. Vireuse",
                        "- Relancer les conseils",
                        "- Ouvrir un lieu",
                        "M. Torvaux",
                        "- Ouvrir un lieu",
                        "",
                        "- Sonder la population");
        assertThat(find(Span.class).withClassName("pending-total").single().getText())
                .isEqualTo("3 cellules en attente");
    }

    @Test
    void a_precise_value_is_given_in_the_editor_of_the_field_and_the_next_question_opens() {
        openCell(items.get(0), ItemField.DEADLINE);
        test(editor("Échéance")).setValue("2e sem. 2027");
        assertThat(find(Span.class).withText("du 1/7/2027 au 31/12/2027").all()).isNotEmpty();

        press("Préciser ainsi");

        assertThat(row(items.get(0)).text(ItemField.DEADLINE)).isEqualTo("2e sem. 2027");
        assertThat(row(items.get(0)).pending()).isEmpty();
        assertThat(lines()).doesNotContain("- Relancer les conseils");
        assertThat(panel().cell().row().title()).isEqualTo("Ouvrir un lieu");
        assertThat(message()).contains("Précisé", "Échéance");
        assertThat(history.of(items.get(0).value()).getFirst().origin()).startsWith("COLLEGE ");
    }

    @Test
    void a_value_is_confirmed_as_it_is_for_the_session_that_was_chosen() {
        openCell(items.get(1), ItemField.SERVICE);
        test(find(DatePicker.class).withClassName("pending-session").single()).setValue(LocalDate.of(2026, 11, 20));

        press("Confirmer tel quel");

        assertThat(row(items.get(1)).pending()).isEmpty();
        assertThat(row(items.get(1)).text(ItemField.SERVICE)).isEqualTo("PCS");
        assertThat(history.of(items.get(1).value()).getFirst().origin()).isEqualTo("COLLEGE 2026-11-20");
        UI.getCurrent().navigate("plan/" + plan);
        open();
        assertThat(find(DatePicker.class)
                        .withClassName("pending-session")
                        .single()
                        .getValue())
                .as("the session stays chosen")
                .isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void an_answer_is_postponed_with_a_reason_that_stays_with_the_question() {
        openCell(items.get(0), ItemField.DEADLINE);
        press("Reporter…");
        press("Reporter");
        assertThat(find(TextArea.class).withLabel("Motif").single().isInvalid()).isTrue();

        test(find(TextArea.class).withLabel("Motif").single()).setValue("Devis attendu");
        press("Reporter");

        assertThat(row(items.get(0))
                        .pending()
                        .get(ItemField.DEADLINE)
                        .postponed()
                        .reason())
                .isEqualTo("Devis attendu");
        assertThat(lines()).contains("- Relancer les conseils");
        openCell(items.get(0), ItemField.DEADLINE);
        assertThat(find(Span.class).withClassName("pending-postponed").single().getText())
                .contains("Reporté à la séance du", "Devis attendu");
    }

    @Test
    void an_answer_is_taken_back_from_the_message() {
        openCell(items.get(0), ItemField.DEADLINE);
        test(editor("Échéance")).setValue("2e sem. 2027");
        press("Préciser ainsi");

        press("Annuler");

        assertThat(row(items.get(0)).text(ItemField.DEADLINE)).isEqualTo("??");
        assertThat(row(items.get(0)).isPending(ItemField.DEADLINE)).isTrue();
        assertThat(panel().cell().row().title()).isEqualTo("Relancer les conseils");
    }

    @Test
    void a_value_that_somebody_changed_meanwhile_is_shown_again_and_what_was_typed_stays() {
        openCell(items.get(0), ItemField.DEADLINE);
        test(editor("Échéance")).setValue("2e sem. 2027");
        as("COORDINATOR", () -> write("2028"));

        press("Préciser ainsi");

        assertThat(row(items.get(0)).text(ItemField.DEADLINE)).isEqualTo("2028");
        assertThat(message()).contains("entre-temps");
        assertThat(panel().cell().asked().text()).isEqualTo("2028");
        assertThat(editor("Échéance").getValue()).isEqualTo("2e sem. 2027");
        press("Préciser ainsi");
        assertThat(row(items.get(0)).text(ItemField.DEADLINE)).isEqualTo("2e sem. 2027");
    }

    private void write(String text) {
        ItemRow row = row(items.get(0));
        editing.save(
                new ItemEdit(row.id(), row.version(), row.texts(), row.texts().with(ItemField.DEADLINE, text)));
    }

    @Test
    void an_item_that_was_deleted_meanwhile_leaves_the_list() {
        openCell(items.get(0), ItemField.DEADLINE);
        as("COORDINATOR", () -> editing.delete(items.get(0)));

        press("Confirmer tel quel");

        assertThat(message()).contains("supprimé");
        assertThat(lines()).doesNotContain("- Relancer les conseils");
        assertThat(panelIsOpen()).isFalse();
    }

    @Test
    void ticked_cells_are_confirmed_together_after_a_look() {
        open();
        tick("Relancer les conseils");
        tick("Ouvrir un lieu");

        press("Confirmer les 2 cellules cochées");
        assertThat(row(items.get(0)).pending()).as("not before the look").isNotEmpty();
        press("Confirmer les 2 cellules");

        assertThat(row(items.get(0)).pending()).isEmpty();
        assertThat(row(items.get(1)).pending()).isEmpty();
        assertThat(lines()).containsExactly("", "- Sonder la population");
        assertThat(message()).contains("2 cellules confirmées");
    }

    @Test
    void those_of_the_ticked_cells_that_changed_meanwhile_stay_and_are_told() {
        open();
        tick("Relancer les conseils");
        tick("Ouvrir un lieu");
        as("COORDINATOR", () -> write("2028"));

        press("Confirmer les 2 cellules cochées");
        press("Confirmer les 2 cellules");

        assertThat(row(items.get(0)).isPending(ItemField.DEADLINE)).isTrue();
        assertThat(message()).contains("Une cellule confirmée", "Une autre a changé");
    }

    @Test
    void the_criteria_are_in_the_address() {
        UI.getCurrent().navigate("en-attente/" + plan, QueryParameters.of("politique", "M. Torvaux"));
        assertThat(lines()).containsExactly("M. Torvaux", "- Ouvrir un lieu");

        @SuppressWarnings("unchecked")
        Select<String> political =
                find(Select.class).withAriaLabel("Politique en charge").single();
        test(political).selectItem("Sans politique en charge");

        assertThat(lines()).containsExactly("", "- Sonder la population");
        assertThat(query()).isEqualTo("politique");
    }

    @Test
    void an_empty_desk_teaches_where_questions_come_from() {
        plan = fill("Sans question", List.of());

        open();

        assertThat(lines()).isEmpty();
        assertThat(grid().getEmptyStateComponent().getElement().getTextRecursively())
                .contains("Rien n’attend le Collège");
    }

    @Test
    @WithMockUser(roles = "READER")
    void whoever_may_not_answer_sees_everything_and_is_offered_nothing() {
        openCell(items.get(0), ItemField.DEADLINE);

        assertThat(lines()).contains("- Relancer les conseils");
        assertThat(editor("Échéance").isReadOnly()).isTrue();
        assertThat(find(Button.class).withText("Confirmer tel quel").all()).isEmpty();
        assertThat(find(Button.class).withText("Reporter…").all()).isEmpty();
        assertThat(find(DatePicker.class).withClassName("pending-session").all())
                .isEmpty();
        assertThat(grid().getSelectionMode()).isEqualTo(Grid.SelectionMode.NONE);
    }

    @Test
    void the_desk_opens_with_few_statements_however_much_waits_and_so_does_an_answer() {
        List<IntakeItem> many = new ArrayList<>();
        for (int n = 0; n < 400; n++) {
            many.add(question(n, "Action " + n, "A. Vireuse", ItemField.DEADLINE, "??", "Quand ?"));
        }
        plan = fill("Un grand plan", many);

        assertThat(SqlCount.during(this::open)).hasSizeLessThanOrEqualTo(5);
        assertThat(SqlCount.during(() -> openCell(items.get(7), ItemField.DEADLINE)))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(SqlCount.during(() -> press("Confirmer tel quel"))).hasSizeLessThanOrEqualTo(5);
        assertThat(lines()).hasSize(400);
    }

    @Test
    void an_answer_that_names_somebody_new_takes_few_statements_too() {
        openCell(items.get(1), ItemField.SERVICE);
        test(editor("Service en charge")).setValue("Voirie\nUrbanisme");

        assertThat(SqlCount.during(() -> press("Préciser ainsi"))).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        assertThat(row(items.get(1)).text(ItemField.SERVICE)).isEqualTo("Voirie\nUrbanisme");
    }
}
