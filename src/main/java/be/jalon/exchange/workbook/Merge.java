package be.jalon.exchange.workbook;

import java.util.Optional;

/** A block of merged cells; the value stands in {@code first}, its upper left corner. */
public record Merge(CellRef first, CellRef last) {

    public Merge {
        if (first.row() > last.row() || first.column() > last.column()) {
            throw new IllegalArgumentException("Corners in the wrong order: " + first + ":" + last);
        }
    }

    /** Reads {@code "A7:K7"} (corners in any order) or {@code "A7"}; empty for any other text. */
    public static Optional<Merge> tryParse(String range) {
        int colon = range.indexOf(':');
        String left = colon < 0 ? range : range.substring(0, colon);
        String right = colon < 0 ? range : range.substring(colon + 1);
        return CellRef.tryParse(left).flatMap(a -> CellRef.tryParse(right).map(b -> ofCorners(a, b)));
    }

    private static Merge ofCorners(CellRef a, CellRef b) {
        return new Merge(
                new CellRef(Math.min(a.row(), b.row()), Math.min(a.column(), b.column())),
                new CellRef(Math.max(a.row(), b.row()), Math.max(a.column(), b.column())));
    }

    public boolean contains(CellRef cell) {
        return cell.row() >= first.row()
                && cell.row() <= last.row()
                && cell.column() >= first.column()
                && cell.column() <= last.column();
    }

    /** {@code A7:K7}, or {@code A7} for a single cell. */
    public String a1() {
        return first.equals(last) ? first.a1() : first.a1() + ":" + last.a1();
    }
}
