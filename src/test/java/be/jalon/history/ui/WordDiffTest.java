package be.jalon.history.ui;

import static be.jalon.history.ui.WordDiff.Kind.ADDED;
import static be.jalon.history.ui.WordDiff.Kind.KEPT;
import static be.jalon.history.ui.WordDiff.Kind.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import be.jalon.history.ui.WordDiff.Piece;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void one_other_word_is_told_as_one_word_removed_and_one_added() {
        assertThat(WordDiff.of("Ouvrir deux lieux de rencontre", "Ouvrir trois lieux de rencontre"))
                .containsExactly(
                        new Piece(KEPT, "Ouvrir"),
                        new Piece(REMOVED, " deux"),
                        new Piece(ADDED, " trois"),
                        new Piece(KEPT, " lieux de rencontre"));
    }

    @Test
    void a_text_from_nothing_and_a_text_gone_are_one_piece() {
        assertThat(WordDiff.of("", "Service J")).containsExactly(new Piece(ADDED, "Service J"));
        assertThat(WordDiff.of("Service J", "")).containsExactly(new Piece(REMOVED, "Service J"));
        assertThat(WordDiff.of("", "")).isEmpty();
    }

    @Test
    void texts_without_a_common_word_are_not_alike() {
        assertThat(WordDiff.likeness(WordDiff.of("un deux", "trois quatre"))).isZero();
        assertThat(WordDiff.likeness(WordDiff.of("un deux", "un deux"))).isEqualTo(1);
    }

    @Test
    void two_very_long_texts_are_told_as_replaced_instead_of_compared_word_by_word() {
        String before = "a ".repeat(10_000) + "x";
        String after = "b ".repeat(10_000) + "y";

        assertThat(WordDiff.of(before, after)).extracting(Piece::kind).containsExactly(REMOVED, ADDED);
    }

    @Property
    void both_texts_can_be_read_from_the_pieces(
            @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'c') String one,
            @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'c') String other) {
        String before = one.replace('c', ' ');
        String after = other.replace('c', ' ');
        List<Piece> pieces = WordDiff.of(before, after);

        assertThat(without(pieces, ADDED)).isEqualTo(before);
        assertThat(without(pieces, REMOVED)).isEqualTo(after);
    }

    private static String without(List<Piece> pieces, WordDiff.Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
