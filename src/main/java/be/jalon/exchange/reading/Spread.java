package be.jalon.exchange.reading;

/** How the text of a field is spread over cells. */
public enum Spread {
    /** One cell, or a merged block, holds it all. */
    SINGLE,
    /** Each cell holds some of its lines: an action over several rows, or one column per year. */
    LINES,
    /** Each cell holds all of it: an objective repeated on every row below it. */
    COPIES,
    /** The first cell holds a year, the second one the semester or the quarter that stands before it in the text. */
    BESIDE
}
