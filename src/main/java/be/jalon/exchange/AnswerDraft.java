package be.jalon.exchange;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An answer that somebody began to write in a preview and has not given.
 *
 * @param person the candidate that was chosen, null when the text is one's own
 * @param all whether it is meant for all cells that say the same
 */
public record AnswerDraft(String text, @Nullable String person, boolean all) implements Serializable {}
