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
import org.springframework.context.annotation.Primary;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.stereotype.Component;

/**
 * Where files are read and imported: one at a time in this process, with a short queue, so that no number of files
 * asks for the memory of more than one.
 */
@Component
@Primary
public class ImportLane implements SmartLifecycle {

    private static final int WAITING = 4;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** How long a stop of the application waits for a transaction that has begun. */
    private static final Duration LONGEST_END = Duration.ofSeconds(20);

    private final String threadName;
    private volatile ThreadPoolExecutor executor;

    public ImportLane() {
        this("jalon-import");
    }

    ImportLane(String threadName) {
        this.threadName = threadName;
        this.executor = executor();
    }

    private ThreadPoolExecutor executor() {
        return new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> {
            Thread thread = new Thread(work, threadName);
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
        return enter(work).await();
    }

    /**
     * Runs the work in its turn, as the user who asks, while that user does something else.
     *
     * @throws LaneBusyException when too many wait already
     */
    public <T> Turn<T> enter(Callable<T> work) {
        try {
            ThreadPoolExecutor lane = executor;
            return new Turn<>(lane, lane.submit(new DelegatingSecurityContextCallable<>(work)));
        } catch (RejectedExecutionException full) {
            throw new LaneBusyException(full);
        }
    }

    /** Somebody's place in the lane. */
    public static final class Turn<T> {
        private final ThreadPoolExecutor lane;
        private final Future<T> work;
        private final long enteredAt = System.nanoTime();

        Turn(ThreadPoolExecutor lane, Future<T> work) {
            this.lane = lane;
            this.work = work;
        }

        /** How many are before it, the one at work included; 0 once it is at work itself. */
        public int ahead() {
            int place = List.copyOf(lane.getQueue()).indexOf(work);
            return place < 0 ? 0 : place + 1;
        }

        public boolean isDone() {
            return work.isDone();
        }

        /** Whether it has been in the lane for as long as anybody is made to wait. */
        public boolean isOverdue() {
            return System.nanoTime() - enteredAt > LONGEST.toNanos();
        }

        /** Leaves the queue; what has begun goes on. */
        public void leave() {
            work.cancel(false);
            lane.remove((Runnable) work);
        }

        /** Waits for the work, but no longer than this; whether it is done. */
        public boolean endsWithin(Duration patience) {
            try {
                work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException goesOn) {
                return false;
            } catch (ExecutionException | CancellationException ended) {
                return true;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return work.isDone();
            }
        }

        /**
         * Waits for the work.
         *
         * @throws LaneBusyException when it does not end in two minutes, or never began
         * @throws ImportFailure when it failed in any way, running out of memory included
         */
        public T await() {
            try {
                return work.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
            } catch (ExecutionException failed) {
                throw new ImportFailure(Objects.requireNonNullElse(failed.getCause(), failed));
            } catch (CancellationException stopping) {
                throw new LaneBusyException(stopping);
            } catch (TimeoutException tooLong) {
                leave();
                throw new LaneBusyException(tooLong);
            } catch (InterruptedException stopped) {
                leave();
                Thread.currentThread().interrupt();
                throw new LaneBusyException(stopped);
            }
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

        public LaneBusyException(Throwable cause) {
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
