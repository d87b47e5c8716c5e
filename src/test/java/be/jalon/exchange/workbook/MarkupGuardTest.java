package be.jalon.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is longer than any workbook needs is refused wherever the blocks of bytes end, and nothing else is. */
class MarkupGuardTest {

    private static final int MARKUP = 1 << 20;
    private static final int TEXT = 1 << 22;
    private static final List<Integer> BLOCKS = List.of(7, 8_192, 65_536, 1 << 23);

    /** @param limit how long the piece may be, in bytes */
    private record Piece(String name, String before, String repeated, String after, int limit) {
        String of(int bytes) {
            return "<?xml version='1.0'?><a b='>'>t<c/>" + before + repeated.repeat(bytes / repeated.length()) + after
                    + "<d>e</d></a>";
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Piece> pieces() {
        return Stream.of(
                new Piece("text", "<b>", "abcdefg ", "</b>", TEXT),
                new Piece("value", "<b c=\"", "abcdefg>", "\"/>", MARKUP),
                new Piece("value in single quotes", "<b c='", "abcd\"> ", "'/>", MARKUP),
                new Piece("comment", "<!--", "<b>c</b>", "-->", MARKUP),
                new Piece("cdata", "<b><![CDATA[", "<b>]] > ", "]]></b>", MARKUP),
                new Piece("instruction", "<?b ", "<c> >d< ", "?>", MARKUP));
    }

    private static void pass(String xml, Charset charset, int block) throws IOException {
        ReadBudget budget = new ReadBudget(ReadLimits.DEFAULTS, () -> 0);
        byte[] bytes = xml.getBytes(charset);
        byte[] target = new byte[bytes.length + 1];
        try (InputStream guard = new MarkupGuard(new ByteArrayInputStream(bytes), "part", budget)) {
            int at = 0;
            int got = 0;
            while (got >= 0) {
                at += got;
                got = guard.read(target, at, Math.min(block, target.length - at));
            }
            assertThat(at).isEqualTo(bytes.length);
        }
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void a_piece_that_is_too_long_is_refused(Piece piece) {
        for (int block : BLOCKS) {
            // A text counts at the end of a block.
            if (block < piece.limit()) {
                assertThatThrownBy(() -> pass(piece.of(piece.limit() + 1_000_000), StandardCharsets.UTF_8, block))
                        .isInstanceOf(RefusedException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void many_pieces_that_are_long_enough_pass(Piece piece) throws IOException {
        String one = piece.of(piece.limit() - 1_000);
        for (int block : BLOCKS) {
            pass(one + one, StandardCharsets.UTF_8, block);
        }
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void the_same_in_characters_of_two_bytes(Piece piece) throws IOException {
        pass(piece.of(piece.limit() / 2 - 1_000), StandardCharsets.UTF_16LE, 8_191);
        assertThatThrownBy(() -> pass(piece.of(piece.limit() + 1_000_000), StandardCharsets.UTF_16LE, 8_191))
                .isInstanceOf(RefusedException.class);
    }
}
