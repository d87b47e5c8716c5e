package be.jalon.values;

/**
 * Where a cell names a carrier.
 *
 * @param start index of its first character in the cell
 * @param end index after its last one
 * @param name the name on one line, as {@link PilotNames#names()} tells it
 */
record NamePlace(int start, int end, String name) {}
