package be.jalon.plan;

/** A field whose text became another one. */
public record FieldChange(ItemField field, String before, String after) {}
