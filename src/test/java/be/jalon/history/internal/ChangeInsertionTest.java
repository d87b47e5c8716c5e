package be.jalon.history.internal;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.shared.Change;
import be.jalon.shared.Changes;
import be.jalon.testing.DatabaseTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The changes of a large gesture are kept as those of a small one, whichever way the database takes them. */
@DatabaseTest
class ChangeInsertionTest {

    private static final Instant AT = Instant.parse("2026-03-01T10:00:00.123456Z");
    private static final List<String> TEXTS =
            List.of("", " ", "\\N", "\\.", "a\tb\r\nc\\", "« é » 𝄞\u2028", "x".repeat(600));

    @Autowired
    ChangeInsertion insertion;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private static List<Change> few() {
        UUID plan = UUID.randomUUID();
        UUID item = UUID.randomUUID();
        List<Change> changes = new ArrayList<>();
        for (String text : TEXTS) {
            changes.add(new Change(plan, item, text, "title", null, text, text));
            changes.add(new Change(plan, null, text, "title", text, null, text));
        }
        return changes;
    }

    private void transaction(Runnable writing) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> writing.run());
    }

    /** Writes them, and takes away the last ones as they were kept. */
    private List<Map<String, Object>> kept(List<Change> changes, int last) {
        transaction(() -> insertion.insert(new Changes("Odile", AT, changes)));
        List<Map<String, Object>> rows = jdbc.queryForList(
                "select plan_id, item_id, subject, field, text_before, text_after, origin, who, changed_at"
                        + " from change_entry where sequence_number >= ? order by sequence_number",
                changes.size() - last);
        transaction(() -> jdbc.update("delete from change_entry"));
        return rows;
    }

    @Test
    void many_changes_are_kept_as_few_are() {
        List<Change> few = few();
        List<Change> many = new ArrayList<>();
        while (many.size() < 1_000) {
            many.addAll(few);
        }

        List<Map<String, Object>> expected = kept(few, few.size());

        assertThat(expected).hasSize(few.size());
        assertThat(kept(many, few.size())).isEqualTo(expected);
    }
}
