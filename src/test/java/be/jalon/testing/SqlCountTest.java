package be.jalon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class SqlCountTest {

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void each_statement_counts_once() {
        List<String> statements = SqlCount.during(() -> {
            jdbc.queryForObject("select 1", Integer.class);
            jdbc.queryForObject("select cast(? as integer)", Integer.class, 2);
        });

        assertThat(statements).containsExactly("select 1", "select cast(? as integer)");
    }

    @Test
    void a_batch_counts_once_whatever_its_size() {
        jdbc.execute("create table counted (n integer)");
        try {
            List<String> statements = SqlCount.during(() -> jdbc.batchUpdate(
                    "insert into counted (n) values (?)",
                    List.of(new Object[] {1}, new Object[] {2}, new Object[] {3})));

            assertThat(statements).containsExactly("insert into counted (n) values (?)");
            assertThat(jdbc.queryForObject("select count(*) from counted", Integer.class))
                    .isEqualTo(3);
        } finally {
            jdbc.execute("drop table counted");
        }
    }

    @Test
    void nothing_is_counted_outside() {
        assertThat(SqlCount.during(() -> {})).isEmpty();
    }

    @Test
    void the_database_is_the_one_that_the_run_asks_for() {
        String product = jdbc.execute(
                (java.sql.Connection connection) -> connection.getMetaData().getDatabaseProductName());

        assertThat(product).isEqualToIgnoringCase(TestDatabase.current().name());
    }
}
