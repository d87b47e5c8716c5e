package be.jalon.exchange.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leaves a parser in the middle of a part once the file is known to be refused. Never leaves this package: the reader
 * turns it into {@link ReadOutcome.Refused}.
 */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RefusalReason reason;
    private final transient List<String> details;

    RefusedException(RefusalReason reason, String... details) {
        this(null, reason, details);
    }

    RefusedException(@Nullable Throwable cause, RefusalReason reason, String... details) {
        super(reason + " " + List.of(details), cause, false, false);
        this.reason = reason;
        this.details = List.of(details);
    }

    RefusalReason reason() {
        return reason;
    }

    /** The arguments of the message after the file's name. */
    List<String> details() {
        return details;
    }
}
