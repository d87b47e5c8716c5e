package be.jalon.exchange.ui;

import java.io.Serializable;

/**
 * The rows that are the headers of a table, as somebody picks them one after the other.
 *
 * @param first counted from one
 * @param last not before the first
 */
record HeaderBlock(int first, int last) implements Serializable {

    /** A row that touches the block joins it, one at its edge leaves it, any other one takes its place. */
    HeaderBlock picking(int row) {
        if (row == first - 1) {
            return new HeaderBlock(row, last);
        }
        if (row == last + 1) {
            return new HeaderBlock(first, row);
        }
        boolean inside = row >= first && row <= last && first < last;
        if (!inside) {
            return new HeaderBlock(row, row);
        }
        return row == first ? new HeaderBlock(first + 1, last) : new HeaderBlock(first, row == last ? last - 1 : row);
    }
}
