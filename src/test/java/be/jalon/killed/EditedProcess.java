package be.jalon.killed;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A running {@link EditedApplication}, seen from its parent. */
final class EditedProcess {

    private static final long LONGEST_START_SECONDS = 120;

    private final Process process;
    private final CompletableFuture<StoredState> found = new CompletableFuture<>();
    private final CompletableFuture<List<String>> failures = new CompletableFuture<>();
    private final Path log;

    private EditedProcess(Process process, Ledger ledger, Path log) {
        this.process = process;
        this.log = log;
        Thread.ofPlatform().daemon().start(() -> listen(ledger));
    }

    /** @param log gets what the application prints to its error stream */
    static EditedProcess start(Path folder, List<String> classPath, String task, Ledger ledger, Path log) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx400m",
                "-Xshare:auto",
                "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"),
                "-Xlog:disable",
                "-Xlog:all=error:stderr"));
        if (task.equals("prepare")) {
            command.add("-XX:ArchiveClassesAtExit=" + folder.resolve("classes.jsa"));
            command.remove("-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"));
        }
        command.addAll(
                List.of("-cp", String.join(File.pathSeparator, classPath), EditedApplication.class.getName(), task));
        try {
            Process started = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return new EditedProcess(started, ledger, log);
        } catch (IOException e) {
            throw new UncheckedIOException("The process did not start", e);
        }
    }

    private void listen(Ledger ledger) {
        List<String> failed = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(line, ledger, failed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The process cannot be heard", e);
        } finally {
            found.completeExceptionally(new IllegalStateException("The application did not start: see " + log));
            failures.complete(failed);
        }
    }

    private void hear(String line, Ledger ledger, List<String> failed) {
        if (!line.startsWith(Wire.SIGN)) {
            return;
        }
        int space = line.indexOf(' ');
        String content = line.substring(space + 1);
        switch (line.substring(1, space)) {
            case "found" -> found.complete(Wire.read(content, StoredState.class));
            case "failed" -> failed.add(content);
            default -> ledger.write(Wire.read(content, Deed.class));
        }
    }

    /** What the application found in its database; it waits for {@link #kill} to edit. */
    StoredState found() {
        return get(found);
    }

    /** Lets its editors work for some time, then ends it at once (SIGKILL): what they complained about. */
    List<String> kill(long afterMillis) throws InterruptedException, IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        boolean endedItself = process.waitFor(afterMillis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        List<String> failed = get(failures);
        return endedItself ? List.of("The process ended by itself: see " + log) : failed;
    }

    int end() throws InterruptedException {
        return process.waitFor();
    }

    void discard() {
        process.destroyForcibly();
    }

    private static <T> T get(CompletableFuture<T> future) {
        try {
            return future.get(LONGEST_START_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
