package be.jalon.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.people.Accounts;
import be.jalon.people.Invitee;
import be.jalon.people.Pilot;
import be.jalon.people.PilotDirectory;
import be.jalon.people.PilotKind;
import be.jalon.people.Role;
import be.jalon.plan.FieldTexts;
import be.jalon.plan.ItemEdit;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.NewItem;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanEditing;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanKind;
import be.jalon.plan.PlanReading;
import be.jalon.testing.SqlCount;
import be.jalon.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** One entry of the directory and what may be done to it. */
@ViewTest
class DirectoryEntryTest extends SpringBrowserlessTest {

    @Autowired
    private PilotDirectory directory;

    @Autowired
    private PlanEditing editing;

    @Autowired
    private PlanReading reading;

    @Autowired
    private Accounts accounts;

    private PlanId plan;
    private ItemId welcome;
    private ItemId gather;

    @BeforeEach
    void a_plan_with_pilots() {
        UI.getCurrent().getSession().setLocale(Locale.FRENCH);
        UI.getCurrent().setLocale(Locale.FRENCH);
        logIn(Role.COORDINATOR);
        plan = editing.createPlan(NewPlan.titled("PST", PlanKind.PST));
        welcome = action("Accueillir", Map.of(ItemField.POLITICAL, "S. Boulanger\nM. Torvaux"));
        gather = action(
                "Réunir", Map.of(ItemField.POLITICAL, "Sophie Boulanger", ItemField.AGENT, "Aide de S. Boulanger"));
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    private static void logIn(Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("Odile", "", role.authority()));
    }

    private ItemId action(String title, Map<ItemField, String> texts) {
        ItemId item = editing.create(new NewItem(plan, null, null, ItemLevel.ACTION, title));
        ItemRow row = reading.open(plan).row(item).orElseThrow();
        FieldTexts edited = row.texts();
        for (Map.Entry<ItemField, String> text : texts.entrySet()) {
            edited = edited.with(text.getKey(), text.getValue());
        }
        editing.save(new ItemEdit(item, row.version(), row.texts(), edited));
        return item;
    }

    private String political(ItemId item) {
        return reading.open(plan).row(item).orElseThrow().text(ItemField.POLITICAL);
    }

    private Pilot entry(String name) {
        return directory.all().stream()
                .filter(pilot -> pilot.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void open(String name) {
        UI.getCurrent()
                .navigate(
                        "annuaire",
                        QueryParameters.of("entree", entry(name).id().toString()));
        UI.getCurrent().refreshCurrentRoute(true);
    }

    private String panel() {
        return $(EntryPanel.class).single().getElement().getTextRecursively();
    }

    private void click(String text) {
        test($(Button.class).withText(text).last()).click();
    }

    private void merge() {
        directory.merge(
                entry("Sophie Boulanger").id(),
                Map.of(
                        entry("Sophie Boulanger").id(),
                        entry("Sophie Boulanger").version(),
                        entry("S. Boulanger").id(),
                        entry("S. Boulanger").version()));
    }

    @Test
    void an_address_opens_an_entry_that_tells_where_it_is_named() {
        open("S. Boulanger");

        assertThat(panel()).contains("S. Boulanger", "Personne", "PST", "Politique en charge", "1 élément");
        Anchor link = $(Anchor.class).withText("1 élément").single();
        assertThat(URLDecoder.decode(link.getHref(), StandardCharsets.UTF_8))
                .isEqualTo("plan/" + plan + "?politique=S. Boulanger");
        assertThat($(PilotGrid.class).single().getSelectedItems()).containsExactly(entry("S. Boulanger"));
    }

    @Test
    void likely_duplicates_are_compared_and_merged_by_hand() {
        open("M. Torvaux");

        click("1 doublon probable");
        click("Comparer");
        assertThat($(SpellingUse.class).all())
                .extracting(use -> use.getElement().getTextRecursively())
                .satisfiesExactly(
                        brief -> assertThat(brief).contains("S. Boulanger", "PST · Politique en charge", "1 élément"),
                        full -> assertThat(full).contains("Sophie Boulanger", "1 élément"));
        assertThat($(RadioButtonGroup.class).single().getValue()).isEqualTo(entry("Sophie Boulanger"));
        click("Fusionner");

        assertThat(entry("Sophie Boulanger").spellings()).containsExactly("Sophie Boulanger", "S. Boulanger");
        assertThat(panel()).contains("Orthographes", "S. Boulanger", "2 éléments");
        assertThat(political(welcome)).isEqualTo("S. Boulanger\nM. Torvaux");
    }

    @Test
    void a_pair_that_is_none_is_not_proposed_again() {
        open("M. Torvaux");

        click("1 doublon probable");
        click("Pas les mêmes");

        open("M. Torvaux");
        assertThat($(Button.class).withText("1 doublon probable").exists()).isFalse();
        assertThat(directory.all()).map(Pilot::name).contains("S. Boulanger", "Sophie Boulanger");
    }

    @Test
    void any_entries_can_be_merged_and_split_again() {
        open("M. Torvaux");

        click("Fusionner");
        assertThat($(Button.class).withText("Fusionner").last().isEnabled()).isFalse();
        @SuppressWarnings("unchecked")
        MultiSelectComboBox<Pilot> others = $(MultiSelectComboBox.class).single();
        others.setValue(entry("S. Boulanger"));
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Pilot> stays = $(RadioButtonGroup.class).single();
        stays.setValue(entry("M. Torvaux"));
        click("Fusionner");
        assertThat(entry("M. Torvaux").others()).hasSize(1);
        click("Détacher");

        assertThat(entry("M. Torvaux").others()).isEmpty();
        assertThat(directory.all()).map(Pilot::name).contains("S. Boulanger");
    }

    @Test
    void whoever_merges_what_somebody_changed_is_told() {
        open("M. Torvaux");
        click("1 doublon probable");
        click("Comparer");
        Pilot changed = entry("S. Boulanger");
        directory.describe(changed.id(), changed.version(), "S. Boulanger", PilotKind.FUNCTION);

        click("Fusionner");

        assertThat($(MergeDialog.class).single().getElement().getTextRecursively())
                .contains("Quelqu’un vient de modifier");
        assertThat(directory.all()).hasSize(4);
    }

    @Test
    void a_successor_takes_over_after_a_preview_and_it_can_be_undone() {
        merge();
        open("Sophie Boulanger");

        click("Désigner un successeur");
        successor().setValue("Y. Saintelmont");
        assertThat($(SuccessionList.class).single().getElement().getTextRecursively())
                .contains("2 éléments changent", "PST · Politique en charge (2)", "Accueillir", "Y. Saintelmont")
                .contains("1 case à regarder", "Réunir", "Aide de S. Boulanger", "partie d’un texte plus long");
        assertThat(political(welcome)).as("a preview changes nothing").startsWith("S. Boulanger");
        click("Remplacer dans 2 éléments");

        assertThat(political(welcome)).isEqualTo("Y. Saintelmont\nM. Torvaux");
        assertThat(political(gather)).isEqualTo("Y. Saintelmont");
        assertThat(entry("Sophie Boulanger").former()).isTrue();
        assertThat(panel()).contains("Y. Saintelmont", "2 éléments");
        click("Annuler");
        assertThat(political(welcome)).isEqualTo("S. Boulanger\nM. Torvaux");
        assertThat(political(gather)).isEqualTo("Sophie Boulanger");
        assertThat(entry("Sophie Boulanger").former()).isFalse();
    }

    @Test
    void a_text_that_is_several_names_is_refused_next_to_its_field() {
        open("M. Torvaux");

        click("Désigner un successeur");
        successor().setValue("Culture / Sport");
        $(Checkbox.class).all().getLast().setValue(true);
        test($(Button.class).withText("Enregistrer").single()).click();

        assertThat(successor().getErrorMessage()).contains("un seul nom");
        assertThat(political(welcome)).contains("M. Torvaux");
    }

    @Test
    void former_entries_are_not_proposed_as_successors() {
        directory.retire(entry("M. Torvaux").id(), entry("M. Torvaux").version(), true);
        open("S. Boulanger");

        click("Désigner un successeur");

        assertThat(successor().getListDataView().getItems())
                .contains("Sophie Boulanger")
                .doesNotContain("M. Torvaux", "S. Boulanger");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> successor() {
        return $(ComboBox.class).withLabel("Successeur ou nouveau nom").single();
    }

    @Test
    void an_entry_is_marked_as_former_and_back() {
        open("M. Torvaux");

        click("Marquer comme ancien");
        assertThat(panel()).contains("Ancien");
        click("N’est plus ancien");

        assertThat(entry("M. Torvaux").former()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void an_administrator_attaches_accounts_and_nobody_else_sees_them() {
        open("M. Torvaux");
        assertThat(panel()).doesNotContain("Comptes");
        logIn(Role.ADMINISTRATOR);
        accounts.create(new Invitee("mt", "Mélisande T.", Role.COLLEGE, List.of()));
        open("M. Torvaux");

        ComboBox<Object> choice =
                $(ComboBox.class).withAriaLabel("Rattacher un compte").single();
        test(choice).selectItem("Mélisande T.");

        assertThat(panel()).contains("Comptes", "Mélisande T.", "Collège");
        assertThat(accounts.find("mt").orElseThrow().pilots())
                .containsExactly(entry("M. Torvaux").id());
        click("Détacher");
        assertThat(accounts.find("mt").orElseThrow().pilots()).isEmpty();
    }

    @Test
    void those_who_only_read_see_an_entry_and_no_button() {
        for (Role role : List.of(Role.READER, Role.FINANCE, Role.COLLEGE, Role.PROJECT_MANAGER)) {
            logIn(role);
            open("S. Boulanger");

            assertThat(panel()).contains("Politique en charge");
            assertThat($(EntryPanel.class).single().getContent().getChildren()).isNotEmpty();
            for (String gesture : List.of(
                    "Désigner un successeur", "Fusionner", "Modifier", "Marquer comme ancien", "1 doublon probable")) {
                assertThat($(Button.class).withText(gesture).exists())
                        .as(role + " " + gesture)
                        .isFalse();
            }
        }
    }

    @Test
    void the_directory_with_an_entry_open_costs_at_most_five_statements() {
        logIn(Role.ADMINISTRATOR);
        open("S. Boulanger");

        assertThat(SqlCount.during(() -> UI.getCurrent().refreshCurrentRoute(true)))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(5);
        assertThat(SqlCount.during(() -> test($(PilotGrid.class).single()).clickRow(0)))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void so_does_every_gesture_on_an_entry() {
        logIn(Role.ADMINISTRATOR);
        open("M. Torvaux");

        atMostFive(() -> click("Marquer comme ancien"));
        atMostFive(() -> click("N’est plus ancien"));
        click("1 doublon probable");
        click("Comparer");
        atMostFive(() -> click("Fusionner"));
        atMostFive(() -> click("Détacher"));
        click("Modifier");
        test($(TextField.class).withLabel("Nom").single()).setValue("Sophie Boulanger-Dupré");
        atMostFive(() -> click("Enregistrer"));
        click("1 doublon probable");
        atMostFive(() -> click("Pas les mêmes"));

        assertThat(entry("Sophie Boulanger-Dupré").spellings()).contains("Sophie Boulanger");
    }

    @Test
    void so_does_attaching_an_account() {
        logIn(Role.ADMINISTRATOR);
        accounts.create(new Invitee(
                "mt", "Mélisande T.", Role.COLLEGE, List.of(entry("M. Torvaux").id())));
        open("S. Boulanger");
        @SuppressWarnings("unchecked")
        ComboBox<Object> choice =
                $(ComboBox.class).withAriaLabel("Rattacher un compte").single();

        atMostFive(() -> test(choice).selectItem("Mélisande T."));
        assertThat(accounts.find("mt").orElseThrow().pilots())
                .containsExactly(entry("M. Torvaux").id(), entry("S. Boulanger").id());
        atMostFive(() -> click("Détacher"));
        assertThat(accounts.find("mt").orElseThrow().pilots())
                .containsExactly(entry("M. Torvaux").id());
    }

    private static void atMostFive(Runnable gesture) {
        assertThat(SqlCount.during(gesture)).isNotEmpty().hasSizeLessThanOrEqualTo(5);
    }
}
