package be.jalon.people.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes and checks the hashes of passwords. */
@Component
class Passwords {

    private final PasswordEncoder encoder;
    private @Nullable String unknowable;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    String hash(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The password encoder gave no hash");
        }
        return hash;
    }

    boolean matches(String password, @Nullable String hash) {
        return encoder.matches(password, hash == null ? unknowable() : hash);
    }

    /** A hash that no password gives: whoever has chosen none takes as long to refuse as anybody else. */
    synchronized String unknowable() {
        if (unknowable == null) {
            unknowable = hash(UUID.randomUUID().toString());
        }
        return unknowable;
    }
}
