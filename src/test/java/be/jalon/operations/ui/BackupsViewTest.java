package be.jalon.operations.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.operations.Backups;
import be.jalon.testing.SqlCount;
import be.jalon.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@ViewTest
class BackupsViewTest extends SpringBrowserlessTest {

    @Autowired
    private Backups backups;

    @Autowired
    private BackupDownload download;

    @BeforeEach
    void french() {
        UI.getCurrent().getSession().setLocale(Locale.FRENCH);
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    @WithMockUser(username = "ysaline", roles = "ADMINISTRATOR")
    void an_administrator_makes_a_backup_and_gets_its_file() throws IOException {
        BackupsView view = navigate(BackupsView.class);
        int before = $(NativeTableRow.class).all().size();

        test($(Button.class).withText("Sauvegarder maintenant").single()).click();

        assertThat(view.getElement().getTextRecursively())
                .contains("Dernière sauvegarde vérifiée\u202F:", "Demandée", "Vérifiée");
        assertThat($(NativeTableRow.class).all()).hasSize(Math.max(before, 1) + 1);
        String name = backups.overview().files().getFirst().name();
        assertThat($(Anchor.class).all()).anyMatch(anchor -> anchor.getHref().equals("fichiers/sauvegardes/" + name));
        assertThat(download.file(name).getHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment")
                .contains(name);
        assertThat(download.file("../jalon.mv.db").getStatusCode().value()).isEqualTo(404);
        Files.delete(backups.download(name).orElseThrow());
    }

    @Test
    @WithMockUser(username = "ysaline", roles = "ADMINISTRATOR")
    void looking_at_the_backups_asks_the_database_for_nothing() {
        navigate(BackupsView.class);

        assertThat(SqlCount.during(() -> backups.overview())).isEmpty();
    }

    @Test
    @WithMockUser(username = "olvane", roles = "COORDINATOR")
    void nobody_else_sees_makes_or_downloads_a_backup() {
        assertThatThrownBy(() -> navigate(BackupsView.class)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> backups.overview()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> backups.make()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> download.file("x")).isInstanceOf(AccessDeniedException.class);
    }
}
