package be.jalon.exchange.workbook;

/** What the value of a cell is; for a formula, what its cached value is. */
public enum CellKind {
    /** No value: the cell is there for its fill, or for a formula that was never computed. */
    EMPTY,
    TEXT,
    NUMBER,
    /** A number whose format shows a date or a time. */
    DATE,
    /** Shown as {@code VRAI} or {@code FAUX}. */
    BOOLEAN,
    /** An error value such as {@code #REF!}. */
    ERROR
}
