package be.jalon.budget;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.plan.ItemField;
import be.jalon.plan.PlanFixture;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BudgetCsvTest {

    private final PlanFixture plan = new PlanFixture();

    private String[] csv() {
        BudgetSelection all = BudgetSheet.of(plan.build()).select(BudgetFilter.NONE, Grouping.ITEM);
        return BudgetCsv.of(all, Locale.FRENCH).split("\r\n");
    }

    @Test
    void a_line_has_its_amount_as_a_french_number_and_its_credit_apart() {
        plan.action("Relancer les conseils", ItemField.BUDGET_ORDINARY, "1.793,50 € (24.850 € à l'article 840/331-01)");

        String[] lines = csv();

        assertThat(lines[0]).startsWith("\uFEFFArticle;N° de projet;Exercice;");
        assertThat(lines[1]).startsWith("840/331-01;;;;Relancer les conseils;ordinaire;1793,50;Connu;24850,00;");
    }

    @Test
    void an_unknown_amount_is_an_empty_cell_and_not_zero() {
        plan.action("Signer", ItemField.BUDGET_ORDINARY, "??");

        assertThat(csv()[1]).startsWith(";;;;Signer;ordinaire;;Inconnu;;");
    }

    @Test
    void a_text_that_looks_like_a_formula_is_kept_from_being_one() {
        plan.action("=HYPERLINK(\"x\";\"y\")", ItemField.BUDGET_ORDINARY, "3.000 €");
        plan.action("@SUM(A1)", ItemField.BUDGET_ORDINARY, "3.000 €");
        plan.action("-1+1", ItemField.BUDGET_ORDINARY, "3.000 €");

        String[] lines = csv();

        assertThat(lines[1]).contains(";\"'=HYPERLINK(\"\"x\"\";\"\"y\"\")\";");
        assertThat(lines[2]).contains(";'@SUM(A1);");
        assertThat(lines[3]).contains(";'-1+1;");
    }

    @Test
    void line_breaks_stay_inside_their_cell() {
        plan.action("Deux\nlignes", ItemField.BUDGET_ORDINARY, "3.000 €");

        assertThat(csv()[1]).contains(";\"Deux\nlignes\";");
    }
}
