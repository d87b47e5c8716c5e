package be.jalon.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

/** Requests that do not say how much they bring; {@code WebSecurityIT} tries those that do. */
class BodyLimitTest {

    private static final int UPLOAD = 6_000_000;

    private final BodyLimit limit = new BodyLimit(DataSize.ofBytes(UPLOAD));

    /** The request as the application sees it behind the filter. */
    private ServletRequest behind(String path, int bytes) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path) {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setContent(new byte[bytes]);
        AtomicReference<ServletRequest> seen = new AtomicReference<>();
        limit.doFilter(request, new MockHttpServletResponse(), (passed, response) -> seen.set(passed));
        return seen.get();
    }

    @ParameterizedTest
    @CsvSource({"/, 4194304", "/connexion, 4194304", "/VAADIN/dynamic/resource/0/x/upload, " + UPLOAD})
    void what_was_not_announced_is_read_as_far_as_the_limit_and_no_further(String path, int most) throws Exception {
        assertThat(behind(path, most).getInputStream().readAllBytes()).hasSize(most);

        assertThatThrownBy(() -> behind(path, most + 1).getInputStream().readAllBytes())
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> behind(path, most + 1).getReader().transferTo(java.io.Writer.nullWriter()))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> {
                    var stream = behind(path, most + 1).getInputStream();
                    while (stream.read() >= 0) {
                        // One byte at a time, as some readers do.
                    }
                })
                .isInstanceOf(IOException.class);
    }
}
