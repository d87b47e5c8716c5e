package be.jalon.people;

import java.util.Set;

/**
 * One name that takes the place of another in the texts of plans.
 *
 * @param leaving the entry whose spellings are exchanged
 * @param successor the name to be written instead
 * @param openOnly whether items that are done or abandoned keep the old name
 */
public record Succession(Pilot leaving, String successor, boolean openOnly) {

    public Set<String> keys() {
        return leaving.keys();
    }

    /** What the history of an item says about where the change comes from. */
    public String origin() {
        return "SUCCESSION " + leaving.name() + " → " + successor;
    }

    /** What the history says when the succession is undone. */
    public String originOfUndo() {
        return "SUCCESSION " + successor + " → " + leaving.name();
    }
}
