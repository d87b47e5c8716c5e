package be.jalon.operations;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.ImportOutcome;
import be.jalon.exchange.ImportTarget;
import be.jalon.exchange.PlanImport;
import be.jalon.exchange.PreviewOutcome;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanKind;
import be.jalon.plan.PlanReading;
import be.jalon.testing.DatabaseTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An import begins only when a verified backup of what there is lies in the folder. */
@DatabaseTest
@WithMockUser(username = "Odile", roles = "ADMINISTRATOR")
class SafetyCopyTest {

    private static final Path FOLDER = temporary();

    @Autowired
    PlanImport imports;

    @Autowired
    PlanReading plans;

    @Autowired
    Backups backups;

    @DynamicPropertySource
    static void backups(DynamicPropertyRegistry properties) {
        properties.add("jalon.test.backups", () -> "true");
        properties.add("jalon.backup.folder", FOLDER::toString);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("jalon-copies").resolve("sauvegardes");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void empty() throws IOException {
        if (Files.exists(FOLDER)) {
            try (Stream<Path> files = Files.walk(FOLDER)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private ImportOutcome importSample() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/exchange/pst-citoyennete.xlsx")) {
            PreviewOutcome outcome = imports.preview(in.readAllBytes(), "pst.xlsx");
            return imports.apply(
                    ((PreviewOutcome.Ready) outcome).preview().id(),
                    new ImportTarget.Fresh(NewPlan.titled("PST", PlanKind.PST)));
        }
    }

    @Test
    void an_import_leaves_a_verified_backup_of_what_was_there_before() throws IOException {
        assertThat(importSample()).isInstanceOf(ImportOutcome.Imported.class);

        List<BackupFile> files = backups.overview().files();
        assertThat(files).singleElement().satisfies(file -> {
            assertThat(file.reason()).isEqualTo(BackupReason.BEFORE_IMPORT);
            assertThat(file.rows()).isZero();
            assertThat(file.verified()).isTrue();
        });
    }

    @Test
    void an_import_without_a_backup_does_not_begin() throws IOException {
        Files.writeString(FOLDER, "not a folder");

        ImportOutcome outcome = importSample();

        assertThat(outcome).isInstanceOfSatisfying(ImportOutcome.Refused.class, refused -> assertThat(
                        refused.refusal().message(Locale.FRENCH))
                .contains("la copie de sécurité qui le précède n’a pas réussi"));
        assertThat(plans.plans()).isEmpty();
        Files.delete(FOLDER);
        assertThat(backups.overview().failure())
                .hasValueSatisfying(failure ->
                        assertThat(failure.why().message(Locale.FRENCH)).contains("pas de place, ou pas de droit"));
        backups.make();
        assertThat(backups.overview().failure()).isEmpty();
    }
}
