package be.jalon.operations.archive;

/** A column of a table. */
record Column(String name, ColumnKind kind) {}
