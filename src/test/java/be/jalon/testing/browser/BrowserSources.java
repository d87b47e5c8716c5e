package be.jalon.testing.browser;

import java.nio.file.Path;
import java.util.Optional;

/** The places where a browser may come from; the real ones are in {@link MachineBrowserSources}. */
interface BrowserSources {

    /** The path that somebody set, whether or not a file is there. */
    Optional<Path> configured();

    boolean isExecutable(Path path);

    /** A Chromium or Chrome that is installed on this machine. */
    Optional<Path> onTheMachine();

    /** The browser tool's own download, made now if need be; empty when it fails. */
    Optional<Path> downloaded();

    /** Whether this process may install packages of a Debian-like distribution. */
    boolean mayInstallPackages();

    /** Installs the distribution's package and answers the browser; empty when that fails. */
    Optional<Path> installedPackage();
}
