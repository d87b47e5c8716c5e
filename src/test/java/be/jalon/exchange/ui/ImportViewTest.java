package be.jalon.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.PlanImport;
import be.jalon.exchange.Readings;
import be.jalon.exchange.internal.ImportLane;
import be.jalon.exchange.workbook.TextForm;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanEditing;
import be.jalon.plan.PlanKind;
import be.jalon.plan.PlanReading;
import be.jalon.plan.PlanSummary;
import be.jalon.testing.ViewTest;
import be.jalon.uikit.PlainButton;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewTest
@WithMockUser(username = "Odile", roles = "COORDINATOR")
class ImportViewTest extends SpringBrowserlessTest {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    PlanReading plans;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanImport imports;

    @Autowired
    ImportLane lane;

    private final CountDownLatch goOn = new CountDownLatch(1);

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

    private void confirm(String text) {
        test(button(text)).click();
        untilTheWorkIsDone();
    }

    private void untilTheWorkIsDone() {
        Asking.untilTheWorkIsDone(lane);
        roundTrip();
    }

    private void ask() {
        Asking.once();
        roundTrip();
    }

    private void openWithSample() {
        navigate(ImportView.class);
        drop("pst-citoyennete.xlsx", Readings.resource("pst-citoyennete.xlsx"));
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    @Test
    void the_start_teaches_what_can_be_dropped_and_offers_the_template() {
        navigate(ImportView.class);

        assertThat($(H2.class).all()).map(H2::getText).contains("Importer un fichier", "Exporter un plan");
        assertThat($(Anchor.class).all())
                .map(Anchor::getHref)
                .contains(ExchangeAddresses.TEMPLATE, ExchangeAddresses.TEMPLATE_GUIDE);
    }

    @Test
    void a_dropped_workbook_is_shown_and_nothing_is_written() {
        openWithSample();

        assertThat($(H1.class).single().getText()).isEqualTo("Aperçu de pst-citoyennete.xlsx");
        assertThat($(Span.class).withClassName("count-figure").all())
                .map(Span::getText)
                .containsExactly("1", "1", "1", "3", "9", "17");
        assertThat($(TextField.class).single().getValue()).isEqualTo("PST Citoyenneté");
        assertThat(plans.plans()).isEmpty();
    }

    /** The button of a group of findings, opened; more of the group is shown when there is more. */
    private PlainButton openGroup(String title) {
        PlainButton head = groups().stream()
                .filter(group -> group.getElement().getTextRecursively().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No group " + title));
        if (head.getElement().getAttribute("aria-expanded").equals("false")) {
            press(head);
        }
        return head;
    }

    private List<PlainButton> groups() {
        return $(PlainButton.class).withClassName("finding-group-head").all();
    }

    private List<PlainButton> entries() {
        return $(PlainButton.class).withClassName("finding").all();
    }

    private PlainButton entry(String words) {
        return entries().stream()
                .filter(entry -> entry.getElement().getTextRecursively().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No finding " + words));
    }

    /** As the browser does: buttons of the browser listen to its own event. */
    private static void press(PlainButton button) {
        button.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(button.getElement(), "click", JacksonUtils.createObjectNode()));
    }

    @Test
    void findings_of_one_kind_are_one_group_with_its_count() {
        openWithSample();

        assertThat(groups())
                .map(group -> group.getElement().getTextRecursively())
                .containsExactly(
                        "6 échéances inconnues",
                        "5 pilotes inconnus",
                        "2 postes dont le montant est inconnu",
                        "1 case séparée en plusieurs pilotes",
                        "1 montant inconnu");
    }

    @Test
    void a_finding_shows_its_cell_in_its_row_and_is_marked() {
        openWithSample();
        openGroup("6 échéances inconnues");

        press(entry("Citoyenneté!G10"));

        assertThat($(H2.class).all()).map(H2::getText).contains("Ligne 10 de l’onglet Citoyenneté");
        assertThat($(NativeTable.class).single().getElement().getTextRecursively())
                .contains("Échéance", "Action 1.2.");
        assertThat(entry("Citoyenneté!G10").getElement().getAttribute("aria-current"))
                .isEqualTo("true");
    }

    @Test
    void of_hundreds_of_findings_only_the_first_are_drawn_until_somebody_asks_for_more() {
        StringBuilder table = new StringBuilder("N°;Actions;Service;Échéance\n");
        for (int n = 1; n <= 60; n++) {
            table.append("A ").append(n).append(";Planter ").append(n).append(";PCS;??\n");
        }
        navigate(ImportView.class);
        drop("plan.csv", table.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(entries()).hasSizeLessThan(10);

        openGroup("60 échéances inconnues");
        assertThat(entries()).hasSize(25);
        press(more("Afficher la suite (35)"));
        press(more("Afficher la suite (10)"));

        assertThat(entries()).hasSize(60);
        assertThat($(PlainButton.class).withClassName("finding-more").exists()).isFalse();
    }

    @Test
    void one_goes_from_a_finding_to_the_next_of_its_kind() {
        openWithSample();
        openGroup("6 échéances inconnues");
        press(entries().getFirst());
        List<PlainButton> before = entries();

        press($(PlainButton.class).withClassName("finding-next").single());

        assertThat(before.getFirst().getElement().hasAttribute("aria-current")).isFalse();
        assertThat(before.get(1).getElement().getAttribute("aria-current")).isEqualTo("true");
        press(before.get(5));
        assertThat($(PlainButton.class).withClassName("finding-next").exists()).isFalse();
    }

    private PlainButton more(String text) {
        return $(PlainButton.class).withClassName("finding-more").withText(text).single();
    }

    @Test
    void the_import_is_confirmed_and_receipted() {
        openWithSample();
        test($(TextField.class).single()).setValue("PST 2019-2024");

        confirm("Importer 15 éléments");

        assertThat(plans.plans()).map(PlanSummary::title).containsExactly("PST 2019-2024");
        assertThat($(H2.class).all()).map(H2::getText).anyMatch(title -> title.contains("PST 2019-2024"));
        String plan = plans.plans().getFirst().id().value().toString();
        assertThat($(Anchor.class).all()).map(Anchor::getHref).contains("plan/" + plan);
        test(button("Importer un autre fichier")).click();
        assertThat($(Anchor.class).all()).map(Anchor::getHref).contains("export/" + plan);
    }

    @Test
    void a_plan_without_a_title_is_not_imported() {
        openWithSample();
        test($(TextField.class).single()).setValue(" ");

        confirm("Importer 15 éléments");

        assertThat($(TextField.class).single().isInvalid()).isTrue();
        assertThat(plans.plans()).isEmpty();
    }

    @Test
    void one_may_turn_away_from_a_preview() {
        openWithSample();

        test(button("Choisir un autre fichier")).click();

        assertThat($(Upload.class).exists()).isTrue();
        assertThat(plans.plans()).isEmpty();
    }

    @Test
    void what_is_no_workbook_is_refused_with_a_sentence() {
        navigate(ImportView.class);

        drop("lettre.xlsx", "bonjour".getBytes(StandardCharsets.UTF_8));

        Paragraph refused =
                $(Paragraph.class).withClassName("file-drop-refused").single();
        assertThat(refused.getElement().getTextRecursively())
                .contains("lettre.xlsx", "n’est pas un classeur", "enregistrez le tableau");
        assertThat(refused.getElement().getAttribute("role")).isEqualTo("alert");
        assertThat($(Upload.class).exists()).isTrue();
    }

    @Test
    void a_workbook_in_which_nothing_is_written_is_said_to_be_empty() throws IOException {
        navigate(ImportView.class);

        drop("vide.xlsx", emptyWorkbook());

        assertThat($(Paragraph.class)
                        .withClassName("file-drop-refused")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("vide.xlsx", "est vide", "puis recommencez");
        assertThat(imports.past()).isEmpty();
    }

    private static byte[] emptyWorkbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("Feuil1");
            workbook.createSheet("Feuil2");
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return $(Select.class).all().stream()
                .filter(select -> label.equals(select.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + label));
    }

    @Test
    void how_a_text_was_read_is_shown_and_can_be_changed() {
        navigate(ImportView.class);
        drop(
                "plan.csv",
                "N°;Actions;Service;Échéance\nA 1;Créer un marché;PCS;2026\nA 2;Nager;PCS;2027\n"
                        .getBytes(StandardCharsets.ISO_8859_1));

        Select<TextForm.Delimiter> delimiter = select("Séparateur");
        assertThat(delimiter.getValue()).isEqualTo(TextForm.Delimiter.SEMICOLON);
        assertThat(this.<TextForm.Encoding>select("Encodage").getValue()).isEqualTo(TextForm.Encoding.ISO_8859_1);
        assertThat($(Button.class).withText("Importer 2 éléments").exists()).isTrue();

        delimiter.setValue(TextForm.Delimiter.PIPE);

        assertThat($(Button.class).withText("Importer 2 éléments").exists()).isFalse();
        assertThat(this.<TextForm.Delimiter>select("Séparateur").getValue()).isEqualTo(TextForm.Delimiter.PIPE);
        this.<TextForm.Delimiter>select("Séparateur").setValue(TextForm.Delimiter.SEMICOLON);
        confirm("Importer 2 éléments");
        assertThat(plans.plans()).map(PlanSummary::title).containsExactly("Plan");
    }

    @Test
    @WithMockUser(roles = "READER")
    void a_reader_finds_no_such_page() {
        UI.getCurrent().navigate("imports");

        assertThat(getCurrentView()).isNotInstanceOf(ImportView.class);
        assertThat($(Upload.class).exists()).isFalse();
    }

    private void dropDocument(String name) {
        test($(Upload.class).single()).upload(name, "text/xml", Readings.resource(name));
        roundTrip();
        untilTheWorkIsDone();
    }

    @Test
    void a_file_of_eComptes_becomes_a_plan_and_its_return_is_shown_before_it_is_written() {
        navigate(ImportView.class);
        dropDocument("app_to_ecomptes_201805V1.xml");
        assertThat($(TextField.class).single().getValue()).isEqualTo("PST 2019-2024");
        confirm("Importer 6 éléments");
        test(button("Importer un autre fichier")).click();

        dropDocument("ecomptes_to_app_201805V1.xml");

        assertThat($(H3.class).all()).map(H3::getText).contains("3 éléments changent, sur 6 reconnus");
        assertThat($(Span.class).withClassName("return-after").all())
                .map(Span::getText)
                .anyMatch(text -> text.contains("840/731-53"));
        confirm("Écrire 3 changements");
        assertThat($(H2.class).all()).map(H2::getText).anyMatch(title -> title.contains("retour d’eComptes"));
        assertThat(plans.plans()).hasSize(1);

        test(button("Importer un autre fichier")).click();
        dropDocument("ecomptes_to_app_201805V1.xml");
        assertThat(button("Rien à écrire").isEnabled()).isFalse();
    }

    @Test
    void the_line_of_a_finding_is_shown_in_its_element() {
        navigate(ImportView.class);
        dropDocument("ecomptes_to_app_201805V1.xml");
        openGroup("1 avancement arrondi");

        press(entry("12.5"));

        assertThat($(H2.class).all()).map(H2::getText).anyMatch(title -> title.endsWith("Action a-1-3"));
        assertThat($(NativeTable.class).single().getElement().getTextRecursively())
                .contains("TauxAvancement", "12.5");
    }

    @Test
    void an_empty_plan_is_offered_as_a_place() {
        editing.createPlan(NewPlan.titled("Vide", PlanKind.PST));

        openWithSample();

        assertThat($(RadioButtonGroup.class).single().isVisible()).isTrue();
    }

    @AfterEach
    void nobody_stays_in_the_lane() {
        goOn.countDown();
        lane.run(() -> "");
    }

    /** Somebody else's file takes its time. */
    private void occupyTheLane() {
        lane.enter(() -> {
            goOn.await();
            return "";
        });
    }

    private void letGo() {
        goOn.countDown();
        untilTheWorkIsDone();
    }

    private void dropInVain() {
        navigate(ImportView.class);
        occupyTheLane();
        test($(Upload.class).single())
                .upload("pst-citoyennete.xlsx", WORKBOOK, Readings.resource("pst-citoyennete.xlsx"));
        roundTrip();
    }

    private String stage() {
        return $(Span.class).withAttribute("role", "status").single().getText();
    }

    @Test
    void a_file_that_takes_its_time_shows_how_far_it_is_and_then_its_preview() {
        dropInVain();

        assertThat($(H2.class).single().getText()).contains("pst-citoyennete.xlsx");
        assertThat(stage()).isEqualTo("Un autre fichier est traité avant celui-ci…");
        assertThat($(ProgressBar.class).single().isIndeterminate()).isTrue();
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        ask();
        assertThat($(ProgressBar.class).exists()).isTrue();
        letGo();

        assertThat($(H1.class).single().getText()).isEqualTo("Aperçu de pst-citoyennete.xlsx");
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void a_reading_that_is_cancelled_leaves_nothing() {
        dropInVain();

        test(button("Annuler")).click();

        assertThat(lane.enter(() -> "").ahead())
                .as("only the other file is before")
                .isEqualTo(1);
        assertThat($(Upload.class).exists()).isTrue();
        assertThat($(ProgressBar.class).exists()).isFalse();
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void a_reading_whose_page_is_left_is_cancelled() {
        dropInVain();
        ImportLane.Turn<String> next = lane.enter(() -> "");
        assertThat(next.ahead()).isEqualTo(2);

        UI.getCurrent().navigate("plan");

        assertThat(next.ahead()).isEqualTo(1);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void an_import_may_be_cancelled_before_it_writes() {
        openWithSample();
        test($(TextField.class).single()).setValue("PST 2019-2024");
        occupyTheLane();
        test(button("Importer 15 éléments")).click();
        assertThat($(H2.class).single().getText()).isEqualTo("Import de «\u202fpst-citoyennete.xlsx\u202f»");

        test(button("Annuler")).click();
        letGo();

        assertThat(plans.plans()).isEmpty();
        assertThat($(TextField.class).single().getValue()).isEqualTo("PST 2019-2024");
        confirm("Importer 15 éléments");
        assertThat(plans.plans()).map(PlanSummary::title).containsExactly("PST 2019-2024");
    }

    @Test
    void an_import_goes_on_when_its_page_is_left() {
        openWithSample();
        occupyTheLane();
        test(button("Importer 15 éléments")).click();

        UI.getCurrent().navigate("plan");
        letGo();

        assertThat(plans.plans()).map(PlanSummary::title).containsExactly("PST Citoyenneté");
        assertThat(imports.past()).hasSize(1);
    }

    private List<PlainButton> waiting(String words) {
        return $(PlainButton.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .toList();
    }

    @Test
    void a_preview_that_was_left_waits_with_its_answers() {
        openWithSample();
        UI.getCurrent().navigate("plan");
        navigate(ImportView.class);
        assertThat($(ListItem.class).all())
                .map(line -> line.getElement().getTextRecursively())
                .anyMatch(line -> line.contains("pst-citoyennete.xlsx") && line.contains("15 éléments"));

        press(waiting("Reprendre").getFirst());

        confirm("Importer 15 éléments");
        test(button("Importer un autre fichier")).click();
        assertThat(waiting("Reprendre")).isEmpty();
    }

    @Test
    void a_preview_that_was_left_may_be_given_up() {
        openWithSample();
        UI.getCurrent().navigate("plan");
        navigate(ImportView.class);

        press(waiting("Abandonner").getFirst());

        assertThat(waiting("Reprendre")).isEmpty();
        assertThat($(Upload.class).exists()).isTrue();
    }

    @Test
    void doubts_of_a_file_of_eComptes_are_answered_for_a_new_plan_and_not_for_its_return() {
        navigate(ImportView.class);
        dropDocument("app_to_ecomptes_201805V1.xml");
        press($(PlainButton.class).withClassName("finding").all().getFirst());
        assertThat($(AnswerForm.class).exists()).isTrue();
        test($(TextField.class)
                        .withCondition(field -> "Titre du plan".equals(field.getLabel()))
                        .single())
                .setValue("PST 2019-2024");
        confirm("Importer 6 éléments");
        test(button("Importer un autre fichier")).click();

        dropDocument("ecomptes_to_app_201805V1.xml");
        assertThat($(Paragraph.class).all()).map(Paragraph::getText).anyMatch(text -> text.contains("est comparé"));
        press($(PlainButton.class).withClassName("finding").all().getFirst());
        assertThat($(AnswerForm.class).exists()).isFalse();

        test(choices()).selectItem("un nouveau plan");

        press($(PlainButton.class).withClassName("finding").all().getFirst());
        assertThat($(AnswerForm.class).exists()).isTrue();
        assertThat($(Paragraph.class).all()).map(Paragraph::getText).noneMatch(text -> text.contains("est comparé"));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> choices() {
        return $(RadioButtonGroup.class).single();
    }
}
