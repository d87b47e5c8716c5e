package be.jalon.benchmark;

import be.jalon.benchmark.VirtualUser.Taken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The plan's screen: one gesture after the other by twenty people, then two hundred at once. */
final class ScreenBenchmark {

    private static final int FEW = 20;
    private static final int MANY = Integer.getInteger("benchmark.users", 200);
    private static final int SECONDS = Integer.getInteger("benchmark.seconds", 60);
    /** Under the same load: until then the processors are busy compiling the server. */
    private static final int WARM_UP_SECONDS = Integer.getInteger("benchmark.warmupSeconds", 120);

    private static final int WARM_UP_ROUNDS = Integer.getInteger("benchmark.warmup", 12);
    private static final int ROUNDS = 6;
    private static final int CPU_ROUNDS = 30;

    private static final Set<String> STAGES = Stages.wanted();

    private enum Gesture {
        OPEN,
        FILTER,
        UNFILTER,
        SCROLL,
        COLLAPSE,
        EXPAND,
        SELECT,
        SAVE
    }

    private final Server server;
    private final String plan;
    private final Report report;
    private final Map<Gesture, Samples> times = new EnumMap<>(Gesture.class);
    private final Map<Gesture, Samples> bytes = new EnumMap<>(Gesture.class);

    ScreenBenchmark(Server server, String plan, Report report) {
        this.server = server;
        this.plan = plan;
        this.report = report;
    }

    void run() throws Exception {
        List<VirtualUser> few = users(0, FEW);
        if (!STAGES.equals(Set.of("sessions"))) {
            for (int i = 0; i < WARM_UP_ROUNDS; i++) {
                together(few.subList(0, 4), this::round);
            }
        }
        clear();
        if (STAGES.contains("processor")) {
            measureProcessorTime(few.getFirst());
        }
        if (STAGES.contains("twenty")) {
            clear();
            thinking = true;
            measureTwenty(few);
        }
        if (STAGES.contains("sessions")) {
            measureSessions();
        }
        if (STAGES.contains("many")) {
            clear();
            measureMany();
        }
    }

    /** What a gesture costs the server, whatever else the machine does: one user, no pauses, collections included. */
    private void measureProcessorTime(VirtualUser user) {
        Map<Gesture, Duration> taken = new EnumMap<>(Gesture.class);
        for (int i = 0; i < CPU_ROUNDS; i++) {
            for (Gesture gesture : Gesture.values()) {
                Duration before = server.cpu();
                perform(user, gesture);
                taken.merge(gesture, server.cpu().minus(before), Duration::plus);
            }
        }
        taken.forEach(
                (gesture, cpu) -> report.note("processor time: " + gesture, Report.ms(cpu.toNanos() / CPU_ROUNDS)));
    }

    private void clear() {
        for (Gesture gesture : Gesture.values()) {
            times.put(gesture, new Samples());
            bytes.put(gesture, new Samples());
        }
    }

    private List<VirtualUser> users(int first, int count) {
        List<VirtualUser> users = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            users.add(new VirtualUser(server.base(), plan, first + i));
        }
        users.forEach(VirtualUser::logIn);
        return users;
    }

    /** Twenty people who think for a second between gestures. */
    private void measureTwenty(List<VirtualUser> users) throws Exception {
        report.note("load of the machine", String.format(Locale.ROOT, "%.1f", Report.load()));
        Duration cpu = server.cpu();
        together(users, user -> {
            pause(new Random(user.hashCode()).nextInt(1000));
            for (int i = 0; i < ROUNDS; i++) {
                round(user);
            }
            return null;
        });
        int gestures = times.values().stream().mapToInt(Samples::count).sum();
        report.note(
                "20 users: processor time per gesture",
                Report.ms(server.cpu().minus(cpu).toNanos() / Math.max(1, gestures)));
        report.times("open the plan of 5 000 actions", times.get(Gesture.OPEN), 130);
        size("open: compressed", bytes.get(Gesture.OPEN), 70);
        report.times("expand a branch", times.get(Gesture.EXPAND), 60);
        size("expand: compressed", bytes.get(Gesture.EXPAND), 70);
        report.times("collapse a branch", times.get(Gesture.COLLAPSE), 60);
        report.times("filter by a word", times.get(Gesture.FILTER), 150);
        report.times("take the filter away", times.get(Gesture.UNFILTER), 150);
        report.times("open an item", times.get(Gesture.SELECT), 150);
        report.times("save", times.get(Gesture.SAVE), 80);
        size("save: compressed", bytes.get(Gesture.SAVE), 70);
        report.times("scroll", times.get(Gesture.SCROLL), 150);
    }

    private void size(String what, Samples sizes, int goalKb) {
        long kb = sizes.p95() / 1024;
        report.value(what, kb + " KB", "≤ " + goalKb + " KB", kb <= goalKb);
    }

    private Void round(VirtualUser user) {
        for (Gesture gesture : Gesture.values()) {
            perform(user, gesture);
            think();
        }
        return null;
    }

    private void perform(VirtualUser user, Gesture gesture) {
        measure(
                user,
                gesture,
                switch (gesture) {
                    case OPEN -> VirtualUser::open;
                    case COLLAPSE, EXPAND -> VirtualUser::toggle;
                    case FILTER, UNFILTER -> VirtualUser::filter;
                    case SELECT -> VirtualUser::select;
                    case SAVE -> VirtualUser::save;
                    case SCROLL -> VirtualUser::scroll;
                });
    }

    private boolean thinking;

    private void think() {
        if (thinking) {
            pause(1000);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void measure(VirtualUser user, Gesture gesture, Function<VirtualUser, Taken> work) {
        try {
            Taken taken = work.apply(user);
            if (!times.isEmpty()) {
                times.get(gesture).add(taken.nanos());
                bytes.get(gesture).add(taken.wireBytes());
            }
        } catch (RuntimeException e) {
            report.error(e);
            throw e;
        }
    }

    /**
     * What a session holds: heap after a collection with open plans, without those without, shared out. One person after
     * the other, as the buffers of requests under way are no part of a session.
     */
    private void measureSessions() throws IOException {
        int count = 50;
        users(999, 1).forEach(this::round);
        List<VirtualUser> users = users(1000, count);
        users.forEach(VirtualUser::visitLogin);
        long before = liveBytes("before");
        users.forEach(VirtualUser::open);
        heap("heap of a session with the plan open", (liveBytes("plan") - before) / count);
        users.forEach(user -> {
            user.scroll();
            user.select();
            user.save();
        });
        heap("heap of a session with an item open", (liveBytes("item") - before) / count);
    }

    private void heap(String what, long bytes) {
        report.value(what, bytes / 1024 + " KB", "≤ 400 KB", bytes <= 400 * 1024);
    }

    private long liveBytes(String moment) throws IOException {
        if (Boolean.getBoolean("benchmark.histogram")) {
            Files.writeString(Path.of("target", "heap-" + moment + ".txt"), server.histogram());
        }
        return server.liveBytes();
    }

    private void measureMany() throws Exception {
        List<VirtualUser> users = users(2000, MANY);
        together(users.subList(0, MANY), user -> {
            user.open();
            return null;
        });
        crowd(users, WARM_UP_SECONDS);
        clear();
        int errorsBefore = report.errors();
        Duration cpu = server.cpu();
        int done = crowd(users, SECONDS);
        double perGesture = server.cpu().minus(cpu).toNanos() / 1e6 / Math.max(1, done);
        Samples all = new Samples();
        times.forEach((gesture, samples) -> samples.addAllTo(all));
        report.times(MANY + " users, 1 s of thought, " + done + " gestures in " + SECONDS + " s", all, 200);
        times.forEach((gesture, samples) -> report.note(
                "— " + gesture + " (" + samples.count() + ")",
                Report.ms(samples.median()) + " / " + Report.ms(samples.p95())));
        report.note("processor time per gesture", String.format(Locale.ROOT, "%.1f ms", perGesture));
        report.value("errors", String.valueOf(report.errors() - errorsBefore), "0", report.errors() == errorsBefore);
    }

    /** @return how many gestures they made */
    private int crowd(List<VirtualUser> users, int seconds) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        AtomicInteger done = new AtomicInteger();
        together(users, user -> {
            Random random = new Random();
            pause(random.nextInt(1000));
            while (System.nanoTime() < end) {
                any(user, random);
                done.incrementAndGet();
                pause(1000);
            }
            return null;
        });
        return done.get();
    }

    /** What people do at a plan: mostly they look. */
    private void any(VirtualUser user, Random random) {
        if (user.isFiltered()) {
            perform(user, Gesture.UNFILTER);
        } else if (!user.isAtHome()) {
            perform(user, Gesture.SCROLL);
        } else if (user.isCollapsed()) {
            perform(user, Gesture.EXPAND);
        } else if (user.isAtItem() && random.nextInt(3) == 0) {
            perform(user, Gesture.SAVE);
        } else {
            switch (random.nextInt(10)) {
                case 0 -> perform(user, Gesture.OPEN);
                case 1, 2 -> perform(user, Gesture.COLLAPSE);
                case 3, 4 -> perform(user, Gesture.FILTER);
                case 5, 6, 7 -> perform(user, Gesture.SELECT);
                default -> perform(user, Gesture.SCROLL);
            }
        }
    }

    private void together(List<VirtualUser> users, Function<VirtualUser, Void> work) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> all = new ArrayList<>();
            users.forEach(user -> all.add(threads.submit(() -> work.apply(user))));
            for (Future<Void> one : all) {
                one.get();
            }
        }
    }
}
