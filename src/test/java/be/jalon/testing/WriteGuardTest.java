package be.jalon.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.exchange.internal.SourceDocuments;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class WriteGuardTest {

    @Autowired
    SourceDocuments documents;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void a_write_of_the_application_outside_a_transaction_is_noticed() {
        assertThatThrownBy(documents::deleteAll).hasMessageContaining("SourceDocuments writes outside a transaction");
    }

    @Test
    void a_write_in_a_transaction_that_only_reads_is_noticed_too() {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);

        assertThatThrownBy(() -> reading.executeWithoutResult(status -> documents.deleteAll()))
                .isInstanceOf(Exception.class);
    }

    @Test
    void a_write_in_its_turn_and_what_a_test_writes_itself_may_pass() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> documents.deleteAll());

        assertThat(jdbc.update("delete from pending_mark")).isZero();
    }
}
