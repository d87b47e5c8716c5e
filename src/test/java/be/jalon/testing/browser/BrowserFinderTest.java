package be.jalon.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.jalon.testing.browser.BrowserFinder.NoBrowserException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BrowserFinderTest {

    private final FakeSources sources = new FakeSources();
    private final ByteArrayOutputStream announced = new ByteArrayOutputStream();
    private final BrowserFinder finder =
            new BrowserFinder(sources, new PrintStream(announced, true, StandardCharsets.UTF_8));

    @Test
    void a_configured_path_wins_and_nothing_else_is_tried() {
        sources.configured = Path.of("/opt/own/chrome");
        sources.onTheMachine = Path.of("/usr/bin/chromium");

        assertThat(finder.find()).isEqualTo(Path.of("/opt/own/chrome"));
        assertThat(sources.tried).containsExactly("configured");
    }

    @Test
    void a_configured_path_without_a_browser_is_an_error_and_not_a_reason_to_look_elsewhere() {
        sources.configured = Path.of("/opt/missing");
        sources.executable = false;
        sources.onTheMachine = Path.of("/usr/bin/chromium");

        assertThatThrownBy(finder::find)
                .isInstanceOf(NoBrowserException.class)
                .hasMessage("JALON_BROWSER names " + Path.of("/opt/missing") + ", which is not an executable file.");
    }

    @Test
    void a_browser_on_the_machine_comes_before_the_download() {
        sources.onTheMachine = Path.of("/usr/bin/chromium");
        sources.downloaded = Path.of("/root/.cache/chrome");

        assertThat(finder.find()).isEqualTo(Path.of("/usr/bin/chromium"));
        assertThat(sources.tried).containsExactly("configured", "machine");
    }

    @Test
    void the_download_comes_before_the_distributions_package() {
        sources.downloaded = Path.of("/root/.cache/chrome");
        sources.mayInstall = true;

        assertThat(finder.find()).isEqualTo(Path.of("/root/.cache/chrome"));
        assertThat(sources.tried).containsExactly("configured", "machine", "download");
        assertThat(announced.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void the_package_is_installed_last_and_one_line_says_so() {
        sources.mayInstall = true;
        sources.installedPackage = Path.of("/usr/bin/chromium");

        assertThat(finder.find()).isEqualTo(Path.of("/usr/bin/chromium"));
        assertThat(sources.tried).containsExactly("configured", "machine", "download", "package");
        assertThat(announced.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("chromium");
    }

    @Test
    void who_may_not_install_packages_gets_one_clear_sentence() {
        sources.installedPackage = Path.of("/usr/bin/chromium");

        assertThatThrownBy(finder::find)
                .isInstanceOf(NoBrowserException.class)
                .hasMessageContaining("set JALON_BROWSER");
        assertThat(sources.tried).doesNotContain("package");
    }

    @Test
    void a_failed_installation_gets_the_same_sentence() {
        sources.mayInstall = true;

        assertThatThrownBy(finder::find)
                .isInstanceOf(NoBrowserException.class)
                .hasMessageContaining("set JALON_BROWSER");
    }

    private static final class FakeSources implements BrowserSources {

        final List<String> tried = new ArrayList<>();

        @Nullable
        Path configured;

        @Nullable
        Path onTheMachine;

        @Nullable
        Path downloaded;

        @Nullable
        Path installedPackage;

        boolean executable = true;
        boolean mayInstall;

        @Override
        public Optional<Path> configured() {
            return answer("configured", configured);
        }

        @Override
        public boolean isExecutable(Path path) {
            return executable;
        }

        @Override
        public Optional<Path> onTheMachine() {
            return answer("machine", onTheMachine);
        }

        @Override
        public Optional<Path> downloaded() {
            return answer("download", downloaded);
        }

        @Override
        public boolean mayInstallPackages() {
            return mayInstall;
        }

        @Override
        public Optional<Path> installedPackage() {
            return answer("package", installedPackage);
        }

        private Optional<Path> answer(String source, @Nullable Path path) {
            tried.add(source);
            return Optional.ofNullable(path);
        }
    }
}
