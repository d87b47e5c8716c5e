package be.jalon.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PostgresBatchesTest {

    private static Properties told(String url) {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(url);
            assertThat(new PostgresBatches().postProcessBeforeInitialization(pool, "dataSource"))
                    .isSameAs(pool);
            return pool.getDataSourceProperties();
        }
    }

    @Test
    void only_the_driver_of_postgresql_is_told_to_send_many_rows_in_one_statement() {
        assertThat(told("jdbc:postgresql://localhost/jalon")).containsEntry("reWriteBatchedInserts", "true");
        assertThat(told("jdbc:h2:mem:jalon")).isEmpty();
    }
}
