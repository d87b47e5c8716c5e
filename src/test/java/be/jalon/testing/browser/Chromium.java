package be.jalon.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one browser of this JVM, started at first use; it ends with the JVM. */
public final class Chromium {

    private Chromium() {}

    public static Browser running() {
        return Holder.BROWSER;
    }

    /** Where the browser tool puts its own download, whether or not it is there. */
    static Optional<Path> ownDownload() {
        try (Playwright playwright = playwright()) {
            return Optional.of(Path.of(playwright.chromium().executablePath()));
        }
    }

    /** The finder alone decides about downloads, so that the tool itself never starts one. */
    private static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    private static final class Holder {
        static final Browser BROWSER = launch();

        private static Browser launch() {
            Path executable = new BrowserFinder(new MachineBrowserSources(), System.out).find();
            return playwright()
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(executable)
                            .setHeadless(true)
                            .setArgs(arguments()));
        }

        private static List<String> arguments() {
            List<String> arguments = new ArrayList<>(List.of(
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync"));
            if ("root".equals(System.getProperty("user.name"))) {
                // Chromium's sandbox refuses to run as root, as builds in containers do.
                arguments.add("--no-sandbox");
            }
            return arguments;
        }
    }
}
