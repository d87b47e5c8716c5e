package be.jalon.shell;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Takes connections to an H2 database that closed itself out of the pool: H2 does so when it cannot write any more, for
 * instance on a full disk. The next connection opens the database again. The pool makes one of these by its name.
 */
public class ClosedDatabase implements SQLExceptionOverride {

    /** H2's error codes: connection broken, database closed, database called at shutdown. */
    private static final Set<Integer> CLOSED = Set.of(90067, 90098, 90121);

    @java.lang.Override
    public Override adjudicate(SQLException problem) {
        return CLOSED.contains(problem.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
