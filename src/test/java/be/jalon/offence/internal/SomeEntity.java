package be.jalon.offence.internal;

/** Stands for an entity, for the rules' own tests. */
public class SomeEntity {}
