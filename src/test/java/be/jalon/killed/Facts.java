package be.jalon.killed;

/** The names of what is told of an item: the keys of {@link Deed#facts}. All values are texts, "" where there is none. */
final class Facts {

    static final String TITLE = "title";
    static final String PARENT = "parent";
    static final String NOTES = "notes";
    static final String AGENT = "agent";
    static final String QUESTION = "question";
    static final String IN_BIN = "bin";

    private Facts() {}
}
