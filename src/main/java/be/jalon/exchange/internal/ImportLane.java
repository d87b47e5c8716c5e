package be.jalon.exchange.internal;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.stereotype.Component;

/**
 * Where files are read and imported: one at a time in this process, with a short queue, so that no number of files
 * asks for the memory of more than one.
 */
@Component
public class ImportLane {

    private static final int WAITING = 4;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final ThreadPoolExecutor executor =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> {
                Thread thread = new Thread(work, "jalon-import");
                thread.setDaemon(true);
                return thread;
            });

    /**
     * Runs the work in its turn, as the user who asks, and waits for it.
     *
     * @throws LaneBusyException when too many wait already, or when the work does not end in two minutes
     * @throws ImportFailure when the work fails in any way, running out of memory included
     */
    public <T> T run(Callable<T> work) {
        Future<T> turn = submit(work);
        try {
            return turn.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new ImportFailure(Objects.requireNonNullElse(failed.getCause(), failed));
        } catch (TimeoutException tooLong) {
            turn.cancel(true);
            throw new LaneBusyException(tooLong);
        } catch (InterruptedException stopped) {
            turn.cancel(true);
            Thread.currentThread().interrupt();
            throw new LaneBusyException(stopped);
        }
    }

    private <T> Future<T> submit(Callable<T> work) {
        try {
            return executor.submit(new DelegatingSecurityContextCallable<>(work));
        } catch (RejectedExecutionException full) {
            throw new LaneBusyException(full);
        }
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }

    /** Others wait already. */
    public static final class LaneBusyException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LaneBusyException(Throwable cause) {
            super(cause);
        }
    }

    /** The work broke; the cause says how. */
    public static final class ImportFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ImportFailure(Throwable cause) {
            super(cause);
        }
    }
}
