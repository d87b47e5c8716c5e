package be.jalon.plan.ui;

import be.jalon.plan.FieldTexts;
import be.jalon.plan.IntakeItem;
import be.jalon.plan.ItemField;
import be.jalon.plan.ItemId;
import be.jalon.plan.ItemLevel;
import be.jalon.plan.ItemRow;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PendingMark;
import be.jalon.plan.PlanEditing;
import be.jalon.plan.PlanFixture;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanIntake;
import be.jalon.plan.PlanKind;
import be.jalon.plan.PlanReading;
import be.jalon.plan.ReviewReason;
import be.jalon.testing.ViewTest;
import be.jalon.uikit.MenuButton;
import be.jalon.uikit.PlainButton;
import be.jalon.uikit.Texts;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** A small plan on the screen, and the hands to work on it. */
@ViewTest
abstract class PlanScreen extends SpringBrowserlessTest {

    @Autowired
    protected PlanReading reading;

    @Autowired
    protected PlanEditing editing;

    @Autowired
    private PlanIntake intake;

    @Autowired
    private PlatformTransactionManager transactions;

    protected PlanId plan;

    /** The plan's items: an OS, its two OO, actions A 1.1 to A 1.3 under the first and A 2.1 under the second. */
    protected List<ItemId> items;

    @BeforeEach
    void writeThePlan() {
        UI.getCurrent().getSession().setLocale(Locale.FRENCH);
        UI.getCurrent().setLocale(Locale.FRENCH);
        as("COORDINATOR", () -> {
            plan = editing.createPlan(
                    new NewPlan("PST de Hautevent", PlanKind.PST, 2024, 2030, null, Set.of(ItemLevel.values())));
            List<IntakeItem> sheet = sheet();
            items = new TransactionTemplate(transactions).execute(status -> {
                Map<Integer, ItemId> ids = intake.intake(plan, sheet, "IMPORT").ids();
                return sheet.stream().map(item -> ids.get(item.index())).toList();
            });
        });
        startAnew();
    }

    /** The first page of a test is shown before its language is known: the view is made anew. */
    private void startAnew() {
        UI.getCurrent().navigate("plan/" + plan);
        UI.getCurrent().refreshCurrentRoute(true);
    }

    private static List<IntakeItem> sheet() {
        PendingMark mark = new PendingMark(ReviewReason.CLARIFICATION, "Quel service ?", "Odile", PlanFixture.WRITTEN);
        return List.of(
                item(0, null, ItemLevel.STRATEGIC_OBJECTIVE, texts("1", "Associer les habitants"), Map.of()),
                item(1, 0, ItemLevel.OPERATIONAL_OBJECTIVE, texts("1", "Faire participer"), Map.of()),
                item(
                        2,
                        1,
                        ItemLevel.ACTION,
                        texts("A 1.1", "Relancer les conseils consultatifs")
                                .with(ItemField.SERVICE, "PCS")
                                .with(ItemField.DEADLINE, "2e sem. 2020")
                                .with(ItemField.BUDGET_ORDINARY, "CCE 3.000 €\n??"),
                        Map.of()),
                item(
                        3,
                        1,
                        ItemLevel.ACTION,
                        texts("A 1.2", "Ouvrir des lieux de rencontre")
                                .with(ItemField.SERVICE, "??")
                                .with(ItemField.DEADLINE, "en continu"),
                        Map.of(ItemField.SERVICE, mark)),
                item(4, 1, ItemLevel.ACTION, texts("A 1.3", "Sonder la population"), Map.of()),
                item(5, 0, ItemLevel.OPERATIONAL_OBJECTIVE, texts("2", "Informer mieux"), Map.of()),
                item(
                        6,
                        5,
                        ItemLevel.ACTION,
                        texts("A 2.1", "Refondre le bulletin").with(ItemField.SERVICE, "Communication"),
                        Map.of()));
    }

    private static FieldTexts texts(String code, String title) {
        return FieldTexts.titled(title).with(ItemField.CODE, code);
    }

    private static IntakeItem item(
            int index, Integer parent, ItemLevel level, FieldTexts texts, Map<ItemField, PendingMark> pending) {
        return new IntakeItem(index, parent, level, texts, pending, Map.of());
    }

    /** Runs something with the rights of a role, as another person would. */
    protected final void as(String role, Runnable gesture) {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        "Odile", "x", AuthorityUtils.createAuthorityList("ROLE_" + role)));
        try {
            gesture.run();
        } finally {
            SecurityContextHolder.getContext().setAuthentication(before);
        }
    }

    protected final void open() {
        open(QueryParameters.empty());
    }

    protected final void open(QueryParameters query) {
        UI.getCurrent().navigate("plan/" + plan, query);
    }

    protected final void openItem(ItemId item) {
        open(QueryParameters.of("item", item.toString()));
    }

    @SuppressWarnings("unchecked")
    protected final TreeGrid<ItemRow> grid() {
        return find(TreeGrid.class).single();
    }

    /** The titles that the grid shows, all branches open as they are. */
    protected final List<String> titles() {
        Set<Object> expanded = new HashSet<>();
        reading.open(plan).rows().stream().filter(row -> grid().isExpanded(row)).forEach(row -> expanded.add(row.id()));
        PlanRows rows = (PlanRows) (Object) grid().getDataProvider();
        return rows.fetchChildren(new HierarchicalQuery<>(0, 1_000, List.of(), null, null, expanded, null))
                .map(ItemRow::title)
                .toList();
    }

    /** What a key in the grid does, on a row and a column. */
    protected final void command(GridCommand.Kind kind, ItemId item, ItemField field) {
        ObjectNode detail = JacksonUtils.createObjectNode();
        detail.put("event.detail.command", kind.word());
        detail.put("event.detail.item", item.toString());
        detail.put("event.detail.field", field.key());
        fire(grid(), "plan-command", detail);
    }

    protected final void command(GridCommand.Kind kind, ItemId item) {
        command(kind, item, ItemField.TITLE);
    }

    protected final void pressSave() {
        fire(find(ItemPanel.class).single(), "panel-save", JacksonUtils.createObjectNode());
    }

    /** Presses the button beside a field that asks the Collège. */
    protected final void ask(ItemField field) {
        PlainButton button = find(PlainButton.class)
                .withAriaLabel("Demander au Collège\u202F: " + label(field))
                .single();
        fire(button, "click", JacksonUtils.createObjectNode());
    }

    private static void fire(Component component, String event, ObjectNode data) {
        component
                .getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(component.getElement(), event, data));
    }

    /** Writes a text into a field of the panel, which is found by its label. */
    protected final void write(ItemField field, String text) {
        switch (field) {
            case CODE ->
                test(find(TextField.class).withLabel(label(field)).single()).setValue(text);
            case STATUS, PRIORITY ->
                writeOwnWord(find(ComboBox.class).withLabel(label(field)).single(), text);
            default -> test(area(field)).setValue(text);
        }
    }

    private static void writeOwnWord(ComboBox<?> box, String word) {
        ComponentUtil.fireEvent(box, new ComboBoxBase.CustomValueSetEvent<>(box, true, word));
    }

    protected final TextArea area(ItemField field) {
        return find(TextArea.class).withLabel(label(field)).single();
    }

    private static String label(ItemField field) {
        return Texts.text("plan.field." + field.key());
    }

    /** Picks an entry of the "…" menu of the toolbar. */
    protected final void menu(String entry) {
        MenuItem found = find(MenuButton.class).withClassName("plan-more").single().filled().getItems().stream()
                .filter(item -> item.getText().equals(entry))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(found, new ClickEvent<>(found));
    }

    protected final FieldEditor editor(ItemField field) {
        return find(FieldEditor.class).all().stream()
                .filter(editor -> editor.field() == field)
                .findFirst()
                .orElseThrow();
    }

    /** Presses a button of the bar of filters. */
    protected final void pressFilter(String label) {
        PlainButton button = find(PlainButton.class).withText(label).single();
        fire(button, "click", JacksonUtils.createObjectNode());
    }

    protected final void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    protected final String message() {
        Notification last = find(Notification.class).last();
        return test(last).getText() + last.getElement().getTextRecursively();
    }

    protected final ItemRow row(ItemId item) {
        return reading.open(plan).row(item).orElseThrow();
    }

    /** The query of the present address. */
    protected final String query() {
        return UI.getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getQueryString();
    }
}
