package be.jalon.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class AheadStreamTest {

    /** More than the stream may read ahead. */
    private static final int MANY = 9_000_001;

    @Test
    void every_byte_arrives_in_its_order() throws IOException {
        byte[] bytes = new byte[MANY];
        new Random(4).nextBytes(bytes);

        try (InputStream ahead = new AheadStream(new ByteArrayInputStream(bytes))) {
            assertThat(ahead.readAllBytes()).isEqualTo(bytes);
            assertThat(ahead.read()).isEqualTo(-1);
        }
    }

    @Test
    void nothing_is_nothing() throws IOException {
        try (InputStream ahead = new AheadStream(InputStream.nullInputStream())) {
            assertThat(ahead.read()).isEqualTo(-1);
        }
    }

    @Test
    void a_refusal_of_the_source_comes_behind_what_was_read() throws IOException {
        InputStream refusing = failing(new RefusedException(RefusalReason.TEXT_TOO_LONG, "1"));

        try (InputStream ahead = new AheadStream(refusing)) {
            assertThat(ahead.readNBytes(1 << 16)).hasSize(1 << 16);
            assertThatThrownBy(ahead::readAllBytes).isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void want_of_memory_is_passed_on_as_it_is() throws IOException {
        try (InputStream ahead = new AheadStream(failing(new OutOfMemoryError("none")))) {
            assertThatThrownBy(ahead::readAllBytes).isInstanceOf(OutOfMemoryError.class);
        }
    }

    @Test
    void who_stops_early_leaves_no_open_source_behind() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public void close() {
                closed.countDown();
            }
        };

        try (InputStream ahead = new AheadStream(endless)) {
            assertThat(ahead.read()).isEqualTo('x');
        }

        assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
    }

    /** Gives one block, then fails. */
    private static InputStream failing(Throwable failure) {
        return new InputStream() {
            private int given;

            @Override
            public int read() {
                if (given++ < 1 << 16) {
                    return 'x';
                }
                if (failure instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) failure;
            }
        };
    }
}
