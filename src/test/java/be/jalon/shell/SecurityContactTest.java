package be.jalon.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SecurityContactTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @Test
    void there_is_no_such_page_while_nobody_is_named() {
        assertThat(new SecurityContact("", "", "fr", CLOCK)
                        .text()
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void the_page_says_until_when_it_holds_and_keeps_one_line_for_each_field() {
        SecurityContact contact = new SecurityContact(
                "https://commune.example/alerte\nExpires: never", "https://commune.example/p", "fr", CLOCK);

        assertThat(contact.text().getBody()).isEqualTo("""
                        Contact: https://commune.example/alerte Expires: never
                        Expires: 2027-05-21T00:00:00Z
                        Preferred-Languages: fr
                        Policy: https://commune.example/p
                        """);
    }
}
