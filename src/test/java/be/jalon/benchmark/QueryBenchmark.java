package be.jalon.benchmark;

import be.jalon.Application;
import be.jalon.benchmark.QueryData.Subject;
import be.jalon.people.Role;
import be.jalon.plan.PlanReading;
import be.jalon.testing.SqlCount;
import be.jalon.testing.SqlCount.Measured;
import be.jalon.testing.TestDatabase;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** What each page asks the database for, with 100 000 actions, on H2 and on PostgreSQL. */
final class QueryBenchmark {

    private static final int GOAL = 50;
    private static final int WARM_UP = 10;
    private static final int TIMES = 30;
    private static final int LEAST = 3;
    /** A reading that takes long is not repeated as often as the others. */
    private static final long LONG_ENOUGH = 2_000_000_000L;

    static final String LIKE_POSTGRESQL =
            ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    /** H2 would give the answer to the same question a second time without looking. */
    private static final String ASK_AGAIN = ";OPTIMIZE_REUSE_RESULTS=FALSE";

    private final Path folder;
    private final Report report;
    private final Map<String, Samples> onH2 = new HashMap<>();

    QueryBenchmark(Path folder, Report report) {
        this.folder = folder;
        this.report = report;
    }

    void run() {
        String file = "jdbc:h2:file:" + folder.resolve("queries").resolve("jalon");
        measure("H2", new TestDatabase.Access(file + LIKE_POSTGRESQL + ASK_AGAIN, "jalon", ""));
        measure("PostgreSQL", TestDatabase.POSTGRESQL.create());
    }

    private void measure(String database, TestDatabase.Access access) {
        try (ConfigurableApplicationContext application = start(folder.resolve("queries"), access)) {
            JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
            if (count(jdbc) == 0) {
                new QueryData(application).fill();
                // What the databases do by themselves some minutes after so many changes.
                jdbc.execute(database.equals("H2") ? "analyze" : "vacuum analyze");
            }
            logIn(application, Role.ADMINISTRATOR);
            report.note("queries, " + database + ": items", String.valueOf(count(jdbc)));
            report.note("load of the machine", String.format(Locale.ROOT, "%.1f", Report.load()));
            application.getBean(PlanReading.class).all();
            Subject subject = Subject.of(application);
            new ViewReadings(application, subject.plan(), subject.item())
                    .all()
                    .forEach(reading -> measure(database, application, reading));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static ConfigurableApplicationContext start(Path folder, TestDatabase.Access access) {
        return start(
                new SpringApplicationBuilder(Application.class)
                        .initializers(starting -> SqlCount.watch((BeanDefinitionRegistry) starting.getBeanFactory())),
                folder,
                access);
    }

    static ConfigurableApplicationContext start(
            SpringApplicationBuilder application, Path folder, TestDatabase.Access access) {
        return application.run(
                "--server.port=0",
                "--jalon.data=" + folder,
                "--jalon.backup.automatic=false",
                "--logging.level.be.jalon=warn",
                "--spring.datasource.url=" + access.url(),
                "--spring.datasource.username=" + access.user(),
                "--spring.datasource.password=" + access.password());
    }

    private static long count(JdbcTemplate jdbc) {
        Long items = jdbc.queryForObject("select count(*) from plan_item", Long.class);
        return items == null ? 0 : items;
    }

    private static void logIn(ConfigurableApplicationContext application, Role role) {
        String username =
                switch (role) {
                    case PROJECT_MANAGER -> QueryData.PROJECT_MANAGER;
                    case COORDINATOR -> BenchmarkData.USERNAME;
                    default -> QueryData.ADMINISTRATOR;
                };
        UserDetails user = application.getBean(UserDetailsService.class).loadUserByUsername(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    private void measure(String database, ConfigurableApplicationContext application, Reading reading) {
        repeat(application, reading, WARM_UP);
        Taken taken = repeat(application, reading, TIMES);
        Samples before = onH2.putIfAbsent(reading.name(), taken.sql());
        report.medians(
                "queries, " + database + ": " + reading.name() + " (" + taken.statements() + " SQL; whole reading "
                        + Report.ms(taken.whole().median()) + ratio(before, taken) + ")",
                taken.sql(),
                GOAL);
    }

    private static String ratio(@Nullable Samples before, Taken taken) {
        return before == null || before.median() == 0 || taken.statements() == 0
                ? ""
                : String.format(Locale.ROOT, "; %.1f × H2", (double) taken.sql().median() / before.median());
    }

    /**
     * @param sql time of the statements alone
     * @param whole time of the services, statements included
     * @param statements at the last time
     */
    private record Taken(Samples sql, Samples whole, int statements) {}

    private static Taken repeat(ConfigurableApplicationContext application, Reading reading, int times) {
        Samples sql = new Samples();
        Samples whole = new Samples();
        List<String> statements = List.of();
        long end = System.nanoTime() + LONG_ENOUGH;
        for (int i = 0; i < times && (i < LEAST || System.nanoTime() < end); i++) {
            logIn(application, Role.ADMINISTRATOR);
            reading.before().run();
            logIn(application, reading.by());
            long start = System.nanoTime();
            Measured<Boolean> measured = SqlCount.measure(() -> {
                reading.work().run();
                return true;
            });
            whole.add(System.nanoTime() - start);
            sql.add(measured.nanos());
            statements = measured.statements();
        }
        return new Taken(sql, whole, statements.size());
    }
}
