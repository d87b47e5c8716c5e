package be.jalon.exchange.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.stereotype.Component;

/**
 * Where files are read and imported: one at a time in this process, with a short queue, so that no number of files
 * asks for the memory of more than one.
 */
@Component
public class ImportLane implements SmartLifecycle {

    private static final int WAITING = 4;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** How long a stop of the application waits for a transaction that has begun. */
    private static final Duration LONGEST_END = Duration.ofSeconds(20);

    private volatile ThreadPoolExecutor executor = executor();

    private static ThreadPoolExecutor executor() {
        return new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> {
            Thread thread = new Thread(work, "jalon-import");
            thread.setDaemon(true);
            return thread;
        });
    }

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
        } catch (CancellationException stopping) {
            throw new LaneBusyException(stopping);
        } catch (TimeoutException tooLong) {
            turn.cancel(false);
            throw new LaneBusyException(tooLong);
        } catch (InterruptedException stopped) {
            turn.cancel(false);
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

    @Override
    public void start() {
        if (executor.isShutdown()) {
            executor = executor();
        }
    }

    /**
     * Before the database is closed: what has begun is finished, what waits is refused. Nothing is interrupted, because an
     * interrupted writer would close the embedded database's file under everybody.
     */
    @Override
    public void stop() {
        executor.shutdown();
        List<Runnable> waiting = new ArrayList<>();
        executor.getQueue().drainTo(waiting);
        waiting.forEach(work -> ((Future<?>) work).cancel(false));
        try {
            executor.awaitTermination(LONGEST_END.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !executor.isShutdown();
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
