package be.jalon.exchange.document;

import java.util.List;

/**
 * A part of a file as it stands there: an element with all that it says, or a block of lines.
 *
 * @param place as the addresses of its items and findings name it
 */
public record Passage(String place, List<Piece> pieces) {

    public Passage {
        pieces = List.copyOf(pieces);
    }

    /**
     * One text of a passage.
     *
     * @param line counted from one
     * @param label what the text is called in the file; may be empty
     */
    public record Piece(int line, String label, String text) {}
}
