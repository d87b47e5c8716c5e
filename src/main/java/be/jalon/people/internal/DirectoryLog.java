package be.jalon.people.internal;

import be.jalon.people.CurrentUser;
import be.jalon.people.Pilot;
import be.jalon.people.Succession;
import be.jalon.shared.AuditEvent;
import be.jalon.shared.AuditLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the audit log what became of the directory, once it is committed. */
@Component
public class DirectoryLog {

    private final CurrentUser user;

    DirectoryLog(CurrentUser user) {
        this.user = user;
    }

    void changed(Pilot pilot) {
        afterCommit(AuditLog.of(AuditEvent.DIRECTORY_CHANGED, user.name())
                .with("entry", pilot.name())
                .with("kind", pilot.kind())
                .with("former", pilot.former())
                .with("spellings", String.join("; ", pilot.spellings())));
    }

    /** @param items how many items name the successor now */
    public void succeeded(Succession succession, long items) {
        afterCommit(AuditLog.of(AuditEvent.SUCCESSION, user.name())
                .with("from", succession.leaving().name())
                .with("to", succession.successor())
                .with("items", items));
    }

    private static void afterCommit(AuditLog line) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                line.write();
            }
        });
    }
}
