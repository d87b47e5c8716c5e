package be.jalon.shell;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whom to tell of a vulnerability of this installation, as RFC 9116 wants it; nothing while nobody is named. */
@RestController
class SecurityContact {

    static final String PATH = "/.well-known/security.txt";

    /** The RFC wants a date at which a reader should ask again, in less than a year. */
    private static final Duration VALID = Duration.ofDays(180);

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final String contact;
    private final String policy;
    private final String languages;
    private final Clock clock;

    SecurityContact(
            @Value("${jalon.security-txt.contact:}") String contact,
            @Value("${jalon.security-txt.policy:}") String policy,
            @Value("${jalon.security-txt.languages:fr, nl, en}") String languages,
            Clock clock) {
        this.contact = contact;
        this.policy = policy;
        this.languages = languages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<String> text() {
        if (contact.isBlank()) {
            return ResponseEntity.notFound().build();
        }
        String expires =
                clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS).toString();
        String text = Stream.of(
                        line("Contact", contact.contains(":") ? contact : "mailto:" + contact),
                        line("Expires", expires),
                        line("Preferred-Languages", languages),
                        line("Policy", policy))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining());
        return ResponseEntity.ok().contentType(TEXT).body(text);
    }

    private static String line(String name, String value) {
        return value.isBlank() ? "" : name + ": " + value.strip().replaceAll("\\R", " ") + "\n";
    }
}
