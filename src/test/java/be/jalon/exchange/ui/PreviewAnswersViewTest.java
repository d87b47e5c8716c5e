package be.jalon.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.internal.ImportLane;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import be.jalon.plan.PlanReading;
import be.jalon.plan.PlanSnapshot;
import be.jalon.testing.ViewTest;
import be.jalon.uikit.PlainButton;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Doubts are answered where they are listed. */
@ViewTest
@WithMockUser(username = "Odile", roles = "COORDINATOR")
class PreviewAnswersViewTest extends SpringBrowserlessTest {

    private static final String TABLE = """
            N°;Actions;Agent;Échéance
            A 1;Planter;Sophie Boulanger;??
            A 2;Isoler;Simon Boulanger;??
            A 3;Nager;S. Boulanger;??
            A 4;Courir;S. Boulanger;2027
            """;

    @Autowired
    PlanReading plans;

    @Autowired
    ImportLane lane;

    @BeforeEach
    void a_file_with_doubts() {
        UI.getCurrent().getSession().setLocale(Locale.FRENCH);
        UI.getCurrent().setLocale(Locale.FRENCH);
        navigate(ImportView.class);
        test($(Upload.class).single()).upload("plan.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8));
        roundTrip();
        Asking.untilTheWorkIsDone(lane);
    }

    private PlainButton plain(String className, String words) {
        return $(PlainButton.class).withClassName(className).all().stream()
                .filter(button -> button.getElement().getTextRecursively().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + className + " " + words));
    }

    private static void press(PlainButton button) {
        button.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(button.getElement(), "click", JacksonUtils.createObjectNode()));
    }

    private void press(String label) {
        test($(Button.class).withText(label).single()).click();
    }

    private List<String> given() {
        return $(Div.class).withClassName("answer-given").all().stream()
                .filter(Div::isVisible)
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    private PlanSnapshot imported() {
        press("Importer 4 éléments");
        Asking.untilTheWorkIsDone(lane);
        return plans.open(plans.plans().getFirst().id());
    }

    private static List<String> texts(PlanSnapshot plan, ItemField field) {
        return plan.rows().stream().map(row -> row.text(field)).toList();
    }

    @Test
    void a_date_is_typed_where_the_doubt_is_and_the_plan_has_it() {
        press(plain("finding", "plan!D2"));
        test($(TextArea.class).single()).setValue("2e sem. 2027");
        assertThat($(AnswerForm.class).single().getElement().getTextRecursively())
                .contains("du 1/7/2027 au 31/12/2027");

        press("Répondre");

        assertThat(given()).singleElement().asString().startsWith("Réponse\u202F: 2e sem. 2027");
        assertThat(plain("finding-group-head", "échéances inconnues")
                        .getElement()
                        .getTextRecursively())
                .endsWith("1 réponse");
        assertThat($(AnswerForm.class).all()).isEmpty();
        PlanSnapshot plan = imported();
        assertThat(texts(plan, ItemField.DEADLINE)).containsExactly("2e sem. 2027", "??", "??", "2027");
        assertThat($(Anchor.class).all())
                .filteredOn(link -> link.getHref().endsWith("?verifier=oui"))
                .extracting(Anchor::getText)
                .containsExactly(plan.doubts() + " points à vérifier");
    }

    @Test
    void one_answer_for_all_cells_that_say_the_same_is_given_only_when_asked_for() {
        press(plain("finding", "plan!D2"));
        Checkbox all = $(Checkbox.class).single();
        assertThat(all.getLabel())
                .isEqualTo("Appliquer aux 3 cases «\u202FÉchéance\u202F» qui disent «\u202F??\u202F»");
        assertThat(all.getValue()).isFalse();
        test(all).click();
        test($(TextArea.class).single()).setValue("2028");

        press("Répondre");

        assertThat(given()).hasSize(3);
        press(plain("answer-link", "Retirer"));
        assertThat(given()).hasSize(2);
        assertThat(texts(imported(), ItemField.DEADLINE)).containsExactly("??", "2028", "2028", "2027");
    }

    @Test
    void a_text_may_be_right_as_it_is() {
        press(plain("finding", "plan!D2"));

        press("C’est juste ainsi");

        assertThat(given()).singleElement().asString().startsWith("C’est juste ainsi");
        PlanSnapshot plan = imported();
        assertThat(plan.rows().getFirst().openDoubts()).isEmpty();
        assertThat(plan.rows().get(1).openDoubts()).containsOnlyKeys(ItemField.DEADLINE);
    }

    @Test
    void a_name_that_may_mean_two_persons_is_chosen_for_one_cell_or_for_all_that_name_it() {
        press(plain("finding", "peut être"));
        Checkbox all = $(Checkbox.class).single();
        assertThat(all.getLabel()).isEqualTo("Appliquer aux 2 cases qui nomment «\u202FS. Boulanger\u202F»");
        assertThat(all.isEnabled()).isFalse();

        press(plain("answer-candidate", "Simon Boulanger"));
        test(all).click();
        press("Répondre");

        assertThat(texts(imported(), ItemField.AGENT))
                .containsExactly("Sophie Boulanger", "Simon Boulanger", "Simon Boulanger", "Simon Boulanger");
    }

    @Test
    void an_answer_says_something_and_the_text_of_the_file_is_right_as_it_is() {
        press(plain("finding", "plan!D2"));
        press("Répondre");
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        assertThat(given()).isEmpty();

        test($(TextArea.class).single()).setValue("??");
        press("Répondre");

        assertThat(given()).singleElement().asString().startsWith("C’est juste ainsi");
    }

    @Test
    void an_answer_can_be_changed() {
        press(plain("finding", "plan!D2"));
        test($(TextArea.class).single()).setValue("2026");
        press("Répondre");

        press(plain("answer-link", "Modifier"));
        assertThat($(TextArea.class).single().getValue()).isEqualTo("2026");
        test($(TextArea.class).single()).setValue("2029");
        press("Répondre");

        List<ItemRow> rows = imported().rows();
        assertThat(rows.getFirst().text(ItemField.DEADLINE)).isEqualTo("2029");
    }

    @Test
    void what_was_begun_stays_while_another_doubt_is_looked_at() {
        press(plain("finding", "plan!D2"));
        test($(TextArea.class).single()).setValue("fin 2028");

        press(plain("finding", "plan!D3"));

        assertThat($(TextArea.class).single().getValue()).isEmpty();
        assertThat(given()).singleElement().asString().startsWith("Pas encore donnée\u202F: fin 2028");
        press(plain("answer-link", "Reprendre"));
        assertThat($(TextArea.class).single().getValue()).isEqualTo("fin 2028");
        press("Répondre");
        assertThat(given()).singleElement().asString().startsWith("Réponse\u202F: fin 2028");
        assertThat(texts(imported(), ItemField.DEADLINE)).containsExactly("fin 2028", "??", "??", "2027");
    }

    @Test
    void what_was_begun_stays_while_the_reading_is_looked_at() {
        press(plain("finding", "plan!D2"));
        test($(TextArea.class).single()).setValue("fin 2028");

        press("Corriger la lecture");
        press("Revenir à l’aperçu");

        assertThat(given()).singleElement().asString().contains("fin 2028");
        press(plain("answer-link", "Effacer"));
        assertThat(given()).isEmpty();
    }

    @Test
    void what_was_begun_stays_while_the_page_is_left_and_another_file_is_looked_at() {
        press(plain("finding", "plan!D2"));
        test($(TextArea.class).single()).setValue("fin 2028");

        UI.getCurrent().navigate("plan");
        navigate(ImportView.class);
        test($(Upload.class).single()).upload("autre.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8));
        roundTrip();
        Asking.untilTheWorkIsDone(lane);
        UI.getCurrent().navigate("plan");
        navigate(ImportView.class);

        ListItem line = $(ListItem.class).all().stream()
                .filter(item -> item.getElement().getTextRecursively().contains("plan.csv"))
                .findFirst()
                .orElseThrow();
        assertThat(line.getElement().getTextRecursively()).contains("4 éléments, 1 réponse commencée");
        press((PlainButton) line.getChildren()
                .filter(PlainButton.class::isInstance)
                .findFirst()
                .orElseThrow());
        assertThat(given()).singleElement().asString().startsWith("Pas encore donnée\u202F: fin 2028");
        press(plain("answer-link", "Reprendre"));
        press("Répondre");
        assertThat(texts(imported(), ItemField.DEADLINE)).containsExactly("fin 2028", "??", "??", "2027");
    }

    @Test
    void a_file_with_answers_is_not_given_up_unless_somebody_says_so() {
        press(plain("finding", "plan!D2"));
        test($(TextArea.class).single()).setValue("fin 2028");

        press("Choisir un autre fichier");

        ConfirmDialog asked = $(ConfirmDialog.class).single();
        assertThat(asked.getElement().getProperty("header")).isEqualTo("Abandonner cet aperçu et sa réponse\u202F?");
        test(asked).cancel();
        assertThat($(Upload.class).exists()).isFalse();
        press("Choisir un autre fichier");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat($(Upload.class).exists()).isTrue();
        assertThat($(ListItem.class).all())
                .noneMatch(item -> item.getElement().getTextRecursively().contains("plan.csv"));
    }

    @Test
    void every_field_that_the_file_fills_has_a_column_in_the_preview_and_no_other() {
        press("Choisir un autre fichier");
        String table = """
                N°;Actions;Avancement;ODD;Partenaires;Priorité
                A 1;Planter;40 %;11;PCS;Haute
                """;
        test($(Upload.class).single()).upload("champs.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
        roundTrip();
        Asking.untilTheWorkIsDone(lane);

        TreeGrid<?> tree = $(TreeGrid.class).single();
        assertThat(tree.getColumns())
                .filteredOn(Grid.Column::isVisible)
                .map(Grid.Column::getHeaderText)
                .containsExactly("Objectifs et actions", "N°", "Avancement", "Priorité", "ODD", "Partenaires");
    }

    @Test
    void a_chosen_person_and_all_who_are_meant_stay_too() {
        press(plain("finding", "peut être"));
        press(plain("answer-candidate", "Simon Boulanger"));
        test($(Checkbox.class).single()).click();

        press(plain("finding", "plan!D2"));
        press(plain("answer-link", "Reprendre"));
        press("Répondre");

        assertThat(texts(imported(), ItemField.AGENT))
                .containsExactly("Sophie Boulanger", "Simon Boulanger", "Simon Boulanger", "Simon Boulanger");
    }

    @Test
    void nothing_is_imported_without_what_was_begun_unless_somebody_says_so() {
        press(plain("finding", "plan!D2"));
        test($(TextArea.class).single()).setValue("fin 2028");
        int before = plans.plans().size();

        press("Importer 4 éléments");

        ConfirmDialog asked = $(ConfirmDialog.class).single();
        assertThat(asked.getElement().getProperty("header")).startsWith("Une réponse est écrite");
        assertThat(plans.plans()).hasSize(before);
        test(asked).confirm();
        Asking.untilTheWorkIsDone(lane);
        assertThat(texts(plans.open(plans.plans().getFirst().id()), ItemField.DEADLINE))
                .containsExactly("??", "??", "??", "2027");
    }

    @Test
    void all_of_a_kind_may_be_right_as_they_are_and_taken_back_together() {
        press(plain("finding-tool", "Les 3 qui restent sont justes ainsi"));
        assertThat(given()).hasSize(3).allMatch(line -> line.startsWith("C’est juste ainsi"));
        assertThat($(H3.class)
                        .withClassName("finding-severity")
                        .all()
                        .getFirst()
                        .getElement()
                        .getTextRecursively())
                .endsWith("3 ont leur réponse");

        press(plain("finding-tool", "Retirer les 3 réponses"));

        assertThat(given()).isEmpty();
        assertThat(plain("finding-tool", "Les 3 qui restent").isVisible()).isTrue();
    }

    @Test
    void a_finding_names_the_item_that_it_is_about() {
        assertThat(plain("finding", "plan!D2").getElement().getTextRecursively())
                .contains("A 1 Planter");
    }
}
