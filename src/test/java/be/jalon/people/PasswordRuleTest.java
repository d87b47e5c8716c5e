package be.jalon.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final List<String> NAMES = List.of("y.corvalet", "Ysaline Corvalet", "Commune de Hautevent");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quatre mots bien longs",
                "trois ruches au verger",
                "k7#Vq!mZ2p&L",
                "le mot de passe du héron gris",
                "éééééé-oiseaux-ààà"
            })
    void phrases_of_somebody_s_own_are_accepted(String password) {
        assertThat(PasswordRule.problem(password, NAMES)).isEmpty();
    }

    @Test
    void eleven_characters_are_too_few() {
        assertThat(PasswordRule.problem("k7#Vq!mZ2p&", NAMES)).contains("people.password.short");
    }

    @Test
    void what_the_hash_would_cut_is_refused() {
        assertThat(PasswordRule.problem("verger " + "é".repeat(33), NAMES)).contains("people.password.long");
        assertThat(PasswordRule.problem("vergers" + "éà".repeat(16) + "!", NAMES))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motdepasse123",
                "Mot de Passe 2026",
                "M0tD3P@ss3!!!",
                "un mot de passe",
                "password1234",
                "azertyuiop123",
                "Ysaline2026!!",
                "corvaletcorvalet",
                "Hautevent-2026",
                "commune de hautevent",
                "Administrateur1",
                "aaaaaaaaaaaaaaa",
                "123456789012",
                "abcdefghijklmnop",
                "121212121212",
                "            ",
                "Bienvenue2026!"
            })
    void what_anybody_tries_first_is_refused(String password) {
        assertThat(PasswordRule.problem(password, NAMES)).contains("people.password.obvious");
    }
}
