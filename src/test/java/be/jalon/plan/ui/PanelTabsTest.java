package be.jalon.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.plan.ItemField;
import be.jalon.plan.ReviewReason;
import be.jalon.testing.SqlCount;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

/** The tabs of the panel, with the history as one of them. */
@WithMockUser(username = "Odile", roles = "COORDINATOR")
class PanelTabsTest extends PlanScreen {

    private void openTab(String words) {
        TabSheet sheet = find(TabSheet.class).single();
        Tab tab = find(Tab.class, sheet).all().stream()
                .filter(found -> found.getElement().getTextRecursively().startsWith(words))
                .findFirst()
                .orElseThrow();
        sheet.setSelectedTab(tab);
    }

    private List<String> gestures() {
        return find(ListItem.class).withClassName("history-gesture").all().stream()
                .map(Component::getElement)
                .map(element -> element.getTextRecursively())
                .toList();
    }

    @Test
    void the_history_tells_each_gesture_with_its_author_and_what_it_changed() {
        openItem(items.get(2));
        write(ItemField.DEADLINE, "T4 2026");
        pressSave();

        openTab("Historique");

        assertThat(gestures()).hasSize(2);
        assertThat(gestures().getFirst()).contains("Odile", "Échéance", "2e sem. 2020", "→", "T4 2026");
        assertThat(gestures().getLast()).contains("Élément créé");
    }

    @Test
    void an_open_history_shows_the_change_that_was_just_saved() {
        openItem(items.get(2));
        write(ItemField.DEADLINE, "T4 2026");
        openTab("Historique");
        assertThat(gestures()).hasSize(1);

        pressSave();

        assertThat(gestures()).hasSize(2);
    }

    @Test
    void an_old_text_is_proposed_in_its_field_and_saved_by_the_user() {
        openItem(items.get(2));
        write(ItemField.DEADLINE, "T4 2026");
        pressSave();
        openTab("Historique");

        test(find(Button.class).withClassName("history-restore").single()).click();

        assertThat(area(ItemField.DEADLINE).getValue()).isEqualTo("2e sem. 2020");
        assertThat(row(items.get(2)).text(ItemField.DEADLINE)).isEqualTo("T4 2026");
        pressSave();
        assertThat(row(items.get(2)).text(ItemField.DEADLINE)).isEqualTo("2e sem. 2020");
    }

    @Test
    @WithMockUser(roles = "READER")
    void a_reader_sees_the_history_without_a_way_to_take_up_a_text() {
        as("COORDINATOR", () -> editing.flag(items.get(2), ItemField.DEADLINE, ReviewReason.CONFIRMATION, "Sûr ?"));
        openItem(items.get(2));

        openTab("Historique");

        assertThat(gestures()).hasSize(2);
        assertThat(gestures().getFirst()).contains("Échéance", "demandé au Collège", "Sûr ?");
        assertThat(find(Button.class).withClassName("history-restore").all()).isEmpty();
    }

    @Test
    void opening_the_history_takes_one_statement_and_nothing_is_read_before() {
        openItem(items.get(2));
        assertThat(find(Div.class).withClassName("history").all()).isEmpty();

        assertThat(SqlCount.during(() -> openTab("Historique"))).hasSize(1);
    }

    @Test
    void a_comment_is_written_counted_on_the_tab_and_taken_away_by_its_author() {
        openItem(items.get(2));
        openTab("Commentaires");
        test(find(TextArea.class).withLabel("Votre commentaire").single()).setValue("Voir avec le CPAS");

        press("Commenter");

        assertThat(find(Paragraph.class).withClassName("comment-text").single().getText())
                .isEqualTo("Voir avec le CPAS");
        assertThat(find(Span.class).withClassName("panel-tab-count").all())
                .extracting(Span::getText)
                .contains("1");
        openTab("Historique");
        assertThat(gestures().getFirst()).contains("Commentaire", "Voir avec le CPAS");

        openTab("Commentaires");
        test(find(Button.class).withAriaLabel("Supprimer ce commentaire").single())
                .click();
        assertThat(find(Paragraph.class).withClassName("comment-text").all()).isEmpty();
    }

    @Test
    @WithMockUser(username = "Félicie", roles = "COLLEGE")
    void the_college_goes_from_a_pending_field_to_its_question_at_the_desk() {
        openItem(items.get(3));
        assertThat(find(Button.class).withText("Lever").all()).isEmpty();

        press("Répondre");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("en-attente/" + plan + "?cellule=" + items.get(3) + ".service");
        assertThat(find(Button.class).withText("Confirmer tel quel").all()).hasSize(1);
    }
}
