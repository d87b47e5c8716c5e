package be.jalon.exchange.profile;

import be.jalon.plan.ItemField;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The meanings of a header that are the likeliest of all that were tried. */
final class BestMatch {

    private static final Set<HeaderTarget> BUDGETS = Set.of(
            new HeaderTarget.Field(ItemField.BUDGET_ORDINARY), new HeaderTarget.Field(ItemField.BUDGET_EXTRAORDINARY));

    private static final Set<HeaderTarget> MONEY = Set.of(
            HeaderTarget.helper(HeaderTarget.Role.BUDGET),
            HeaderTarget.helper(HeaderTarget.Role.BUDGET_TOTAL),
            new HeaderTarget.Field(ItemField.BUDGET_ORDINARY),
            new HeaderTarget.Field(ItemField.BUDGET_EXTRAORDINARY));

    private int likeness;
    private final Set<HeaderTarget> candidates = new HashSet<>();

    boolean isEmpty() {
        return likeness == 0;
    }

    boolean isExact() {
        return HeaderPhrase.isExact(likeness + 1);
    }

    /** Whether it is amounts that the header means. */
    boolean isMoney() {
        return !candidates.isEmpty() && MONEY.containsAll(candidates);
    }

    void setAside() {
        candidates.clear();
        candidates.add(HeaderTarget.ASIDE);
    }

    void tryAll(HeaderPhrase header, List<HeaderWords.Entry> among, int bonus) {
        among.forEach(entry -> {
            int found = header.likeness(entry.phrase());
            propose(entry.target(), found == 0 ? 0 : found + bonus);
        });
    }

    void tryExact(HeaderPhrase header, List<HeaderWords.Entry> among) {
        among.stream()
                .filter(entry -> HeaderPhrase.isExact(header.likeness(entry.phrase())))
                .forEach(entry -> propose(entry.target(), header.likeness(entry.phrase())));
    }

    /** "Montant" below "Budget ordinaire" is an amount of that budget. */
    void ofBudget(List<HeaderPhrase> above, HeaderWords words) {
        if (!candidates.equals(Set.of(HeaderTarget.helper(HeaderTarget.Role.BUDGET)))) {
            return;
        }
        above.forEach(header -> words.like(header).stream()
                .filter(entry -> header.likeness(entry.phrase()) > 0 && BUDGETS.contains(entry.target()))
                .forEach(entry -> propose(entry.target(), likeness + 1)));
    }

    /** "Montant budget extraordinaire" is an amount of the budget that it names; "Budget, dont extraordinaire" is of both. */
    void ofNamedBudget(HeaderPhrase header, HeaderWords words) {
        if (isExact() || !candidates.equals(Set.of(HeaderTarget.helper(HeaderTarget.Role.BUDGET)))) {
            return;
        }
        List<HeaderWords.Entry> named = words.like(header).stream()
                .filter(entry -> BUDGETS.contains(entry.target()) && header.holds(entry.phrase()))
                .toList();
        boolean one = named.stream().map(HeaderWords.Entry::target).distinct().count() == 1;
        boolean joined = words.like(header).stream()
                .filter(entry -> candidates.contains(entry.target()))
                .anyMatch(amount -> named.stream().anyMatch(entry -> header.joins(amount.phrase(), entry.phrase())));
        if (one && joined) {
            propose(named.getFirst().target(), likeness + 1);
        }
    }

    void propose(HeaderTarget target, int value) {
        if (value > likeness) {
            likeness = value;
            candidates.clear();
        }
        if (value > 0 && value == likeness) {
            candidates.add(target);
        }
    }

    Optional<HeaderMatch> result(@Nullable String year) {
        return isEmpty() ? Optional.empty() : Optional.of(new HeaderMatch(candidates, likeness, isExact(), year));
    }
}
