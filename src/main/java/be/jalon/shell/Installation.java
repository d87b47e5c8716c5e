package be.jalon.shell;

import be.jalon.people.Accounts;
import be.jalon.people.Organisations;
import be.jalon.shared.AuditEvent;
import be.jalon.shared.AuditLog;
import be.jalon.shell.InstallationRequest.Field;
import be.jalon.shell.InstallationRequest.Problem;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Founds an installation: the organisation and its first administrator, for whoever knows the code of the console. */
@Service
class Installation {

    private final Accounts accounts;
    private final Organisations organisations;
    private final SetupCode setupCode;

    Installation(Accounts accounts, Organisations organisations, SetupCode setupCode) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.setupCode = setupCode;
    }

    /** Founds the installation, or changes nothing and says what is wrong, field by field. */
    @Transactional
    public List<Problem> found(InstallationRequest request) {
        List<Problem> problems = new ArrayList<>(request.problems());
        if (!request.code().isEmpty()) {
            codeProblem(request.code(), problems);
        }
        if (problems.isEmpty() && !accounts.none()) {
            problems.add(new Problem(Field.CODE, "shell.install.already"));
        }
        if (problems.isEmpty()) {
            organisations.found(request.organisation(), request.insCode(), false);
            accounts.createFirst(List.of(request.administrator()));
            AuditLog.of(AuditEvent.INSTALLATION_FOUNDED, request.organisation()).write();
        }
        return List.copyOf(problems);
    }

    private void codeProblem(String code, List<Problem> problems) {
        switch (setupCode.check(code)) {
            case RIGHT -> {}
            case WRONG -> problems.add(new Problem(Field.CODE, "shell.install.code.wrong"));
            case RENEWED -> problems.add(new Problem(Field.CODE, "shell.install.code.renewed"));
        }
    }
}
