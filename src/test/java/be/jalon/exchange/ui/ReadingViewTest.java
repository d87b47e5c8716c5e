package be.jalon.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.Readings;
import be.jalon.exchange.UnknownTables;
import be.jalon.exchange.internal.ImportLane;
import be.jalon.exchange.profile.LevelRule;
import be.jalon.plan.PlanReading;
import be.jalon.plan.PlanSummary;
import be.jalon.testing.ViewTest;
import be.jalon.uikit.EmptyState;
import be.jalon.uikit.PlainButton;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** How a file is read is corrected, used once or kept. */
@ViewTest
@WithMockUser(username = "Odile", roles = "COORDINATOR")
class ReadingViewTest extends SpringBrowserlessTest {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    PlanReading plans;

    @Autowired
    ImportLane lane;

    @BeforeEach
    void in_french() {
        UI.getCurrent().getSession().setLocale(Locale.FRENCH);
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    private void drop(String name, byte[] bytes) {
        test($(Upload.class).single()).upload(name, WORKBOOK, bytes);
        roundTrip();
        untilTheWorkIsDone();
    }

    /** What entered the lane before is done when this has had its turn; the browser asks for it then. */
    private void untilTheWorkIsDone() {
        lane.run(() -> "");
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
        roundTrip();
    }

    private void dropUnknown() {
        drop("suivi.xlsx", UnknownTables.twoActions());
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private boolean hasButton(String text) {
        return $(Button.class).withText(text).exists();
    }

    @SuppressWarnings("unchecked")
    private List<ComboBox<String>> columns() {
        return $(ComboBox.class).all().stream()
                .map(box -> (ComboBox<String>) box)
                .toList();
    }

    private ComboBox<String> column(String letters) {
        return columns().stream()
                .filter(box -> box.getAriaLabel().orElse("").startsWith("Contenu de la colonne " + letters))
                .findFirst()
                .orElseThrow();
    }

    private static String shown(ComboBox<String> box) {
        return box.getItemLabelGenerator().apply(box.getValue());
    }

    private List<String> titles() {
        return $(H2.class).all().stream().map(H2::getText).toList();
    }

    private void say() {
        say("a-part");
    }

    private void say(String ofTheLast) {
        test(button("Corriger la lecture")).click();
        column("D").setValue(ofTheLast);
        column("A").setValue("code");
        column("B").setValue("intitule");
        column("C").setValue("echeance");
        test(button("Relire le fichier")).click();
    }

    @Test
    void a_file_that_nothing_recognises_is_no_dead_end() {
        navigate(ImportView.class);
        dropUnknown();
        assertThat($(EmptyState.class).exists()).isTrue();
        assertThat($(TreeGrid.class).exists()).isFalse();
        assertThat(hasButton("Importer 2 éléments")).isFalse();
        assertThat($(Paragraph.class).all()).map(Paragraph::getText).anyMatch(text -> text.contains("comment le lire"));

        say();

        assertThat($(H1.class).single().getText()).isEqualTo("Aperçu de suivi.xlsx");
        test(button("Importer 2 éléments")).click();
        untilTheWorkIsDone();
        assertThat(plans.plans()).map(PlanSummary::items).containsExactly(2L);
    }

    @Test
    void what_was_said_is_kept_known_again_and_forgotten() {
        navigate(ImportView.class);
        dropUnknown();
        say();
        TextField name = $(TextField.class).all().stream()
                .filter(field -> "Nom du modèle de lecture".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        test(button("Retenir pour la prochaine fois")).click();
        assertThat(name.isInvalid()).isTrue();

        name.setValue("Travaux");
        test(button("Retenir pour la prochaine fois")).click();

        assertThat($(Span.class).all()).map(Span::getText).anyMatch(text -> text.startsWith("Retenu sous"));
        test(button("Choisir un autre fichier")).click();
        assertThat(titles()).contains("Mes modèles de lecture");
        dropUnknown();
        assertThat(hasButton("Importer 2 éléments")).isTrue();

        test(button("Choisir un autre fichier")).click();
        test($(Button.class).all().stream()
                        .filter(one -> one.getAriaLabel().orElse("").equals("Oublier le modèle Travaux"))
                        .findFirst()
                        .orElseThrow())
                .click();
        test($(ConfirmDialog.class).single()).confirm();
        dropUnknown();
        assertThat(hasButton("Importer 2 éléments")).isFalse();
    }

    @Test
    void a_model_of_the_same_name_is_replaced_only_after_a_question() {
        navigate(ImportView.class);
        for (int i = 0; i < 2; i++) {
            dropUnknown();
            say(i == 0 ? "remarques" : "description");
            $(TextField.class).all().stream()
                    .filter(field -> "Nom du modèle de lecture".equals(field.getLabel()))
                    .forEach(field -> field.setValue("Travaux"));
            test(button("Retenir pour la prochaine fois")).click();
            if (i == 0) {
                test(button("Choisir un autre fichier")).click();
            }
        }

        ConfirmDialog question = $(ConfirmDialog.class).single();
        assertThat($(Span.class).all()).map(Span::getText).noneMatch(text -> text.startsWith("Retenu sous"));
        test(question).confirm();

        assertThat($(Span.class).all()).map(Span::getText).anyMatch(text -> text.startsWith("Retenu sous"));
    }

    @Test
    void the_picture_says_what_was_recognised_and_follows_the_rows_of_the_headers() {
        navigate(ImportView.class);
        drop("pst-citoyennete.xlsx", Readings.resource("pst-citoyennete.xlsx"));
        test(button("Corriger la lecture")).click();

        assertThat(columns()).extracting(ReadingViewTest::shown).contains("Échéance (reconnu)");
        assertThat(headerRows()).isNotEmpty();

        test($(Checkbox.class).single()).click();

        assertThat(headerRows()).isEmpty();
        assertThat(columns()).extracting(ReadingViewTest::shown).containsOnly("Sans en-tête");
        assertThat($(IntegerField.class).all().stream()
                        .filter(IntegerField::isVisible)
                        .toList())
                .extracting(IntegerField::getLabel)
                .containsExactly("Le tableau commence à la ligne");
    }

    private List<NativeTableRow> headerRows() {
        return $(NativeTableRow.class).all().stream()
                .filter(row -> row.hasClassName("header-row"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return $(Select.class).all().stream()
                .filter(one -> label.equals(one.getLabel())
                        || label.equals(one.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_colour_and_the_rule_of_the_levels_can_be_changed_and_are_shown_again() {
        navigate(ImportView.class);
        drop("pst-citoyennete.xlsx", Readings.resource("pst-citoyennete.xlsx"));
        test(button("Corriger la lecture")).click();
        select("Le niveau d’une ligne se reconnaît").setValue(LevelRule.Kind.WORDS);

        test(button("Relire le fichier")).click();

        assertThat($(H1.class).single().getText()).startsWith("Aperçu");
        test(button("Corriger la lecture")).click();
        assertThat(select("Le niveau d’une ligne se reconnaît").getValue()).isEqualTo(LevelRule.Kind.WORDS);
    }

    @Test
    void nothing_changed_is_nothing_read_again() {
        navigate(ImportView.class);
        dropUnknown();
        test(button("Corriger la lecture")).click();

        test(button("Relire le fichier")).click();

        assertThat(test($(Notification.class).last()).getText()).contains("Rien n’a été changé");
        test(button("Revenir à l’aperçu")).click();
        assertThat($(H1.class).single().getText()).isEqualTo("Aperçu de suivi.xlsx");
    }

    @Test
    void corrections_that_were_not_applied_are_left_only_after_a_question() {
        navigate(ImportView.class);
        dropUnknown();
        test(button("Corriger la lecture")).click();
        column("A").setValue("code");

        test(button("Revenir à l’aperçu")).click();
        test($(ConfirmDialog.class).single()).cancel();
        assertThat(hasButton("Relire le fichier")).isTrue();

        test(button("Revenir à l’aperçu")).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(hasButton("Relire le fichier")).isFalse();
        assertThat(hasButton("Corriger la lecture")).isTrue();
    }

    @Test
    void a_file_without_tables_has_nothing_to_correct() {
        navigate(ImportView.class);
        test($(Upload.class).single()).upload("pst.xml", "text/xml", Readings.resource("app_to_ecomptes_201805V1.xml"));
        roundTrip();
        untilTheWorkIsDone();

        assertThat(hasButton("Corriger la lecture")).isFalse();
    }

    private PlainButton row(int number) {
        return $(PlainButton.class).withClassName("row-pick").all().stream()
                .filter(pick -> pick.getText().equals(String.valueOf(number)))
                .findFirst()
                .orElseThrow();
    }

    private void fire(PlainButton pick, String event) {
        pick.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(pick.getElement(), event, JacksonUtils.createObjectNode()));
    }

    private List<String> pressed() {
        return $(PlainButton.class).withClassName("row-pick").all().stream()
                .filter(pick -> "true".equals(pick.getElement().getAttribute("aria-pressed")))
                .map(PlainButton::getText)
                .toList();
    }

    @Test
    void rows_of_the_picture_are_picked_as_headers_by_their_numbers() {
        navigate(ImportView.class);
        dropUnknown();
        test(button("Corriger la lecture")).click();
        assertThat(pressed()).containsExactly("1");

        fire(row(2), "click");
        assertThat(pressed()).containsExactly("1", "2");
        assertThat($(IntegerField.class).all()).map(IntegerField::getValue).startsWith(1, 2);

        fire(row(1), "click");
        assertThat(pressed()).containsExactly("2");
        fire(row(3), "click");
        fire(row(1), "click");
        assertThat(pressed()).containsExactly("1", "2", "3");
    }

    @Test
    void without_headers_a_picked_row_is_where_the_table_begins() {
        navigate(ImportView.class);
        dropUnknown();
        test(button("Corriger la lecture")).click();
        test($(Checkbox.class)
                        .withCondition(box -> "Pas d’en-têtes".equals(box.getLabel()))
                        .single())
                .click();

        assertThat(shown(column("A"))).isEqualTo("Sans en-tête");

        fire(row(3), "click");

        assertThat(pressed()).containsExactly("3");
        assertThat(row(3).getTabIndex()).isZero();
        assertThat(row(2).getTabIndex()).isEqualTo(-1);
    }

    @Test
    void a_sheet_may_be_left_out_of_the_reading() {
        navigate(ImportView.class);
        drop(
                "suivi.xlsx",
                UnknownTables.twice("2024", "2025", "N°|Actions|Échéance|Service", "A 1|Nager en %|2027|Travaux"));
        assertThat(hasButton("Importer 4 éléments")).isTrue();
        test(button("Corriger la lecture")).click();

        test($(Checkbox.class)
                        .withCondition(box -> "Ne pas lire cet onglet".equals(box.getLabel()))
                        .single())
                .click();
        assertThat($(ComboBox.class).exists()).isFalse();
        test(button("Relire le fichier")).click();
        untilTheWorkIsDone();

        assertThat(hasButton("Importer 1 élément")).isTrue();
        assertThat(hasButton("Retenir pour la prochaine fois")).isFalse();
    }

    @Test
    void the_only_sheet_of_a_file_cannot_be_left_out() {
        navigate(ImportView.class);
        dropUnknown();
        test(button("Corriger la lecture")).click();

        assertThat($(Checkbox.class)
                        .withCondition(box -> "Ne pas lire cet onglet".equals(box.getLabel()))
                        .exists())
                .isFalse();
    }
}
