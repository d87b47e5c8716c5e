package be.jalon.shared;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * The log of who did what to the installation: one line for an event, with its details as key-value pairs for machines.
 * It holds no secrets: no passwords, no links of invitations, no session or set-up codes, and not what somebody typed as
 * a user name when no account has it, because people type their password there by mistake.
 *
 * <pre>{@code AuditLog.of(AuditEvent.ROLE_CHANGED, "ysaline").with("account", "olvane").with("to", "READER").write();}</pre>
 */
public final class AuditLog {

    /** The logger's name, by which the log is directed or filtered. */
    public static final String NAME = "be.jalon.audit";

    private static final Logger LOG = LoggerFactory.getLogger(NAME);
    private static final int LONGEST = 300;
    private static final Pattern NOT_PRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+");
    private static final Pattern SECRET = Pattern.compile("password|passwort|secret|token|session|code|link|hash");

    private final AuditEvent event;
    private final Map<String, String> details = new LinkedHashMap<>();

    private AuditLog(AuditEvent event) {
        this.event = event;
    }

    /**
     * Begins an entry.
     *
     * @param who the user name of an account, or the display name of the current user
     */
    public static AuditLog of(AuditEvent event, String who) {
        return new AuditLog(event).with("who", who);
    }

    /**
     * Adds a detail; line breaks and control characters become spaces, so that nobody can forge a line.
     *
     * @throws IllegalArgumentException when the key names a secret
     */
    public AuditLog with(String key, Object value) {
        if (SECRET.matcher(key.toLowerCase(Locale.ROOT)).find()) {
            throw new IllegalArgumentException("The audit log keeps no " + key);
        }
        String text =
                NOT_PRINTABLE.matcher(String.valueOf(value)).replaceAll(" ").strip();
        details.put(key, text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        return this;
    }

    /** Writes the entry. */
    public void write() {
        LoggingEventBuilder line = LOG.atInfo().addKeyValue("event.action", event.name());
        for (Map.Entry<String, String> detail : details.entrySet()) {
            line = line.addKeyValue("jalon." + detail.getKey(), detail.getValue());
        }
        line.log("{} {}", event, readable());
    }

    private String readable() {
        return details.entrySet().stream()
                .map(detail -> detail.getKey() + "=" + detail.getValue())
                .collect(Collectors.joining(" "));
    }
}
