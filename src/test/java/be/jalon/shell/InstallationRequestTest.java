package be.jalon.shell;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.shell.InstallationRequest.Field;
import be.jalon.shell.InstallationRequest.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstallationRequestTest {

    private static final String PASSWORD = "quatre mots bien longs";

    @Test
    void a_complete_form_has_no_problem() {
        assertThat(request("92094", "m.durand", PASSWORD, PASSWORD).problems()).isEmpty();
    }

    @Test
    void the_ins_code_may_be_left_out() {
        assertThat(request("", "m.durand", PASSWORD, PASSWORD).problems()).isEmpty();
    }

    @Test
    void the_ins_code_has_five_digits() {
        assertThat(fields(request("9209", "m.durand", PASSWORD, PASSWORD))).containsExactly(Field.INS_CODE);
        assertThat(fields(request("92O94", "m.durand", PASSWORD, PASSWORD))).containsExactly(Field.INS_CODE);
    }

    @Test
    void a_user_name_holds_no_space() {
        assertThat(fields(request("", "m durand", PASSWORD, PASSWORD))).containsExactly(Field.USERNAME);
    }

    @Test
    void a_password_of_eleven_characters_is_too_short() {
        assertThat(fields(request("", "m.durand", "elevencharz", "elevencharz")))
                .containsExactly(Field.PASSWORD);
    }

    @Test
    void a_password_that_the_hash_would_cut_is_refused() {
        String long73 = "é".repeat(37);

        assertThat(fields(request("", "m.durand", long73, long73))).containsExactly(Field.PASSWORD);
    }

    @Test
    void both_passwords_must_be_the_same() {
        assertThat(fields(request("", "m.durand", PASSWORD, PASSWORD + "!"))).containsExactly(Field.REPEATED);
    }

    @Test
    void an_empty_form_says_everything_at_once() {
        assertThat(fields(new InstallationRequest("", " ", "", "", "", "", "")))
                .containsExactly(Field.CODE, Field.ORGANISATION, Field.DISPLAY_NAME, Field.USERNAME, Field.PASSWORD);
    }

    @Test
    void secrets_are_not_printed() {
        assertThat(request("", "m.durand", PASSWORD, PASSWORD).toString()).doesNotContain(PASSWORD, "ABCD");
    }

    private static InstallationRequest request(String ins, String username, String password, String repeated) {
        return new InstallationRequest("ABCD-EFGH", "Commune d’essai", ins, "M. Durand", username, password, repeated);
    }

    private static List<Field> fields(InstallationRequest request) {
        return request.problems().stream().map(Problem::field).toList();
    }
}
