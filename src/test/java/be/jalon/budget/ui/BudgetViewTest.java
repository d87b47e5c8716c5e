package be.jalon.budget.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.plan.ItemEdit;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemRow;
import be.jalon.testing.SqlCount;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "Lothaire", roles = "FINANCE")
class BudgetViewTest extends BudgetScreen {

    private static final int MOST = 5;

    @Test
    void every_line_stands_under_its_article_and_those_without_one_come_last() {
        assertThat(rows())
                .containsExactly(
                        "421/741-52",
                        "  42.000 € (article 421/741-52)",
                        "840/331-01",
                        "  3.000 € (10.000 € à l'article 840/331-01)",
                        "Sans article",
                        "  ??");
    }

    @Test
    void the_lines_can_be_put_together_by_action_and_by_service() {
        press("Par service");

        assertThat(rows()).startsWith("Mobilité").contains("PCS").hasSize(5);
        assertThat(query()).contains("groupe=service");

        press("Par action");

        assertThat(rows()).startsWith("Relancer les conseils").hasSize(6);
    }

    @Test
    void the_sums_at_the_foot_follow_the_filter() {
        assertThat(foot()).contains("3 lignes", "3 000 €", "42 000 €", "+ 1 inconnu", "1 à vérifier");

        open("nature=ordinaire");

        assertThat(foot()).contains("2 lignes", "3 000 €", "0 €");
        assertThat(foot()).doesNotContain("42 000 €");
    }

    private String foot() {
        StringBuilder foot = new StringBuilder();
        for (Object column : find(Grid.class).single().getColumns()) {
            Component cell = ((Grid.Column<?>) column).getFooterComponent();
            foot.append(cell == null ? "" : cell.getElement().getTextRecursively())
                    .append(' ');
        }
        return foot.toString().replace('\u00a0', ' ');
    }

    @Test
    void what_is_to_be_checked_can_be_shown_alone_and_the_address_says_so() {
        press("À vérifier");

        assertThat(rows()).containsExactly("Sans article", "  ??");
        assertThat(query()).isEqualTo("verdict=a-verifier");

        press("Effacer les filtres");

        assertThat(rows()).hasSize(6);
    }

    @Test
    void filling_an_unknown_amount_and_its_article_makes_the_verdicts_go() {
        open("verdict=a-verifier&item=" + charter);
        assertThat(readings()).contains("Montant inconnu").contains("ne cite pas d’article");

        write("Budget ordinaire", "5.000 € (article 840/332-01)");
        assertThat(readings()).doesNotContain("Montant inconnu").doesNotContain("ne cite pas d’article");
        pressSave();

        assertThat(row(charter).text(ItemField.BUDGET_ORDINARY)).isEqualTo("5.000 € (article 840/332-01)");
        assertThat(rows()).isEmpty();
    }

    @Test
    void a_draft_is_judged_beside_the_lines_of_the_others() {
        openItem(charter);

        write("Budget ordinaire", "8.000 € (article 840/331-01)");

        assertThat(readings().replace('\u202f', ' '))
                .contains("2 actions demandent ensemble 11 000 € sur un crédit cité de 10 000 €.");
    }

    @Test
    void somebody_else_s_text_is_never_overwritten_unasked() {
        openItem(charter);
        write("Budget ordinaire", "5.000 €");
        as("COORDINATOR", () -> {
            ItemRow row = row(charter);
            editing.save(new ItemEdit(
                    charter, row.version(), row.texts(), row.texts().with(ItemField.BUDGET_ORDINARY, "7.000 €")));
        });

        pressSave();

        assertThat(row(charter).text(ItemField.BUDGET_ORDINARY)).isEqualTo("7.000 €");
        press("Enregistrer ces choix");
        assertThat(row(charter).text(ItemField.BUDGET_ORDINARY)).isEqualTo("5.000 €");
    }

    @Test
    void whoever_leaves_with_changes_is_asked() {
        openItem(charter);
        write("Budget ordinaire", "5.000 €");

        openItem(bikes);

        assertThat(find(ConfirmDialog.class).exists()).isTrue();
    }

    @Test
    @WithMockUser(username = "Lise", roles = "READER")
    void a_reader_sees_the_cells_and_may_write_in_none() {
        openItem(charter);

        assertThat(cell("Budget ordinaire").isReadOnly()).isTrue();
        assertThat(cell("Budget extraordinaire").isReadOnly()).isTrue();
        assertThat(find(CellPanel.class).single().getElement().getTextRecursively())
                .contains("Montant inconnu");
    }

    @Test
    @WithMockUser(username = "Claire", roles = "PROJECT_MANAGER")
    void a_project_manager_writes_only_where_the_item_is_his() {
        openItem(charter);

        assertThat(cell("Budget ordinaire").isReadOnly()).isTrue();
    }

    @Test
    void a_plan_without_budget_says_how_one_is_written() {
        as("COORDINATOR", () -> {
            for (ItemRow row : reading.open(plan).rows()) {
                editing.delete(row.id());
            }
        });

        open("");

        assertThat(list().getElement().getOuterHTML()).contains("20.000 € (Article 840/731-53)");
    }

    @Test
    void a_plan_that_is_not_there_is_said_so() {
        UI.getCurrent().navigate("budget/11111111-1111-1111-1111-111111111111");

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("n’existe pas"));
    }

    @Test
    void opening_the_desk_another_order_an_item_and_saving_stay_below_five_statements() {
        assertThat(SqlCount.during(() -> UI.getCurrent().navigate("budget"))).hasSizeLessThanOrEqualTo(MOST);
        assertThat(SqlCount.during(() -> open("groupe=service&q=conseils"))).hasSizeLessThanOrEqualTo(1);
        assertThat(SqlCount.during(() -> openItem(charter))).hasSizeLessThanOrEqualTo(1);
        write("Budget ordinaire", "5.000 € (article 840/332-01)");
        assertThat(SqlCount.during(this::pressSave)).isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
    }
}
