package be.jalon.history.internal;

import be.jalon.shared.Change;
import be.jalon.shared.Changes;
import be.jalon.shared.NeighbouringIds;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds to the log. Plain SQL: an import tells tens of thousands of changes, none of which is ever changed itself. */
@Component
class ChangeInsertion {

    /** Subjects and origins are labels: their beginnings tell enough. */
    private static final int LONGEST_LABEL = 500;

    private static final int BATCH = 500;

    private static final String INSERT = "insert into change_entry (id, plan_id, item_id, subject, field, text_before,"
            + " text_after, origin, who, changed_at, sequence_number) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    ChangeInsertion(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Changes gesture) {
        List<Change> changes = gesture.changes();
        if (!changes.isEmpty()) {
            Row row = new Row(gesture);
            jdbc.batchUpdate(INSERT, changes, BATCH, row::bind);
        }
    }

    /** The next row; its number is its place among the changes of the gesture. */
    private static final class Row {
        private final NeighbouringIds ids = new NeighbouringIds();
        private final String who;
        private final OffsetDateTime at;
        private int number;

        Row(Changes gesture) {
            this.who = gesture.who();
            this.at = OffsetDateTime.ofInstant(gesture.at(), ZoneOffset.UTC);
        }

        void bind(PreparedStatement row, Change change) throws SQLException {
            row.setObject(1, ids.next());
            row.setObject(2, change.planId());
            row.setObject(3, change.itemId());
            row.setString(4, cut(change.subject()));
            row.setString(5, change.field());
            row.setString(6, change.before());
            row.setString(7, change.after());
            row.setString(8, cut(change.origin()));
            row.setString(9, who);
            row.setObject(10, at);
            row.setInt(11, number++);
        }

        private static String cut(String label) {
            return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
        }
    }
}
