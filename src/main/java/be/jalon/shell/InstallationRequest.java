package be.jalon.shell;

import be.jalon.people.Invitee;
import be.jalon.people.NewAccount;
import be.jalon.people.PasswordRule;
import be.jalon.people.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the form of an installation says, as typed.
 *
 * @param insCode five digits, or empty
 */
record InstallationRequest(
        String code,
        String organisation,
        String insCode,
        String displayName,
        String username,
        String password,
        String repeated) {

    private static final int LONGEST_NAME = 200;
    private static final Pattern INS = Pattern.compile("[1-9]\\d{4}");

    /** A field of the form. */
    enum Field {
        CODE,
        ORGANISATION,
        INS_CODE,
        DISPLAY_NAME,
        USERNAME,
        PASSWORD,
        REPEATED
    }

    /** What is wrong with a field: the key of a sentence that says what to do. */
    record Problem(Field field, String messageKey) {}

    InstallationRequest {
        code = code.strip();
        organisation = organisation.strip();
        insCode = insCode.replaceAll("\\s", "");
        displayName = displayName.strip();
        username = username.strip();
    }

    /** Everything that can be said without the server's secret and without the database. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        require(problems, !code.isEmpty(), Field.CODE, "shell.install.code.missing");
        require(
                problems,
                !organisation.isEmpty() && organisation.length() <= LONGEST_NAME,
                Field.ORGANISATION,
                "shell.install.organisation.missing");
        require(
                problems,
                insCode.isEmpty() || INS.matcher(insCode).matches(),
                Field.INS_CODE,
                "shell.install.ins.wrong");
        require(problems, Invitee.isDisplayName(displayName), Field.DISPLAY_NAME, "shell.install.displayName.missing");
        require(problems, Invitee.isUsername(username), Field.USERNAME, "shell.install.username.wrong");
        passwordProblems(problems);
        return List.copyOf(problems);
    }

    private void passwordProblems(List<Problem> problems) {
        PasswordRule.problem(password, List.of(username, displayName, organisation))
                .ifPresentOrElse(
                        problem -> problems.add(new Problem(Field.PASSWORD, problem)),
                        () -> require(
                                problems, password.equals(repeated), Field.REPEATED, "people.password.different"));
    }

    private static void require(List<Problem> problems, boolean right, Field field, String messageKey) {
        if (!right) {
            problems.add(new Problem(field, messageKey));
        }
    }

    NewAccount administrator() {
        return new NewAccount(username, displayName, password, Role.ADMINISTRATOR);
    }

    /** Leaves the secrets out, so that no log ever shows them. */
    @Override
    public String toString() {
        return "InstallationRequest[" + organisation + "]";
    }
}
