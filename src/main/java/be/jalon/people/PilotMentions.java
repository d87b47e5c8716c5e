package be.jalon.people;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where plans name pilots. The directory does not know plans: whoever keeps them implements this. Deleted items do not
 * count. Reading takes one statement as long as no plan changed, and never one per plan or item.
 */
public interface PilotMentions {

    /**
     * How many items name each entry, by role; an item that names two spellings of an entry counts once.
     *
     * @param inDetail the entry whose mentions are told too, null for none
     */
    PilotSurvey survey(Collection<Pilot> pilots, @Nullable Pilot inDetail);

    /** The items that name an entry, in the order of the plans: one mention a spelling and role. */
    List<PilotMention> of(Pilot pilot);

    /** What a succession would change, and what it would leave to be looked at; changes nothing. */
    SuccessionPreview preview(Succession succession);

    /**
     * Exchanges the name in all plans, with a line in the history of each item. Nobody else writes to any plan meanwhile:
     * what is exchanged is what the cells say now, whatever a preview saw. Needs a running transaction.
     *
     * @return what was done
     */
    SuccessionPreview succeed(Succession succession);

    /**
     * Gives the cells of a succession their texts of before; a cell that was changed since keeps what it says. Needs a
     * running transaction.
     *
     * @param origin what the history says about it
     * @return the cells that got their text back
     */
    List<CellChange> giveBack(List<CellChange> done, String origin);
}
