package be.jalon.testing.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The browsers of this very machine. */
class MachineBrowserSources implements BrowserSources {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge");

    private static final List<Path> ELSEWHERE = List.of(
            Path.of("/snap/bin/chromium"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"),
            Path.of("C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"));

    @Override
    public Optional<Path> configured() {
        return Stream.of(System.getProperty("jalon.browser"), System.getenv("JALON_BROWSER"))
                .filter(value -> value != null && !value.isBlank())
                .map(Path::of)
                .findFirst();
    }

    @Override
    public boolean isExecutable(Path path) {
        return Files.isRegularFile(path) && Files.isExecutable(path);
    }

    @Override
    public Optional<Path> onTheMachine() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<Path> folders = Stream.concat(
                        Arrays.stream(path.split(File.pathSeparator)).filter(part -> !part.isEmpty()),
                        Stream.of("/usr/bin"))
                .map(Path::of);
        return Stream.concat(folders.flatMap(folder -> NAMES.stream().map(folder::resolve)), ELSEWHERE.stream())
                .filter(this::isExecutable)
                .findFirst();
    }

    @Override
    public Optional<Path> downloaded() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        boolean done = run(
                Map.of("CLASSPATH", classpath), java.toString(), "com.microsoft.playwright.CLI", "install", "chromium");
        return done ? Chromium.ownDownload().filter(this::isExecutable) : Optional.empty();
    }

    @Override
    public boolean mayInstallPackages() {
        return "root".equals(System.getProperty("user.name"))
                && Files.exists(Path.of("/etc/debian_version"))
                && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    @Override
    public Optional<Path> installedPackage() {
        Map<String, String> quiet = Map.of("DEBIAN_FRONTEND", "noninteractive");
        run(quiet, "apt-get", "-qq", "update");
        run(quiet, "apt-get", "-qq", "-y", "--no-install-recommends", "install", "chromium", "fonts-liberation");
        return onTheMachine();
    }

    /** Whether the command ended well within ten minutes; what it prints is of no interest to the tests' reader. */
    private static boolean run(Map<String, String> environment, String... command) {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            if (process.waitFor(10, TimeUnit.MINUTES)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
