package be.jalon.shared;

import java.util.Locale;

/** Something that went wrong in a way that people can be told of in one sentence. */
public interface Explained {

    /** The sentence: what is wrong and, where it can be said, what to do. */
    String message(Locale locale);
}
