package be.jalon.exchange.ecomptes;

import java.util.List;

/**
 * Leaves a file in the middle once it is known to be refused. Never leaves this package: the reader turns it into a
 * refusal with the file's name.
 */
final class UnreadableXmlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<String> details;

    UnreadableXmlException(String messageKey, String... details) {
        super(messageKey, null, false, false);
        this.messageKey = messageKey;
        this.details = List.of(details);
    }

    String messageKey() {
        return messageKey;
    }

    /** The arguments of the message after the file's name. */
    List<String> details() {
        return details;
    }
}
