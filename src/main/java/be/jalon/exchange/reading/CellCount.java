package be.jalon.exchange.reading;

import java.io.Serializable;

/**
 * Cells with something written in them.
 *
 * @param read all of them
 * @param mapped those that became the text of a field, or that name its column
 * @param kept the others that are accounted for: under the header of their own, as free lines, headers and legends
 * @param lost those of {@code read} that are neither; always 0
 */
public record CellCount(int read, int mapped, int kept, int lost) implements Serializable {

    CellCount plus(CellCount other) {
        return new CellCount(read + other.read, mapped + other.mapped, kept + other.kept, lost + other.lost);
    }
}
