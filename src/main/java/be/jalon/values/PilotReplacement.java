package be.jalon.values;

import be.jalon.shared.SearchText;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What becomes of a cell when one carrier takes over from another: the name is exchanged wherever it stands as a whole
 * name, and every other character stays as it was written. What that would not do safely is left as it is and said.
 *
 * @param text the cell afterwards; as before where nothing was exchanged
 * @param left why something was left to be looked at by a person; empty when nothing was
 */
public record PilotReplacement(String text, Set<Left> left) {

    /** Why a cell, or a part of it, was left; the translation key is {@code values.succession.<NAME>}. */
    public enum Left {
        /** The name is also, or only, a part of a longer text: "Cheffe de projet PCS" when PCS is renamed. */
        PART_OF_LONGER_TEXT,
        /** The successor stands in the cell already: with two of them the cell would say the same thing twice. */
        SUCCESSOR_IS_THERE,
        /** With the new name the cell would be read as other names than it should. */
        READS_OTHERWISE,
        /** The cell is too long to be read as a whole. */
        TOO_LONG
    }

    public PilotReplacement {
        left = left.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(left));
    }

    /**
     * Reads a cell and exchanges a name in it.
     *
     * @param leaving the folded spellings ({@link SearchText#fold}) of who leaves
     * @param successor the name of who takes over, as it is to be written
     */
    public static PilotReplacement in(String cell, Set<String> leaving, String successor) {
        return new NameExchange(cell, leaving, successor).run();
    }

    /** Whether a text can stand in a cell as one name: "Culture, Sport" would be read as two. */
    public static boolean isOneName(String text) {
        return PilotNames.parse(text).names().equals(List.of(text));
    }

    /** Whether the cell changes. */
    public boolean changes(String cell) {
        return !text.equals(cell);
    }
}
