package be.jalon.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.exchange.internal.ImportLane.LaneBusyException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ImportLaneTest {

    private final ImportLane lane = new ImportLane();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @AfterEach
    void leave() {
        goOn.countDown();
        lane.stop();
    }

    /** Somebody asks for work in the lane and waits there for its outcome. */
    private FutureTask<String> ask(Callable<String> work) {
        FutureTask<String> outcome = new FutureTask<>(() -> lane.run(work));
        untilItWaits(start(outcome));
        return outcome;
    }

    private static Thread start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void untilItWaits(Thread thread) {
        while (thread.isAlive() && thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }

    private String work() throws InterruptedException {
        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
        begun.countDown();
        goOn.await();
        inside.decrementAndGet();
        return "written";
    }

    @Test
    void one_works_four_wait_and_the_next_is_told_to_come_back() throws Exception {
        List<FutureTask<String>> asked = new ArrayList<>(List.of(ask(this::work)));
        begun.await();
        for (int i = 0; i < 4; i++) {
            asked.add(ask(this::work));
        }

        assertThatThrownBy(() -> lane.run(this::work)).isInstanceOf(LaneBusyException.class);
        goOn.countDown();

        for (FutureTask<String> one : asked) {
            assertThat(one.get()).isEqualTo("written");
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void each_sees_how_many_are_before_it_and_may_leave_the_queue() throws Exception {
        ImportLane.Turn<String> working = lane.enter(this::work);
        begun.await();
        ImportLane.Turn<String> next = lane.enter(this::work);
        ImportLane.Turn<String> leaving = lane.enter(() -> "never");
        ImportLane.Turn<String> last = lane.enter(() -> "last");
        assertThat(working.ahead()).isZero();
        assertThat(next.ahead()).isEqualTo(1);
        assertThat(last.ahead()).isEqualTo(3);

        leaving.leave();

        assertThat(last.ahead()).isEqualTo(2);
        assertThatThrownBy(leaving::await).isInstanceOf(LaneBusyException.class);
        assertThat(last.endsWithin(Duration.ZERO)).isFalse();
        goOn.countDown();
        assertThat(last.await()).isEqualTo("last");
        assertThat(last.endsWithin(Duration.ZERO)).isTrue();
        assertThat(working.await()).isEqualTo("written");
    }

    @Test
    void a_stop_refuses_what_waits_and_waits_for_what_has_begun() throws Exception {
        FutureTask<String> working = ask(this::work);
        begun.await();
        FutureTask<String> waiting = ask(this::work);

        Thread stop = start(lane::stop);
        assertThatThrownBy(waiting::get).hasCauseInstanceOf(LaneBusyException.class);
        untilItWaits(stop);
        assertThat(stop.isAlive()).as("the stop waits").isTrue();
        goOn.countDown();
        stop.join();

        assertThat(working.get()).isEqualTo("written");
        assertThat(lane.isRunning()).isFalse();
        assertThatThrownBy(() -> lane.run(this::work)).isInstanceOf(LaneBusyException.class);
    }
}
