package be.jalon.testing.browser;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds the browser of the end-to-end tests: a configured path, one on the machine, the browser tool's own download, and at
 * last the distribution's package. It never lets tests be skipped for want of a browser.
 */
class BrowserFinder {

    private final BrowserSources sources;
    private final PrintStream announcements;

    BrowserFinder(BrowserSources sources, PrintStream announcements) {
        this.sources = sources;
        this.announcements = announcements;
    }

    /** @throws NoBrowserException with one sentence that says what to do */
    Path find() {
        Optional<Path> configured = sources.configured();
        if (configured.isPresent()) {
            return configured
                    .filter(sources::isExecutable)
                    .orElseThrow(() -> new NoBrowserException(
                            "JALON_BROWSER names " + configured.get() + ", which is not an executable file."));
        }
        return sources.onTheMachine()
                .or(sources::downloaded)
                .or(this::installedPackage)
                .orElseThrow(() -> new NoBrowserException("No browser for the end-to-end tests was found, downloaded or"
                        + " installed: install Chromium or Chrome, or set JALON_BROWSER to the path of one."));
    }

    private Optional<Path> installedPackage() {
        if (!sources.mayInstallPackages()) {
            return Optional.empty();
        }
        announcements.println(
                "No browser here: installing the distribution's package chromium for the end-to-end tests.");
        return sources.installedPackage();
    }

    /** No browser could be had. */
    static class NoBrowserException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoBrowserException(String message) {
            super(message);
        }
    }
}
