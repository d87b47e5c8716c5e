package be.jalon.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.testing.DatabaseTest;
import be.jalon.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class OneWriterOnH2Test {

    private static final int WRITERS = 4;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate jdbc;

    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private TransactionTemplate writing() {
        return new TransactionTemplate(transactions);
    }

    private TransactionTemplate reading() {
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setReadOnly(true);
        return template;
    }

    private void insert(String name) {
        jdbc.update(
                "insert into pilot (id, version, kind, name, name_key) values (?, 0, 'SERVICE', ?, ?)",
                UUID.randomUUID(),
                name,
                name);
    }

    private long pilots() {
        Long count = jdbc.queryForObject("select count(*) from pilot", Long.class);
        return count == null ? 0 : count;
    }

    @Test
    void four_concurrent_writers_pass_one_at_a_time_on_h2_and_none_is_lost() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<?>> writers = new ArrayList<>();
        for (int w = 0; w < WRITERS; w++) {
            int writer = w;
            writers.add(threads.submit(() -> {
                for (int n = 0; n < 25; n++) {
                    String name = writer + "-" + n;
                    writing().executeWithoutResult(status -> {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        insert(name);
                        inside.decrementAndGet();
                    });
                }
            }));
        }
        for (Future<?> writer : writers) {
            writer.get(60, TimeUnit.SECONDS);
        }

        assertThat(pilots()).isEqualTo(WRITERS * 25);
        if (TestDatabase.current() == TestDatabase.H2) {
            assertThat(most).hasValue(1);
        }
    }

    @Test
    void readers_do_not_wait_for_a_writer() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        Future<?> writer = threads.submit(() -> writing().executeWithoutResult(status -> {
            insert("en cours");
            written.countDown();
            await(read);
        }));
        await(written);

        Long seen = reading().execute(status -> pilots());
        read.countDown();

        assertThat(seen).isZero();
        writer.get(20, TimeUnit.SECONDS);
        assertThat(pilots()).isEqualTo(1);
    }

    @Test
    void a_failed_writer_lets_the_next_one_pass() throws Exception {
        assertThatThrownBy(() -> writing().executeWithoutResult(status -> {
                    throw new IllegalStateException("in the middle");
                }))
                .hasMessage("in the middle");
        assertThatThrownBy(() -> writing()
                        .executeWithoutResult(status ->
                                TransactionSynchronizationManager.registerSynchronization(failingBeforeCommit())))
                .isInstanceOf(TransactionSystemException.class);
        assertThatThrownBy(() -> writing()
                        .executeWithoutResult(status ->
                                TransactionSynchronizationManager.registerSynchronization(failingAfterCommit())))
                .isInstanceOf(TransactionSystemException.class);

        threads.submit(() -> writing().executeWithoutResult(status -> insert("suivant")))
                .get(20, TimeUnit.SECONDS);

        assertThat(pilots()).isEqualTo(1);
    }

    @Test
    void a_transaction_inside_another_does_not_wait_for_itself() throws Exception {
        TransactionTemplate inner = writing();
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        writing().executeWithoutResult(status -> {
            insert("dehors");
            inner.executeWithoutResult(nested -> insert("dedans"));
        });
        threads.submit(() -> writing().executeWithoutResult(status -> insert("suivant")))
                .get(20, TimeUnit.SECONDS);

        assertThat(pilots()).isEqualTo(3);
    }

    private static TransactionSynchronization failingBeforeCommit() {
        return new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                throw new TransactionSystemException("before");
            }
        };
    }

    private static TransactionSynchronization failingAfterCommit() {
        return new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                throw new TransactionSystemException("after");
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
