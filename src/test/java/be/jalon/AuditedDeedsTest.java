package be.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.exchange.ImportOutcome;
import be.jalon.exchange.ImportTarget;
import be.jalon.exchange.PlanExportService;
import be.jalon.exchange.PlanImport;
import be.jalon.exchange.PreviewOutcome;
import be.jalon.operations.Backups;
import be.jalon.people.AccountOutcome;
import be.jalon.people.AccountSummary;
import be.jalon.people.Accounts;
import be.jalon.people.Invitations;
import be.jalon.people.Invitee;
import be.jalon.people.PasswordOutcome;
import be.jalon.people.Role;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanEditing;
import be.jalon.plan.PlanId;
import be.jalon.plan.PlanKind;
import be.jalon.testing.AuditLines;
import be.jalon.testing.DatabaseTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Deeds that whoever looks after the installation wants to find in the log: each is told once, with who did it. */
@DatabaseTest
@WithMockUser(username = "Odile", roles = "ADMINISTRATOR")
class AuditedDeedsTest {

    @Autowired
    PlanImport imports;

    @Autowired
    PlanExportService exports;

    @Autowired
    PlanEditing editing;

    @Autowired
    Accounts accounts;

    @Autowired
    Invitations invitations;

    @Autowired
    Backups backups;

    private static void assertTold(Runnable deed, String... beginnings) {
        List<String> told = AuditLines.during(deed).texts();
        assertThat(told).hasSameSizeAs(beginnings);
        for (int i = 0; i < beginnings.length; i++) {
            assertThat(told.get(i)).startsWith(beginnings[i]);
        }
    }

    private byte[] sample() {
        try (InputStream in = getClass().getResourceAsStream("/exchange/pst-citoyennete.xlsx")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_import() {
        PreviewOutcome.Ready ready = (PreviewOutcome.Ready) imports.preview(sample(), "pst.xlsx");

        assertTold(
                () -> assertThat(imports.apply(
                                ready.preview().id(), new ImportTarget.Fresh(NewPlan.titled("PST", PlanKind.PST))))
                        .isInstanceOf(ImportOutcome.Imported.class),
                "IMPORT who=Odile file=pst.xlsx plan=");
    }

    @Test
    void an_export() {
        PlanId plan = editing.createPlan(NewPlan.titled("Autre", PlanKind.OTHER));
        assertTold(() -> exports.export(plan), "EXPORT who=Odile plan=" + plan + " file=autre.xlsx");
    }

    @Test
    void what_happens_to_an_account() {
        Invitee lou = new Invitee("lou", "Lou Renard", Role.READER, List.of());
        AccountOutcome.Invited[] invited = new AccountOutcome.Invited[1];

        assertTold(
                () -> invited[0] = (AccountOutcome.Invited) accounts.create(lou),
                "ACCOUNT_CREATED who=Odile account=lou role=READER",
                "INVITATION_MADE who=Odile account=lou");
        assertTold(
                () -> assertThat(invitations.accept(invited[0].token(), "trois ruches au verger"))
                        .isEqualTo(new PasswordOutcome.Chosen()),
                "INVITATION_USED who=lou");
        assertTold(
                () -> accounts.changeRole(account().id(), account().version(), Role.FINANCE),
                "ROLE_CHANGED who=Odile account=lou from=READER to=FINANCE");
        assertTold(
                () -> accounts.disable(account().id(), account().version()), "ACCOUNT_DISABLED who=Odile account=lou");
        assertTold(() -> accounts.enable(account().id(), account().version()), "ACCOUNT_ENABLED who=Odile account=lou");
    }

    private AccountSummary account() {
        return accounts.find("lou").orElseThrow();
    }

    @Test
    void a_backup() {
        assertTold(() -> backups.make(), "BACKUP who=Odile reason=MANUAL file=jalon-");
    }
}
