package be.jalon.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application as a process of its own, as an installation runs it. */
final class Server implements AutoCloseable {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin").toString();
    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    private final Process process;
    private final int port;

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param program {@code -jar x.jar}, or a class path with a main class */
    static Server start(Path folder, List<String> program) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(JAVA + "/java", "-Xmx512m", "-Dserver.port=" + port));
        command.addAll(List.of(System.getProperty("benchmark.jvm", "").split(" ")).stream()
                .filter(flag -> !flag.isBlank())
                .toList());
        command.addAll(program);
        Server server = new Server(
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("server.log").toFile())
                        .start(),
                port);
        server.awaitReady(folder);
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(Path folder) throws InterruptedException, IOException {
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            if (answers()) {
                return;
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly();
        throw new IllegalStateException("It did not start:\n" + Files.readString(folder.resolve("server.log")));
    }

    private boolean answers() throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(base() + "/login").toURL().openConnection();
        try {
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    String base() {
        return "http://localhost:" + port;
    }

    /** Processor time of all its threads so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Bytes of the objects that are alive, after a full collection. */
    long liveBytes() {
        Matcher total = TOTAL.matcher(histogram());
        if (!total.find()) {
            throw new IllegalStateException("No total in the histogram of the heap");
        }
        return Long.parseLong(total.group(1));
    }

    String histogram() {
        try {
            Process jcmd = new ProcessBuilder(JAVA + "/jcmd", String.valueOf(process.pid()), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            return new String(jcmd.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
