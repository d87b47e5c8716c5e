package be.jalon.operations.internal;

import be.jalon.operations.OrphanCount;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks, at every start, for rows that name a row that is gone: what a killed process could leave behind in spite of all
 * else. They are counted and told, never deleted: whoever repairs them has to see them first.
 */
@Component
public class OrphanCheck {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanCheck.class);

    private volatile List<OrphanCount> found = List.of();

    private final References references;
    private final JdbcClient jdbc;

    OrphanCheck(References references, JdbcClient jdbc) {
        this.references = references;
        this.jdbc = jdbc;
    }

    /** What the last check found. */
    public List<OrphanCount> found() {
        return found;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional(readOnly = true)
    public void check() {
        List<OrphanCount> orphans = new ArrayList<>();
        for (References.Reference reference : references.all()) {
            long rows = jdbc.sql(reference.orphans()).query(Long.class).single();
            if (rows > 0) {
                orphans.add(new OrphanCount(reference.table(), reference.column(), reference.target(), rows));
                LOG.error(
                        "Lignes orphelines : {} dans {} ({} ne se trouve pas dans {})",
                        rows,
                        reference.table(),
                        reference.column(),
                        reference.target());
            }
        }
        found = List.copyOf(orphans);
    }
}
