package be.jalon.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How much heap the reading of a workbook needs: the smallest heap in which a process of its own can read and interpret
 * it, less the smallest in which the same process can do so with one action. Garbage counts as far as it cannot be avoided.
 */
final class ReadingMemory {

    private static final int GOAL = 64;
    private static final int STEP = 4;
    private static final int MOST = 512;

    private final Report report;

    ReadingMemory(Report report) {
        this.report = report;
    }

    /** @param next the other workbook, of one action */
    void measure(Path workbook, byte[] next) throws IOException, InterruptedException {
        Path small = Files.write(workbook.resolveSibling("reading-small.xlsx"), next);
        int base = leastHeap(small);
        int extra = leastHeap(workbook) - base;
        report.value(
                "reading: extra heap for " + workbook.getFileName() + " (beside " + base + " MB of the process)",
                extra + " MB",
                "≤ " + GOAL + " MB",
                extra <= GOAL);
    }

    private static int leastHeap(Path workbook) throws IOException, InterruptedException {
        int enough = MOST;
        int tooLittle = 0;
        while (enough - tooLittle > STEP) {
            int tried = (enough + tooLittle) / 2 / STEP * STEP;
            if (tried == tooLittle) {
                break;
            }
            if (reads(workbook, tried)) {
                enough = tried;
            } else {
                tooLittle = tried;
            }
        }
        return enough;
    }

    private static boolean reads(Path workbook, int megabytes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingMemory.class.getName(),
                        workbook.toString())
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        return process.waitFor() == 0;
    }

    /** Reads one workbook as an import does and ends; a refusal for want of memory is a failure. */
    public static void main(String[] arguments) throws IOException {
        int items = ReadingPeers.interpret(Files.readAllBytes(Path.of(arguments[0])))
                .items()
                .size();
        System.exit(items > 0 ? 0 : 1);
    }
}
