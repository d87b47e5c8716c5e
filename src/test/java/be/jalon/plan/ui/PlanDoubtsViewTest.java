package be.jalon.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.plan.DoubtMark;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.IntakeItem;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanIntake;
import be.jalon.plan.PlanKind;
import be.jalon.shared.Sentence;
import be.jalon.uikit.PlainButton;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The worklist of what an import left to be checked. */
@WithMockUser(username = "Odile", roles = "COORDINATOR")
class PlanDoubtsViewTest extends PlanScreen {

    @Autowired
    PlanIntake intake;

    private ItemId doubtful;

    @BeforeEach
    void an_imported_plan_with_two_doubts_on_one_action() {
        as("COORDINATOR", () -> {
            plan = editing.createPlan(NewPlan.titled("PST importé", PlanKind.PST));
            List<IntakeItem> sheet = List.of(
                    item(0, null, ItemLevel.STRATEGIC_OBJECTIVE, FieldTexts.titled("Réunir"), Map.of()),
                    item(
                            1,
                            0,
                            ItemLevel.ACTION,
                            FieldTexts.titled("Planter")
                                    .with(ItemField.DEADLINE, "??")
                                    .with(ItemField.SDGS, "19"),
                            Map.of(
                                    ItemField.DEADLINE,
                                    doubt("??", "Volet!G9", "values.doubt.deadline.unknown", "??"),
                                    ItemField.SDGS,
                                    doubt("19", "Volet!N9", "values.doubt.sdgs.range", "19", "19"))),
                    item(2, 0, ItemLevel.ACTION, FieldTexts.titled("Isoler"), Map.of()));
            Map<Integer, ItemId> ids = intake.intake(plan, sheet, "IMPORT").ids();
            items = List.of(ids.get(0), ids.get(1), ids.get(2));
        });
        doubtful = items.get(1);
    }

    private static IntakeItem item(
            int index, @Nullable Integer parent, ItemLevel level, FieldTexts texts, Map<ItemField, DoubtMark> doubts) {
        return new IntakeItem(index, parent, level, texts, Map.of(), Map.of(), doubts, Map.of(), "");
    }

    private static DoubtMark doubt(String text, String place, String key, String... args) {
        return new DoubtMark(text, place, "pst.xlsx", List.of(new Sentence(key, List.of(args))));
    }

    private PlainButton filterButton() {
        return find(PlainButton.class).all().stream()
                .filter(button -> button.getElement().getTextRecursively().startsWith("À vérifier"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_filter_tells_how_much_there_is_to_check_and_finds_it_by_its_address() {
        open();
        assertThat(filterButton().getElement().getTextRecursively()).isEqualTo("À vérifier2");
        assertThat(titles()).containsExactly("Réunir", "Planter", "Isoler");

        open(QueryParameters.of("verifier", "oui"));

        assertThat(titles()).containsExactly("Réunir", "Planter");
        assertThat(filterButton().getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(find(Span.class)
                        .withClassName("filter-badge")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("À vérifier");
    }

    @Test
    void cells_are_marked_and_the_title_speaks_for_fields_without_a_column() {
        open();
        ItemRow row = row(doubtful);

        assertThat(DoubtWords.of(row, PlanColumn.DEADLINE)).startsWith("À vérifier\u202F: Échéance inconnue");
        assertThat(DoubtWords.of(row, PlanColumn.TITLE)).contains("19 n’est pas le numéro d’un ODD");
        assertThat(DoubtWords.of(row, PlanColumn.SERVICE)).isNull();
        assertThat(DoubtWords.of(row(items.get(2)), PlanColumn.TITLE)).isNull();
    }

    @Test
    void the_panel_says_the_doubt_and_its_cell_and_takes_the_text_as_it_is() {
        openItem(doubtful);
        assertThat(find(DoubtBar.class).all()).hasSize(2);
        String deadline = editor(ItemField.DEADLINE).getElement().getTextRecursively();
        assertThat(deadline).contains("Volet!G9", "pst.xlsx").containsOnlyOnce("Échéance inconnue");

        test(find(Button.class, editor(ItemField.DEADLINE))
                        .withText("C’est juste")
                        .single())
                .click();

        assertThat(row(doubtful).openDoubts()).containsOnlyKeys(ItemField.SDGS);
        assertThat(find(DoubtBar.class).all()).hasSize(1);
        assertThat(editor(ItemField.DEADLINE).getElement().getTextRecursively())
                .contains("Échéance inconnue")
                .doesNotContain("Volet!G9");
        assertThat(message()).contains("C’est vérifié");

        press("Annuler");

        assertThat(row(doubtful).openDoubts()).containsOnlyKeys(ItemField.SDGS, ItemField.DEADLINE);
        assertThat(find(DoubtBar.class).all()).hasSize(2);
    }

    @Test
    void writing_another_text_settles_the_doubt() {
        openItem(doubtful);

        write(ItemField.DEADLINE, "2027");
        pressSave();

        assertThat(row(doubtful).openDoubts()).containsOnlyKeys(ItemField.SDGS);
        assertThat(find(DoubtBar.class).all()).hasSize(1);
        assertThat(filterButton().getElement().getTextRecursively()).isEqualTo("À vérifier1");
    }

    @Test
    void whoever_looks_at_an_old_page_is_told_and_nothing_is_confirmed() {
        openItem(doubtful);
        as("COORDINATOR", () -> {
            ItemRow row = row(doubtful);
            editing.save(new be.jalon.plan.ItemEdit(
                    doubtful, row.version(), row.texts(), row.texts().with(ItemField.DEADLINE, "2027")));
        });

        test(find(Button.class, editor(ItemField.DEADLINE))
                        .withText("C’est juste")
                        .single())
                .click();

        assertThat(message()).contains("changé entre-temps");
        assertThat(row(doubtful).doubts()).containsKey(ItemField.DEADLINE);
    }

    @Test
    @WithMockUser(roles = "READER")
    void a_reader_sees_what_is_to_be_checked_and_settles_nothing() {
        openItem(doubtful);

        assertThat(find(DoubtBar.class).all()).hasSize(2);
        assertThat(find(Button.class).withText("C’est juste").all()).isEmpty();
    }
}
