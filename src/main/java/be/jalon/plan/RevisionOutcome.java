package be.jalon.plan;

import java.util.List;

/** What became of items that were to change together. */
public sealed interface RevisionOutcome {

    /** @param items number of items that changed */
    record Revised(int items) implements RevisionOutcome {}

    /** Nothing changed, because these items are not any more as somebody saw them. */
    record Outdated(List<ItemId> items) implements RevisionOutcome {
        public Outdated {
            items = List.copyOf(items);
        }
    }
}
