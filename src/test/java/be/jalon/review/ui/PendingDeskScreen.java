package be.jalon.review.ui;

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
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A plan with three questions at the desk of the Collège, and the hands to answer them. */
@ViewTest
abstract class PendingDeskScreen extends SpringBrowserlessTest {

    @Autowired
    protected PlanReading reading;

    @Autowired
    protected PlanEditing editing;

    @Autowired
    private PlanIntake intake;

    @Autowired
    private PlatformTransactionManager transactions;

    protected PlanId plan;

    /** "Relancer" (deadline unknown, A. Vireuse), "Ouvrir" (service asked, both politicals), "Sonder" (title, nobody). */
    protected List<ItemId> items;

    @BeforeEach
    void askThreeQuestions() {
        UI.getCurrent().getSession().setLocale(Locale.FRENCH);
        UI.getCurrent().setLocale(Locale.FRENCH);
        plan = fill("PST de Hautevent", questions());
    }

    protected final PlanId fill(String title, List<IntakeItem> sheet) {
        PlanId[] filled = new PlanId[1];
        as("COORDINATOR", () -> {
            filled[0] = editing.createPlan(NewPlan.titled(title, PlanKind.PST));
            Map<Integer, ItemId> ids = new TransactionTemplate(transactions)
                    .execute(status -> intake.intake(filled[0], sheet, "IMPORT").ids());
            items = sheet.stream().map(item -> ids.get(item.index())).toList();
        });
        return filled[0];
    }

    private static List<IntakeItem> questions() {
        return List.of(
                question(0, "Relancer les conseils", "A. Vireuse", ItemField.DEADLINE, "??", "Quel semestre ?"),
                question(1, "Ouvrir un lieu", "A. Vireuse\nM. Torvaux", ItemField.SERVICE, "PCS", "Quel service ?"),
                question(2, "Sonder la population", "", ItemField.NOTES, "/", ""));
    }

    protected static IntakeItem question(
            int index, String title, String political, ItemField field, String text, String question) {
        FieldTexts texts =
                FieldTexts.titled(title).with(ItemField.POLITICAL, political).with(field, text);
        PendingMark mark = new PendingMark(ReviewReason.CLARIFICATION, question, "Odile", PlanFixture.WRITTEN);
        return new IntakeItem(index, null, ItemLevel.ACTION, texts, Map.of(field, mark), Map.of());
    }

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
        UI.getCurrent().navigate("en-attente/" + plan);
    }

    protected final void openCell(ItemId item, ItemField field) {
        UI.getCurrent().navigate("en-attente/" + plan, QueryParameters.of("cellule", item + "." + field.key()));
    }

    @SuppressWarnings("unchecked")
    protected final Grid<PendingLine> grid() {
        return find(Grid.class).withClassName("pending-grid").single();
    }

    /** The lines of the list: names of groups as they are, titles behind a dash. */
    protected final List<String> lines() {
        List<String> lines = new ArrayList<>();
        grid().getGenericDataView().getItems().forEach(line -> {
            if (line.cell() == null) {
                lines.add(line.group().political());
            } else {
                lines.add("- " + line.cell().row().title());
            }
        });
        return lines;
    }

    protected final void tick(String title) {
        grid().getGenericDataView()
                .getItems()
                .filter(line -> line.cell() != null && line.cell().row().title().equals(title))
                .findFirst()
                .ifPresent(line -> grid().select(line));
    }

    protected final TextArea editor(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    protected final void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    protected final String message() {
        return find(Notification.class).last().getElement().getTextRecursively()
                + test(find(Notification.class).last()).getText();
    }

    protected final ItemRow row(ItemId item) {
        return reading.open(plan).row(item).orElseThrow();
    }

    protected final String query() {
        return UI.getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getQueryString();
    }
}
