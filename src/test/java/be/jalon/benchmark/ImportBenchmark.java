package be.jalon.benchmark;

import be.jalon.Application;
import be.jalon.exchange.ImportOutcome;
import be.jalon.exchange.ImportTarget;
import be.jalon.exchange.PlanImport;
import be.jalon.exchange.PreviewOutcome;
import be.jalon.people.Accounts;
import be.jalon.people.NewAccount;
import be.jalon.people.Organisations;
import be.jalon.people.Role;
import be.jalon.plan.NewPlan;
import be.jalon.plan.PlanKind;
import be.jalon.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** From the bytes of a file over its preview to one commit, beside a spreadsheet program that converts the same file. */
final class ImportBenchmark {

    private static final int SMALL = 500;
    /** An application that has just started takes in its first large file with code that is not compiled yet. */
    private static final int WARM_UP = 3;

    private static final int ROUNDS = 5;
    private static final int SMALL_WARM_UP = 20;
    private static final int SMALL_ROUNDS = 40;
    private static final int SMALL_GOAL = 150;
    private static final Path CONVERTER = Path.of("/usr/bin/soffice");

    private final Path folder;
    private final Report report;

    ImportBenchmark(Path folder, Report report) {
        this.folder = folder;
        this.report = report;
    }

    void run() throws Exception {
        Path large = Files.write(
                folder.resolve("importing.xlsx"),
                ReadingWorkbook.ofSections(ReadingBenchmark.ACTIONS).bytes());
        ReadingWorkbook small = ReadingWorkbook.ofSections(SMALL);
        report.note("importing: load of the machine", String.format(Locale.ROOT, "%.1f", Report.load()));
        Samples converter = new Samples();
        String file = "jdbc:h2:file:" + folder.resolve("imports").resolve("jalon") + QueryBenchmark.LIKE_POSTGRESQL;
        measure("H2", new TestDatabase.Access(file, "jalon", ""), large, small, converter);
        measure("PostgreSQL", TestDatabase.POSTGRESQL.create(), large, small, converter);
        if (converter.count() > 0) {
            report.seen("importing: LibreOffice converts the same file to CSV", converter);
        } else {
            report.note("importing: LibreOffice", "not on this machine, so nothing to compare with");
        }
    }

    private void measure(
            String database, TestDatabase.Access access, Path large, ReadingWorkbook small, Samples converter)
            throws Exception {
        try (ConfigurableApplicationContext application = QueryBenchmark.start(
                new SpringApplicationBuilder(Application.class), folder.resolve("imports"), access)) {
            logIn(application);
            PlanImport imports = application.getBean(PlanImport.class);
            byte[] bytes = Files.readAllBytes(large);
            Samples whole = new Samples();
            Samples own = new Samples();
            for (int round = -WARM_UP; round < 0; round++) {
                long took = importOnce(imports, bytes, "PST " + database + " " + round);
                if (round == -WARM_UP) {
                    report.note(what(database) + ", the first after a start", took / 1_000_000 + " ms");
                }
            }
            for (int round = 0; round < ROUNDS; round++) {
                convert(large).ifPresent(nanos -> {
                    converter.add(nanos);
                    own.add(nanos);
                });
                whole.add(importOnce(imports, bytes, "PST " + database + " " + round));
            }
            tell(database, whole, own);
            report.times(
                    "importing, " + database + ": preview of 500 actions, warm", previews(imports, small), SMALL_GOAL);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void tell(String database, Samples whole, Samples converter) {
        String what = what(database);
        if (converter.count() == 0) {
            report.seen(what, whole);
        } else {
            report.medians(what, whole, converter.median() / 1_000_000);
        }
    }

    private static String what(String database) {
        return "importing, " + database + ": 20 000 actions, bytes → preview → commit";
    }

    private static void logIn(ConfigurableApplicationContext application) {
        application.getBean(Organisations.class).found("Commune de Hautevent", null, true);
        application
                .getBean(Accounts.class)
                .createFirst(List.of(new NewAccount(
                        BenchmarkData.USERNAME, "Coordination", "quatre mots bien longs", Role.COORDINATOR)));
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("Coordination", "", Role.COORDINATOR.authority()));
    }

    private static long importOnce(PlanImport imports, byte[] bytes, String title) {
        long start = System.nanoTime();
        if (!(imports.preview(bytes, "pst.xlsx") instanceof PreviewOutcome.Ready ready)) {
            throw new IllegalStateException("The workbook was refused");
        }
        ImportOutcome outcome =
                imports.apply(ready.preview().id(), new ImportTarget.Fresh(NewPlan.titled(title, PlanKind.PST)));
        long took = System.nanoTime() - start;
        if (!(outcome instanceof ImportOutcome.Imported)) {
            throw new IllegalStateException("Not imported: " + outcome);
        }
        return took;
    }

    private static Samples previews(PlanImport imports, ReadingWorkbook small) {
        Samples samples = new Samples();
        for (int i = -SMALL_WARM_UP; i < SMALL_ROUNDS; i++) {
            long start = System.nanoTime();
            PreviewOutcome outcome = imports.preview(small.bytes(), "pst.xlsx");
            if (i >= 0) {
                samples.add(System.nanoTime() - start);
            }
            if (outcome instanceof PreviewOutcome.Ready ready) {
                imports.forget(ready.preview().id());
            }
        }
        return samples;
    }

    /** Empty where the program is not installed. */
    private Optional<Long> convert(Path workbook) throws IOException, InterruptedException {
        if (!Files.isExecutable(CONVERTER)) {
            return Optional.empty();
        }
        Path out = Files.createDirectories(folder.resolve("converted"));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        CONVERTER.toString(),
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv",
                        "--outdir",
                        out.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        int code = process.waitFor();
        long took = System.nanoTime() - start;
        try (Stream<Path> made = Files.list(out)) {
            if (code != 0 || made.findAny().isEmpty()) {
                throw new IllegalStateException("Not converted: " + said);
            }
        }
        return Optional.of(took);
    }
}
