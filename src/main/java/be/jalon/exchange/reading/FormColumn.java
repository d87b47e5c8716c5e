package be.jalon.exchange.reading;

import be.jalon.exchange.profile.HeaderMatch;
import be.jalon.exchange.profile.HeaderTarget;
import be.jalon.exchange.workbook.CellRef;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one label of the forms announces, as a column of a table with one form per row.
 *
 * @param header the label
 * @param sheet where it stands first, null when no form has such a label
 * @param cell likewise
 * @param match what it may mean, null when nobody knows
 * @param fixed nothing else may be said of it
 */
record FormColumn(
        String header,
        @Nullable String sheet,
        @Nullable CellRef cell,
        @Nullable HeaderMatch match,
        boolean fixed) {

    private static final int SURE = 10_000;

    static FormColumn of(Form form, Form.Pair pair, @Nullable HeaderMatch match) {
        FormColumn column = new FormColumn(pair.label(), form.sheet(), pair.cell(), match, false);
        return pair.isListed() ? column.holding(HeaderTarget.ASIDE) : column;
    }

    static FormColumn unlabelled(String header, HeaderTarget target) {
        return new FormColumn(header, null, null, null, false).holding(target);
    }

    FormColumn holding(HeaderTarget target) {
        return new FormColumn(
                header, sheet, cell, new HeaderMatch(Set.of(target), SURE, true, HeaderMatch.yearOf(header)), true);
    }

    boolean mayBe(HeaderTarget target) {
        return match != null && match.mayBe(target);
    }

    /** The same without one of its meanings. */
    FormColumn without(HeaderTarget target) {
        if (match == null || fixed || !match.mayBe(target)) {
            return this;
        }
        Set<HeaderTarget> rest = new HashSet<>(match.candidates());
        rest.remove(target);
        return rest.isEmpty()
                ? holding(HeaderTarget.ASIDE)
                : new FormColumn(
                        header,
                        sheet,
                        cell,
                        new HeaderMatch(rest, match.likeness(), match.exact(), match.year()),
                        false);
    }

    boolean isLevel() {
        return match != null && match.candidates().stream().anyMatch(HeaderTarget.Level.class::isInstance);
    }
}
