package be.jalon.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Tells how many passwords were compared with a hash, which is what guessing costs. */
public final class CountingEncoder implements PasswordEncoder {

    private static final AtomicInteger COMPARED = new AtomicInteger();

    private final PasswordEncoder encoder;

    CountingEncoder(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** How many passwords reached a hash while the code ran, in any thread. */
    public static int comparedDuring(Runnable code) {
        int before = COMPARED.get();
        code.run();
        return COMPARED.get() - before;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return encoder.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        COMPARED.incrementAndGet();
        return encoder.matches(password, hash);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
