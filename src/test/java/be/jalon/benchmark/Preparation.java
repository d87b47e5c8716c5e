package be.jalon.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the folder of an installation in a process of its own. */
final class Preparation {

    private static final Pattern PLAN = Pattern.compile("plan=([0-9a-f-]{36})");

    private Preparation() {}

    /** @return the id of the plan */
    static String fill(Path folder, int actions) throws IOException, InterruptedException {
        Path kept = folder.resolve("plan.txt");
        if (Files.exists(kept)) {
            return Files.readString(kept);
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BenchmarkData.class.getName(),
                        "1",
                        String.valueOf(actions))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        Matcher plan = PLAN.matcher(said);
        if (process.waitFor() != 0 || !plan.find()) {
            throw new IllegalStateException("The plan was not made:\n" + said);
        }
        Files.writeString(kept, plan.group(1));
        return plan.group(1);
    }
}
