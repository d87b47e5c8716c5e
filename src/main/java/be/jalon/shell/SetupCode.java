package be.jalon.shell;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The code that proves that whoever installs can read the server's console. It lives in memory only; after some wrong
 * attempts another one takes its place, so that it cannot be guessed over the network.
 */
@Component
class SetupCode {

    /** What a typed code turned out to be. */
    enum Answer {
        RIGHT,
        WRONG,
        /** Wrong once too often: the console now shows another code. */
        RENEWED
    }

    private static final Logger LOG = LoggerFactory.getLogger(SetupCode.class);
    private static final int ATTEMPTS = 5;

    private String code = OneTimeSecrets.groups(2);
    private int wrongAttempts;

    synchronized String current() {
        return code;
    }

    /** Case, spaces and hyphens do not count. */
    synchronized Answer check(String typed) {
        if (MessageDigest.isEqual(bytes(typed), bytes(code))) {
            return Answer.RIGHT;
        }
        wrongAttempts++;
        if (wrongAttempts < ATTEMPTS) {
            return Answer.WRONG;
        }
        wrongAttempts = 0;
        code = OneTimeSecrets.groups(2);
        LOG.info(ConsoleOnly.MARKER, "Trop d’essais : nouveau code d’installation : {}", code);
        return Answer.RENEWED;
    }

    private static byte[] bytes(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").getBytes(StandardCharsets.UTF_8);
    }
}
