package be.jalon.operations.ui;

import be.jalon.operations.BackupFile;
import be.jalon.operations.BackupOverview;
import be.jalon.operations.Backups;
import be.jalon.operations.OperationRefused;
import be.jalon.uikit.Feedback;
import be.jalon.uikit.SettingsTabs;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Which backups there are, whether they can be trusted, and how one is restored. */
@Route(BackupsView.ROUTE)
@RolesAllowed("ADMINISTRATOR")
class BackupsView extends Div implements HasDynamicTitle {

    static final String ROUTE = "reglages/sauvegardes";

    private final transient Backups backups;
    private final Div state = new Div();
    private final Div list = new Div();

    BackupsView(Backups backups, AccessAnnotationChecker access) {
        this.backups = backups;
        addClassNames("page", "backups");
        Button now = new Button(getTranslation("operations.backups.now"), click -> make(click.getSource()));
        now.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        now.setDisableOnClick(true);
        Div head = new Div(new H1(getTranslation("operations.backups.title")), now);
        head.addClassName("page-head");
        state.addClassName("backups-state");
        add(new SettingsTabs(access, ROUTE), head, state, list, restoring());
        show();
    }

    private void make(Button button) {
        try {
            BackupFile made = backups.make();
            Feedback.done(getTranslation("operations.backups.made", made.rows()));
        } catch (OperationRefused refused) {
            Feedback.problem(refused.message(getLocale()));
        } finally {
            button.setEnabled(true);
        }
        show();
    }

    private void show() {
        BackupOverview overview = backups.overview();
        state.removeAll();
        overview.failure()
                .ifPresent(failure -> state.add(alert(getTranslation(
                        "operations.backups.failure",
                        Moments.of(failure.at(), getLocale()),
                        failure.why().message(getLocale())))));
        overview.orphans()
                .forEach(orphan -> state.add(alert(getTranslation(
                        "operations.backups.orphans",
                        orphan.rows(),
                        orphan.table(),
                        orphan.column(),
                        orphan.target()))));
        state.add(new Paragraph(latest(overview)), new Paragraph(policy(overview)));
        list.removeAll();
        list.add(new BackupTable(overview.files()));
    }

    private static Paragraph alert(String text) {
        Paragraph alert = new Paragraph(text);
        alert.addClassName("backups-alert");
        alert.getElement().setAttribute("role", "alert");
        return alert;
    }

    private String latest(BackupOverview overview) {
        Optional<BackupFile> latest =
                overview.files().stream().filter(BackupFile::verified).findFirst();
        return latest.map(file -> getTranslation("operations.backups.latest", Moments.of(file.created(), getLocale())))
                .orElseGet(() -> getTranslation("operations.backups.none"));
    }

    private String policy(BackupOverview overview) {
        return getTranslation(
                overview.automatic() ? "operations.backups.automatic" : "operations.backups.manualOnly",
                overview.folder());
    }

    private Section restoring() {
        OrderedList steps = new OrderedList(
                new ListItem(getTranslation("operations.backups.restore.stop")),
                step("operations.backups.restore.verify", "java -jar jalon.jar verify FICHIER"),
                step("operations.backups.restore.run", "java -jar jalon.jar restore --replace FICHIER"),
                new ListItem(getTranslation("operations.backups.restore.start")));
        Section section = new Section(
                new H2(getTranslation("operations.backups.restore.title")),
                steps,
                new Paragraph(getTranslation("operations.backups.restore.elsewhere")));
        section.addClassName("backups-restore");
        return section;
    }

    private ListItem step(String key, String command) {
        return new ListItem(new Div(getTranslation(key)), new Code(command));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operations.backups.title") + " · Jalon";
    }
}
