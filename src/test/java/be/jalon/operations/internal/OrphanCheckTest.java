package be.jalon.operations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.operations.OrphanCount;
import be.jalon.testing.DatabaseTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class OrphanCheckTest {

    @Autowired
    OrphanCheck check;

    @Autowired
    References references;

    @Autowired
    DataSource database;

    /** Inserts without the database's own checks, as a half-undone transaction would leave it. */
    private void insertUnchecked(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            statement.execute(h2 ? "set referential_integrity false" : "set session_replication_role = replica");
            statement.execute(sql);
            statement.execute(h2 ? "set referential_integrity true" : "set session_replication_role = default");
        }
    }

    @AfterEach
    void clear() throws SQLException {
        insertUnchecked("delete from pending_mark");
        check.check();
    }

    @Test
    void a_sound_database_has_no_orphans() {
        check.check();

        assertThat(check.found()).isEmpty();
    }

    @Test
    void rows_whose_item_is_gone_are_counted_and_left_where_they_are() throws SQLException {
        UUID gone = UUID.randomUUID();
        insertUnchecked("insert into pending_mark (item_id, field, reason, question, asked_by, asked_at) values ('"
                + gone + "', 'deadline', 'CONFIRMATION', '', 'x', current_timestamp)");

        check.check();
        check.check();

        assertThat(check.found()).containsExactly(new OrphanCount("pending_mark", "item_id", "plan_item", 1));
    }

    @Test
    void it_looks_at_parents_plans_and_items_where_no_foreign_key_does_too() {
        assertThat(references.all())
                .contains(
                        new References.Reference("plan_item", "parent_id", "plan_item", "id"),
                        new References.Reference("plan_item", "plan_id", "plan", "id"),
                        new References.Reference("source_document", "plan_id", "plan", "id"),
                        new References.Reference("source_place", "item_id", "plan_item", "id"),
                        new References.Reference("source_part", "document_id", "source_document", "id"))
                .noneMatch(reference -> reference.table().equals("change_entry"));
    }
}
