package be.jalon.values;

/** How exactly a deadline is stated. */
public enum Precision {
    DAY,
    MONTH,
    QUARTER,
    SEMESTER,
    /** A stated part of a year, approximate: the beginning, the middle, the end, a season. */
    SEASON,
    YEAR,
    PERIOD,
    /** Permanent or recurrent: never late by itself. */
    ONGOING,
    /** Short, middle or long term: no date at all. */
    HORIZON,
    /** Nobody knows, nobody said, or the text cannot be read. */
    UNKNOWN,
    /** Explicitly without deadline. */
    NONE
}
