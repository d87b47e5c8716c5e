package be.jalon.benchmark;

import java.util.Set;

/** The parts of the benchmark: all of them unless somebody is interested in one. */
final class Stages {

    static final String QUERIES = "queries";
    static final String READING = "reading";
    static final String IMPORTING = "importing";
    static final String SCREEN = "screen";

    private static final String ALL = "queries,reading,importing,processor,twenty,sessions,screen,many";

    private Stages() {}

    static Set<String> wanted() {
        return Set.of(System.getProperty("benchmark.stages", ALL).split(","));
    }

    /** Whether any part needs the application as a process of its own. */
    static boolean needServer() {
        return wanted().stream()
                .anyMatch(stage -> !Set.of(QUERIES, READING, IMPORTING).contains(stage));
    }

    /** Whether any part needs users who speak the protocol. */
    static boolean needUsers() {
        return wanted().stream()
                .anyMatch(stage -> !Set.of(QUERIES, READING, IMPORTING, SCREEN).contains(stage));
    }
}
