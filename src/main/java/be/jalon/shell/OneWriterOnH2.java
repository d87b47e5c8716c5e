package be.jalon.shell;

import java.sql.DatabaseMetaData;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/**
 * Lets write transactions on H2 pass one after the other, in the order in which they came. With several at once, about
 * one killed process in sixty left a half-undone transaction behind; with one at a time none did. Readers do not wait,
 * and PostgreSQL needs none of this.
 */
@Component
class OneWriterOnH2 implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JpaTransactionManager manager && isH2(manager.getDataSource())
                ? new Queue(manager)
                : bean;
    }

    private static boolean isH2(@Nullable DataSource database) {
        try {
            return database != null
                    && JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName)
                            .equals("H2");
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("The database does not say what it is", e);
        }
    }

    /** A wrapper and not a listener: Spring does not tell listeners of every way in which a commit can fail. */
    private static final class Queue implements PlatformTransactionManager {

        private final PlatformTransactionManager manager;
        /** Taken before the connection, so that those who wait hold none; held again by inner transactions. */
        private final ReentrantLock turn = new ReentrantLock(true);

        Queue(PlatformTransactionManager manager) {
            this.manager = manager;
        }

        @Override
        public TransactionStatus getTransaction(@Nullable TransactionDefinition wanted) {
            if (wanted != null && !mayWrite(wanted)) {
                return manager.getTransaction(wanted);
            }
            turn.lock();
            boolean keeps = false;
            try {
                TransactionStatus status = manager.getTransaction(wanted);
                keeps = keepsTurn(status);
                return status;
            } finally {
                if (!keeps) {
                    turn.unlock();
                }
            }
        }

        private static boolean mayWrite(TransactionDefinition wanted) {
            return !wanted.isReadOnly()
                    && switch (wanted.getPropagationBehavior()) {
                        case TransactionDefinition.PROPAGATION_REQUIRED,
                                TransactionDefinition.PROPAGATION_REQUIRES_NEW,
                                TransactionDefinition.PROPAGATION_NESTED -> true;
                        default -> false;
                    };
        }

        /** A call within a transaction has its turn already. */
        private static boolean keepsTurn(TransactionStatus status) {
            return status.isNewTransaction() && !status.isReadOnly();
        }

        @Override
        public void commit(TransactionStatus status) {
            boolean held = keepsTurn(status);
            try {
                manager.commit(status);
            } finally {
                release(held);
            }
        }

        @Override
        public void rollback(TransactionStatus status) {
            boolean held = keepsTurn(status);
            try {
                manager.rollback(status);
            } finally {
                release(held);
            }
        }

        private void release(boolean held) {
            if (held) {
                turn.unlock();
            }
        }
    }
}
